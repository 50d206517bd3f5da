import { type Kysely, sql } from 'kysely';
import type { DossierStore } from '../dossier/ports.ts';
import { deleteAfter } from './retention.ts';
import type { Schema } from './schema.ts';
import { storable, storableOrNull } from './storable.ts';
import { attempt } from './store-fault.ts';

/**
 * Keeps what the dossier feature hands over. A check is kept once, as it first came; of a point of a check the latest
 * contradiction counts, with its reason.
 */
export function dossierStore(db: Kysely<Schema>): DossierStore {
  return {
    saveCheck: (check) =>
      attempt('een nagekeken dossier bewaren', async () => {
        await db
          .insertInto('dossier_check')
          .values({
            check_id: storable(check.checkId),
            team: storableOrNull(check.team),
            law: check.law,
            framework: storable(check.framework),
            framework_version: storable(check.frameworkVersion),
            product: storableOrNull(check.product),
            steps: JSON.stringify(check.steps),
            criteria: JSON.stringify(check.criteria),
            // By name, since whoever hands over whole findings hands over days and reasons too.
            terms: JSON.stringify(check.terms.map(({ name, status }) => ({ name, status }))),
            case_hash: check.caseHash,
            checked_at: check.checkedAt,
            delete_after: deleteAfter('dossier_check', check.checkedAt),
          })
          .onConflict((conflict) => conflict.column('check_id').doNothing())
          .execute();
      }),
    saveContradiction: ({ checkId, framework, frameworkVersion, code, verdict, reason, givenAt }) =>
      attempt('tegenspraak bewaren', async () => {
        const given = {
          framework: storable(framework),
          framework_version: storable(frameworkVersion),
          verdict: storable(verdict),
          reason: storableOrNull(reason),
          given_at: givenAt,
          delete_after: deleteAfter('contradiction', givenAt),
        };
        await db
          .insertInto('contradiction')
          .values({ check_id: storable(checkId), code: storable(code), ...given })
          .onConflict((conflict) =>
            conflict
              .columns(['check_id', 'code'])
              // A second press without a reason takes back no reason that was given.
              .doUpdateSet({ ...given, reason: sql`coalesce(excluded.reason, contradiction.reason)` })
              .whereRef('excluded.given_at', '>=', 'contradiction.given_at'),
          )
          .execute();
      }),
    contradictions: (framework) =>
      attempt('tegenspraak tellen', () =>
        db
          .selectFrom('contradiction')
          .select(({ fn }) => ['code', fn.countAll<number>().as('count')])
          .where('framework', '=', storable(framework))
          .groupBy('code')
          .orderBy('count', 'desc')
          // The order of letters differs per database unless it is said.
          .orderBy(sql`code collate "C"`)
          .execute(),
      ),
  };
}
