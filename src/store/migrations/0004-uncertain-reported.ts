import { type Kysely, sql } from 'kysely';

/** Remembers of a message that may not have arrived when the administrators were told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('outgoing').addColumn('reported_at', 'timestamptz').execute();
  await sql`
    create index outgoing_uncertain on outgoing (settled_at) where state = 'uncertain' and reported_at is null
  `.execute(db);
}
