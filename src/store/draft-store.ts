import type { Kysely } from 'kysely';
import type { KeptDraft, SignalStore } from '../signals/ports.ts';
import { deleteAfter } from './retention.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable.ts';
import { attempt } from './store-fault.ts';

const dayMs = 24 * 60 * 60_000;

/** Whose draft, and where. */
type Owner = Pick<KeptDraft, 'conversationId' | 'userId'>;

/** Drops a draft; false when there is none. */
export async function removeDraft(db: Kysely<Schema>, { conversationId, userId }: Owner): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('signal_draft')
    .where('conversation_id', '=', storable(conversationId))
    .where('user_id', '=', storable(userId))
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Keeps what is being told. Whoever looks for a draft drops all that are older than a day. */
export function draftStore(db: Kysely<Schema>): Pick<SignalStore, 'saveDraft' | 'draftOf' | 'dropDraft'> {
  return {
    saveDraft: ({ conversationId, userId, said, startedAt }) =>
      attempt('een concept bewaren', async () => {
        const draft = {
          said: JSON.stringify(said),
          started_at: startedAt,
          delete_after: deleteAfter('signal_draft', startedAt),
        };
        await db
          .insertInto('signal_draft')
          .values({ conversation_id: storable(conversationId), user_id: storable(userId), ...draft })
          .onConflict((conflict) => conflict.columns(['conversation_id', 'user_id']).doUpdateSet(draft))
          .execute();
      }),
    draftOf: (conversationId, userId, now) =>
      attempt('een concept lezen', async () => {
        await db
          .deleteFrom('signal_draft')
          .where('started_at', '<=', new Date(now.getTime() - dayMs))
          .execute();
        const row = await db
          .selectFrom('signal_draft')
          .select(['said', 'started_at'])
          .where('conversation_id', '=', storable(conversationId))
          .where('user_id', '=', storable(userId))
          .executeTakeFirst();
        if (row === undefined) return null;
        return { conversationId, userId, said: JSON.parse(row.said), startedAt: row.started_at };
      }),
    dropDraft: (conversationId, userId) =>
      attempt('een concept wissen', async () => {
        await removeDraft(db, { conversationId, userId });
      }),
  };
}
