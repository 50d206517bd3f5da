import { inspect } from 'node:util';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/open-store.ts';
import type { Schema } from '../../src/store/schema.ts';
import { engines } from './engines.ts';
import { change, event, message, send, signal } from './made-signals.ts';
import { everything, type Message, now, openBoth } from './open-both.ts';

const later = (ms: number) => new Date(now().getTime() + ms);
const dayMs = 24 * 60 * 60_000;

describe.each(engines())('the signals on $kind', (engine) => {
  it('have a database to run on', ({ skip }) => {
    if (process.env['REQUIRE_POSTGRES'] === '1') expect(engine.missing).toBeNull();
    skip(engine.missing !== null, engine.missing ?? undefined);
  });

  describe.skipIf(engine.missing !== null)(engine.missing ?? 'that is there', () => {
    let store: Store<Message>;
    let db: Kysely<Schema>;
    /** The rows about a signal, wherever they are. */
    const everythingAbout = async (id: string) =>
      inspect(
        [
          await db.selectFrom('signal').selectAll().where('id', '=', id).execute(),
          await db.selectFrom('signal_event').selectAll().where('signal_id', '=', id).execute(),
          await db.selectFrom('outgoing').selectAll().where('signal_id', '=', id).execute(),
          await db.selectFrom('shown_card').selectAll().where('signal_id', '=', id).execute(),
        ],
        { depth: 20 },
      );
    const keysOf = async (id: string) =>
      (await db.selectFrom('outgoing').select('key').where('signal_id', '=', id).orderBy('outgoing.id').execute()).map(
        ({ key }) => key,
      );

    beforeAll(async () => {
      await engine.start();
      ({ db, store } = await openBoth(await engine.newPlace()));
    }, 120_000);
    afterAll(async () => {
      await store.close();
      await engine.stop();
    });

    it('are given back as they were kept, with their history and what is to be told', async () => {
      const one = signal('S-2026-10001');
      expect(await send(store.signals, one)).toBe(true);
      expect(await store.signals.get(one.id)).toEqual(one);
      expect(await store.signals.historyOf(one.id)).toEqual([event(one)]);
      expect(await keysOf(one.id)).toEqual([`${one.id}/1/card`, `${one.id}/1/reporter`]);
      expect(await store.signals.get('S-2026-99999')).toBeNull();
    });

    it('are made once of a draft, however often it is sent', async () => {
      const from = { conversationId: 'gesprek-twee', userId: 'melder', said: [] };
      await store.signals.saveDraft({ ...from, startedAt: now() });
      const made = await Promise.all(
        Array.from({ length: 8 }, (_, i) => {
          const one = signal(`S-2026-1010${i}`);
          return store.signals.create(one, event(one), [message(one, 'card')], from);
        }),
      );
      expect(made.filter(Boolean)).toHaveLength(1);
      const { rows } = await sql`select id from signal where id like 'S-2026-1010%'`.execute(db);
      expect(rows).toHaveLength(1);
    });

    it('are made of the draft as it was shown only, and lose no word that was typed at the same moment', async () => {
      const line = (text: string) => ({ by: 'reporter' as const, text });
      const shown = { conversationId: 'tegelijk', userId: 'melder', said: [line('2 van de 4 uur')], startedAt: now() };
      expect(await store.signals.saveDraft(shown, null)).toBe(true);
      expect(await store.signals.saveDraft({ ...shown, said: [] }, null)).toBe(false);
      const corrected = { ...shown, said: [...shown.said, line('nee, 3 van de 4')] };
      expect(await store.signals.saveDraft(corrected, shown)).toBe(true);
      expect(await store.signals.saveDraft({ ...shown, said: [line('iets anders')] }, shown)).toBe(false);
      const one = signal('S-2026-10202');
      expect(await store.signals.create(one, event(one), [], shown)).toBe(false);
      expect(await store.signals.get(one.id)).toBeNull();
      expect(await store.signals.draftOf('tegelijk', 'melder', now())).toEqual(corrected);
      expect(await store.signals.create(one, event(one), [], corrected)).toBe(true);
      expect(await store.signals.saveDraft(shown, corrected)).toBe(false);
    });

    it('keep nothing of a number that is taken, and leave the draft', async () => {
      const one = signal('S-2026-10201');
      await send(store.signals, one);
      const draft = { conversationId: 'nog een', userId: 'melder', said: [], startedAt: now() };
      await store.signals.saveDraft(draft);
      const again = [message(one, 'again')];
      expect(await store.signals.create(signal(one.id, { rule: 'anders' }), event(one), again, draft)).toBe(false);
      expect(await store.signals.get(one.id)).toEqual(one);
      expect(await keysOf(one.id)).toHaveLength(2);
      expect(await store.signals.draftOf('nog een', 'melder', now())).toEqual(draft);
    });

    it('have numbers that go up per year and are never given twice', async () => {
      expect(await store.signals.nextId(2031)).toBe('S-2031-00001');
      const ids = await Promise.all(Array.from({ length: 40 }, () => store.signals.nextId(2031)));
      expect(new Set(ids).size).toBe(40);
      expect(ids.toSorted().at(-1)).toBe('S-2031-00041');
      expect(await store.signals.nextId(2032)).toBe('S-2032-00001');
    });

    it('let one of many that change the same version win, and keep nothing of the others', async () => {
      const one = signal('S-2026-10301');
      await send(store.signals, one);
      const applied = await Promise.all(
        Array.from({ length: 8 }, (_, i) => store.signals.apply(change(one, { status: 'taken', handler: `wie-${i}` }))),
      );
      expect(applied.filter(Boolean)).toHaveLength(1);
      expect(await store.signals.get(one.id)).toMatchObject({
        version: 2,
        status: 'taken',
        handler: `wie-${applied.indexOf(true)}`,
      });
      expect((await store.signals.historyOf(one.id)).map(({ version }) => version)).toEqual([1, 2]);
      expect(await keysOf(one.id)).toHaveLength(4);
      expect(await store.signals.apply(change(signal('S-2026-99999')))).toBe(false);
    });

    it('change together or not at all', async () => {
      const one = signal('S-2026-10401');
      const twin = signal('S-2026-10402');
      await send(store.signals, one);
      await send(store.signals, twin);
      const part = signal('S-2026-10403', { parent: one.id });
      const split = change(one, { status: 'split' }, { others: [change(part, {}), change(twin)] });
      const first = { next: part, event: event(part), messages: [message(part, 'card')] };
      const stop = { provider: 'Alleen Hier', gemeente: null, until: '2026-06-01', signalId: one.id, setAt: now() };
      expect(await store.signals.apply({ ...split, referralStop: stop })).toBe(false);
      const stale = { ...split, others: [first], reliesOn: [{ id: twin.id, version: 2 }] };
      expect(await store.signals.apply({ ...stale, referralStop: stop })).toBe(false);
      expect(await store.signals.get(part.id)).toBeNull();
      expect(await store.signals.get(one.id)).toEqual(one);
      expect(await store.signals.referralStops('2026-03-01')).toEqual([]);
      const right = { ...split, others: [first, change(twin)], reliesOn: [] };
      expect(await store.signals.apply(right)).toBe(true);
      expect(await store.signals.get(part.id)).toEqual(part);
      expect(await store.signals.get(twin.id)).toMatchObject({ version: 2 });
      expect(await store.signals.apply(right)).toBe(false);
    });

    it('never wait for each other when changes touch the same ones in another order', async () => {
      const ids = ['S-2026-10501', 'S-2026-10502', 'S-2026-10503'];
      for (const id of ids) await send(store.signals, signal(id));
      for (let round = 0; round < 5; round += 1) {
        const found = await Promise.all(ids.map((id) => store.signals.get(id)));
        const all = found.filter((one) => one !== null);
        const orders = [all, all.toReversed(), [...all.slice(1), ...all.slice(0, 1)]];
        const applied = await Promise.all(
          orders.map(([own, ...others]) =>
            store.signals.apply(change(own ?? signal(''), {}, { others: others.map((other) => change(other)) })),
          ),
        );
        expect(applied.filter(Boolean)).toHaveLength(1);
      }
    });

    it('are found by reporter, provider, day and whether they are open, newest first', async () => {
      const linde = (await store.signals.get('S-2026-10001'))?.content ?? null;
      const content = linde === null ? null : { ...linde, provider: "Thuiszorg 't Anker" };
      const made = [
        signal('S-2026-10601', { reporter: 'iemand', content, sentAt: later(dayMs) }),
        signal('S-2026-10602', { reporter: 'iemand', content: linde, sentAt: later(2 * dayMs) }),
        signal('S-2026-10603', { reporter: 'iemand', content, status: 'closed', closedAt: later(3 * dayMs) }),
      ];
      for (const one of made) await send(store.signals, one);
      const found = async (filter: Parameters<typeof store.signals.list>[0]) =>
        (await store.signals.list(filter)).map(({ id }) => id.slice(-1));
      expect(await found({ reporter: 'iemand' })).toEqual(['2', '1', '3']);
      expect(await found({ reporter: 'iemand', limit: 1 })).toEqual(['2']);
      expect(await found({ provider: "Thuiszorg 't Anker" })).toEqual(['1', '3']);
      expect(await found({ reporter: 'iemand', isOpen: true })).toEqual(['2', '1']);
      expect(await found({ reporter: 'iemand', isOpen: false })).toEqual(['3']);
      expect(await found({ reporter: 'iemand', sentFrom: later(dayMs) })).toEqual(['2', '1']);
    });

    it('know their kin', async () => {
      const [parent, part, other, follower] = [1, 2, 3, 4].map((i) => signal(`S-2026-1070${i}`));
      if (!parent || !part || !other || !follower) throw new Error('unreachable');
      for (const one of [parent, { ...part, parent: parent.id }, { ...other, parent: parent.id }]) {
        await send(store.signals, one);
      }
      await send(store.signals, { ...follower, joinedTo: part.id, status: 'joined' });
      const kin = async (id: string) => (await store.signals.kinOf(id)).map((one) => one.id.slice(-1));
      expect(await kin(part.id)).toEqual(['1', '3', '4']);
      expect(await kin(parent.id)).toEqual(['2', '3']);
      expect(await kin(follower.id)).toEqual([]);
    });

    it('have a history that cannot be changed, deleted or emptied, not even by who knows the word for it', async () => {
      const one = signal('S-2026-10801');
      await send(store.signals, one);
      await store.signals.apply(change(one));
      const attempts = [
        sql`update signal_event set words = 'anders' where signal_id = ${one.id}`,
        sql`update signal_event set words = null, done_by = null where signal_id = ${one.id}`,
        sql`delete from signal_event where signal_id = ${one.id}`,
        sql`truncate signal_event`,
        sql`delete from signal where id = ${one.id}`,
      ];
      for (const attempt of attempts)
        await expect(attempt.execute(db)).rejects.toMatchObject({ code: expect.stringMatching(/^2300|^23503/) });
      const asRetention = [
        sql`update signal_event set words = 'anders' where signal_id = ${one.id}`,
        sql`update signal_event set words = null, done_by = null, what = 'close' where signal_id = ${one.id}`,
        sql`delete from signal_event where signal_id = ${one.id}`,
      ];
      for (const attempt of asRetention) {
        const tried = db.transaction().execute(async (transaction) => {
          await sql`select set_config('keep.retention', 'on', true)`.execute(transaction);
          await attempt.execute(transaction);
        });
        await expect(tried).rejects.toMatchObject({ code: '23001' });
      }
      expect(await store.signals.historyOf(one.id)).toHaveLength(2);
    });

    it('have drafts that live for a day, one a person and conversation', async () => {
      const draft = {
        conversationId: 'c',
        userId: 'u',
        said: [{ by: 'reporter' as const, text: 'nul\0 en halve \ud800' }],
        startedAt: now(),
      };
      await store.signals.saveDraft({ ...draft, said: [] });
      await store.signals.saveDraft(draft);
      expect(await store.signals.draftOf('c', 'u', later(dayMs - 1))).toEqual(draft);
      expect(await store.signals.draftOf('c', 'ander', now())).toBeNull();
      expect(await store.signals.draftOf('c', 'u', later(dayMs))).toBeNull();
      expect(await db.selectFrom('signal_draft').selectAll().where('user_id', '=', 'u').execute()).toEqual([]);
      await store.signals.saveDraft(draft);
      await store.signals.dropDraft('c', 'u');
      expect(await store.signals.draftOf('c', 'u', now())).toBeNull();
    });

    it('stop referrals as was said last', async () => {
      const one = signal('S-2026-10901');
      await send(store.signals, one);
      const stop = { provider: 'De Stop', gemeente: null, until: '2026-06-01', signalId: one.id, setAt: now() };
      const after = { ...stop, until: '2026-02-28', setAt: later(1000) };
      const elsewhere = { ...stop, gemeente: 'Heuveldal', until: '2026-04-01' };
      const first = change(one, {}, { referralStop: stop });
      const second = change(first.next, {}, { referralStop: elsewhere });
      for (const each of [first, second]) await store.signals.apply(each);
      expect(await store.signals.referralStops('2026-04-01')).toEqual([elsewhere, stop]);
      expect(await store.signals.referralStops('2026-04-02')).toEqual([stop]);
      await store.signals.apply(change(second.next, {}, { referralStop: after }));
      expect(await store.signals.referralStops('2026-03-01')).toEqual([elsewhere]);
    });

    it('lose their content after its last day, with all who had to do with it, and leave a record', async () => {
      const purge = (today: string, dryRun = false) => store.purge(today, { dryRun });
      await purge('9999-01-01');
      const secret = { reporter: 'geheime-melder', handler: 'geheime-behandelaar' };
      const closedAt = now();
      const closed = signal('S-2026-11001', { ...secret, status: 'closed', closedAt });
      const follower = signal('S-2026-11002', { ...secret, status: 'joined', joinedTo: closed.id });
      const second = signal('S-2026-11003', { ...secret, status: 'joined', joinedTo: follower.id });
      const open = signal('S-2026-11004', secret);
      const withdrawn = signal('S-2026-11005', { ...secret, status: 'withdrawn', closedAt });
      for (const one of [closed, follower, second, open, withdrawn]) {
        await send(store.signals, one);
        await store.places.keepCard({
          signalId: one.id,
          placeId: 'kanaal',
          serviceUrl: 'https://s',
          conversationId: 'c',
          activityId: 'a',
        });
      }
      await store.signals.apply(change(closed, {}, { messages: [] }));
      expect(await purge('2026-05-30', true)).toEqual(everything);
      expect(await purge('2026-05-31', true)).toEqual({ ...everything, signal: 1, signalsByStatus: { withdrawn: 1 } });
      expect(await purge('2026-05-31')).toMatchObject({ signal: 1, shown_card: 0 });
      // The card of a closed one goes before its content.
      expect(await purge('2026-08-28', true)).toEqual(everything);
      expect(await purge('2026-08-29', true)).toEqual({ ...everything, shown_card: 1 });
      expect(await purge('2026-08-29')).toEqual({ ...everything, shown_card: 1 });
      expect(await purge('2028-02-29')).toEqual(everything);
      const three = { ...everything, signal: 3, signalsByStatus: { closed: 1, joined: 2 } };
      expect(await purge('2028-03-01', true)).toEqual(three);
      await db
        .insertInto('alarm')
        .values({ recipient: 'reporter:geheime-melder', why: 'weg', raised_at: now() })
        .execute();
      expect(await purge('2028-03-01')).toEqual(three);
      expect(await purge('9999-01-01')).toEqual(everything);
      expect(await store.signals.get(open.id)).toEqual(open);
      expect(await store.signals.get(closed.id)).toEqual({
        ...closed,
        version: 3,
        content: null,
        reporter: '',
        handler: null,
      });
      expect(await store.signals.historyOf(closed.id)).toMatchObject([
        { version: 1, what: 'sent', by: null, text: null },
        { version: 2, what: 'note', by: null, text: null },
        { version: 3, what: 'deleted', by: null, text: null, from: 'closed', to: 'closed' },
      ]);
      for (const { id } of [closed, follower, second, withdrawn]) {
        expect(await everythingAbout(id)).not.toMatch(/geheime|Linde|uur|Gebeld|melder|kanaal/);
      }
    });

    it('keep what is to be told until it was, and 90 days after', async () => {
      const one = signal('S-2026-11101');
      await send(store.signals, one);
      await db.updateTable('outgoing').set({ state: 'sent' }).where('key', '=', `${one.id}/1/card`).execute();
      expect((await store.purge('2026-05-30', { dryRun: false })).outgoing).toBe(0);
      expect((await store.purge('2026-05-31', { dryRun: true })).outgoing).toBe(1);
      expect((await store.purge('2026-05-31', { dryRun: false })).outgoing).toBe(1);
      expect(await keysOf(one.id)).toEqual([`${one.id}/1/reporter`]);
    });

    it('repeat nothing that was stored when the database refuses it', async () => {
      const bad = signal('S-2026-11201', { parent: 'Jannie Voorbeeld' });
      const refused = await send(store.signals, bad).catch((error: unknown) => error);
      expect(refused).toMatchObject({ name: 'Fault', code: 'store' });
      expect(inspect(refused, { depth: 20, showHidden: true })).not.toMatch(/Jannie|Linde/);
    });

    it('forget where somebody is reached a year after they were last met, unless that is still needed', async () => {
      await db.deleteFrom('place').execute();
      await db.deleteFrom('shown_card').execute();
      const place = {
        kind: 'person',
        serviceUrl: 'https://s',
        conversationId: 'c',
        memberId: 'm',
        botId: 'b',
      } as const;
      const met = (id: string, metAt = now()) => store.places.keep({ ...place, id, tenantId: null, metAt });
      for (const id of ['vergeten', 'meldt-nog', 'toont-kaart']) await met(id);
      await met('laatst', later(1));
      await send(store.signals, signal('S-2026-11301', { reporter: 'meldt-nog' }));
      const card = { serviceUrl: 'https://s', conversationId: 'c', activityId: 'a' };
      await store.places.keepCard({ ...card, signalId: 'S-2026-11301', placeId: 'toont-kaart' });
      const purge = async (today: string, dryRun = false) => (await store.purge(today, { dryRun })).place;
      expect(await purge('2027-03-01')).toBe(0);
      expect(await purge('2027-03-02', true)).toBe(1);
      expect(await purge('2027-03-02')).toBe(1);
      expect(await store.places.of('person', 'vergeten')).toBeNull();
      for (const id of ['meldt-nog', 'toont-kaart', 'laatst'])
        expect(await store.places.of('person', id)).not.toBeNull();
      await db.deleteFrom('place').execute();
      await db.deleteFrom('shown_card').execute();
    });

    it('are shown at places that are kept, the newest first', async () => {
      const place = {
        kind: 'person' as const,
        id: 'melder',
        serviceUrl: 'https://s/1',
        conversationId: 'chat-1',
        memberId: '29:x',
        botId: '28:b',
        tenantId: 't',
        metAt: now(),
      };
      expect(await store.places.latest()).toBeNull();
      await store.places.keep(place);
      const met = { ...place, conversationId: null, memberId: null, serviceUrl: 'https://s/2', metAt: later(1000) };
      await store.places.keep(met);
      const kept = { ...met, conversationId: 'chat-1', memberId: '29:x' };
      expect(await store.places.of('person', 'melder')).toEqual(kept);
      await store.places.keep(place);
      expect(await store.places.of('person', 'melder')).toEqual(kept);
      expect(await store.places.of('channel', 'melder')).toBeNull();
      const channel = { ...place, kind: 'channel' as const, id: 'kanaal', memberId: null };
      await store.places.keep(channel);
      expect(await store.places.latest()).toEqual(kept);
      const card = {
        signalId: 'S-1',
        placeId: 'kanaal',
        serviceUrl: 'https://s',
        conversationId: 'c',
        activityId: 'a1',
      };
      for (const activityId of ['a1', 'a2']) await store.places.keepCard({ ...card, activityId });
      expect(await store.places.cardsOf('S-1')).toEqual([{ ...card, activityId: 'a2' }]);
      expect(await store.places.cardsOf('S-2')).toEqual([]);
    });
  });
});
