import { type Kysely, type MigrationProvider, Migrator, sql } from 'kysely';
import { Fault } from '../shared/fault.ts';
import { up as feedbackQuestionsInbox } from './migrations/0001-feedback-questions-inbox.ts';
import { up as dossierChecks } from './migrations/0002-dossier-checks.ts';
import { up as signals } from './migrations/0003-signals.ts';
import { up as uncertainReported } from './migrations/0004-uncertain-reported.ts';
import type { Schema } from './schema.ts';

const provider: MigrationProvider = {
  getMigrations: async () => ({
    '0001-feedback-questions-inbox': { up: feedbackQuestionsInbox },
    '0002-dossier-checks': { up: dossierChecks },
    '0003-signals': { up: signals },
    '0004-uncertain-reported': { up: uncertainReported },
  }),
};

/**
 * Brings the tables up to date, however many instances do so at once; gives the names of the migrations that this one ran.
 * Throws a Fault of code `store` when a newer version of the program was here before, and else the database's own error.
 */
export async function migrate(db: Kysely<Schema>): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error === undefined) return results.map(({ migrationName }) => migrationName);
  // What has a code comes from the database; what has none is kysely's own objection to the list of migrations.
  if (error instanceof Error && 'code' in error) throw error;
  const known = new Set((await migrator.getMigrations()).map(({ name }) => name));
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const unknown = done.rows.map(({ name }) => name).filter((name) => !known.has(name));
  if (unknown.length === 0) throw error;
  throw new Fault(
    'store',
    `De database is al bijgewerkt door een nieuwere versie van het programma (${unknown.join(', ')}); start die versie.`,
  );
}
