import { CompiledQuery, type Kysely, sql } from 'kysely';
import type PgBoss from 'pg-boss';
import { patiently } from './patiently.ts';
import type { Schema } from './schema.ts';

type Rows = Awaited<ReturnType<PgBoss.Db['executeSql']>>;

async function run(db: Kysely<Schema>, text: string, values: readonly unknown[]): Promise<Rows> {
  return db.connection().execute(async (connection) => {
    try {
      return await connection.executeQuery(CompiledQuery.raw(text, [...values]));
    } catch (error) {
      // A text that begins a transaction and fails leaves the connection in it.
      if (values.length === 0) await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
}

/**
 * Lets pg-boss speak to our database. It is never told that the database is away, since it leaves some of its promises
 * unheard and that would end the process: its question waits until the database is back. After `stop` nothing is answered.
 */
export const bossExecutor = (db: Kysely<Schema>, stop: AbortSignal): PgBoss.Db => ({
  executeSql: async (text, values = []) => {
    try {
      return await patiently(() => run(db, text, values), stop);
    } catch (error) {
      if (stop.aborted) return new Promise<Rows>(() => undefined);
      throw error;
    }
  },
});

/** Lets pg-boss take part in a transaction of ours. */
export const executorWithin = (transaction: Kysely<Schema>): PgBoss.Db => ({
  executeSql: (text, values = []) => transaction.executeQuery(CompiledQuery.raw(text, [...values])),
});
