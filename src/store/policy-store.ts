import type { Kysely } from 'kysely';
import type { PolicyStore } from '../policy/ports.ts';
import { deleteAfter } from './retention.ts';
import type { Schema } from './schema.ts';
import { storable } from './storable.ts';
import { attempt } from './store-fault.ts';

/** Keeps what the policy feature hands over. A turn has one feedback, the latest that was given; saving it again changes nothing. */
export function policyStore(db: Kysely<Schema>): PolicyStore {
  return {
    saveFeedback: ({ turnId, rating, reason, passages, givenAt }) =>
      attempt('feedback bewaren', async () => {
        const given = {
          rating,
          reason: reason === null ? null : storable(reason),
          passages: passages.map(storable),
          given_at: givenAt,
          delete_after: deleteAfter('feedback', givenAt),
        };
        await db
          .insertInto('feedback')
          .values({ turn_id: storable(turnId), ...given })
          .onConflict((conflict) =>
            conflict.column('turn_id').doUpdateSet(given).whereRef('excluded.given_at', '>=', 'feedback.given_at'),
          )
          .execute();
      }),
    saveUnanswered: ({ question, law, date, reason, askedAt }) =>
      attempt('een onbeantwoorde vraag bewaren', async () => {
        await db
          .insertInto('unanswered_question')
          .values({
            question: storable(question),
            law: law === null ? null : storable(law),
            date,
            reason,
            asked_at: askedAt,
            delete_after: deleteAfter('unanswered_question', askedAt),
          })
          .execute();
      }),
  };
}
