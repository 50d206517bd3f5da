import type { Kysely } from 'kysely';
import type PgBoss from 'pg-boss';
import { bossExecutor, executorWithin } from './boss-executor.ts';
import type { Engine, StoreLog } from './engine.ts';
import { makeAlone } from './presence.ts';
import type { Schema } from './schema.ts';
import { storeFault } from './store-fault.ts';

/** A job to enqueue; one of the same key is enqueued once in so many seconds, by all instances together. */
export interface NewJob {
  readonly queue: string;
  readonly data?: object;
  readonly afterSeconds?: number;
  readonly once?: { readonly key: string; readonly seconds: number };
}

/** How a queue is worked on. */
interface WorkOptions {
  readonly queue: string;
  /** How many jobs at once. */
  readonly slots: number;
  /** How long until it is looked whether there is something; `nudge` looks at once. */
  readonly pollMs: number;
}

/** Jobs that are in the database and are done once across instances. */
export interface Jobs {
  /** Makes a queue when it is not there; a job that fails is tried again so many times. */
  open(queue: string, options: { readonly retries: number }): Promise<void>;
  add(jobs: readonly NewJob[]): Promise<void>;
  /** Adds them in a transaction: they are there when it is committed. */
  addWithin(transaction: Kysely<Schema>, jobs: readonly NewJob[]): Promise<void>;
  /** Does the jobs of a queue, some at once; gives what makes it look for more. */
  work(options: WorkOptions, handle: (data: unknown) => Promise<void>): () => void;
  /** Adds a job to a queue at every time that the cron names, in Dutch time. */
  atTimes(queue: string, cron: string): Promise<void>;
  /** Takes no more jobs, and waits a while for those in hand. */
  stop(): Promise<void>;
}

const stopMs = 10_000;

const insertable = ({ queue, data = {}, afterSeconds, once }: NewJob): PgBoss.JobInsert => ({
  name: queue,
  data,
  ...(afterSeconds === undefined ? {} : { startAfter: String(afterSeconds) }),
  ...(once === undefined ? {} : { singletonKey: once.key, singletonSeconds: once.seconds }),
});

/** Opens pg-boss on our own database, its tables in a schema of their own; loaded here, so that who needs no jobs does not pay for it. */
export async function openJobs(db: Kysely<Schema>, kind: Engine['kind'], log: StoreLog): Promise<Jobs> {
  const { default: Boss } = await import('pg-boss');
  const stopping = new AbortController();
  const boss = new Boss({
    db: bossExecutor(db, stopping.signal),
    // PGlite answers one question at a time: what nobody waits for is asked seldom.
    cronMonitorIntervalSeconds: 30,
    cronWorkerIntervalSeconds: kind === 'pglite' ? 30 : 15,
    maintenanceIntervalMinutes: 10,
    archiveCompletedAfterSeconds: 60 * 60,
    deleteAfterHours: 1,
  });
  boss.on('error', (error: unknown) => log.warn({ error: String(storeFault('taken', error).cause) }, 'store-jobs'));
  await makeAlone(kind, db, () => boss.start());
  const inHand = new Set<Promise<void>>();
  const timers: NodeJS.Timeout[] = [];
  let isStopping = false;

  return {
    open: async (queue, { retries }) => {
      // Making one locks the others out for a moment, so not without need.
      if ((await boss.getQueue(queue)) !== null) return;
      const options = { retryLimit: retries, retryDelay: 60, retryBackoff: true, expireInSeconds: 60 * 60 };
      await makeAlone(kind, db, () => boss.createQueue(queue, { name: queue, ...options }));
    },
    add: (jobs) => boss.insert(jobs.map(insertable)),
    addWithin: (transaction, jobs) => boss.insert(jobs.map(insertable), { db: executorWithin(transaction) }),
    work: ({ queue, slots, pollMs }, handle) => {
      let free = slots;
      let isLooking = false;
      let lookAgain = false;
      const doJob = async ({ id, data }: PgBoss.Job<unknown>): Promise<void> => {
        try {
          await handle(data);
          await boss.complete(queue, id);
        } catch (error) {
          log.warn({ queue, error: String(storeFault('een taak', error).cause) }, 'store-job-failed');
          if (!isStopping) await boss.fail(queue, id).catch(() => undefined);
        }
      };
      const look = async (): Promise<void> => {
        lookAgain = true;
        if (isLooking) return;
        isLooking = true;
        while (lookAgain && free > 0 && !isStopping) {
          lookAgain = false;
          const wanted = free;
          const jobs = await boss.fetch<unknown>(queue, { batchSize: wanted });
          if (jobs.length === wanted) lookAgain = true;
          for (const job of jobs) {
            free -= 1;
            const done = doJob(job).finally(() => {
              free += 1;
              inHand.delete(done);
              if (lookAgain) void look();
            });
            inHand.add(done);
          }
        }
        isLooking = false;
      };
      // `fetch` of pg-boss never rejects.
      const nudge = (): void => void look();
      timers.push(setInterval(nudge, pollMs).unref());
      nudge();
      return nudge;
    },
    atTimes: (queue, cron) => boss.schedule(queue, cron, {}, { tz: 'Europe/Amsterdam' }),
    stop: async () => {
      isStopping = true;
      for (const timer of timers) clearInterval(timer);
      const waited = new Promise<void>((resolve) => setTimeout(resolve, stopMs).unref());
      await Promise.race([Promise.all([...inHand, boss.stop({ graceful: false })]), waited]);
      stopping.abort();
    },
  };
}
