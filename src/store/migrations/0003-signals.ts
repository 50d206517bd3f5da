import { type Kysely, sql } from 'kysely';

/**
 * Creates the tables for signals: drafts, signals with their history, what is to be told to whom, stops on referrals, the
 * numbers that were given, where people and channels are reached, and alarms. Of the history the database itself refuses every
 * change but one: retention, which says so in `keep.retention`, may wipe words and who said them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('signal_draft')
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('said', 'text', (column) => column.notNull())
    .addColumn('started_at', 'timestamptz', (column) => column.notNull())
    .addColumn('delete_after', 'date', (column) => column.notNull())
    .addPrimaryKeyConstraint('signal_draft_pkey', ['conversation_id', 'user_id'])
    .execute();
  await db.schema
    .createTable('signal_number')
    .addColumn('year', 'integer', (column) => column.primaryKey())
    .addColumn('last', 'integer', (column) => column.notNull())
    .execute();
  await createSignals(db);
  await createHistory(db);
  await createOutbox(db);
  await createSurroundings(db);
  for (const table of ['signal_draft', 'signal', 'outgoing', 'referral_stop']) {
    await db.schema.createIndex(`${table}_delete_after`).on(table).column('delete_after').execute();
  }
}

async function createSignals(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('signal')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('provider', 'text')
    .addColumn('reporter', 'text', (column) => column.notNull())
    .addColumn('parent', 'text', (column) => column.references('signal.id'))
    .addColumn('joined_to', 'text', (column) => column.references('signal.id'))
    .addColumn('sent_at', 'timestamptz', (column) => column.notNull())
    .addColumn('content', 'text')
    .addColumn('record', 'text', (column) => column.notNull())
    // Null while it is open, and once the content is gone.
    .addColumn('delete_after', 'date')
    .execute();
  await sql`create index signal_open on signal (sent_at) where status not in ('joined', 'closed', 'withdrawn')`.execute(
    db,
  );
  for (const column of ['reporter', 'provider', 'parent', 'joined_to']) {
    await db.schema.createIndex(`signal_${column}`).on('signal').column(column).execute();
  }
}

async function createHistory(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('signal_event')
    .addColumn('signal_id', 'text', (column) => column.notNull().references('signal.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('happened_at', 'timestamptz', (column) => column.notNull())
    .addColumn('done_by', 'text')
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('words', 'text')
    .addColumn('from_status', 'text')
    .addColumn('to_status', 'text', (column) => column.notNull())
    .addColumn('about', 'text')
    .addPrimaryKeyConstraint('signal_event_pkey', ['signal_id', 'version'])
    .execute();
  await sql`
    create function signal_event_only_grows() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and current_setting('keep.retention', true) = 'on' then
        if new.words is null and new.done_by is null and row(old.signal_id, old.version, old.happened_at, old.what,
            old.from_status, old.to_status, old.about) is not distinct from row(new.signal_id, new.version,
            new.happened_at, new.what, new.from_status, new.to_status, new.about) then
          return new;
        end if;
      end if;
      raise exception 'the history of a signal only grows' using errcode = 'restrict_violation';
    end $$
  `.execute(db);
  await sql`
    create trigger signal_event_only_grows before update or delete on signal_event
    for each row execute function signal_event_only_grows()
  `.execute(db);
  await sql`
    create trigger signal_event_stays before truncate on signal_event
    for each statement execute function signal_event_only_grows()
  `.execute(db);
}

async function createOutbox(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outgoing')
    .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('signal_id', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('waiting', 'sent', 'uncertain', 'dead')`),
    )
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('activity_id', 'text')
    .addColumn('made_at', 'timestamptz', (column) => column.notNull())
    .addColumn('settled_at', 'timestamptz')
    .addColumn('delete_after', 'date', (column) => column.notNull())
    .execute();
  await sql`create index outgoing_owed on outgoing (signal_id, id) where state in ('waiting', 'dead')`.execute(db);
  // Who tells what is owed on a signal, and until when nobody does.
  await db.schema
    .createTable('signal_lane')
    .addColumn('signal_id', 'text', (column) => column.primaryKey())
    .addColumn('holder', 'bigint')
    .addColumn('paused_at', 'timestamptz')
    .addColumn('paused_until', 'timestamptz')
    .execute();
}

async function createSurroundings(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('referral_stop')
    .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('provider', 'text', (column) => column.notNull())
    .addColumn('gemeente', 'text')
    .addColumn('until', 'date', (column) => column.notNull())
    .addColumn('signal_id', 'text', (column) => column.notNull())
    .addColumn('set_at', 'timestamptz', (column) => column.notNull())
    .addColumn('delete_after', 'date', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('place')
    .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('person', 'channel')`))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('service_url', 'text', (column) => column.notNull())
    .addColumn('conversation_id', 'text')
    .addColumn('member_id', 'text')
    .addColumn('bot_id', 'text', (column) => column.notNull())
    .addColumn('tenant_id', 'text')
    .addColumn('met_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('place_pkey', ['kind', 'id'])
    .execute();
  await db.schema
    .createTable('shown_card')
    .addColumn('signal_id', 'text', (column) => column.notNull())
    .addColumn('place_id', 'text', (column) => column.notNull())
    .addColumn('service_url', 'text', (column) => column.notNull())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('activity_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('shown_card_pkey', ['signal_id', 'place_id'])
    .execute();
  await db.schema
    .createTable('alarm')
    .addColumn('recipient', 'text', (column) => column.primaryKey())
    .addColumn('why', 'text', (column) => column.notNull())
    .addColumn('raised_at', 'timestamptz', (column) => column.notNull())
    .execute();
}
