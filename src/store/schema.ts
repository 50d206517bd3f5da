import type { ColumnType, Generated } from 'kysely';
import type { KeptCheck } from '../dossier/ports.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { Law } from '../shared/law.ts';

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

/** The tables as the migrations leave them. */
export interface Schema {
  feedback: FeedbackTable;
  unanswered_question: UnansweredQuestionTable;
  inbox: InboxTable;
  dossier_check: DossierCheckTable;
  contradiction: ContradictionTable;
}
