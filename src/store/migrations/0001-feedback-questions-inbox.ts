import { type Kysely, sql } from 'kysely';

/** Creates the tables for feedback, unanswered questions and the inbox, each with the day after which its rows go. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('feedback')
    .addColumn('turn_id', 'text', (column) => column.primaryKey())
    .addColumn('rating', 'text', (column) => column.notNull().check(sql`rating in ('like', 'dislike')`))
    .addColumn('reason', 'text')
    .addColumn('passages', sql`text[]`, (column) => column.notNull())
    .addColumn('given_at', 'timestamptz', (column) => column.notNull())
    .addColumn('delete_after', 'date', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('unanswered_question')
    .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('law', 'text')
    .addColumn('date', 'date', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull().check(sql`reason in ('not-found', 'model-unsupported')`))
    .addColumn('asked_at', 'timestamptz', (column) => column.notNull())
    .addColumn('delete_after', 'date', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('inbox')
    .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('twin_key', 'text', (column) => column.notNull().unique())
    .addColumn('turn_id', 'text', (column) => column.notNull())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('received_at', 'timestamptz', (column) => column.notNull())
    .addColumn('message', 'text')
    .addColumn('done_at', 'timestamptz')
    .addColumn('sent_id', 'text')
    .addColumn('holder', 'bigint', (column) => column.notNull())
    .addColumn('delete_after', 'date', (column) => column.notNull())
    .execute();
  await sql`create index inbox_pending on inbox (received_at, id) where done_at is null`.execute(db);
  await sql`create index inbox_sent on inbox (conversation_id, sent_id) where sent_id is not null`.execute(db);
  for (const table of ['feedback', 'unanswered_question', 'inbox']) {
    await db.schema.createIndex(`${table}_delete_after`).on(table).column('delete_after').execute();
  }
}
