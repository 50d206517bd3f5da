import { randomInt } from 'node:crypto';
import { type Expression, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Schema } from './schema.ts';

/** The first half of our advisory locks, so that they meet nobody else's: "keep" in ASCII. */
const space = 0x6b656570;
/** The second half that no instance has: whoever takes over messages holds it meanwhile. */
const takeover = 0;
/** Another one: whoever makes the tables for jobs. */
const making = -1;

/** Shows the other instances on this database that this one lives, as a lock that dies with it; gives the number it is known by. */
export async function showPresence(engine: Engine): Promise<number> {
  const number = randomInt(1, 2 ** 31);
  await engine.keepInSession(`select pg_advisory_lock(${space}, ${number})`);
  return number;
}

/** The numbers of the instances that live now, for use in a query. */
export const livingInstances = sql<number>`(
  select objid::bigint from pg_locks
  where locktype = 'advisory' and granted and objsubid = 2 and classid = ${sql.lit(space)}
    and database = (select oid from pg_database where datname = current_database())
)`;

/**
 * Whether the instance of this number is gone for good, for use in a query. After a start of the server everybody is away for a
 * moment: for so long nobody counts as gone.
 */
export const isGone = (holder: Expression<number | null>): RawBuilder<boolean> => sql<boolean>`(
  ${holder} not in ${livingInstances} and now() not between pg_postmaster_start_time()
    and pg_postmaster_start_time() + interval '10 seconds'
)`;

/** Keeps other instances from taking over messages until this transaction ends. */
export async function takeOverAlone(transaction: Kysely<Schema>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(space)}, ${sql.lit(takeover)})`.execute(transaction);
}

/** Makes tables while no other instance does. On PGlite nobody else is there, and the one connection is needed for the work. */
export async function makeAlone(kind: Engine['kind'], db: Kysely<Schema>, work: () => Promise<unknown>): Promise<void> {
  if (kind === 'pglite') {
    await work();
    return;
  }
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(space)}, ${sql.lit(making)})`.execute(transaction);
    await work();
  });
}
