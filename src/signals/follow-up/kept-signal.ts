import type { IsoDate } from '../../shared/iso-date.ts';
import type { Law } from '../../shared/law.ts';
import type { Category, Route, Seriousness } from '../signal.ts';
import type { Action, Status } from './transitions.ts';

/** What a signal tells: masked before it comes here. */
export interface SignalContent {
  /** The name in the register; null when nobody knows it yet. */
  readonly provider: string | null;
  readonly category: Category;
  readonly seriousness: Seriousness;
  readonly law: Law | null;
  readonly arrangement: string | null;
  /** Hours a week. */
  readonly hoursIndicated: number | null;
  /** Hours a week. */
  readonly hoursDelivered: number | null;
  readonly caseNumber: string | null;
  readonly when: string | null;
  readonly facts: string;
  readonly opinion: string;
  /** Also an agreement for the list of cases: the reporter asked for it. */
  readonly isPracticeNote: boolean;
}

/** A signal as it is kept; every change makes a next version. */
export interface KeptSignal {
  /** Readable, as people say it: "S-2026-00042". */
  readonly id: string;
  /** Counts changes from 1; who acts on an older version than the newest is told so. */
  readonly version: number;
  readonly status: Status;
  readonly gemeente: string | null;
  /** Null once the content was deleted after its retention. */
  readonly content: SignalContent | null;
  readonly route: Route;
  readonly alsoTo: readonly Route[];
  /** Name of the rule that fired, and those that fitted too. */
  readonly rule: string;
  readonly hiddenRules: readonly string[];
  /** Seen by its route and its reporter only. */
  readonly isConfidential: boolean;
  /** Entra id. */
  readonly reporter: string;
  /** Entra id of who took it. */
  readonly handler: string | null;
  readonly parent: string | null;
  readonly joinedTo: string | null;
  readonly sentAt: Date;
  /** The last day to take it, or, once taken, to close or ask. */
  readonly dueBy: IsoDate | null;
  /** Until when the reporter may answer. */
  readonly answerBy: IsoDate | null;
  /** How many escalations went out for the step it is in. */
  readonly escalated: number;
  readonly closedAt: Date | null;
}

/** A line of the history, which only grows. */
export interface SignalEvent {
  readonly signalId: string;
  /** The version that this made. */
  readonly version: number;
  readonly at: Date;
  /** Entra id; null when the bot did it. */
  readonly by: string | null;
  readonly what: Action | 'sent' | 'escalated' | 'reminded' | 'asked-helped' | 'deleted';
  /** Masked words that go with it: the question, the answer, the note, the closing text, the reason. */
  readonly text: string | null;
  readonly from: Status | null;
  readonly to: Status;
  /** Another signal (twin, part), a route, or a last day that goes with it. */
  readonly about: string | null;
}

/** To whom the bot tells something. */
export type Recipient =
  | { readonly kind: 'reporter'; readonly userId: string }
  | { readonly kind: 'target'; readonly target: string }
  | { readonly kind: 'administrators' };

/** What the bot is to tell; written in one transaction with the change it tells of, and delivered later. */
export interface Outgoing {
  /** The same message has the same key, however often it is written. */
  readonly key: string;
  readonly signalId: string;
  readonly to: Recipient;
  readonly what:
    | 'card'
    | 'received'
    | 'taken'
    | 'question'
    | 'answer'
    | 'forwarded'
    | 'split'
    | 'joined'
    | 'referrals-paused'
    | 'closed'
    | 'reopened'
    | 'escalation'
    | 'reminder'
    | 'agenda-item'
    | 'alarm';
  /** Masked words to show. */
  readonly text: string | null;
}

/** New referrals to a provider wait until this day, or until somebody ends it. */
export interface ReferralStop {
  readonly provider: string;
  readonly gemeente: string | null;
  readonly until: IsoDate;
  readonly signalId: string;
  readonly setAt: Date;
}
