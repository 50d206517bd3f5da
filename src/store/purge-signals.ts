import { type Kysely, sql } from 'kysely';
import type { IsoDate } from '../shared/iso-date.ts';
import type { Status } from '../signals/follow-up/transitions.ts';
import type { Schema } from './schema.ts';
import { rowOf, signalOf } from './signal-rows.ts';

interface Expired {
  readonly id: string;
  readonly status: Status;
}

/** The signals whose content goes: closed ones after their last day, and those that were joined to one that went. */
async function findExpired(transaction: Kysely<Schema>, today: IsoDate): Promise<readonly Expired[]> {
  const { rows } = await sql<Expired>`
    with recursive expired as (
      select id from signal where content is not null and delete_after < ${today}::date
      union
      select follower.id from signal as follower join signal as twin on twin.id = follower.joined_to
      where follower.status = 'joined' and follower.content is not null and twin.content is null
      union
      select follower.id from signal as follower join expired on expired.id = follower.joined_to
      where follower.status = 'joined' and follower.content is not null
    )
    select id, status from expired join signal using (id) order by id
  `.execute(transaction);
  return rows;
}

/** Deletes what the signals say and who had to do with them. What stays: number, route, rule, days, and what was done when. */
async function wipe(transaction: Kysely<Schema>, ids: readonly string[], now: Date): Promise<void> {
  const rows = await transaction
    .selectFrom('signal')
    .select(['content', 'record'])
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  const wiped = rows
    .map(signalOf)
    .map((one) => ({ ...one, version: one.version + 1, content: null, reporter: '', handler: null }));
  for (const one of wiped) {
    await transaction.updateTable('signal').set(rowOf(one)).where('id', '=', one.id).execute();
  }
  await sql`select set_config('keep.retention', 'on', true)`.execute(transaction);
  await transaction
    .updateTable('signal_event')
    .set({ words: null, done_by: null })
    .where('signal_id', 'in', ids)
    .execute();
  await sql`select set_config('keep.retention', 'off', true)`.execute(transaction);
  await transaction
    .insertInto('signal_event')
    .values(
      wiped.map(({ id, version, status }) => ({
        signal_id: id,
        version,
        happened_at: now,
        done_by: null,
        what: 'deleted' as const,
        words: null,
        from_status: status,
        to_status: status,
        about: null,
      })),
    )
    .execute();
  for (const table of ['outgoing', 'shown_card', 'signal_lane'] as const) {
    await transaction.deleteFrom(table).where('signal_id', 'in', ids).execute();
  }
  // An alarm names its reporter: it goes when nothing waits for them any more.
  await sql`delete from alarm where not exists (
    select from outgoing where outgoing.recipient = alarm.recipient and state in ('dead', 'waiting')
  )`.execute(transaction);
}

/** Deletes the content of signals whose last day has passed and leaves a record without it; gives how many, and of which status. A dry run only counts. */
export async function purgeSignals(
  transaction: Kysely<Schema>,
  today: IsoDate,
  { dryRun, now }: { readonly dryRun: boolean; readonly now: Date },
): Promise<{ readonly signal: number; readonly signalsByStatus: Partial<Record<Status, number>> }> {
  const expired = await findExpired(transaction, today);
  if (!dryRun && expired.length > 0)
    await wipe(
      transaction,
      expired.map(({ id }) => id),
      now,
    );
  const signalsByStatus: Partial<Record<Status, number>> = {};
  for (const { status } of expired) signalsByStatus[status] = (signalsByStatus[status] ?? 0) + 1;
  return { signal: expired.length, signalsByStatus };
}
