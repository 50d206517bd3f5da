import type { EventKind, SignalEvent } from './kept-signal.ts';

/** What the reporter sees of a history, and whether with its words: those between colleagues stay there. */
const shown: Readonly<Partial<Record<EventKind, { readonly hasText: boolean }>>> = {
  sent: { hasText: false },
  take: { hasText: false },
  ask: { hasText: true },
  answer: { hasText: true },
  reminded: { hasText: false },
  unanswered: { hasText: false },
  split: { hasText: false },
  'parts-done': { hasText: false },
  join: { hasText: false },
  forward: { hasText: false },
  'pause-referrals': { hasText: false },
  'resume-referrals': { hasText: false },
  'end-practice-note': { hasText: false },
  close: { hasText: true },
  satisfied: { hasText: false },
  dissatisfied: { hasText: true },
  reopen: { hasText: true },
  withdraw: { hasText: true },
  deleted: { hasText: false },
};

/** The history of a signal as its reporter sees it: no notes, no reasons among colleagues, nobody's id but the own one. */
export function reporterHistory(history: readonly SignalEvent[], reporter: string): readonly SignalEvent[] {
  return history.flatMap((event) => {
    const how = shown[event.what];
    if (how === undefined) return [];
    return [{ ...event, by: event.by === reporter ? reporter : null, text: how.hasText ? event.text : null }];
  });
}
