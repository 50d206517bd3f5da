import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Lets those who deliver know that something is to be told. */
export interface Wake {
  /** In the transaction of the change: what was committed is told, whatever happens after. */
  within(transaction: Kysely<Schema>, signalIds: readonly string[]): Promise<void>;
  /** Once it is committed: sooner than by itself. */
  after(): void;
}
