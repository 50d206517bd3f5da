import { type Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/open-store.ts';
import type { Schema } from '../../src/store/schema.ts';
import { engines, type Place } from './engines.ts';
import { change, message, send, signal } from './made-signals.ts';
import { type Message, now, openBoth } from './open-both.ts';
import { openPost, type Post } from './post.ts';

const quick = { pollMs: 50, sweepSeconds: 0.25, hangMs: 300, firstPause: 0.5 };
/** Long enough to look several times. */
const someSweeps = () => new Promise((resolve) => setTimeout(resolve, 600));
const log = { info: () => undefined, warn: () => undefined };
let next = 0;
const newSignal = () => {
  next += 1;
  return signal(`S-2026-2${String(next).padStart(4, '0')}`);
};

describe.each(engines())('the delivery on $kind', (engine) => {
  it('has a database to run on', ({ skip }) => {
    if (process.env['REQUIRE_POSTGRES'] === '1') expect(engine.missing).toBeNull();
    skip(engine.missing !== null, engine.missing ?? undefined);
  });

  describe.skipIf(engine.missing !== null)(engine.missing ?? 'that is there', () => {
    let place: Place;
    let store: Store<Message>;
    let db: Kysely<Schema>;
    let post: Post;
    const warnings: string[] = [];
    const states = async (id: string) =>
      (
        await db
          .selectFrom('outgoing')
          .select(['key', 'state'])
          .where('signal_id', '=', id)
          .orderBy('outgoing.id')
          .execute()
      ).map(({ key, state }) => `${key.split('/').slice(1).join('/')} ${state}`);
    const untilStates = (id: string, expected: readonly string[]) =>
      expect.poll(() => states(id), { timeout: 15_000, interval: 20 }).toEqual(expected);

    beforeAll(async () => {
      await engine.start();
      place = await engine.newPlace();
    }, 120_000);
    afterAll(() => engine.stop());
    beforeEach(async () => {
      ({ db, store } = await openBoth(place));
      post = openPost();
      warnings.length = 0;
      const heard = { ...log, warn: (_: object, event: string) => void warnings.push(event) };
      await store.startDelivery((outgoing) => post.deliver(outgoing), heard, quick);
    });
    afterEach(() => store.close());

    it('tells what was written, in order, and remembers under which id', async () => {
      const one = newSignal();
      await send(store.signals, one);
      await untilStates(one.id, ['1/card sent', '1/reporter sent']);
      await store.signals.apply(change(one));
      await untilStates(one.id, ['1/card sent', '1/reporter sent', '2/reporter sent', '2/card sent']);
      expect(post.arrived).toEqual(['1/card', '1/reporter', '2/reporter', '2/card'].map((end) => `${one.id}/${end}`));
      expect(post.messages[0]).toEqual(message(one, 'card'));
      const rows = await db
        .selectFrom('outgoing')
        .selectAll()
        .where('signal_id', '=', one.id)
        .orderBy('outgoing.id')
        .execute();
      expect(rows[0]).toMatchObject({ activity_id: 'activiteit-1', settled_at: now(), tries: 1 });
      const lanes = () => db.selectFrom('signal_lane').selectAll().where('signal_id', '=', one.id).execute();
      await expect.poll(lanes).toEqual([]);
    });

    it('waits as long as it is told to, and keeps the order', async () => {
      const one = newSignal();
      post.answer('1/card', { kind: 'later', afterSeconds: 1 }, { kind: 'later', afterSeconds: 0.1 });
      const started = performance.now();
      await send(store.signals, one);
      await post.until(`${one.id}/1/reporter`);
      expect(performance.now() - started).toBeGreaterThan(2000);
      expect(post.arrived).toEqual([`${one.id}/1/card`, `${one.id}/1/reporter`]);
    });

    it('does not repeat what may have arrived, and goes on with the next', async () => {
      const [one, other] = [newSignal(), newSignal()];
      post.answer(`${one.id}/1/card`, { kind: 'unknown' });
      post.answer(`${other.id}/1/card`, 'hang');
      await send(store.signals, one);
      await send(store.signals, other);
      for (const { id } of [one, other]) await untilStates(id, ['1/card uncertain', '1/reporter sent']);
      expect(post.arrived).toHaveLength(2);
    });

    it('tells the administrators after an hour what may not have arrived, once and in one message', async () => {
      const [one, other] = [newSignal(), newSignal()];
      for (const { id } of [one, other]) {
        post.answer(`${id}/1/card`, { kind: 'unknown' });
        await send(store.signals, id === one.id ? one : other);
        await untilStates(id, ['1/card uncertain', '1/reporter sent']);
      }
      const told = () => post.messages.filter(({ what }) => what === 'uncertain');
      await someSweeps();
      expect(told().filter(({ about }) => about?.includes(one.id))).toEqual([]);
      const hourAgo = new Date(now().getTime() - 60 * 60_000);
      await db
        .updateTable('outgoing')
        .set({ settled_at: hourAgo })
        .where('signal_id', 'in', [one.id, other.id])
        .where('state', '=', 'uncertain')
        .execute();
      await expect.poll(told, { timeout: 10_000 }).toMatchObject([{ to: { kind: 'administrators' } }]);
      expect(told()[0]?.about).toBe(`${one.id}, ${other.id}`);
      await someSweeps();
      expect(told()).toHaveLength(1);
    });

    it('tells several persons each by a message of its own: one who is gone and one who is busy keep the others from nothing', async () => {
      const one = newSignal();
      const to = (person: string) =>
        message(one, `card/${person}`, { to: { kind: 'target', target: 'contractmanagement', person } });
      post.answer('/card/gone', { kind: 'dead', why: '403' });
      post.answer('/card/busy', { kind: 'later', afterSeconds: 1 });
      post.answer('1/card', { kind: 'spread', messages: ['gone', 'busy', 'there'].map(to) });
      await send(store.signals, one);
      await untilStates(one.id, [
        '1/card sent',
        '1/reporter sent',
        '1/card/gone dead',
        '1/card/busy sent',
        '1/card/there sent',
        expect.stringMatching(/ sent$/),
      ]);
      expect(post.arrived.filter((key) => key.includes('1/card'))).toEqual([
        `${one.id}/1/card/busy`,
        `${one.id}/1/card/there`,
      ]);
      await store.signals.apply(change(one));
      await post.until(`${one.id}/2/card`);
    });

    it('tries again what failed before it left', async () => {
      const one = newSignal();
      post.answer('1/card', 'throw');
      await send(store.signals, one);
      await expect.poll(() => warnings).toContain('tell-failed');
      expect(await states(one.id)).toEqual(['1/card waiting', '1/reporter waiting']);
      await untilStates(one.id, ['1/card sent', '1/reporter sent']);
    });

    it('waits for who is not there, tells the administrators once, and goes on when they are met', async () => {
      const [one, other] = [newSignal(), newSignal()];
      const gone = { kind: 'dead', why: 'bot-removed' } as const;
      post.answer('/card', gone, gone);
      await send(store.signals, one);
      await untilStates(one.id, ['1/card dead', '1/reporter sent', expect.stringMatching(/ sent$/)]);
      await send(store.signals, other);
      await untilStates(other.id, ['1/card dead', '1/reporter sent']);
      const alarms = post.messages.filter(({ what }) => what === 'alarm');
      expect(alarms).toMatchObject([
        { signalId: one.id, to: { kind: 'administrators' }, text: 'bot-removed', about: 'contractmanagement' },
      ]);
      await store.signals.apply(change(one));
      await post.until(`${one.id}/2/reporter`);
      expect(post.arrived).not.toContain(`${one.id}/2/card`);
      const channel = {
        kind: 'channel',
        id: 'kanaal',
        serviceUrl: 'https://s',
        conversationId: 'kanaal',
        memberId: null,
      } as const;
      await store.places.keep({ ...channel, botId: 'b', tenantId: null, metAt: now() });
      await post.until(`${one.id}/1/card`, `${one.id}/2/card`, `${other.id}/1/card`);
      expect(post.arrived.indexOf(`${one.id}/2/card`)).toBeGreaterThan(post.arrived.indexOf(`${one.id}/1/card`));
      await expect.poll(() => db.selectFrom('alarm').selectAll().execute()).toEqual([]);
    });

    it('lists who is not there with what waits, and tries again when somebody says that it is mended', async () => {
      const one = newSignal();
      post.answer(`${one.id}/1/card`, { kind: 'dead', why: 'bot-removed' }, { kind: 'dead', why: 'still-gone' });
      await send(store.signals, one);
      await untilStates(one.id, ['1/card dead', '1/reporter sent', expect.stringMatching(/ sent$/)]);
      const [open, ...others] = await store.alarms.open();
      expect(others).toEqual([]);
      expect(open).toEqual({
        code: expect.stringMatching(/^A-[0-9A-F]{6}$/),
        to: { kind: 'target', target: 'contractmanagement' },
        why: 'bot-removed',
        raisedAt: now(),
        waiting: 1,
      });
      expect(await store.alarms.end('A-000000')).toBe(false);
      // Not mended after all: a new alarm.
      expect(await store.alarms.end(open?.code ?? '')).toBe(true);
      await expect.poll(() => store.alarms.open()).toMatchObject([{ why: 'still-gone', waiting: 1 }]);
      expect(await store.alarms.end(open?.code ?? '')).toBe(true);
      await post.until(`${one.id}/1/card`);
      expect(await store.alarms.open()).toEqual([]);
      expect(await store.alarms.end(open?.code ?? '')).toBe(false);
    });

    it('says in one line of the log that the administrators are not there either', async () => {
      const one = newSignal();
      for (const to of ['/card', 'alarm'])
        post.answer(to, { kind: 'dead', why: 'gone' }, { kind: 'dead', why: 'gone' });
      await send(store.signals, one);
      await untilStates(one.id, ['1/card dead', '1/reporter sent', expect.stringMatching(/ dead$/)]);
      expect(warnings).toEqual(['administrators-not-there']);
      await store.close();
      ({ db, store } = await openBoth(place));
      // What a new day does.
      await sql`insert into pgboss.job (name) values ('signal-retry-dead')`.execute(db);
      await store.startDelivery((outgoing) => post.deliver(outgoing), log, quick);
      const tried = () =>
        db.selectFrom('outgoing').select(['state', 'tries']).where('key', '=', `${one.id}/1/card`).execute();
      await expect.poll(tried, { timeout: 10_000 }).toEqual([{ state: 'dead', tries: 2 }]);
      await sql`insert into pgboss.job (name) values ('signal-retry-dead')`.execute(db);
      await post.until(`${one.id}/1/card`);
      expect(warnings).toEqual(['administrators-not-there']);
    });

    it('tells also what was written while nobody delivered', async () => {
      await store.close();
      ({ db, store } = await openBoth(place));
      const one = newSignal();
      await send(store.signals, one);
      expect(await states(one.id)).toEqual(['1/card waiting', '1/reporter waiting']);
      await store.startDelivery((outgoing) => post.deliver(outgoing), log, quick);
      await untilStates(one.id, ['1/card sent', '1/reporter sent']);
    });

    it('finds what nobody was woken for', async () => {
      const one = newSignal();
      await send(store.signals, one);
      await post.until(`${one.id}/1/reporter`);
      await untilStates(one.id, ['1/card sent', '1/reporter sent']);
      await db.updateTable('outgoing').set({ state: 'waiting' }).where('signal_id', '=', one.id).execute();
      await untilStates(one.id, ['1/card sent', '1/reporter sent']);
      expect(post.arrived.filter((key) => key.startsWith(one.id))).toHaveLength(4);
    });

    it('comes back to a signal that it left in the middle by a fault', async () => {
      const one = newSignal();
      await sql`alter table outgoing add constraint broken check (state <> 'sent' or signal_id <> ${sql.lit(one.id)})`.execute(
        db,
      );
      await send(store.signals, one);
      await expect.poll(() => post.arrived).toContain(`${one.id}/1/card`);
      expect(await states(one.id)).toEqual(['1/card waiting', '1/reporter waiting']);
      await sql`alter table outgoing drop constraint broken`.execute(db);
      await untilStates(one.id, ['1/card sent', '1/reporter sent']);
    });

    it('does not wait longer when the clock is put back an hour', async () => {
      const one = newSignal();
      post.answer('1/card', { kind: 'later', afterSeconds: 2 });
      await send(store.signals, one);
      const lane = () => db.selectFrom('signal_lane').selectAll().where('signal_id', '=', one.id).execute();
      await expect.poll(lane).toMatchObject([{ holder: null, paused_until: expect.any(Date) }]);
      const hour = sql`interval '1 hour'`;
      await sql`update signal_lane set paused_at = paused_at + ${hour}, paused_until = paused_until + ${hour}`.execute(
        db,
      );
      await sql`update pgboss.job set start_after = start_after + ${hour} where state = 'created'`.execute(db);
      await untilStates(one.id, ['1/card sent', '1/reporter sent']);
    });

    it('tells many signals beside each other, each in order and one message at a time', async () => {
      post = openPost(5);
      const many = Array.from({ length: 30 }, newSignal);
      await Promise.all(many.map((one) => send(store.signals, one)));
      await post.until(...many.map(({ id }) => `${id}/1/reporter`));
      expect(post.arrived).toHaveLength(60);
      expect(post.mostAtOnce()).toBe(1);
      for (const { id } of many) {
        expect(post.arrived.filter((key) => key.startsWith(id))).toEqual([`${id}/1/card`, `${id}/1/reporter`]);
      }
    });

    it('does what is scheduled at its start and at its times, again when it fails', async () => {
      let done = 0;
      await store.schedule('dagklok', '0 6 * * *', async () => {
        done += 1;
        if (done === 1) throw new Error('not today');
      });
      await expect.poll(() => done, { timeout: 10_000 }).toBe(1);
      const { rows } = await sql`select cron, timezone from pgboss.schedule where name = 'dagklok'`.execute(db);
      expect(rows).toEqual([{ cron: '0 6 * * *', timezone: 'Europe/Amsterdam' }]);
      await expect
        .poll(async () => (await sql`select state from pgboss.job where name = 'dagklok'`.execute(db)).rows)
        .toEqual([{ state: 'retry' }]);
    });

    it('stops while it tells, and leaves what it did not tell for later', async () => {
      post = openPost(100);
      const many = Array.from({ length: 12 }, newSignal);
      for (const one of many) await send(store.signals, one);
      await store.close();
      const arrived = () => post.arrived.filter((key) => many.some(({ id }) => key.startsWith(id)));
      const before = arrived().length;
      ({ db, store } = await openBoth(place));
      await store.startDelivery((outgoing) => post.deliver(outgoing), log, quick);
      await post.until(...many.map(({ id }) => `${id}/1/reporter`));
      expect(before).toBeLessThan(24);
      expect(arrived()).toHaveLength(24);
      expect(new Set(arrived()).size).toBe(24);
    });
  });
});
