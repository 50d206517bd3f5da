import type { Change } from './command.ts';
import type { EventKind, KeptSignal, Outgoing } from './kept-signal.ts';

/** What the bot does with a signal by itself: a next version, a line of history, and what is told of it. */
export function botStep(
  signal: KeptSignal,
  fields: Partial<KeptSignal>,
  {
    what,
    text = null,
    about,
    at,
  }: { readonly what: EventKind; readonly text?: string | null; readonly about: string | null; readonly at: Date },
  messagesOf: (next: KeptSignal) => readonly Outgoing[],
): Change {
  const next = { ...signal, ...fields, version: signal.version + 1 };
  return {
    next,
    event: {
      signalId: signal.id,
      version: next.version,
      at,
      by: null,
      what,
      text,
      from: signal.status,
      to: next.status,
      about,
    },
    messages: messagesOf(next),
    others: [],
    reliesOn: [],
    referralStop: null,
  };
}
