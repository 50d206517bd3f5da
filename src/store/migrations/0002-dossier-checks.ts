import { type Kysely, sql } from 'kysely';

/**
 * Creates the tables for checked dossiers and for verdicts that somebody disagrees with. No key ties the second to the
 * first: a check of which the law stayed unclear is not kept, and may still be contradicted.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('dossier_check')
    .addColumn('check_id', 'text', (column) => column.primaryKey())
    .addColumn('team', 'text')
    .addColumn('law', 'text', (column) => column.notNull().check(sql`law in ('wmo', 'jeugdwet')`))
    .addColumn('framework', 'text', (column) => column.notNull())
    .addColumn('framework_version', 'text', (column) => column.notNull())
    .addColumn('product', 'text')
    .addColumn('steps', 'jsonb', (column) => column.notNull())
    .addColumn('criteria', 'jsonb', (column) => column.notNull())
    .addColumn('terms', 'jsonb', (column) => column.notNull())
    // Only a SHA-256 fits, so that no mistake elsewhere can put a case number here.
    .addColumn('case_hash', 'text', (column) => column.check(sql`case_hash ~ '^[0-9a-f]{64}$'`))
    .addColumn('checked_at', 'timestamptz', (column) => column.notNull())
    .addColumn('delete_after', 'date', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('contradiction')
    .addColumn('check_id', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('framework', 'text', (column) => column.notNull())
    .addColumn('framework_version', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('given_at', 'timestamptz', (column) => column.notNull())
    .addColumn('delete_after', 'date', (column) => column.notNull())
    .addPrimaryKeyConstraint('contradiction_pkey', ['check_id', 'code'])
    .execute();
  for (const table of ['dossier_check', 'contradiction']) {
    await db.schema.createIndex(`${table}_delete_after`).on(table).column('delete_after').execute();
  }
}
