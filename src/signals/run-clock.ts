import { addDays, dutchDay } from '../shared/iso-date.ts';
import type { Change } from './follow-up/command.ts';
import { type Clock, dueSteps } from './follow-up/norms.ts';
import type { SignalStore } from './ports.ts';
import { crossings } from './thresholds/crossings.ts';
import type { Threshold } from './thresholds/threshold.ts';

/** What the clock did: how many changes were kept, and how many somebody was first with; those come again at the next run. */
export interface ClockRun {
  readonly kept: number;
  readonly late: number;
}

/**
 * Does what the clock asks of all signals: reminders, escalations, items on the agenda. May run at any time, twice, and in two
 * places at once: what was done is kept in the signal, and of two who do the same one wins.
 */
export async function runClock({
  store,
  thresholds,
  ...clock
}: Clock & {
  readonly store: Pick<SignalStore, 'list' | 'apply'>;
  readonly thresholds: readonly Threshold[];
}): Promise<ClockRun> {
  let [kept, late] = [0, 0];
  const apply = async (changes: readonly Change[]): Promise<void> => {
    for (const change of changes) {
      if (await store.apply(change)) kept++;
      else late++;
    }
  };
  await apply(dueSteps(await store.list({ isOpen: true }), clock));
  if (thresholds.length > 0) {
    // Twice the longest stretch: a rule that went off within its days does not go off again.
    const days = 2 * Math.max(...thresholds.map((rule) => rule.days));
    const sentFrom = new Date(`${addDays(dutchDay(clock.now), -days)}T00:00:00Z`);
    await apply(crossings(await store.list({ sentFrom }), thresholds, clock.now));
  }
  return { kept, late };
}
