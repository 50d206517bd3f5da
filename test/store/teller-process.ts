import { appendFileSync, readFileSync } from 'node:fs';
import { Kysely } from 'kysely';
import { storeOn } from '../../src/store/open-store.ts';
import { openPGlite } from '../../src/store/pglite-engine.ts';
import { openPostgres } from '../../src/store/postgres-engine.ts';
import type { Schema } from '../../src/store/schema.ts';
import { send, signal } from './made-signals.ts';

// Sends one signal and tells it, and dies at a step of its own choice as if by a power switch: after each statement to the
// database, and before and after each message leaves. What left is in a file, a line each: its key, and who told it.
const [databaseUrl, dataDir = '', told = '', id = '', dieAt] = process.argv.slice(2);
const silent = { info: () => undefined, warn: () => undefined };
let steps = 0;
let isCounting = false;
const step = () => {
  if (!isCounting) return;
  steps += 1;
  if (steps === Number(dieAt)) process.kill(process.pid, 'SIGKILL');
};
const engine = databaseUrl ? openPostgres(databaseUrl, silent) : await openPGlite(dataDir, silent);
const db = new Kysely<Schema>({ dialect: engine.dialect, log: step });
const store = await storeOn(engine, db, { now: () => new Date(), log: silent });
const deliver = async ({ key }: { readonly key: string }) => {
  step();
  appendFileSync(told, `${key} ${dieAt}\n`);
  step();
  return { kind: 'sent', activityId: null } as const;
};
await store.startDelivery(deliver, silent, { pollMs: 60_000, sweepSeconds: 60, hangMs: 10_000, firstPause: 1 });
isCounting = true;
await send(store.signals, signal(id));
console.log('kept');
const isTold = () => readFileSync(told, 'utf8').includes(`${id}/1/reporter`);
while (!isTold()) await new Promise((resolve) => setTimeout(resolve, 5));
await store.close();
console.log('done');
