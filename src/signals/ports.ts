import type { IsoDate } from '../shared/iso-date.ts';
import type { Change } from './follow-up/decide.ts';
import type { KeptSignal, Outgoing, ReferralStop, SignalEvent } from './follow-up/kept-signal.ts';
import type { Said } from './signal.ts';

/** A remark that is being told; kept for a day at most, masked, and gone once it is sent or taken back. */
export interface KeptDraft {
  readonly conversationId: string;
  readonly userId: string;
  readonly said: readonly Said[];
  readonly startedAt: Date;
}

/** Which signals are wanted; what is left out may be anything. */
export interface SignalFilter {
  readonly reporter?: string;
  readonly provider?: string;
  readonly isOpen?: boolean;
  readonly sentFrom?: Date;
  readonly limit?: number;
}

/** What the signals feature keeps. Each call is one transaction. */
export interface SignalStore {
  saveDraft(draft: KeptDraft): Promise<void>;
  /** The draft of this person here, when it is younger than a day at `now`. */
  draftOf(conversationId: string, userId: string, now: Date): Promise<KeptDraft | null>;
  dropDraft(conversationId: string, userId: string): Promise<void>;
  /** Gives the next id of a year: "S-2026-00042". */
  nextId(year: number): Promise<string>;
  /** Keeps a new signal with its first line of history and what is to be told; false when its id was there already. */
  create(signal: KeptSignal, event: SignalEvent, messages: readonly Outgoing[]): Promise<boolean>;
  /** Keeps a change when the signal still has the version before it; false, and nothing kept, when somebody was first. */
  apply(change: Change): Promise<boolean>;
  get(id: string): Promise<KeptSignal | null>;
  list(filter: SignalFilter): Promise<readonly KeptSignal[]>;
  partsOf(id: string): Promise<readonly KeptSignal[]>;
  historyOf(id: string): Promise<readonly SignalEvent[]>;
  /** Stops that hold on this day. */
  referralStops(day: IsoDate): Promise<readonly ReferralStop[]>;
}

/** What came of telling one message. */
export type Delivered =
  | { readonly kind: 'sent'; readonly activityId: string | null }
  /** Try again, not before so many seconds. */
  | { readonly kind: 'later'; readonly afterSeconds: number }
  /** It may have arrived: not sent again, and shown as uncertain. */
  | { readonly kind: 'unknown' }
  /** There is nobody there any more (the bot was removed, the channel is gone), or no place is known. */
  | { readonly kind: 'dead'; readonly why: string };

/** Tells one message, as the edge can. */
export type Deliver = (message: Outgoing) => Promise<Delivered>;
