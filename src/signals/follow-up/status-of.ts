import { dutchDay, type IsoDate } from '../../shared/iso-date.ts';
import { addWorkingDays } from '../../shared/working-days.ts';
import type { Category, Route } from '../signal.ts';
import type { KeptSignal, SignalEvent } from './kept-signal.ts';
import { reporterHistory } from './reporter-history.ts';
import { returnWorkingDays } from './terms.ts';
import { isOpen, type Status } from './transitions.ts';

/** What comes next for a signal: whose turn it is, and the last day for it. */
export type NextStep =
  /** Somebody takes it, handles it, or says whether it is reopened. */
  | { readonly kind: 'take' | 'handle' | 'decide'; readonly by: IsoDate | null; readonly isLate: boolean }
  /** The reporter answers this question. */
  | { readonly kind: 'answer'; readonly question: string | null; readonly by: IsoDate | null; readonly isLate: boolean }
  /** It waits for its parts. */
  | { readonly kind: 'parts'; readonly done: number; readonly of: number }
  /** It goes on as another signal. */
  | { readonly kind: 'follow'; readonly twin: string | null }
  /** The reporter says whether it helped, or comes back to it, up to and with this day. */
  | { readonly kind: 'say-helped' | 'come-back'; readonly until: IsoDate }
  | { readonly kind: 'nothing' };

/** How it stands with a signal, as its reporter may know. */
export interface SignalStatus {
  readonly id: string;
  readonly sentOn: IsoDate;
  /** Null once the content was deleted. */
  readonly provider: string | null;
  readonly category: Category | null;
  readonly status: Status;
  readonly route: Route;
  readonly next: NextStep;
  /** The words with which it was closed; null while it is open. */
  readonly closing: string | null;
  /** What happened, oldest first; without what colleagues say to each other. */
  readonly history: readonly SignalEvent[];
}

interface Mine {
  readonly reporter: string;
  readonly today: IsoDate;
}

function afterClosing({ status, helped, closedAt, content }: KeptSignal, today: IsoDate): NextStep {
  if (closedAt === null || content === null || (status === 'closed' && helped === false)) return { kind: 'nothing' };
  const until = addWorkingDays(dutchDay(closedAt), returnWorkingDays);
  if (today > until) return { kind: 'nothing' };
  return { kind: status === 'closed' && helped === null ? 'say-helped' : 'come-back', until };
}

function nextOf(signal: KeptSignal, parts: readonly KeptSignal[], question: string | null, today: IsoDate): NextStep {
  const { dueBy, answerBy } = signal;
  const within = { by: dueBy, isLate: dueBy !== null && today > dueBy };
  switch (signal.status) {
    case 'new':
      return { kind: 'take', ...within };
    case 'taken':
      return { kind: 'handle', ...within };
    case 'disputed':
      return { kind: 'decide', ...within };
    case 'asked':
      return { kind: 'answer', question, by: answerBy, isLate: answerBy !== null && today > answerBy };
    case 'split': {
      const done = parts.filter(({ status }) => !isOpen(status)).length;
      return done === parts.length ? { kind: 'handle', ...within } : { kind: 'parts', done, of: parts.length };
    }
    case 'joined':
      return { kind: 'follow', twin: signal.joinedTo };
    case 'closed':
    case 'withdrawn':
      return afterClosing(signal, today);
  }
}

/**
 * Tells a reporter how it stands with the own signals: what was done, what comes next and by when. Signals of others are left
 * out. What asks something of the reporter comes first, then what is open, then what is done; each newest first.
 */
export function statusOf(
  signals: readonly KeptSignal[],
  history: readonly SignalEvent[],
  { reporter, today }: Mine,
): readonly SignalStatus[] {
  const mine = signals.filter((one) => one.reporter === reporter);
  const rank = (one: KeptSignal): number => (one.status === 'asked' ? 0 : isOpen(one.status) ? 1 : 2);
  const inOrder = [...mine].sort((a, b) => rank(a) - rank(b) || b.sentAt.getTime() - a.sentAt.getTime());
  return inOrder.map((signal) => {
    const lines = reporterHistory(
      history.filter(({ signalId }) => signalId === signal.id),
      reporter,
    );
    const lastText = (what: 'ask' | 'close'): string | null => lines.findLast((one) => one.what === what)?.text ?? null;
    const parts = mine.filter(({ parent }) => parent === signal.id);
    return {
      id: signal.id,
      sentOn: dutchDay(signal.sentAt),
      provider: signal.content?.provider ?? null,
      category: signal.content?.category ?? null,
      status: signal.status,
      route: signal.route,
      next: nextOf(signal, parts, lastText('ask'), today),
      closing: signal.status === 'closed' ? lastText('close') : null,
      history: lines,
    };
  });
}
