import { PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Engine, StoreLog } from './engine.ts';
import { storeFault } from './store-fault.ts';
import { typeParsers } from './type-parsers.ts';

const reconnectMs = 2000;

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : typeParsers.get(oid)) ?? pg.types.getTypeParser(oid, format),
};

const settings = {
  application_name: 'vliegende-keep',
  keepAlive: true,
  connectionTimeoutMillis: 5000,
  // A bound against a statement that never ends, wide enough to wait for another instance's migration.
  statement_timeout: 60_000,
  types,
};

/** The session beside the pool, made anew when it is lost. */
class KeptSession {
  readonly #connectionString: string;
  readonly #statement: string;
  readonly #log: StoreLog;
  #client: pg.Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #ended = false;

  constructor(connectionString: string, statement: string, log: StoreLog) {
    this.#connectionString = connectionString;
    this.#statement = statement;
    this.#log = log;
  }

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#connectionString, ...settings });
    // Without a listener a lost connection would end the process; 'end' follows and is what we act on.
    client.on('error', () => undefined);
    await client.connect();
    this.#client = client;
    client.on('end', () => {
      if (this.#ended) return;
      this.#log.warn({}, 'store-session-lost');
      this.#startLater();
    });
    await client.query(this.#statement);
  }

  #startLater(): void {
    this.#retry = setTimeout(() => {
      if (this.#ended) return;
      this.start().catch(() => this.#startLater());
    }, reconnectMs).unref();
  }

  async end(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#retry);
    await this.#client?.end();
  }
}

/**
 * Opens a PostgreSQL by its connection string (`postgres://user:password@host:5432/database`); connects when it is first asked something.
 * A pooler in between must keep a client on one session, since locks live there.
 */
export function openPostgres(databaseUrl: string, log: StoreLog): Engine {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 5, ...settings });
  // Connections fail by themselves (a restart of the server): idle ones, and ones that somebody has between two statements.
  // Unheard, either would end the process.
  pool.on('error', (error) => log.warn({ error: String(storeFault('wachten', error).cause) }, 'store-connection-lost'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  const sessions: KeptSession[] = [];
  return {
    kind: 'postgres',
    dialect: new PostgresDialect({ pool }),
    keepInSession: async (statement) => {
      const session = new KeptSession(databaseUrl, statement, log);
      sessions.push(session);
      await session.start();
    },
    letGo: async () => {
      await Promise.all(sessions.map((session) => session.end()));
    },
  };
}
