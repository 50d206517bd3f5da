import { dueSteps } from '../signals/follow-up/norms.ts';
import { isQuiet } from '../signals/follow-up/quiet-hours.ts';
import type { SignalStore } from '../signals/ports.ts';
import type { Routing } from '../signals/routing/rule.ts';
import { crossings } from '../signals/thresholds/crossings.ts';
import type { Threshold } from '../signals/thresholds/threshold.ts';

interface Parts {
  readonly store: Pick<SignalStore, 'list' | 'apply'>;
  readonly routing: Pick<Routing, 'rules'>;
  readonly thresholds: readonly Threshold[];
  readonly now: () => Date;
}

const dayMs = 24 * 60 * 60_000;

/**
 * Makes what the clock does with signals: reminders, escalations, and items on the agenda. What somebody changed meanwhile is
 * left for the next time; done twice, it does nothing twice, and nothing at night. Gives how many steps were taken.
 */
export function createSignalClock({ store, routing, thresholds, now }: Parts): () => Promise<number> {
  const longest = Math.max(0, ...thresholds.map(({ days }) => days));
  return async () => {
    // A start in the night, or a job that comes late, waits for the morning too.
    if (isQuiet(now())) return 0;
    let taken = 0;
    const due = dueSteps(await store.list({ isOpen: true }), { now: now(), rules: routing.rules });
    for (const change of due) if (await store.apply(change)) taken += 1;
    // Read anew, since the steps before may have changed them.
    const sentFrom = new Date(now().getTime() - 2 * longest * dayMs);
    const crossed = thresholds.length === 0 ? [] : crossings(await store.list({ sentFrom }), thresholds, now());
    for (const change of crossed) if (await store.apply(change)) taken += 1;
    return taken;
  };
}
