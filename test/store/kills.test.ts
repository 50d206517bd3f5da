import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outgoing } from '../../src/signals/follow-up/kept-signal.ts';
import type { Store } from '../../src/store/open-store.ts';
import type { Schema } from '../../src/store/schema.ts';
import { engines, type Place } from './engines.ts';
import { type Message, openBoth } from './open-both.ts';
import { startProcess } from './start-process.ts';

const quick = { pollMs: 100, sweepSeconds: 1, hangMs: 5000, firstPause: 1 };
const log = { info: () => undefined, warn: () => undefined };
/** A process that lives through so many steps has done its work. */
const lastStep = 40;
const isLong = process.env['KEEP_LONG_TESTS'] === '1';
const both = engines();
// A PostgreSQL that was just started lets nobody take over for ten seconds: it starts first, and those pass meanwhile.
beforeAll(async () => {
  await Promise.all(both.filter(({ missing }) => missing === null).map((engine) => engine.start()));
}, 120_000);
afterAll(async () => {
  await Promise.all(both.map((engine) => engine.stop()));
});

/** Every step when asked for; else some: PGlite takes a new start for each. */
const stepsOn = (kind: string): readonly number[] => {
  const every = isLong ? 1 : kind === 'pglite' ? 9 : 4;
  return Array.from({ length: lastStep }, (_, i) => i + 1).filter((step) => step % every === 0);
};

describe.each(both)('a process on $kind that is killed while it keeps and tells a signal', (engine) => {
  it('has a database to run on', ({ skip }) => {
    if (process.env['REQUIRE_POSTGRES'] === '1') expect(engine.missing).toBeNull();
    skip(engine.missing !== null, engine.missing ?? undefined);
  });

  describe.skipIf(engine.missing !== null)(engine.missing ?? 'that is there', () => {
    let place: Place;
    let folder: string;
    const seen = { kept: 0, repeated: 0 };
    /** What was told, by whomever: the key and the teller, a line each. */
    const toldFile = () => join(folder, 'told');
    const toldOf = (id: string) =>
      readFileSync(toldFile(), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith(id))
        .map((line) => line.split(' '));
    const idOf = (step: number) => `S-2026-3${String(step).padStart(4, '0')}`;
    const deliver = async ({ key }: Outgoing) => {
      appendFileSync(toldFile(), `${key} survivor\n`);
      return { kind: 'sent', activityId: null } as const;
    };

    beforeAll(async () => {
      place = await engine.newPlace();
      folder = mkdtempSync(join(tmpdir(), 'keep-told-'));
      writeFileSync(toldFile(), '');
    }, 120_000);
    afterAll(async () => {
      if (isLong) console.log(engine.kind, seen);
      rmSync(folder, { recursive: true, force: true });
    });

    /** What a step must have come to once somebody else has taken over. */
    async function judge(step: number, wasKept: boolean, { db, store }: { db: Kysely<Schema>; store: Store<Message> }) {
      const id = idOf(step);
      const rows = () =>
        db.selectFrom('outgoing').select(['key', 'state']).where('signal_id', '=', id).orderBy('outgoing.id').execute();
      // A commit that was under way when the process died may still come.
      if ((await store.signals.get(id)) === null) await new Promise((resolve) => setTimeout(resolve, 500));
      if ((await store.signals.get(id)) === null) {
        expect(wasKept).toBe(false);
        expect([await store.signals.historyOf(id), await rows(), toldOf(id)]).toEqual([[], [], []]);
        return;
      }
      expect(await store.signals.historyOf(id)).toHaveLength(1);
      const keys = [`${id}/1/card`, `${id}/1/reporter`];
      await expect.poll(rows, { timeout: 30_000 }).toEqual(keys.map((key) => ({ key, state: 'sent' })));
      const told = toldOf(id);
      expect([...new Set(told.map(([key]) => key))]).toEqual(keys);
      // Told again only after who told it before was killed, and of each who was killed one message at most.
      const again = told.filter(([key], at) => told.slice(at + 1).some(([later]) => later === key));
      const killed = again.map(([, teller]) => teller);
      expect(killed).not.toContain('survivor');
      expect(new Set(killed).size).toBe(killed.length);
      seen.kept += 1;
      seen.repeated += again.length;
    }

    async function die(step: number): Promise<boolean> {
      const child = startProcess(
        'teller-process.ts',
        place.databaseUrl ?? '',
        place.dataDir,
        toldFile(),
        idOf(step),
        String(step),
      );
      await child.ended();
      return child.lines.includes('kept');
    }

    it('leaves nothing half: what was kept is told by whoever comes next, in order, and again only the message that a killed process had in hand', async () => {
      const steps = stepsOn(engine.kind);
      if (engine.kind === 'pglite') {
        for (const step of steps) {
          const wasKept = await die(step);
          const opened = await openBoth(place);
          await opened.store.startDelivery(deliver, log, quick);
          await judge(step, wasKept, opened);
          await opened.store.close();
        }
        return;
      }
      const opened = await openBoth(place);
      await opened.store.startDelivery(deliver, log, quick);
      for (let i = 0; i < steps.length; i += 4) {
        await Promise.all(steps.slice(i, i + 4).map(async (step) => judge(step, await die(step), opened)));
      }
      await opened.store.close();
    }, 600_000);
  });
});
