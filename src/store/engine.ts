import type { Dialect } from 'kysely';

/** Where the store writes what happened; names and counts only. A pino logger fits. */
export interface StoreLog {
  info(fields: Readonly<Record<string, unknown>>, event: string): void;
  warn(fields: Readonly<Record<string, unknown>>, event: string): void;
}

/** A database that is open. */
export interface Engine {
  readonly kind: 'pglite' | 'postgres';
  /** Destroying the kysely that is made of it ends its connections. */
  readonly dialect: Dialect;
  /** Runs a statement in a session that lasts as long as this process: what it locks there is free the moment the process dies. */
  keepInSession(statement: string): Promise<void>;
  /** Ends what the dialect does not end; comes after it. */
  letGo(): Promise<void>;
}
