import type { Kysely } from 'kysely';
import type { KeptDraft, SignalStore } from '../signals/ports.ts';
import { deleteAfter } from './retention.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable.ts';
import { attempt } from './store-fault.ts';

const dayMs = 24 * 60 * 60_000;

/** Whose draft, and where. */
type Owner = Pick<KeptDraft, 'conversationId' | 'userId'>;

/** Drops a draft when it still says this; false when there is none that does. */
export async function removeDraft(
  db: Kysely<Schema>,
  { conversationId, userId, said }: Owner & Pick<KeptDraft, 'said'>,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('signal_draft')
    .where('conversation_id', '=', storable(conversationId))
    .where('user_id', '=', storable(userId))
    .where('said', '=', JSON.stringify(said))
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Keeps what is being told. Whoever looks for a draft drops all that are older than a day. */
export function draftStore(db: Kysely<Schema>): Pick<SignalStore, 'saveDraft' | 'draftOf' | 'dropDraft'> {
  return {
    saveDraft: ({ conversationId, userId, said, startedAt }, before) =>
      attempt('een concept bewaren', async () => {
        const draft = {
          said: JSON.stringify(said),
          started_at: startedAt,
          delete_after: deleteAfter('signal_draft', startedAt),
        };
        const owner = { conversation_id: storable(conversationId), user_id: storable(userId) };
        if (before === undefined || before === null) {
          const { numInsertedOrUpdatedRows = 0n } = await db
            .insertInto('signal_draft')
            .values({ ...owner, ...draft })
            .onConflict((conflict) => {
              const twice = conflict.columns(['conversation_id', 'user_id']);
              return before === null ? twice.doNothing() : twice.doUpdateSet(draft);
            })
            .executeTakeFirstOrThrow();
          return numInsertedOrUpdatedRows > 0n;
        }
        const { numUpdatedRows } = await db
          .updateTable('signal_draft')
          .set(draft)
          .where('conversation_id', '=', owner.conversation_id)
          .where('user_id', '=', owner.user_id)
          .where('said', '=', JSON.stringify(before.said))
          .executeTakeFirstOrThrow();
        return numUpdatedRows > 0n;
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
        await db
          .deleteFrom('signal_draft')
          .where('conversation_id', '=', storable(conversationId))
          .where('user_id', '=', storable(userId))
          .execute();
      }),
  };
}
