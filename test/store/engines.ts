import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { startPostgres, type TestPostgres, whyNoPostgres } from './postgres.ts';

/** Where a store is to be opened. */
export interface Place {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
}

/** One of the two databases, for the length of a test file. */
export interface TestEngine {
  readonly kind: 'pglite' | 'postgres';
  /** Why it cannot run here; null when it can. */
  readonly missing: string | null;
  start(): Promise<void>;
  /** An empty database of its own. */
  newPlace(): Promise<Place>;
  stop(): Promise<void>;
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'keep-store-'));

/** Whether this is the first to ask; of several at once one is. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/**
 * A folder with an empty database and the tables of the store and of its jobs. The first start takes seconds of a processor, so
 * it is done once for all files of a run.
 */
async function pgliteTemplate(): Promise<string> {
  const made = join(inject('templates'), 'pglite');
  if (isFirst(`${made}-making`)) {
    const store = await openStore({ dataDir: `${made}-new`, now: () => new Date() });
    const silent = { info: () => undefined, warn: () => undefined };
    await store.startDelivery(async () => ({ kind: 'sent', activityId: null }), silent);
    await store.close();
    renameSync(`${made}-new`, made);
  }
  while (!existsSync(made)) await sleep(20);
  return made;
}

function pglite(): TestEngine {
  const folders: string[] = [];
  const folder = () => {
    const made = newFolder();
    folders.push(made);
    return made;
  };
  let template = '';
  return {
    kind: 'pglite',
    missing: null,
    start: async () => {
      template = await pgliteTemplate();
    },
    newPlace: async () => {
      const dataDir = folder();
      cpSync(template, dataDir, { recursive: true });
      return { databaseUrl: undefined, dataDir };
    },
    stop: async () => {
      for (const made of folders) rmSync(made, { recursive: true, force: true });
    },
  };
}

function postgres(): TestEngine {
  let server: TestPostgres | undefined;
  return {
    kind: 'postgres',
    missing: whyNoPostgres(),
    start: async () => {
      server = await startPostgres();
    },
    newPlace: async () => {
      if (server === undefined) throw new Error('PostgreSQL was not started.');
      return { databaseUrl: await server.newDatabase(), dataDir: 'not-used' };
    },
    stop: async () => {
      await server?.stop();
    },
  };
}

/** Both engines; the second is missing where no PostgreSQL is found. */
export const engines = (): readonly TestEngine[] => [pglite(), postgres()];
