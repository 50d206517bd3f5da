import { Kysely } from 'kysely';
import { openStore, storeOn } from '../../src/store/open-store.ts';
import { openPGlite } from '../../src/store/pglite-engine.ts';
import { openPostgres } from '../../src/store/postgres-engine.ts';
import type { Schema } from '../../src/store/schema.ts';
import type { Place } from './engines.ts';

/** A message as the inbox keeps one. */
export interface Message {
  readonly turnId: string;
  readonly address: { readonly conversationId: string };
  readonly text: string;
}

const silent = { info: () => undefined, warn: () => undefined };
/** The instant at which everything is kept. */
export const now = () => new Date('2026-03-01T12:00:00.123Z');
/** The store as the program opens it. */
export const open = (place: Place) => openStore<Message>({ ...place, now });

/** A database whose tables are left as they are. */
export async function openDatabase({ databaseUrl, dataDir }: Place) {
  const engine = databaseUrl ? openPostgres(databaseUrl, silent) : await openPGlite(dataDir, silent);
  return { engine, db: new Kysely<Schema>({ dialect: engine.dialect }) };
}

/** The store and the database under it. */
export async function openBoth(place: Place) {
  const { engine, db } = await openDatabase(place);
  return { db, store: await storeOn<Message>(engine, db, { now, log: silent }) };
}

/** What a purge counts when there is nothing. */
export const everything = {
  feedback: 0,
  unanswered_question: 0,
  inbox: 0,
  dossier_check: 0,
  contradiction: 0,
  signal_draft: 0,
  signal: 0,
  outgoing: 0,
  referral_stop: 0,
  place: 0,
  shown_card: 0,
  signalsByStatus: {},
};
