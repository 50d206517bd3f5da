import type { Kysely } from 'kysely';
import type { Deliver } from '../signals/ports.ts';
import { type Delivery, type Pace, paceOf, startDelivery } from './delivery.ts';
import type { Engine, StoreLog } from './engine.ts';
import { type Jobs, openJobs } from './jobs.ts';
import type { Schema } from './schema.ts';
import { attempt } from './store-fault.ts';
import type { Wake } from './wake.ts';

const schedulePollMs = 15_000;
const onceAtStartSeconds = 60 * 60;

/** What the store does by itself, once it is asked to. */
export interface Background {
  /** Tells what is owed from now on, also what was written before. A `pace` other than the usual is for tests. */
  startDelivery(deliver: Deliver, log: StoreLog, pace?: Partial<Pace>): Promise<void>;
  /**
   * Runs the handler at the times of the cron (Dutch time), once for all instances together, and once at a start (once an hour
   * at most), so that a time at which nothing ran is not missed; again, up to three times, when it rejects or is killed. What it
   * does must bear being done twice.
   */
  schedule(name: string, cron: string, handler: () => Promise<void>): Promise<void>;
}

/** Makes what runs beside the calls; nothing runs, and pg-boss is not even loaded, until it is asked for. */
export function createBackground(parts: {
  readonly db: Kysely<Schema>;
  readonly kind: Engine['kind'];
  readonly presence: number;
  readonly now: () => Date;
  readonly log: StoreLog;
}): Background & { readonly wake: Wake; stop(): Promise<void> } {
  const { db, kind, log } = parts;
  let opened: Promise<Jobs> | undefined;
  let delivery: Delivery | undefined;
  const jobs = (): Promise<Jobs> => {
    opened ??= openJobs(db, kind, log);
    return opened;
  };
  return {
    wake: {
      within: async (transaction, signalIds) => delivery?.wake.within(transaction, signalIds),
      after: () => delivery?.wake.after(),
    },
    startDelivery: (deliver, deliveryLog, pace = {}) =>
      attempt('het bezorgen beginnen', async () => {
        const all = { ...parts, jobs: await jobs(), deliver, log: deliveryLog, pace: { ...paceOf(kind), ...pace } };
        delivery = await startDelivery(all);
      }),
    schedule: (name, cron, handler) =>
      attempt('een vaste taak beginnen', async () => {
        const { open, atTimes, add, work } = await jobs();
        await open(name, { retries: 3 });
        await atTimes(name, cron);
        await add([{ queue: name, once: { key: 'start', seconds: onceAtStartSeconds } }]);
        work({ queue: name, slots: 1, pollMs: schedulePollMs }, handler);
      }),
    stop: async () => {
      delivery?.stop();
      await opened?.then((running) => running.stop());
    },
  };
}
