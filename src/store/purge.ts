import type { Kysely } from 'kysely';
import type { IsoDate } from '../shared/iso-date.ts';
import type { Status } from '../signals/follow-up/transitions.ts';
import { purgePlaces } from './purge-places.ts';
import { purgeSignals } from './purge-signals.ts';
import type { RetainedTable } from './retention.ts';
import type { Schema } from './schema.ts';
import { attempt } from './store-fault.ts';

/** How many rows of each table went, or would go; of `signal` how many lost their content, and in which status these were. */
export type PurgeCounts = Readonly<Record<RetainedTable, number>> & {
  readonly signalsByStatus: Partial<Readonly<Record<Status, number>>>;
};

/** Deletes the rows whose last day has passed, and counts them per table; a dry run counts the same rows and deletes none. */
export function purge(
  db: Kysely<Schema>,
  today: IsoDate,
  { dryRun, now }: { readonly dryRun: boolean; readonly now: Date },
): Promise<PurgeCounts> {
  return attempt('verlopen gegevens verwijderen', () =>
    db.transaction().execute(async (transaction) => {
      const count = async (
        table: Exclude<RetainedTable, 'signal' | 'outgoing' | 'place' | 'shown_card'>,
      ): Promise<number> => {
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
        signal_draft: await count('signal_draft'),
        referral_stop: await count('referral_stop'),
        // Before the signals, since what is to be told of those goes with them.
        outgoing: await purgeOutgoing(transaction, today, { dryRun }),
        ...(await purgePlaces(transaction, today, { dryRun })),
        ...(await purgeSignals(transaction, today, { dryRun, now })),
      };
    }),
  );
}

/** What still has to be told stays, however old. */
async function purgeOutgoing(
  transaction: Kysely<Schema>,
  today: IsoDate,
  { dryRun }: { readonly dryRun: boolean },
): Promise<number> {
  const old = await transaction
    .selectFrom('outgoing')
    .select('id')
    .where('delete_after', '<', today)
    .where('state', 'in', ['sent', 'uncertain'])
    .execute();
  const ids = old.map(({ id }) => id);
  if (!dryRun && ids.length > 0) await transaction.deleteFrom('outgoing').where('id', 'in', ids).execute();
  return ids.length;
}
