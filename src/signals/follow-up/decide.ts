import { dutchDay, type IsoDate } from '../../shared/iso-date.ts';
import { addWorkingDays } from '../../shared/working-days.ts';
import type { Route } from '../signal.ts';
import type { KeptSignal, Outgoing, ReferralStop, SignalEvent } from './kept-signal.ts';
import { type Action, isOpen, statusAfter } from './transitions.ts';

/** What somebody wants to do with a signal; texts are masked. */
export type Command =
  | { readonly action: 'take' }
  | { readonly action: 'ask'; readonly text: string }
  | { readonly action: 'answer'; readonly text: string }
  | { readonly action: 'note'; readonly text: string }
  | {
      readonly action: 'split';
      readonly parts: readonly { readonly id: string; readonly facts: string; readonly provider: string | null }[];
    }
  | { readonly action: 'join'; readonly twin: string }
  | { readonly action: 'forward'; readonly to: Route; readonly target: string; readonly text: string }
  | { readonly action: 'pause-referrals'; readonly until: IsoDate; readonly text: string }
  | { readonly action: 'close'; readonly text: string }
  | { readonly action: 'reopen'; readonly text: string };

/** What a command does, to be written in one transaction. */
export interface Change {
  readonly next: KeptSignal;
  readonly event: SignalEvent;
  readonly messages: readonly Outgoing[];
  /** Signals that come into being with it. */
  readonly parts: readonly {
    readonly signal: KeptSignal;
    readonly event: SignalEvent;
    readonly messages: readonly Outgoing[];
  }[];
  readonly referralStop: ReferralStop | null;
}

/** Why a command does nothing. */
export type Refusal =
  /** The status does not allow it. */
  | 'not-now'
  | 'text-missing'
  /** A part is still open. */
  | 'part-open'
  /** The day is over, or is today. */
  | 'day-past'
  /** A signal cannot join itself, a part, or a closed one. */
  | 'no-twin'
  | 'provider-unknown'
  /** A split makes at least two. */
  | 'too-few-parts';

export type Decision =
  | { readonly kind: 'change'; readonly change: Change }
  | { readonly kind: 'refused'; readonly why: Refusal };

/** What deciding needs beside the signal. */
export interface Around {
  readonly by: string;
  readonly now: Date;
  /** Whether a part of this signal is still open. */
  readonly hasOpenParts: boolean;
  /** The signal to join; null when there is none with that id. */
  readonly twin: KeptSignal | null;
  /** The target of the signal's own route. */
  readonly target: string;
  /** Working days in which the rule wants a signal taken. */
  readonly normWorkingDays: number;
}

/** A reporter has so many working days to answer. */
export const answerWorkingDays = 5;
/** Who took a signal closes it, or asks, within so many working days. */
export const handleWorkingDays = 20;

const refused = (why: Refusal): Decision => ({ kind: 'refused', why });
const needsText: ReadonlySet<Action> = new Set([
  'ask',
  'answer',
  'note',
  'forward',
  'close',
  'reopen',
  'pause-referrals',
]);
const textOf = (command: Command): string | null => ('text' in command ? command.text.trim() : null);

function objectionTo(signal: KeptSignal, command: Command, around: Around): Refusal | null {
  if (needsText.has(command.action) && !textOf(command)) return 'text-missing';
  if (command.action === 'close' && around.hasOpenParts) return 'part-open';
  if (command.action === 'pause-referrals') {
    if (command.until <= dutchDay(around.now)) return 'day-past';
    if (!signal.content?.provider) return 'provider-unknown';
  }
  if (command.action === 'split' && command.parts.length < 2) return 'too-few-parts';
  if (command.action === 'join') {
    const { twin } = around;
    if (twin === null || twin.id === signal.id || twin.gemeente !== signal.gemeente || !isOpen(twin.status))
      return 'no-twin';
    if (twin.parent === signal.id || twin.joinedTo === signal.id || around.hasOpenParts) return 'no-twin';
  }
  return null;
}

/** What changes beside the status. */
function fieldsAfter(signal: KeptSignal, command: Command, { by, now, normWorkingDays }: Around): Partial<KeptSignal> {
  const within = (workingDays: number): IsoDate => addWorkingDays(dutchDay(now), workingDays);
  switch (command.action) {
    case 'take':
      return { handler: by, dueBy: signal.status === 'asked' ? signal.dueBy : within(handleWorkingDays), escalated: 0 };
    case 'ask':
      return { handler: signal.handler ?? by, answerBy: within(answerWorkingDays), dueBy: null, escalated: 0 };
    case 'answer':
      return { answerBy: null, dueBy: within(handleWorkingDays), escalated: 0 };
    case 'split':
      return { dueBy: null, answerBy: null };
    case 'join':
      return { joinedTo: command.twin, dueBy: null, answerBy: null };
    case 'forward':
      return {
        route: command.to,
        alsoTo: [],
        handler: null,
        dueBy: within(normWorkingDays),
        answerBy: null,
        escalated: 0,
      };
    case 'close':
      return { closedAt: now, dueBy: null, answerBy: null };
    case 'reopen':
      return { closedAt: null, joinedTo: null, handler: null, dueBy: within(normWorkingDays), escalated: 0 };
    default:
      return {};
  }
}

const toldWhat: Partial<Readonly<Record<Action, Outgoing['what']>>> = {
  take: 'taken',
  ask: 'question',
  split: 'split',
  join: 'joined',
  forward: 'forwarded',
  'pause-referrals': 'referrals-paused',
  close: 'closed',
  reopen: 'reopened',
};

/** The reporter hears every step but notes; the handlers see their card change, and hear what the reporter says. */
function messagesFor(
  signal: KeptSignal,
  next: KeptSignal,
  command: Command,
  { by, target }: Around,
): readonly Outgoing[] {
  const key = (to: string): string => `${next.id}/${next.version}/${to}`;
  const text = textOf(command);
  const told = toldWhat[command.action];
  const messages: Outgoing[] = [];
  if (told !== undefined && !(told === 'taken' && signal.handler !== null))
    messages.push({
      key: key('reporter'),
      signalId: next.id,
      to: { kind: 'reporter', userId: signal.reporter },
      what: told,
      text,
    });
  const to = command.action === 'forward' ? command.target : target;
  if (command.action === 'answer')
    messages.push({ key: key('answer'), signalId: next.id, to: { kind: 'target', target: to }, what: 'answer', text });
  if (command.action === 'reopen' && by === signal.reporter)
    messages.push({
      key: key('reopened'),
      signalId: next.id,
      to: { kind: 'target', target: to },
      what: 'reopened',
      text,
    });
  messages.push({ key: key('card'), signalId: next.id, to: { kind: 'target', target: to }, what: 'card', text: null });
  return messages;
}

/** The signals that a split makes: each goes its own way, the parent waits for all. */
function partsOf(signal: KeptSignal, command: Command, { by, now, target, normWorkingDays }: Around): Change['parts'] {
  const { content } = signal;
  if (command.action !== 'split' || content === null) return [];
  return command.parts.map(({ id, facts, provider }) => {
    const part: KeptSignal = {
      ...signal,
      id,
      version: 1,
      status: 'new',
      parent: signal.id,
      handler: null,
      content: { ...content, facts, provider: provider ?? content.provider },
      dueBy: addWorkingDays(dutchDay(now), normWorkingDays),
      answerBy: null,
      escalated: 0,
    };
    const event: SignalEvent = {
      signalId: id,
      version: 1,
      at: now,
      by,
      what: 'sent',
      text: null,
      from: null,
      to: 'new',
      about: signal.id,
    };
    const card: Outgoing = {
      key: `${id}/1/card`,
      signalId: id,
      to: { kind: 'target', target },
      what: 'card',
      text: null,
    };
    return { signal: part, event, messages: [card] };
  });
}

/**
 * Decides what a command makes of a signal: the next version, one line of history and what is told to whom; or why it does
 * nothing. Rights were looked at before. Days are working days without Dutch public holidays.
 */
export function decide(signal: KeptSignal, command: Command, around: Around): Decision {
  const to = statusAfter(signal.status, command.action);
  if (to === null) return refused('not-now');
  const objection = objectionTo(signal, command, around);
  if (objection !== null) return refused(objection);
  const version = signal.version + 1;
  const next: KeptSignal = { ...signal, ...fieldsAfter(signal, command, around), version, status: to };
  const event: SignalEvent = {
    signalId: signal.id,
    version,
    at: around.now,
    by: around.by,
    what: command.action,
    text: textOf(command),
    from: signal.status,
    to,
    about:
      command.action === 'join'
        ? command.twin
        : command.action === 'forward'
          ? command.to
          : command.action === 'pause-referrals'
            ? command.until
            : null,
  };
  const provider = signal.content?.provider;
  const referralStop =
    command.action === 'pause-referrals' && provider
      ? { provider, gemeente: signal.gemeente, until: command.until, signalId: signal.id, setAt: around.now }
      : null;
  return {
    kind: 'change',
    change: {
      next,
      event,
      messages: messagesFor(signal, next, command, around),
      parts: partsOf(signal, command, around),
      referralStop,
    },
  };
}
