import type { Kysely } from 'kysely';
import type { Deliver } from '../signals/ports.ts';
import type { Engine, StoreLog } from './engine.ts';
import type { Jobs } from './jobs.ts';
import { abandonLanes, freeLanes, signalsOwed } from './lane.ts';
import { reviveAll } from './outbox.ts';
import { reportUncertain } from './report-uncertain.ts';
import type { Schema } from './schema.ts';
import { tellSignal } from './tell-signal.ts';
import type { Wake } from './wake.ts';

const tellQueue = 'signal-tell';
const retryQueue = 'signal-retry-dead';
/** At most so many signals at once, each waiting for Teams most of the time. */
const slots = 8;
const owedAtOnce = 500;
const hangMs = 60_000;
const sweepSeconds = 30;
const firstPause = 5;

/** How long is waited for what; a test is in more of a hurry. */
export interface Pace {
  readonly pollMs: number;
  readonly sweepSeconds: number;
  readonly hangMs: number;
  readonly firstPause: number;
}

/** On PGlite whoever writes is whoever tells, so that polling is for what was put off only. */
export const paceOf = (kind: Engine['kind']): Pace => ({
  pollMs: kind === 'pglite' ? 10_000 : 2000,
  sweepSeconds,
  hangMs,
  firstPause,
});

/** What delivery needs. */
export interface DeliveryParts {
  readonly db: Kysely<Schema>;
  readonly kind: Engine['kind'];
  readonly presence: number;
  readonly now: () => Date;
  readonly jobs: Jobs;
  readonly deliver: Deliver;
  readonly log: StoreLog;
  readonly pace: Pace;
}

/** Telling what is owed, while it runs. */
export interface Delivery {
  readonly wake: Wake;
  stop(): void;
}

const signalIdIn = (data: unknown): string => {
  const id: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'signalId') : undefined;
  if (typeof id !== 'string') throw new TypeError('A job without a signal.');
  return id;
};

/**
 * Tells what is owed: woken by a job that comes with each change, and by a look every half minute for what nobody was woken for
 * (the process that had it was killed, or was not delivering), which also tells the administrators of what may not have arrived.
 * Who was not there is tried again every morning.
 */
export async function startDelivery(parts: DeliveryParts): Promise<Delivery> {
  const { db, jobs, pace } = parts;
  const stopping = new AbortController();
  const jobsOf = (signalIds: readonly string[], afterSeconds?: number) =>
    signalIds.map((signalId) => ({
      queue: tellQueue,
      data: { signalId },
      ...(afterSeconds === undefined ? {} : { afterSeconds }),
    }));
  await jobs.open(tellQueue, { retries: 0 });
  await jobs.open(retryQueue, { retries: 3 });
  await jobs.atTimes(retryQueue, '0 7 * * *');

  const wakeAll = async (signalIds: readonly string[]): Promise<void> => {
    if (signalIds.length === 0) return;
    await jobs.add(jobsOf(signalIds));
    nudge();
  };
  // One after the other also when two jobs in this process are about the same signal: who comes second has the first look again.
  const lookAgain = new Map<string, boolean>();
  /** Signals that were left in the middle, by a fault: their lanes are still ours. */
  const left = new Set<string>();
  const tell = async (signalId: string): Promise<void> => {
    const { againAfter, revived } = await tellSignal(signalId, { ...parts, ...pace, stop: stopping.signal });
    if (againAfter !== null) await jobs.add(jobsOf([signalId], againAfter));
    await wakeAll(revived);
  };
  const nudge = jobs.work({ queue: tellQueue, slots, pollMs: pace.pollMs }, async (data) => {
    const signalId = signalIdIn(data);
    if (lookAgain.has(signalId)) {
      lookAgain.set(signalId, true);
      return;
    }
    try {
      do {
        lookAgain.set(signalId, false);
        await tell(signalId);
      } while (lookAgain.get(signalId) === true);
    } catch (error) {
      left.add(signalId);
      throw error;
    } finally {
      lookAgain.delete(signalId);
    }
  });
  jobs.work({ queue: retryQueue, slots: 1, pollMs: Math.min(60_000, 10 * pace.pollMs) }, async () =>
    wakeAll(await reviveAll(db)),
  );

  const sweep = async (): Promise<void> => {
    const idle = [...left].filter((signalId) => !lookAgain.has(signalId));
    if (idle.length > 0) await abandonLanes(db, idle, parts.presence);
    for (const signalId of idle) left.delete(signalId);
    await wakeAll(await reportUncertain(db, parts.now()));
    const owed = await signalsOwed(db, owedAtOnce);
    if (owed.length === 0) return;
    const once = (signalId: string) => ({ key: signalId, seconds: Math.max(1, pace.sweepSeconds) });
    await jobs.add(jobsOf(owed).map((job) => ({ ...job, once: once(job.data.signalId) })));
    nudge();
  };
  if (parts.kind === 'pglite') await freeLanes(db);
  await wakeAll(await signalsOwed(db, owedAtOnce));
  // A database that is away is there again at a later look.
  const timer = setInterval(() => void sweep().catch(() => undefined), pace.sweepSeconds * 1000).unref();
  return {
    wake: {
      within: (transaction, signalIds) => jobs.addWithin(transaction, jobsOf(signalIds)),
      after: nudge,
    },
    stop: () => {
      clearInterval(timer);
      stopping.abort();
    },
  };
}
