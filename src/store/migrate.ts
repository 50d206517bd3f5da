import { type Kysely, type MigrationProvider, Migrator } from 'kysely';
import * as feedbackQuestionsInbox from './migrations/0001-feedback-questions-inbox.ts';
import type { Schema } from './schema.ts';

const provider: MigrationProvider = {
  getMigrations: async () => ({ '0001-feedback-questions-inbox': feedbackQuestionsInbox }),
};

/** Brings the tables up to date, however many instances do so at once; gives the names of the migrations that this one ran and throws the database's own error. */
export async function migrate(db: Kysely<Schema>): Promise<readonly string[]> {
  const { error, results = [] } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
  return results.map(({ migrationName }) => migrationName);
}
