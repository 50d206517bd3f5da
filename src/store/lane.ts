import { type Kysely, sql } from 'kysely';
import { isGone } from './presence.ts';
import type { Schema } from './schema.ts';

// A lane is the right to tell what is owed on one signal. One instance has it at a time; that of a dead one may be taken. A
// pause counts only while the clock stands between its two ends, so that a clock that is put back does not make it longer.

/** Whether a message of `outgoing` may be told now: in order, but who is not there does not hold up the others. */
export const isOwed = sql<boolean>`(outgoing.state = 'waiting' and not exists (
  select from outgoing as earlier where earlier.signal_id = outgoing.signal_id
    and earlier.recipient = outgoing.recipient and earlier.state = 'dead' and earlier.id < outgoing.id
))`;

/** Takes the lane of a signal for the instance with this presence; false when another living one has it, or it is paused. */
export async function claimLane(db: Kysely<Schema>, signalId: string, presence: number): Promise<boolean> {
  const claimed = await db
    .insertInto('signal_lane')
    .values({ signal_id: signalId, holder: presence })
    .onConflict((conflict) =>
      conflict
        .column('signal_id')
        .doUpdateSet({ holder: presence, paused_at: null, paused_until: null })
        .where(({ eb, or }) =>
          or([
            eb('signal_lane.holder', 'is', null),
            eb('signal_lane.holder', '=', presence),
            isGone(sql.ref('signal_lane.holder')),
          ]),
        )
        .where(
          sql<boolean>`(signal_lane.paused_until is null or now() >= signal_lane.paused_until or now() < signal_lane.paused_at)`,
        ),
    )
    .returning('signal_id')
    .executeTakeFirst();
  return claimed !== undefined;
}

/** Lets the lane go for so many seconds, in which nobody has it. */
export async function pauseLane(
  db: Kysely<Schema>,
  signalId: string,
  { presence, seconds }: { readonly presence: number; readonly seconds: number },
): Promise<void> {
  await db
    .updateTable('signal_lane')
    .set({ holder: null, paused_at: sql`now()`, paused_until: sql`now() + ${seconds} * interval '1 second'` })
    .where('signal_id', '=', signalId)
    .where('holder', '=', presence)
    .execute();
}

/**
 * Lets the lane go, unless something is owed by now: then false. Two statements in one transaction, so that what somebody
 * committed while they found this lane taken is seen.
 */
export function releaseLane(db: Kysely<Schema>, signalId: string, presence: number): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const lane = await transaction
      .selectFrom('signal_lane')
      .select('holder')
      .where('signal_id', '=', signalId)
      .forUpdate()
      .executeTakeFirst();
    if (lane?.holder !== presence) return true;
    const owed = await transaction
      .selectFrom('outgoing')
      .select('id')
      .where('signal_id', '=', signalId)
      .where(isOwed)
      .limit(1)
      .executeTakeFirst();
    if (owed !== undefined) return false;
    await transaction.deleteFrom('signal_lane').where('signal_id', '=', signalId).execute();
    return true;
  });
}

/** Lets lanes go that this instance has and does nothing with. */
export async function abandonLanes(db: Kysely<Schema>, signalIds: readonly string[], presence: number): Promise<void> {
  await db
    .updateTable('signal_lane')
    .set({ holder: null })
    .where('signal_id', 'in', signalIds)
    .where('holder', '=', presence)
    .execute();
}

/** Lets all lanes go that somebody has, when nobody else can be there. */
export async function freeLanes(db: Kysely<Schema>): Promise<void> {
  await db.updateTable('signal_lane').set({ holder: null }).execute();
}

/** The signals of which something is owed that no living instance is telling, and that are not paused. */
export async function signalsOwed(db: Kysely<Schema>, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ signal_id: string }>`
    select distinct outgoing.signal_id from outgoing left join signal_lane as lane using (signal_id)
    where ${isOwed} and (lane.holder is null or ${isGone(sql.ref('lane.holder'))})
      and (lane.paused_until is null or now() >= lane.paused_until or now() < lane.paused_at)
    limit ${limit}
  `.execute(db);
  return rows.map(({ signal_id }) => signal_id);
}
