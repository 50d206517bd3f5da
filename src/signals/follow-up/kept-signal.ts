import type { IsoDate } from '../../shared/iso-date.ts';
import type { Route, SignalDraft } from '../signal.ts';
import type { Action, Status } from './transitions.ts';

/** What a signal tells: the draft as it was sent, masked before it comes here. */
export interface SignalContent extends Omit<SignalDraft, 'doubtful' | 'missing' | 'cancelled'> {
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
  /** Whether it was confidential before it was ever sent on; left out as long as it was not. */
  readonly wasConfidential?: boolean;
  /** Entra id. */
  readonly reporter: string;
  /** Entra id of who took it. */
  readonly handler: string | null;
  readonly parent: string | null;
  readonly joinedTo: string | null;
  readonly sentAt: Date;
  /** The last day to take it; once taken, to close or ask; once disputed, to reopen it or to say why not. */
  readonly dueBy: IsoDate | null;
  /** The last day on which the reporter's answer is waited for. */
  readonly answerBy: IsoDate | null;
  /** How many escalations went out for the step it is in. */
  readonly escalated: number;
  /** How many reminders the reporter got of the question that is open. */
  readonly reminded: number;
  /** When it was closed or withdrawn; null in any other status. */
  readonly closedAt: Date | null;
  /** What the reporter said when it was closed; null before that, or without an answer. */
  readonly helped: boolean | null;
  /** Names of the threshold rules that this signal made go off. */
  readonly thresholds: readonly string[];
}

/** Whether its handlers may make it ordinary as they send it on: what a route made of it, never what it was when it was sent. */
export const isLiftable = ({
  isConfidential,
  wasConfidential,
}: Pick<KeptSignal, 'isConfidential' | 'wasConfidential'>): boolean => isConfidential && wasConfidential === false;

/** The targets that hear of a signal; a confidential one is for its own route only. */
export const targetsOf = ({
  route,
  alsoTo,
  isConfidential,
}: Pick<KeptSignal, 'route' | 'alsoTo' | 'isConfidential'>): readonly Route[] =>
  isConfidential ? [route] : [...new Set([route, ...alsoTo])];

/**
 * What a line of history tells: what somebody did, or what the bot did. `twin-joined`: another signal follows this one from now
 * on. `parts-done`: the last open part is done. `unanswered`: the days for an answer are over.
 */
export type EventKind =
  | Action
  | 'sent'
  | 'twin-joined'
  | 'parts-done'
  | 'escalated'
  | 'reminded'
  | 'unanswered'
  | 'threshold'
  | 'deleted';

/** A line of the history, which only grows. */
export interface SignalEvent {
  readonly signalId: string;
  /** The version that this made. */
  readonly version: number;
  readonly at: Date;
  /** Entra id; null when the bot did it. */
  readonly by: string | null;
  readonly what: EventKind;
  /** Masked words that go with it: the question, the answer, the note, the closing text, the reason. */
  readonly text: string | null;
  readonly from: Status | null;
  readonly to: Status;
  /** What goes with it: another signal (twin, parent), a route, a last day, the name of a rule or a target. */
  readonly about: string | null;
}

/** To whom the bot tells something. */
export type Recipient =
  | { readonly kind: 'reporter'; readonly userId: string }
  /** A target of `routes.yaml`; the id of a route is the id of its target. With a person (Entra id): that one of its persons. */
  | { readonly kind: 'target'; readonly target: string; readonly person?: string }
  | { readonly kind: 'administrators'; readonly person?: string };

/**
 * What a message tells. The reporter gets `received` up to `reopened`; `closed` asks whether it helped. The handlers get `card`
 * (post it, or renew the one that is there), `answer`, `dissatisfied`, `withdrawn`, `unanswered`, `reopened` by the reporter;
 * others `escalation` and `agenda-item`; the administrators `alarm` and `uncertain`, of which `about` names the signals.
 */
export type MessageKind =
  | 'received'
  | 'taken'
  | 'question'
  | 'reminder'
  | 'unanswered'
  | 'forwarded'
  | 'split'
  | 'joined'
  | 'referrals-paused'
  | 'referrals-resumed'
  | 'closed'
  | 'still-closed'
  | 'reopened'
  | 'card'
  | 'answer'
  | 'dissatisfied'
  | 'withdrawn'
  | 'escalation'
  | 'agenda-item'
  | 'alarm'
  | 'uncertain';

/** What the bot is to tell; written in one transaction with the change it tells of, and delivered later. */
export interface Outgoing {
  /** The same message has the same key, however often it is written. */
  readonly key: string;
  readonly signalId: string;
  readonly to: Recipient;
  readonly what: MessageKind;
  /** Masked words to show. */
  readonly text: string | null;
  /** What goes with it, as in the history: the twin, the route, the last day, the name of the rule. */
  readonly about: string | null;
}

/**
 * New referrals to a provider wait up to and with this day. The one that was set last for a provider in a municipality counts;
 * one that is taken back is followed by one whose last day is over.
 */
export interface ReferralStop {
  readonly provider: string;
  readonly gemeente: string | null;
  readonly until: IsoDate;
  readonly signalId: string;
  readonly setAt: Date;
}
