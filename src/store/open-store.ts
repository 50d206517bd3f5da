import { Kysely } from 'kysely';
import type { DossierStore } from '../dossier/ports.ts';
import type { PolicyStore } from '../policy/ports.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { AlarmStore, PlaceStore, SignalStore } from '../signals/ports.ts';
import { alarmStore } from './alarm-store.ts';
import { type Background, createBackground } from './background.ts';
import { dossierStore } from './dossier-store.ts';
import type { Engine, StoreLog } from './engine.ts';
import { type InboxStore, inboxStore, type KeptMessage } from './inbox-store.ts';
import { migrate } from './migrate.ts';
import { openPGlite } from './pglite-engine.ts';
import { placeStore } from './place-store.ts';
import { policyStore } from './policy-store.ts';
import { openPostgres } from './postgres-engine.ts';
import { showPresence } from './presence.ts';
import { type PurgeCounts, purge } from './purge.ts';
import type { Schema } from './schema.ts';
import { signalStore } from './signal-store.ts';
import { attempt } from './store-fault.ts';

/** What the store must be told. */
export interface StoreOptions {
  /** A PostgreSQL (`DATABASE_URL`); without it the database lives in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly now: () => Date;
  readonly log?: StoreLog;
}

/** The database, as the features know it. */
export interface Store<Message extends KeptMessage> extends Background {
  readonly kind: Engine['kind'];
  readonly policy: PolicyStore;
  readonly dossier: DossierStore;
  readonly inbox: InboxStore<Message>;
  readonly signals: SignalStore;
  readonly places: PlaceStore;
  readonly alarms: AlarmStore;
  /** Deletes what is kept no longer than through the day before `today`, and counts it per table; a dry run only counts. */
  purge(today: IsoDate, options: { readonly dryRun: boolean }): Promise<PurgeCounts>;
  /** Ends the connections and lets the folder go; may be called again. */
  close(): Promise<void>;
}

const silent: StoreLog = { info: () => undefined, warn: () => undefined };

/** Makes the store of a database that is open, with its tables up to date; closes the database when that fails. */
export async function storeOn<Message extends KeptMessage>(
  engine: Engine,
  db: Kysely<Schema>,
  { now, log }: { readonly now: () => Date; readonly log: StoreLog },
): Promise<Store<Message>> {
  const started = performance.now();
  let closing: Promise<void> | undefined;
  let background: ReturnType<typeof createBackground> | undefined;
  const close = () => {
    closing ??= attempt('de database sluiten', async () => {
      await background?.stop();
      await db.destroy();
      await engine.letGo();
    });
    return closing;
  };
  try {
    const migrations = await attempt('de tabellen bijwerken', () => migrate(db));
    const presence = await attempt('de database openen', () => showPresence(engine));
    background = createBackground({ db, kind: engine.kind, presence, now, log });
    const { wake, startDelivery, schedule } = background;
    log.info({ kind: engine.kind, migrations, ms: Math.round(performance.now() - started) }, 'store-open');
    return {
      kind: engine.kind,
      policy: policyStore(db),
      dossier: dossierStore(db),
      inbox: inboxStore(db, presence, now),
      signals: signalStore(db, { wake }),
      places: placeStore(db, { wake }),
      alarms: alarmStore(db, { wake }),
      startDelivery,
      schedule,
      purge: (today, { dryRun }) => purge(db, today, { dryRun, now: now() }),
      close,
    };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}

/**
 * Opens the store with its tables up to date; several instances may do so at once on one PostgreSQL, one process on one folder.
 * It and everything of the store throws a Fault of code `store`, which repeats no value that was stored.
 */
export async function openStore<Message extends KeptMessage>(options: StoreOptions): Promise<Store<Message>> {
  const { databaseUrl, dataDir, now, log = silent } = options;
  const engine = await attempt('de database openen', async () =>
    databaseUrl ? openPostgres(databaseUrl, log) : await openPGlite(dataDir, log),
  );
  return storeOn(engine, new Kysely<Schema>({ dialect: engine.dialect }), { now, log });
}
