import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Deliver, Delivered } from '../signals/ports.ts';
import type { StoreLog } from './engine.ts';
import { claimLane, pauseLane, releaseLane } from './lane.ts';
import { type InHand, markDead, markSent, markUncertain, takeNext } from './outbox.ts';
import { patiently } from './patiently.ts';
import type { Schema } from './schema.ts';
import { storeFault } from './store-fault.ts';

/** What telling needs beside the signal. */
export interface Telling {
  readonly db: Kysely<Schema>;
  readonly presence: number;
  readonly deliver: Deliver;
  readonly log: StoreLog;
  readonly now: () => Date;
  /** After so long without an answer a message counts as one that may have arrived. */
  readonly hangMs: number;
  /** How many seconds to wait after a first failure. */
  readonly firstPause: number;
  readonly stop: AbortSignal;
}

/** What is to happen after a signal was told of, or not. */
export interface Told {
  /** Look at it again after so many seconds; null when there is no need. */
  readonly againAfter: number | null;
  /** Signals of which something is owed again. */
  readonly revived: readonly string[];
}

type Outcome = Delivered | { readonly kind: 'failed' };

const longestPause = 60 * 60;
/** Something that failed before it left is tried so often, after pauses that double: from five seconds to more than five minutes, ten in all. */
const mostFailures = 8;

/** Hands a message over. What it throws did not leave; of what does not answer nobody knows. */
async function handOver({ message }: InHand, { deliver, hangMs, log }: Telling): Promise<Outcome> {
  const timer = new AbortController();
  const hung = sleep(hangMs, { kind: 'unknown' } as const, { signal: timer.signal, ref: false });
  hung.catch(() => undefined);
  try {
    return await Promise.race([deliver(message), hung]);
  } catch (error) {
    log.warn({ signal: message.signalId, error: String(storeFault('bezorgen', error).cause) }, 'tell-failed');
    return { kind: 'failed' };
  } finally {
    timer.abort();
  }
}

/** Keeps what came of a message; gives for how many seconds the signal is to rest, and what may be told again. */
async function settle(inHand: InHand, outcome: Outcome, telling: Telling): Promise<Told> {
  const { db, log, now } = telling;
  const rest = (seconds: number): Told => ({ againAfter: seconds, revived: [] });
  const goOn: Told = { againAfter: null, revived: [] };
  const dead = async (why: string): Promise<Told> => {
    const isLost = await markDead(db, inHand, { why, at: now() });
    if (isLost) log.warn({ signal: inHand.message.signalId }, 'administrators-not-there');
    return goOn;
  };
  const failures = inHand.tries % mostFailures;
  switch (outcome.kind) {
    case 'sent':
      return { ...goOn, revived: await markSent(db, inHand, { activityId: outcome.activityId, at: now() }) };
    case 'spread': {
      const instead = outcome.messages;
      return { ...goOn, revived: await markSent(db, inHand, { activityId: null, instead, at: now() }) };
    }
    case 'unknown':
      await markUncertain(db, inHand, now());
      return goOn;
    case 'dead':
      return dead(outcome.why);
    case 'later':
      return rest(Math.min(Math.max(Math.ceil(outcome.afterSeconds), 1), longestPause));
    case 'failed':
      return failures === 0 ? dead('failed') : rest(telling.firstPause * 2 ** (failures - 1));
  }
}

/**
 * Tells what is owed on a signal, in order, unless somebody else is doing so. It waits for a database that is away, so that what
 * was told is known to be; rejects when that lasts until the stop.
 */
export async function tellSignal(signalId: string, telling: Telling): Promise<Told> {
  const { db, presence, log, stop } = telling;
  const keep = <T>(work: () => Promise<T>): Promise<T> => patiently(work, stop);
  const revived: string[] = [];
  const end = (againAfter: number | null): Told => ({ againAfter, revived });
  if (!(await keep(() => claimLane(db, signalId, presence)))) return end(null);
  for (;;) {
    const inHand = stop.aborted ? null : await keep(() => takeNext(db, signalId, presence));
    if (inHand === null) {
      if ((await keep(() => releaseLane(db, signalId, presence))) || stop.aborted) return end(null);
      continue;
    }
    const outcome = await handOver(inHand, telling);
    const { what, to } = inHand.message;
    log.info({ signal: signalId, what, to: to.kind, outcome: outcome.kind, tries: inHand.tries }, 'told');
    const told = await keep(() => settle(inHand, outcome, telling));
    revived.push(...told.revived);
    const seconds = told.againAfter;
    if (seconds !== null) {
      await keep(() => pauseLane(db, signalId, { presence, seconds }));
      return end(seconds);
    }
  }
}
