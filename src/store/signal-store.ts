import type { Kysely } from 'kysely';
import type { Change } from '../signals/follow-up/command.ts';
import type { KeptSignal, Outgoing, ReferralStop, SignalEvent } from '../signals/follow-up/kept-signal.ts';
import type { SignalStore } from '../signals/ports.ts';
import { draftStore, removeDraft } from './draft-store.ts';
import { writeOutgoing } from './outbox.ts';
import { deleteAfter } from './retention.ts';
import type { Schema } from './schema.ts';
import { eventOf, eventRowOf, rowOf, signalOf } from './signal-rows.ts';
import { storable, storableOrNull } from './storable.ts';
import { attempt } from './store-fault.ts';
import type { Wake } from './wake.ts';

/** The statuses in which nobody has to do anything any more. */
const done = ['joined', 'closed', 'withdrawn'] as const;

/** Tells the transaction to leave nothing behind. */
class Undone extends Error {}

/** The last work of a transaction: what is told, and who is to tell it. */
async function tell(
  transaction: Kysely<Schema>,
  messages: readonly Outgoing[],
  at: Date,
  { wake }: { readonly wake: Wake },
): Promise<void> {
  if (messages.length === 0) return;
  await writeOutgoing(transaction, messages, at);
  await wake.within(transaction, [...new Set(messages.map(({ signalId }) => signalId))]);
}

async function insertSignal(transaction: Kysely<Schema>, signal: KeptSignal, event: SignalEvent): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await transaction
    .insertInto('signal')
    .values(rowOf(signal))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await transaction.insertInto('signal_event').values(eventRowOf(event)).execute();
  return true;
}

async function insertStop(transaction: Kysely<Schema>, stop: ReferralStop): Promise<void> {
  await transaction
    .insertInto('referral_stop')
    .values({
      provider: storable(stop.provider),
      gemeente: storableOrNull(stop.gemeente),
      until: stop.until,
      signal_id: stop.signalId,
      set_at: stop.setAt,
      delete_after: deleteAfter('referral_stop', new Date(stop.until)),
    })
    .execute();
}

/**
 * Writes a change; throws `Undone` when one of its signals, or one that it relies on, is not what it was when this was decided.
 * They are locked first, in the order of their ids, so that two changes at once never wait for each other.
 */
async function writeChange(
  transaction: Kysely<Schema>,
  { reliesOn, referralStop, others, ...own }: Change,
  parties: { readonly wake: Wake },
): Promise<void> {
  const steps = [own, ...others];
  const expected = new Map(reliesOn.map(({ id, version }) => [id, version]));
  for (const { next } of steps) expected.set(next.id, next.version - 1);
  const there = await transaction
    .selectFrom('signal')
    .select(['id', 'version'])
    .where('id', 'in', [...expected.keys()])
    .orderBy('id')
    .forUpdate()
    .execute();
  const versions = new Map(there.map(({ id, version }) => [id, version]));
  for (const [id, version] of expected) if ((versions.get(id) ?? 0) !== version) throw new Undone();
  // What comes into being first: others may point to it.
  for (const { next, event } of steps.toSorted((a, b) => a.next.version - b.next.version)) {
    if (next.version === 1) {
      if (!(await insertSignal(transaction, next, event))) throw new Undone();
      continue;
    }
    const { id, ...row } = rowOf(next);
    await transaction.updateTable('signal').set(row).where('id', '=', id).execute();
    await transaction.insertInto('signal_event').values(eventRowOf(event)).execute();
  }
  if (referralStop !== null) await insertStop(transaction, referralStop);
  await tell(
    transaction,
    steps.flatMap(({ messages }) => messages),
    own.event.at,
    parties,
  );
}

/**
 * Keeps signals, each call in one transaction: the signal, a line of its history and what is to be told of it stand or fall
 * together. Numbers go up without a double; one that is not used is skipped.
 */
export function signalStore(db: Kysely<Schema>, parties: { readonly wake: Wake }): SignalStore {
  /** Runs a transaction that may come to nothing; whether it was kept. */
  const kept = async (work: (transaction: Kysely<Schema>) => Promise<void>): Promise<boolean> => {
    try {
      await db.transaction().execute(work);
    } catch (error) {
      if (error instanceof Undone) return false;
      throw error;
    }
    parties.wake.after();
    return true;
  };
  const signals = db.selectFrom('signal').selectAll();

  return {
    ...draftStore(db),
    nextId: (year) =>
      attempt('een nummer geven', async () => {
        const { last } = await db
          .insertInto('signal_number')
          .values({ year, last: 1 })
          .onConflict((conflict) =>
            conflict.column('year').doUpdateSet((set) => ({ last: set('signal_number.last', '+', 1) })),
          )
          .returning('last')
          .executeTakeFirstOrThrow();
        return `S-${year}-${String(last).padStart(5, '0')}`;
      }),
    create: (signal, event, messages, from) =>
      attempt('een signaal bewaren', () =>
        kept(async (transaction) => {
          if (!(await removeDraft(transaction, from))) throw new Undone();
          if (!(await insertSignal(transaction, signal, event))) throw new Undone();
          await tell(transaction, messages, event.at, parties);
        }),
      ),
    apply: (change) =>
      attempt('een signaal bijwerken', () => kept((transaction) => writeChange(transaction, change, parties))),
    get: (id) =>
      attempt('een signaal lezen', async () => {
        const row = await signals.where('id', '=', storable(id)).executeTakeFirst();
        return row === undefined ? null : signalOf(row);
      }),
    // Newest first.
    list: ({ reporter, provider, isOpen, sentFrom, limit }) =>
      attempt('signalen lezen', async () => {
        let query = signals.orderBy('sent_at', 'desc').orderBy('id', 'desc');
        if (reporter !== undefined) query = query.where('reporter', '=', storable(reporter));
        if (provider !== undefined) query = query.where('provider', '=', storable(provider));
        if (isOpen !== undefined) query = query.where('status', isOpen ? 'not in' : 'in', done);
        if (sentFrom !== undefined) query = query.where('sent_at', '>=', sentFrom);
        if (limit !== undefined) query = query.limit(limit);
        const rows = await query.execute();
        return rows.map(signalOf);
      }),
    kinOf: (id) =>
      attempt('de verwanten van een signaal lezen', async () => {
        const parentOf = db.selectFrom('signal').select('parent').where('id', '=', storable(id));
        const rows = await signals
          .where('id', '!=', storable(id))
          .where(({ eb, or }) =>
            or([
              eb('id', '=', parentOf),
              eb('parent', '=', storable(id)),
              eb('parent', '=', parentOf),
              eb('joined_to', '=', storable(id)),
            ]),
          )
          .orderBy('id')
          .execute();
        return rows.map(signalOf);
      }),
    historyOf: (id) =>
      attempt('de geschiedenis van een signaal lezen', async () => {
        const rows = await db
          .selectFrom('signal_event')
          .selectAll()
          .where('signal_id', '=', storable(id))
          .orderBy('version')
          .execute();
        return rows.map(eventOf);
      }),
    referralStops: (day) =>
      attempt('verwijsstops lezen', async () => {
        // The last word on a provider counts, also when it shortens a stop.
        const newest = db
          .selectFrom('referral_stop')
          .selectAll()
          .distinctOn(['provider', 'gemeente'])
          .orderBy('provider')
          .orderBy('gemeente')
          .orderBy('set_at', 'desc')
          .orderBy('id', 'desc')
          .as('newest');
        const rows = await db.selectFrom(newest).selectAll().where('until', '>=', day).execute();
        return rows.map(({ provider, gemeente, until, signal_id, set_at }) => ({
          provider,
          gemeente,
          until,
          signalId: signal_id,
          setAt: set_at,
        }));
      }),
  };
}
