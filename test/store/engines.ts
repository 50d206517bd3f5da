import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    // The first start takes seconds, so it is done once and copied.
    start: async () => {
      template = folder();
      const store = await openStore({ dataDir: template, now: () => new Date() });
      await store.close();
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
