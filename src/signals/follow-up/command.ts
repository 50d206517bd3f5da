import type { IsoDate } from '../../shared/iso-date.ts';
import type { RouteRule } from '../routing/rule.ts';
import type { Route } from '../signal.ts';
import type { KeptSignal, Outgoing, ReferralStop, SignalEvent } from './kept-signal.ts';

/** One of the signals that a split makes; what is left out or null is that of the whole, but hours: those are its own. */
export interface Part {
  readonly id: string;
  readonly facts: string;
  readonly provider: string | null;
  readonly caseNumber?: string | null;
  readonly hoursIndicated?: number | null;
  readonly hoursDelivered?: number | null;
}

/** What somebody wants to do with a signal; texts are masked. */
export type Command =
  | { readonly action: 'take' }
  | { readonly action: 'ask'; readonly text: string }
  | { readonly action: 'answer'; readonly text: string }
  | { readonly action: 'note'; readonly text: string }
  /** What was agreed with the provider; cited at the next talk. */
  | { readonly action: 'agree'; readonly text: string }
  | { readonly action: 'split'; readonly parts: readonly Part[] }
  | { readonly action: 'join'; readonly twin: string }
  /** A confidential one stays so, unless it is lifted: by who handles it, and only what a route made confidential. */
  | { readonly action: 'forward'; readonly to: Route; readonly text: string; readonly isLifted?: boolean }
  | { readonly action: 'pause-referrals'; readonly until: IsoDate; readonly text: string }
  | { readonly action: 'resume-referrals'; readonly text: string }
  /** It leaves the dossierlijst. */
  | { readonly action: 'end-practice-note' }
  | { readonly action: 'close'; readonly text: string }
  | { readonly action: 'satisfied' }
  | { readonly action: 'dissatisfied'; readonly text: string }
  | { readonly action: 'reopen'; readonly text: string }
  /** The reporter takes it back; a reason may be empty. */
  | { readonly action: 'withdraw'; readonly text: string };

/** A signal as it becomes, the line of history about it, and what is told. */
export interface Step {
  readonly next: KeptSignal;
  readonly event: SignalEvent;
  readonly messages: readonly Outgoing[];
}

/** What a command does, to be written in one transaction or not at all. */
export interface Change extends Step {
  /** Signals that change with it: version 1 comes into being, a higher one follows the version before it. */
  readonly others: readonly Step[];
  /** Signals that must still be at this version for it to be right; they do not change. */
  readonly reliesOn: readonly { readonly id: string; readonly version: number }[];
  readonly referralStop: ReferralStop | null;
}

/** Why a command does nothing. */
export type Refusal =
  /** The status does not allow it. */
  | 'not-now'
  | 'text-missing'
  /** A part is still open. */
  | 'part-open'
  /** The day does not exist, is over, or is today. */
  | 'day-past'
  /** No signal of this municipality, or one that is closed, or that hangs together with it already. */
  | 'no-twin'
  | 'provider-unknown'
  /** Everybody who names the provider will read of the stop, while the signal is confidential: to be said twice. */
  | 'stop-is-public'
  /** A split makes at least two. */
  | 'too-few-parts'
  /** A part cannot be split again. */
  | 'is-part'
  /** Others follow it: it cannot be taken back. */
  | 'has-followers'
  /** The handler has it already. */
  | 'has-it'
  /** It is on this route already, or this is no place to send it. */
  | 'no-route'
  /** The reporter's days to come back to it are over. */
  | 'too-late'
  /** The reporter was answered before: closed it stays. */
  | 'answered-before'
  /** It is on no dossierlijst. */
  | 'no-practice-note'
  /** Its content was deleted after the retention. */
  | 'content-gone';

export type Decision =
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** What deciding needs beside the signal. */
export interface Around {
  /** Entra id of who acts. */
  readonly by: string;
  readonly now: Date;
  /** Its parent, its parts, the other parts of its parent, and the signals that are joined to it; as the store's `kinOf` gives. */
  readonly kin: readonly KeptSignal[];
  /** The signal to join; null when there is none with that id. */
  readonly twin: KeptSignal | null;
  readonly rules: readonly RouteRule[];
}
