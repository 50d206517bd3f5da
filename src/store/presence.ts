import { randomInt } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Schema } from './schema.ts';

/** The first half of our advisory locks, so that they meet nobody else's: "keep" in ASCII. */
const space = 0x6b656570;
/** The second half that no instance has: whoever takes over messages holds it meanwhile. */
const takeover = 0;

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

/** Keeps other instances from taking over messages until this transaction ends. */
export async function takeOverAlone(transaction: Kysely<Schema>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(space)}, ${sql.lit(takeover)})`.execute(transaction);
}
