import type { Kysely } from 'kysely';
import { livingInstances, takeOverAlone } from './presence.ts';
import { deleteAfter } from './retention.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable.ts';
import { attempt } from './store-fault.ts';

/** What the inbox must know of a message; the rest is kept as it comes. Plain JSON, masked. */
export interface KeptMessage {
  readonly turnId: string;
  readonly address: { readonly conversationId: string };
}

/** A message that was acknowledged, kept until it is answered. */
interface KeptEntry<Message extends KeptMessage> {
  readonly key: string;
  readonly twinKey: string;
  readonly receivedAt: Date;
  readonly message: Message;
}

/** The messages that were acknowledged; several instances may share them. */
export interface InboxStore<Message extends KeptMessage> {
  /** Keeps the entry; false, and nothing kept, when one with this key or this twin key was kept before. */
  saveAcknowledged(entry: KeptEntry<Message>): Promise<boolean>;
  /** Forgets the message and keeps its keys; does nothing when the key is unknown. */
  done(key: string, sentId: string | null): Promise<void>;
  /** What is not done, oldest first, but for what another living instance has; what a dead one had is this one's from now on. */
  pending(): Promise<readonly KeptEntry<Message>[]>;
  /** The turn whose answer has this id in this conversation; null when unknown. */
  turnAnsweredBy(conversationId: string, sentId: string): Promise<string | null>;
}

/** Keeps acknowledged messages for the instance with this presence. */
export function inboxStore<Message extends KeptMessage>(
  db: Kysely<Schema>,
  presence: number,
  now: () => Date,
): InboxStore<Message> {
  return {
    saveAcknowledged: ({ key, twinKey, receivedAt, message }) =>
      attempt('een bericht bewaren', async () => {
        const kept = await db
          .insertInto('inbox')
          .values({
            key: storable(key),
            twin_key: storable(twinKey),
            turn_id: storable(message.turnId),
            conversation_id: storable(message.address.conversationId),
            received_at: receivedAt,
            message: JSON.stringify(message),
            holder: presence,
            delete_after: deleteAfter('inbox', receivedAt),
          })
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .executeTakeFirst();
        return kept !== undefined;
      }),
    done: (key, sentId) =>
      attempt('een bericht afhandelen', async () => {
        await db
          .updateTable('inbox')
          .set({ message: null, done_at: now(), sent_id: sentId === null ? null : storable(sentId) })
          .where('key', '=', storable(key))
          .execute();
      }),
    pending: () =>
      attempt('openstaande berichten lezen', async () => {
        const rows = await db.transaction().execute(async (transaction) => {
          await takeOverAlone(transaction);
          await transaction
            .updateTable('inbox')
            .set({ holder: presence })
            .where('done_at', 'is', null)
            .where('holder', 'not in', livingInstances)
            .execute();
          return transaction
            .selectFrom('inbox')
            .select(['key', 'twin_key', 'received_at', 'message'])
            .where('done_at', 'is', null)
            .where('holder', '=', presence)
            .orderBy('received_at')
            .orderBy('id')
            .execute();
        });
        return rows.flatMap(({ key, twin_key, received_at, message }) =>
          message === null ? [] : [{ key, twinKey: twin_key, receivedAt: received_at, message: JSON.parse(message) }],
        );
      }),
    turnAnsweredBy: (conversationId, sentId) =>
      attempt('de beurt bij een antwoord zoeken', async () => {
        const row = await db
          .selectFrom('inbox')
          .select('turn_id')
          .where('conversation_id', '=', storable(conversationId))
          .where('sent_id', '=', storable(sentId))
          .orderBy('id', 'desc')
          .executeTakeFirst();
        return row?.turn_id ?? null;
      }),
  };
}
