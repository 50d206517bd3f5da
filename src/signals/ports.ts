import type { IsoDate } from '../shared/iso-date.ts';
import type { Change } from './follow-up/command.ts';
import type { KeptSignal, Outgoing, Recipient, ReferralStop, SignalEvent } from './follow-up/kept-signal.ts';
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
  /** As `isOpen` of transitions.ts: neither closed, joined nor withdrawn. */
  readonly isOpen?: boolean;
  readonly sentFrom?: Date;
  readonly limit?: number;
}

/** What the signals feature keeps. Each call is one transaction. */
export interface SignalStore {
  /**
   * Keeps a draft in the place of `before` (null: there is none yet), or of whatever is there when that is left out; false, and
   * nothing kept, when something else is there by now.
   */
  saveDraft(draft: KeptDraft, before?: KeptDraft | null): Promise<boolean>;
  /** The draft of this person here, when it is younger than a day at `now`. */
  draftOf(conversationId: string, userId: string, now: Date): Promise<KeptDraft | null>;
  dropDraft(conversationId: string, userId: string): Promise<void>;
  /** Gives the next id of a year: "S-2026-00042". */
  nextId(year: number): Promise<string>;
  /**
   * Keeps a new signal with its first line of history and what is to be told, and drops the draft that it was made of; false,
   * and nothing kept, when its id was there already, or when that is not the draft any more: it was sent, or went on, a moment
   * ago.
   */
  create(
    signal: KeptSignal,
    event: SignalEvent,
    messages: readonly Outgoing[],
    from: Pick<KeptDraft, 'conversationId' | 'userId' | 'said'>,
  ): Promise<boolean>;
  /**
   * Keeps a change with all its `others` when each signal still has the version before it (or is new, at version 1) and those
   * it relies on still have theirs; false, and nothing kept, when somebody was first.
   */
  apply(change: Change): Promise<boolean>;
  get(id: string): Promise<KeptSignal | null>;
  list(filter: SignalFilter): Promise<readonly KeptSignal[]>;
  /** Its parent, its parts, the other parts of its parent, and the signals that are joined to it. */
  kinOf(id: string): Promise<readonly KeptSignal[]>;
  historyOf(id: string): Promise<readonly SignalEvent[]>;
  /** Stops that hold on this day: the one set last for a provider in a municipality, when its last day is not over. */
  referralStops(day: IsoDate): Promise<readonly ReferralStop[]>;
}

/** Where a person, or a channel, can be told something; kept when the bot meets them. Holds ids only, no name. */
export interface Place {
  readonly kind: 'person' | 'channel';
  /** The Entra id of the person, or the id of the channel. */
  readonly id: string;
  readonly serviceUrl: string;
  /** The chat of two, or the channel; null when the person was met in a group only. */
  readonly conversationId: string | null;
  /** How Teams names the person to the bot; null for a channel. */
  readonly memberId: string | null;
  readonly botId: string;
  readonly tenantId: string | null;
  readonly metAt: Date;
}

/** The message that shows a signal somewhere, so that the next version takes its place. */
export interface ShownCard {
  readonly signalId: string;
  /** To whom: the id of a person or a channel. */
  readonly placeId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly activityId: string;
}

/** Where the bot can tell things without being spoken to, and what it shows there. */
export interface PlaceStore {
  /** Keeps the newest; a conversation that is known is not lost to a meeting without one. */
  keep(place: Place): Promise<void>;
  of(kind: Place['kind'], id: string): Promise<Place | null>;
  /** The place that was kept last, whosoever: its service also reaches a channel of which only the id is known. */
  latest(): Promise<Place | null>;
  /** Keeps where a signal is shown; one card per signal and place, the newest. */
  keepCard(card: ShownCard): Promise<void>;
  cardsOf(signalId: string): Promise<readonly ShownCard[]>;
}

/** Somebody who could not be told something, until they can, or until an administrator says that it is mended. */
export interface OpenAlarm {
  /** A short name for it, such as "A-3F9C2B". */
  readonly code: string;
  readonly to: Recipient;
  /** What the edge said of it. */
  readonly why: string;
  readonly raisedAt: Date;
  /** How many messages wait for them. */
  readonly waiting: number;
}

/** The alarms about what cannot be delivered. */
export interface AlarmStore {
  /** Those that are open, oldest first. */
  open(): Promise<readonly OpenAlarm[]>;
  /** Ends one and lets what waits be tried again, in one transaction; false when there is none of this code. Who is not there still gives a new alarm. */
  end(code: string): Promise<boolean>;
}

/** What came of telling one message. */
export type Delivered =
  | { readonly kind: 'sent'; readonly activityId: string | null }
  /** It is for several persons: one message each takes its place, so that each is told once, whatever becomes of the others. */
  | { readonly kind: 'spread'; readonly messages: readonly Outgoing[] }
  /** Try again, not before so many seconds. */
  | { readonly kind: 'later'; readonly afterSeconds: number }
  /** It may have arrived: not sent again, and shown as uncertain. */
  | { readonly kind: 'unknown' }
  /** There is nobody there any more (the bot was removed, the channel is gone), or no place is known. */
  | { readonly kind: 'dead'; readonly why: string };

/**
 * Tells one message, as the edge can. The same message comes again, with the same key, after `later`, when its recipient is there
 * again, and after a process died while it told it. What this throws did not leave: it comes again too, after a while.
 */
export type Deliver = (message: Outgoing) => Promise<Delivered>;
