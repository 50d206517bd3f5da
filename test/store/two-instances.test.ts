import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { SignalStore } from '../../src/signals/ports.ts';
import { faultyPost, type Seen, seeded } from './faulty-post.ts';
import { change, message, send, signal } from './made-signals.ts';
import { openBoth } from './open-both.ts';
import { openPost } from './post.ts';
import { canStartPostgres, startOwnPostgres } from './postgres.ts';
import { startProcess } from './start-process.ts';

// With KEEP_SIGNALS=1000 it is the run that the issue asks for.
const count = Number(process.env['KEEP_SIGNALS'] ?? 60);
const pace = { pollMs: 100, sweepSeconds: 1, hangMs: 300, firstPause: 1 };
const log = { info: () => undefined, warn: () => undefined };
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** As a person would: again, until the database is there. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch {
      await wait(100);
    }
  }
}

/** Sends a signal and lets two people take it at once; gives how many did. */
async function live(number: number, desks: readonly SignalStore[]): Promise<number> {
  const one = signal(`S-2026-${String(number).padStart(5, '0')}`);
  const [desk] = desks;
  if (desk === undefined) throw new Error('unreachable');
  await insist(() => send(desk, one));
  const taken = await Promise.all(
    desks.map((each, i) => {
      const taking = change(one, { status: 'taken', handler: `wie-${i}` });
      return insist(() => each.apply({ ...taking, messages: [...taking.messages, message(taking.next, 'extra')] }));
    }),
  );
  return taken.filter(Boolean).length;
}

describe('signals on two instances', () => {
  it('has a PostgreSQL to start', ({ skip }) => {
    if (process.env['REQUIRE_POSTGRES'] === '1') expect(canStartPostgres()).toBe(true);
    skip(!canStartPostgres());
  });

  it.skipIf(!canStartPostgres())('can begin to tell at once on a database that has no jobs yet', async () => {
    const server = await startOwnPostgres();
    for (let round = 0; round < 2; round += 1) {
      const databaseUrl = await server.newDatabase();
      const opened = await Promise.all(Array.from({ length: 6 }, () => openBoth({ databaseUrl, dataDir: '' })));
      const post = openPost();
      const told: string[] = [];
      await Promise.all(
        opened.map(async ({ store }) => {
          await store.startDelivery(post.deliver, log, pace);
          await store.schedule('dagklok', '0 6 * * *', async () => void told.push('dag'));
        }),
      );
      const ids = opened.map((_, i) => `S-2026-0000${i}`);
      await Promise.all(opened.map(({ store }, i) => send(store.signals, signal(ids[i] ?? ''))));
      await post.until(...ids.map((id) => `${id}/1/reporter`));
      await expect.poll(() => told).toEqual(['dag']);
      await Promise.all(opened.map(({ store }) => store.close()));
      expect(post.arrived).toHaveLength(12);
      expect(told).toEqual(['dag']);
    }
    await server.stop();
  });

  it.skipIf(!canStartPostgres())(
    'are all told, in order, none again but what an ambiguous answer forces, with kills and a database that goes and comes back',
    async () => {
      const server = await startOwnPostgres();
      const databaseUrl = await server.newDatabase();
      const folder = mkdtempSync(join(tmpdir(), 'keep-two-'));
      const file = join(folder, 'seen');
      writeFileSync(file, '');
      const a = await openBoth({ databaseUrl, dataDir: '' });
      const c = await openBoth({ databaseUrl, dataDir: '' });
      await a.store.startDelivery(faultyPost(file, 'a', seeded(1)), log, pace);
      const killed: string[] = [];
      let b = startProcess('instance-process.ts', databaseUrl, file, 'b1');
      await b.printed(1);
      const replace = async (name: string) => {
        killed.push(name.replace(/\d+/, (n) => String(Number(n) - 1)));
        await b.kill();
        b = startProcess('instance-process.ts', databaseUrl, file, name);
      };

      const started = performance.now();
      const winners: number[] = [];
      let next = 0;
      const desks = [a.store.signals, c.store.signals];
      const person = async () => {
        while (next < count) {
          next += 1;
          winners.push(await live(next, desks));
        }
      };
      const people = Array.from({ length: 4 }, person);
      const upTo = async (share: number) => {
        while (next < share * count) await wait(10);
      };
      await upTo(0.2);
      await replace('b2');
      await upTo(0.5);
      await replace('b3');
      await upTo(0.7);
      await server.halt();
      await wait(500);
      await server.resume();
      await Promise.all(people);
      // Of a commit that the database did not live to answer nobody heard that it won.
      expect(Math.max(...winners)).toBe(1);
      expect(winners.filter((each) => each === 0).length).toBeLessThanOrEqual(people.length);

      const openRows = async () => {
        const { rows } = await sql<{ state: string; rows: number }>`
          select state, count(*) as rows from outgoing where state in ('waiting', 'dead') group by state
        `.execute(a.db);
        return rows;
      };
      // Whoever was not there is met again, until everything is told.
      for (let met = 0; (await openRows()).length > 0; met += 1) {
        const channel = { kind: 'channel', id: 'k', serviceUrl: 'https://s', botId: 'b', tenantId: null } as const;
        const metAt = new Date(Date.now() + met);
        await a.store.places.keep({ ...channel, conversationId: `k-${met}`, memberId: null, metAt });
        await sql`update outgoing set state = 'waiting' where state = 'dead' and recipient like 'reporter:%'`.execute(
          a.db,
        );
        await wait(200);
      }
      const seconds = (performance.now() - started) / 1000;

      const seen: Seen[] = readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      const shown = seen.filter(({ isShown }) => isShown);
      const rows = await a.db
        .selectFrom('outgoing')
        .select(['key', 'state', 'recipient', 'signal_id'])
        .orderBy('outgoing.id')
        .execute();
      const isAlarm = (key: string) => key.startsWith('alarm/');
      // What the bot tells of itself (an alarm, what may not have arrived) is no message of a signal.
      const ofSignals = rows.filter(({ key, signal_id }) => key.startsWith(`${signal_id}/`)).map(({ key }) => key);
      const perSignal = new Map<string, string[]>();
      for (const key of ofSignals) {
        const id = key.split('/')[0] ?? '';
        perSignal.set(id, [...(perSignal.get(id) ?? []), key]);
      }
      expect([...perSignal].filter(([, keys]) => keys.length !== 5)).toEqual([]);
      expect(perSignal.size).toBe(count);
      let repeated = 0;
      for (const { key, state } of rows) {
        const times = shown.filter((one) => one.key === key);
        if (state === 'sent') expect(times.length).toBeGreaterThan(0);
        // Shown again only when whoever showed it before was killed before it could say so.
        for (const { instance } of times.slice(0, -1)) expect(killed, JSON.stringify(times)).toContain(instance);
        repeated += Math.max(0, times.length - 1);
      }
      const firstShown = new Map(shown.map(({ key }, at) => [key, at] as const).reverse());
      for (let number = 1; number <= count; number += 1) {
        const id = `S-2026-${String(number).padStart(5, '0')}`;
        const own = rows.filter(({ signal_id, state, key }) => signal_id === id && state === 'sent' && !isAlarm(key));
        for (const recipient of new Set(own.map((row) => row.recipient))) {
          const at = own.filter((row) => row.recipient === recipient).map(({ key }) => firstShown.get(key) ?? -1);
          expect(at).toEqual(at.toSorted((x, y) => x - y));
        }
        const history = await a.store.signals.historyOf(id);
        expect(history.map(({ version }) => version)).toEqual([1, 2]);
      }
      const inState = (wanted: string) => rows.filter(({ state }) => state === wanted).length;
      const figures = {
        signals: count,
        messages: rows.length,
        sent: inState('sent'),
        uncertain: inState('uncertain'),
        repeated,
        byOther: shown.filter(({ instance }) => instance !== 'a').length,
        seconds: Math.round(seconds),
      };
      if (process.env['KEEP_SIGNALS']) console.log(figures);
      expect(repeated).toBeLessThanOrEqual(8 * killed.length);
      // In a short run the other instance may not be up before all is told.
      if (process.env['KEEP_SIGNALS']) expect(figures.byOther).toBeGreaterThan(0);

      await b.kill();
      await a.store.close();
      await c.store.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    900_000,
  );
});
