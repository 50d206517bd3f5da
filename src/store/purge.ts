import type { Kysely } from 'kysely';
import type { IsoDate } from '../shared/iso-date.ts';
import type { RetainedTable } from './retention.ts';
import type { Schema } from './schema.ts';
import { attempt } from './store-fault.ts';

/** How many rows of each table went, or would go. */
export type PurgeCounts = Readonly<Record<RetainedTable, number>>;

/** Deletes the rows whose last day has passed, and counts them per table; a dry run counts the same rows and deletes none. */
export function purge(
  db: Kysely<Schema>,
  today: IsoDate,
  { dryRun }: { readonly dryRun: boolean },
): Promise<PurgeCounts> {
  return attempt('verlopen gegevens verwijderen', () =>
    db.transaction().execute(async (transaction) => {
      const count = async (table: RetainedTable): Promise<number> => {
        if (!dryRun) {
          const { numDeletedRows } = await transaction
            .deleteFrom(table)
            .where('delete_after', '<', today)
            .executeTakeFirstOrThrow();
          return Number(numDeletedRows);
        }
        const { rows } = await transaction
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('rows'))
          .where('delete_after', '<', today)
          .executeTakeFirstOrThrow();
        return rows;
      };
      return {
        feedback: await count('feedback'),
        unanswered_question: await count('unanswered_question'),
        inbox: await count('inbox'),
        dossier_check: await count('dossier_check'),
        contradiction: await count('contradiction'),
      };
    }),
  );
}
