import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Engine, StoreLog } from './engine.ts';
import { lockFolder } from './folder-lock.ts';
import { pgliteDialect } from './pglite-dialect.ts';
import { attempt } from './store-fault.ts';
import { typeParsers } from './type-parsers.ts';

/**
 * Opens the PostgreSQL that runs inside this process, in `<dataDir>/pglite`; makes it when it is not there, which takes some seconds once.
 * Throws a Fault of code `store` when another process has the folder or the folder cannot be used.
 */
export async function openPGlite(dataDir: string, log: StoreLog): Promise<Engine> {
  const folder = resolve(dataDir);
  const lock = await attempt(`de map ${folder} in gebruik nemen`, async () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return lockFolder(folder);
  });
  if (lock.takenOverFrom !== null) log.warn({ pid: lock.takenOverFrom }, 'store-lock-taken-over');
  try {
    const pglite = await PGlite.create({
      dataDir: join(folder, 'pglite'),
      // A few thousand short rows: the usual 128 MB would be reserved at once and double the memory of the whole bot.
      // Smaller files for the same reason: 30 MB on disk and not 39, and a sooner first start.
      initDbStartParams: ['--wal-segsize=1', '--no-sync', '-c', 'shared_buffers=8MB'],
      startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=8MB'],
      parsers: Object.fromEntries(typeParsers),
    });
    return {
      kind: 'pglite',
      dialect: pgliteDialect(pglite),
      keepInSession: async (statement) => {
        await pglite.query(statement);
      },
      letGo: async () => lock.release(),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
