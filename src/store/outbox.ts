import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Outgoing, Recipient } from '../signals/follow-up/kept-signal.ts';
import { isOwed } from './lane.ts';
import { deleteAfter } from './retention.ts';
import type { Schema } from './schema.ts';
import { storable, storableOrNull } from './storable.ts';

const administrators = 'administrators';
/** Behind the name of a group: one of its persons. */
const oneOf = (person: string | undefined): string => (person === undefined ? '' : `/${person}`);
const reporterPrefix = 'reporter:';
const targetPrefix = 'target:';

/** Names to whom something is told, so that everything for them is found. */
function recipientKey(to: Recipient): string {
  switch (to.kind) {
    case 'reporter':
      return storable(`${reporterPrefix}${to.userId}`);
    case 'target':
      return storable(`${targetPrefix}${to.target}${oneOf(to.person)}`);
    case 'administrators':
      return storable(`${administrators}${oneOf(to.person)}`);
  }
}

/** Who is meant by such a name. Ids of persons hold no slash. */
export function recipientOf(key: string): Recipient {
  const [, reporter] = key.split(reporterPrefix);
  if (key.startsWith(reporterPrefix) && reporter !== undefined) return { kind: 'reporter', userId: reporter };
  const at = key.lastIndexOf('/');
  const [group, person] = at < 0 ? [key, undefined] : [key.slice(0, at), key.slice(at + 1)];
  const own = person === undefined ? {} : { person };
  if (group === administrators) return { kind: 'administrators', ...own };
  return { kind: 'target', target: group.slice(targetPrefix.length), ...own };
}

/** A message that is in hand. */
export interface InHand {
  readonly id: number;
  readonly message: Outgoing;
  /** How often telling it was begun, with this time. */
  readonly tries: number;
}

/** Writes what is to be told, in this order, in the transaction of what it tells of; what was written before under the same key stays as it is. */
export async function writeOutgoing(
  transaction: Kysely<Schema>,
  messages: readonly Outgoing[],
  madeAt: Date,
): Promise<void> {
  for (const message of messages) {
    await transaction
      .insertInto('outgoing')
      .values({
        key: storable(message.key),
        signal_id: storable(message.signalId),
        recipient: recipientKey(message.to),
        message: JSON.stringify(message),
        state: 'waiting',
        made_at: madeAt,
        delete_after: deleteAfter('outgoing', madeAt),
      })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute();
  }
}

/** Takes in hand what is to be told next on a signal; null when nothing is, or when this instance has lost the lane. */
export async function takeNext(db: Kysely<Schema>, signalId: string, presence: number): Promise<InHand | null> {
  const next = db
    .selectFrom('outgoing')
    .select('id')
    .where('signal_id', '=', signalId)
    .where(isOwed)
    .orderBy('id')
    .limit(1);
  const taken = await db
    .updateTable('outgoing')
    .set((set) => ({ tries: set('tries', '+', 1) }))
    .where('id', '=', next)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('signal_lane')
          .select('holder')
          .where('signal_lane.signal_id', '=', signalId)
          .where('holder', '=', presence),
      ),
    )
    .returning(['id', 'message', 'tries'])
    .executeTakeFirst();
  return taken === undefined ? null : { id: taken.id, message: JSON.parse(taken.message), tries: taken.tries };
}

/**
 * Marks a message as told, or as told by those that take its place. Who is told something is there: what waited for them may be
 * told again, and that gives their signals.
 */
export function markSent(
  db: Kysely<Schema>,
  { id, message }: InHand,
  {
    activityId,
    instead = [],
    at,
  }: { readonly activityId: string | null; readonly instead?: readonly Outgoing[]; readonly at: Date },
): Promise<readonly string[]> {
  return db.transaction().execute(async (transaction) => {
    await writeOutgoing(transaction, instead, at);
    await transaction
      .updateTable('outgoing')
      .set({ state: 'sent', activity_id: storableOrNull(activityId), settled_at: at })
      .where('id', '=', id)
      .execute();
    const recipient = recipientKey(message.to);
    const ended = await transaction
      .deleteFrom('alarm')
      .where('recipient', '=', recipient)
      .returning('recipient')
      .executeTakeFirst();
    return ended === undefined ? [] : reviveFor(transaction, recipient);
  });
}

/** Marks a message as one that may have arrived: it is not told again. */
export async function markUncertain(db: Kysely<Schema>, { id }: InHand, at: Date): Promise<void> {
  await db.updateTable('outgoing').set({ state: 'uncertain', settled_at: at }).where('id', '=', id).execute();
}

/**
 * Lets a message wait until its recipient is there again. Of the first that waits the administrators are told; true when it is
 * they who are not there, the first time.
 */
export function markDead(
  db: Kysely<Schema>,
  { id, message, tries }: InHand,
  { why, at }: { readonly why: string; readonly at: Date },
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    await transaction.updateTable('outgoing').set({ state: 'dead' }).where('id', '=', id).execute();
    const recipient = recipientKey(message.to);
    const raised = await transaction
      .insertInto('alarm')
      .values({ recipient, why: storable(why), raised_at: at })
      .onConflict((conflict) => conflict.column('recipient').doNothing())
      .returning('recipient')
      .executeTakeFirst();
    if (raised === undefined) return false;
    if (message.to.kind === 'administrators') return true;
    const alarm: Outgoing = {
      key: `alarm/${id}/${tries}`,
      signalId: message.signalId,
      to: { kind: 'administrators' },
      what: 'alarm',
      text: why,
      about: message.to.kind === 'target' ? message.to.target : message.to.userId,
    };
    await writeOutgoing(transaction, [alarm], at);
    return false;
  });
}

/** Lets what waits for recipients who were not there be told again; gives the signals. */
async function revive(db: Kysely<Schema>, whose: RawBuilder<boolean>): Promise<readonly string[]> {
  const revived = await db
    .updateTable('outgoing')
    .set({ state: 'waiting' })
    .where('state', '=', 'dead')
    .where(whose)
    .returning('signal_id')
    .execute();
  return [...new Set(revived.map(({ signal_id }) => signal_id))];
}

/** Tries one recipient again; gives the signals. */
export const reviveFor = (db: Kysely<Schema>, recipient: string): Promise<readonly string[]> =>
  revive(db, sql<boolean>`recipient = ${recipient}`);

/** Tries everybody again; gives the signals. */
export const reviveAll = (db: Kysely<Schema>): Promise<readonly string[]> => revive(db, sql<boolean>`true`);

/** Tries again whoever may be reached at a place that became known: this person, and every target, since those are persons and channels by another name. */
export const reviveAt = (db: Kysely<Schema>, personId: string | null): Promise<readonly string[]> =>
  revive(
    db,
    sql<boolean>`(recipient = ${storable(`${reporterPrefix}${personId ?? ''}`)} or recipient not like ${`${reporterPrefix}%`})`,
  );
