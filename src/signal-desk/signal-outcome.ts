import type { IsoDate } from '../shared/iso-date.ts';
import type { WrittenBlock } from '../shared/written-block.ts';
import type { WrittenTable } from '../shared/written-table.ts';
import type { Refusal } from '../signals/follow-up/command.ts';
import type { KeptSignal, Recipient, SignalContent, SignalEvent } from '../signals/follow-up/kept-signal.ts';
import type { SignalStatus } from '../signals/follow-up/status-of.ts';
import type { Action } from '../signals/follow-up/transitions.ts';
import type { PracticeNote } from '../signals/practice-notes.ts';
import type { Figure } from '../signals/register/figures.ts';
import type { RegisterRow } from '../signals/register/register.ts';
import type { Category, Gap } from '../signals/signal.ts';

/** What the reporter can be asked; beside the gaps of a remark also what makes it easier to handle. */
export type AskField = Gap | 'gemeente' | 'uren-toegekend' | 'uren-geleverd' | 'zaaknummer';

/** Where a signal would go, and why. */
export interface ShownRoute {
  /** The name of the target, and of those that are told too. */
  readonly to: string;
  readonly alsoTo: readonly string[];
  readonly rule: string;
  /** The last day on which somebody takes it, by the norm. */
  readonly dueBy: IsoDate;
  readonly isConfidential: boolean;
  /** The rule makes it confidential: nobody can choose otherwise. */
  readonly isAlwaysConfidential: boolean;
  /** What the reporter must do or leave, in Dutch. */
  readonly advice: string | null;
}

/** A signal as somebody sees it: what is not theirs to see has been left out. */
export interface SignalView {
  readonly signal: KeptSignal;
  readonly history: readonly SignalEvent[];
  readonly can: readonly Action[];
  /** The name of its target. */
  readonly to: string;
  readonly parts: readonly KeptSignal[];
  /** Other open signals that it may be joined to. */
  readonly twins: readonly { readonly id: string; readonly category: Category | null; readonly sentOn: IsoDate }[];
  /** Other routes that it may be sent on to, by id and name. */
  readonly routes: readonly { readonly id: string; readonly name: string }[];
  readonly today: IsoDate;
  /** Who manages the contract of its provider; null when the register does not say, and for the reporter. */
  readonly contractOwner: string | null;
  /** Until when new referrals to its provider wait; null when they do not. */
  readonly stopUntil: IsoDate | null;
}

/** One of the reporter's own signals, with the name of where it is. */
export interface StatusLine extends SignalStatus {
  readonly to: string;
}

/** A draft as it is shown, to go on with. */
export type OpenDraft = Extract<SignalOutcome, { kind: 'signal-ask' | 'signal-preview' | 'signal-danger' }>;

/** Somebody who could not be told something, as an administrator sees it: no word of a signal. */
export interface AlarmLine {
  readonly code: string;
  readonly to: Recipient;
  /** The name of a target, or the Entra id of a person; null for the administrators together. */
  readonly name: string | null;
  readonly why: string;
  readonly since: IsoDate;
  readonly waiting: number;
}

/** What a turn about signals comes to. */
export type SignalOutcome =
  /** Something is missing; all of it is asked at once. */
  | {
      readonly kind: 'signal-ask';
      readonly draftId: string;
      readonly fields: readonly AskField[];
      /** Names of the register that may be meant. */
      readonly choices: readonly string[];
      /** Municipalities that it may be about. */
      readonly gemeenten: readonly string[];
      readonly content: SignalContent;
      /** What the reporter must do or leave, in Dutch. */
      readonly advice: string | null;
      readonly maySkip: boolean;
    }
  /** Exactly what will be sent. */
  | {
      readonly kind: 'signal-preview';
      readonly draftId: string;
      readonly content: SignalContent;
      readonly notTold: readonly AskField[];
      readonly route: ShownRoute;
      /** The municipality that was chosen; null for who has none to choose. */
      readonly gemeente: string | null;
    }
  /** Somebody is in danger: what to do now. Nothing was filed. */
  | { readonly kind: 'signal-danger'; readonly draftId: string }
  | { readonly kind: 'signal-cancelled' }
  | {
      readonly kind: 'signal-sent';
      readonly id: string;
      readonly route: ShownRoute;
      readonly provider: string | null;
      /** Whether it stands on the dossierlijst now: `hidden` is asked for, and not shown as long as it is confidential. */
      readonly practiceNote: 'none' | 'listed' | 'hidden';
    }
  /** The draft is gone: it was sent, taken back, or is older than a day. `last` is what this person sent last, within a day. */
  | { readonly kind: 'signal-gone'; readonly last: string | null }
  /** The button belongs to an older state of the draft; this is the newest. */
  | { readonly kind: 'signal-newer'; readonly newest: OpenDraft }
  /** A new draft was started; the one before, about this provider when known, waits, or is gone when it is not kept. */
  | {
      readonly kind: 'signal-anew';
      readonly before: string | null;
      readonly isKept: boolean;
      readonly newest: OpenDraft;
    }
  /** One draft is done, and the one that waited, about this provider when known, goes on. */
  | {
      readonly kind: 'signal-then';
      readonly first: Extract<SignalOutcome, { kind: 'signal-sent' | 'signal-cancelled' }>;
      readonly provider: string | null;
      readonly newest: OpenDraft;
    }
  /** What was told is too long for one signal, in characters; nothing of it was kept, and the draft `before` stands as it was. */
  | {
      readonly kind: 'signal-too-long';
      readonly length: number;
      readonly limit: number;
      /** What was typed in a card, masked: it stands nowhere else. */
      readonly typed: string | null;
      readonly before: OpenDraft | null;
    }
  /** Not for a channel: goes on in the chat of two. */
  | { readonly kind: 'signal-private' }
  /** Others read along: to be seen in the chat of two. */
  | { readonly kind: 'signal-not-here' }
  | { readonly kind: 'signal-denied'; readonly why: 'no-role' | 'roles-unknown' }
  /** There is no such signal, or not for this person. */
  | { readonly kind: 'signal-unknown' }
  | {
      readonly kind: 'signal-status';
      readonly signals: readonly StatusLine[];
      /** The draft that is still open here, by its provider when known; absent when there is none. */
      readonly draft?: { readonly provider: string | null };
    }
  /** The register; a table of it for who may take it along. */
  | {
      readonly kind: 'signal-register';
      readonly rows: readonly RegisterRow[];
      readonly figures: readonly Figure[];
      /** How it was filtered, in Dutch; empty when it was not. */
      readonly filteredBy: readonly string[];
      readonly table: WrittenTable | null;
    }
  /** The dossierlijst: werkafspraken of the own municipality, about this provider when one was named. */
  | {
      readonly kind: 'signal-practice-notes';
      readonly provider: string | null;
      readonly notes: readonly PracticeNote[];
    }
  /** The alarms that are open; `ended` is the one that was said to be mended. */
  | {
      readonly kind: 'signal-alarms';
      readonly alarms: readonly AlarmLine[];
      readonly ended: { readonly code: string; readonly wasThere: boolean } | null;
    }
  /** A paper to talk with a provider. */
  | {
      readonly kind: 'signal-agenda';
      readonly provider: string;
      readonly blocks: readonly WrittenBlock[];
      readonly footer: string;
      readonly signalCount: number;
    }
  /** There is nothing to talk about with this provider. */
  | { readonly kind: 'signal-nothing'; readonly provider: string }
  | { readonly kind: 'signal-which-provider' }
  | { readonly kind: 'signal-shown'; readonly view: SignalView }
  /** Done; once handed over to others, who did it may see it no more. */
  | {
      readonly kind: 'signal-changed';
      readonly action: Action;
      readonly view: SignalView;
      readonly isHandedOver: boolean;
    }
  /** A colleague was first; this is the newest state. */
  | { readonly kind: 'signal-outdated'; readonly view: SignalView; readonly typed: string | null }
  | { readonly kind: 'signal-refused'; readonly why: Refusal; readonly view: SignalView };
