import type { ColumnType, Generated } from 'kysely';
import type { KeptCheck } from '../dossier/ports.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { Law } from '../shared/law.ts';
import type { KeptSignal, SignalEvent } from '../signals/follow-up/kept-signal.ts';
import type { Place } from '../signals/ports.ts';

interface FeedbackTable {
  turn_id: string;
  rating: 'like' | 'dislike';
  reason: string | null;
  passages: string[];
  given_at: Date;
  delete_after: IsoDate;
}

interface UnansweredQuestionTable {
  id: Generated<number>;
  question: string;
  law: string | null;
  date: IsoDate;
  reason: 'not-found' | 'model-unsupported';
  asked_at: Date;
  delete_after: IsoDate;
}

interface InboxTable {
  id: Generated<number>;
  key: string;
  twin_key: string;
  turn_id: string;
  conversation_id: string;
  received_at: Date;
  /** JSON as text and not jsonb: jsonb refuses a NUL and half a surrogate pair, and both can be typed in a chat. Null once answered. */
  message: string | null;
  done_at: Date | null;
  sent_id: string | null;
  /** The instance that has the message in hand, by the number of its presence. */
  holder: number;
  delete_after: IsoDate;
}

/** `jsonb`, so that statistics can count in it: goes in as JSON, which both engines take the same way, and comes out read. */
type Json<T> = ColumnType<T, string, string>;

/** One row a check: codes and closed words of the framework, no word of the dossier. */
interface DossierCheckTable {
  check_id: string;
  team: string | null;
  law: Law;
  framework: string;
  framework_version: string;
  product: string | null;
  steps: Json<KeptCheck['steps']>;
  criteria: Json<KeptCheck['criteria']>;
  terms: Json<KeptCheck['terms']>;
  case_hash: string | null;
  checked_at: Date;
  delete_after: IsoDate;
}

interface ContradictionTable {
  check_id: string;
  code: string;
  framework: string;
  framework_version: string;
  verdict: string;
  /** Masked before it came here. */
  reason: string | null;
  given_at: Date;
  delete_after: IsoDate;
}

interface SignalDraftTable {
  conversation_id: string;
  user_id: string;
  /** JSON as text, as in the inbox. */
  said: string;
  started_at: Date;
  delete_after: IsoDate;
}

interface SignalNumberTable {
  year: number;
  last: number;
}

/** Columns are what is looked for; the rest is in the two texts. */
interface SignalTable {
  id: string;
  version: number;
  status: KeptSignal['status'];
  provider: string | null;
  /** Empty once the content was deleted. */
  reporter: string;
  parent: string | null;
  joined_to: string | null;
  sent_at: Date;
  /** JSON as text, as in the inbox; null once it was deleted. */
  content: string | null;
  /** The signal without its content, as JSON. */
  record: string;
  /** Null while it is open, and once the content is gone. */
  delete_after: IsoDate | null;
}

/** Only grows: the database refuses anything else, but for retention. */
interface SignalEventTable {
  signal_id: string;
  version: number;
  happened_at: Date;
  done_by: string | null;
  what: SignalEvent['what'];
  words: string | null;
  from_status: SignalEvent['from'];
  to_status: SignalEvent['to'];
  about: string | null;
}

/** What is to be told; in the order of its ids per signal. */
interface OutgoingTable {
  id: Generated<number>;
  key: string;
  signal_id: string;
  /** To whom, as one word: what waits for somebody who is not there is found by it. */
  recipient: string;
  /** JSON as text, as in the inbox. */
  message: string;
  state: 'waiting' | 'sent' | 'uncertain' | 'dead';
  /** How often telling it was begun. */
  tries: Generated<number>;
  activity_id: string | null;
  made_at: Date;
  settled_at: Date | null;
  /** When the administrators were told that it may not have arrived. */
  reported_at: Generated<Date | null>;
  delete_after: IsoDate;
}

/** A signal of which something is being told, or is not to be told yet. */
interface SignalLaneTable {
  signal_id: string;
  /** The instance that tells it, by the number of its presence. */
  holder: number | null;
  paused_at: Date | null;
  paused_until: Date | null;
}

interface ReferralStopTable {
  id: Generated<number>;
  provider: string;
  gemeente: string | null;
  until: IsoDate;
  signal_id: string;
  set_at: Date;
  delete_after: IsoDate;
}

interface PlaceTable {
  kind: Place['kind'];
  id: string;
  service_url: string;
  conversation_id: string | null;
  member_id: string | null;
  bot_id: string;
  tenant_id: string | null;
  met_at: Date;
}

interface ShownCardTable {
  signal_id: string;
  place_id: string;
  service_url: string;
  conversation_id: string;
  activity_id: string;
}

/** Somebody who could not be told something, until they can. */
interface AlarmTable {
  recipient: string;
  why: string;
  raised_at: Date;
}

/** The tables as the migrations leave them. */
export interface Schema {
  feedback: FeedbackTable;
  unanswered_question: UnansweredQuestionTable;
  inbox: InboxTable;
  dossier_check: DossierCheckTable;
  contradiction: ContradictionTable;
  signal_draft: SignalDraftTable;
  signal_number: SignalNumberTable;
  signal: SignalTable;
  signal_event: SignalEventTable;
  outgoing: OutgoingTable;
  signal_lane: SignalLaneTable;
  referral_stop: ReferralStopTable;
  place: PlaceTable;
  shown_card: ShownCardTable;
  alarm: AlarmTable;
}
