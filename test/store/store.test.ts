import { inspect } from 'node:util';
import { type Kysely, Migrator, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Feedback } from '../../src/policy/ports.ts';
import { Fault } from '../../src/shared/fault.ts';
import { up as feedbackQuestionsInbox } from '../../src/store/migrations/0001-feedback-questions-inbox.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { Schema } from '../../src/store/schema.ts';
import { check, contradiction } from './dossier-rows.ts';
import { engines, type Place } from './engines.ts';
import { everything, type Message, now, open, openBoth, openDatabase } from './open-both.ts';
import { startProcess } from './start-process.ts';

/** Leaves the database as the first version of the program did, with a row in it. */
async function makeFirstVersion(place: Place): Promise<void> {
  const { engine, db } = await openDatabase(place);
  await sql`drop schema public cascade`.execute(db);
  await sql`create schema public`.execute(db);
  const provider = {
    getMigrations: async () => ({ '0001-feedback-questions-inbox': { up: feedbackQuestionsInbox } }),
  };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  expect(error).toBeUndefined();
  await db
    .insertInto('feedback')
    .values({ turn_id: 'oud', rating: 'like', reason: null, passages: [], given_at: now(), delete_after: '2026-08-28' })
    .execute();
  await db.destroy();
  await engine.letGo();
}

const feedback = (fields: Partial<Feedback> = {}): Feedback => ({
  turnId: 'beurt-1',
  rating: 'dislike',
  reason: 'Het verkeerde artikel',
  passages: ['verordening-jeugdhulp@2026-01-01#7.2'],
  givenAt: now(),
  ...fields,
});

const entry = (name: string, receivedAt = now()) => ({
  key: `sleutel-${name}`,
  twinKey: `tweeling-${name}`,
  receivedAt,
  message: { turnId: `beurt-${name}`, address: { conversationId: 'gesprek-1' }, text: `vraag ${name}` },
});

describe.each(engines())('the store on $kind', (engine) => {
  it('has a database to run on', ({ skip }) => {
    if (process.env['REQUIRE_POSTGRES'] === '1') expect(engine.missing).toBeNull();
    skip(engine.missing !== null, engine.missing ?? undefined);
  });

  describe.skipIf(engine.missing !== null)(engine.missing ?? 'that is there', () => {
    let place: Place;
    let store: Store<Message>;

    beforeAll(() => engine.start());
    afterAll(() => engine.stop());

    describe('opened once', () => {
      let db: Kysely<Schema>;

      beforeAll(async () => {
        ({ db, store } = await openBoth(await engine.newPlace()));
      });
      afterEach(() => store.purge('9999-01-01', { dryRun: false }));
      afterAll(() => store.close());

      it('says what it runs on', () => {
        expect(store.kind).toBe(engine.kind);
      });

      it('keeps the latest feedback of a turn, however often it comes', async () => {
        const late = feedback({ reason: null, rating: 'like', givenAt: new Date('2026-03-01T12:05:00Z') });
        for (const given of [feedback(), feedback(), late, feedback()]) await store.policy.saveFeedback(given);
        expect(await db.selectFrom('feedback').selectAll().execute()).toEqual([
          {
            turn_id: 'beurt-1',
            rating: 'like',
            reason: null,
            passages: ['verordening-jeugdhulp@2026-01-01#7.2'],
            given_at: new Date('2026-03-01T12:05:00Z'),
            delete_after: '2026-08-28',
          },
        ]);
      });

      it('gives back what it was given: bigints, days, instants, lists and awkward texts', async () => {
        const passages = ['met,komma', 'met "aanhaling"', 'met \\ streep', '{accolade}', '', 'NULL', 'é€😀\n\t'];
        await store.policy.saveFeedback(feedback({ passages, reason: 'nul\0teken' }));
        await store.policy.saveUnanswered({
          question: "Hoe lang duurt 't? é€😀",
          law: null,
          date: '2026-02-28',
          reason: 'not-found',
          askedAt: now(),
        });
        const seen = {
          feedback: await db.selectFrom('feedback').select(['passages', 'reason', 'given_at']).execute(),
          question: await db.selectFrom('unanswered_question').selectAll().execute(),
          wide: await sql`select 9007199254740991::bigint as whole, date '0099-01-02' as day, null::date as none`.execute(
            db,
          ),
          count: await db
            .selectFrom('feedback')
            .select(({ fn }) => fn.countAll().as('rows'))
            .execute(),
        };
        expect(seen.feedback).toEqual([{ passages, reason: 'nulteken', given_at: now() }]);
        expect(seen.question).toEqual([
          {
            id: expect.any(Number),
            question: "Hoe lang duurt 't? é€😀",
            law: null,
            date: '2026-02-28',
            reason: 'not-found',
            asked_at: now(),
            delete_after: '2026-05-30',
          },
        ]);
        expect(seen.wide.rows).toEqual([{ whole: 9007199254740991, day: '0099-01-02', none: null }]);
        expect(seen.count).toEqual([{ rows: 1 }]);
      });

      it('refuses a bigint that a number cannot hold', async () => {
        await expect(sql`select 9007199254740993::bigint`.execute(db)).rejects.toThrow(RangeError);
      });

      it('keeps a message once, by its key and by its twin key', async () => {
        expect(await store.inbox.saveAcknowledged(entry('a'))).toBe(true);
        expect(await store.inbox.saveAcknowledged(entry('a'))).toBe(false);
        expect(await store.inbox.saveAcknowledged({ ...entry('b'), twinKey: 'tweeling-a' })).toBe(false);
        await store.inbox.done('sleutel-a', null);
        expect(await store.inbox.saveAcknowledged(entry('a'))).toBe(false);
        expect(await store.purge('9999-01-01', { dryRun: true })).toEqual({ ...everything, inbox: 1 });
      });

      it('lets one of many that keep the same message at once win', async () => {
        const kept = await Promise.all(Array.from({ length: 20 }, () => store.inbox.saveAcknowledged(entry('a'))));
        expect(kept.filter(Boolean)).toHaveLength(1);
      });

      it('gives what is owed an answer, oldest first, as it came', async () => {
        const odd = { ...entry('odd', new Date('2026-03-01T10:00:00Z')) };
        const message = { ...odd.message, text: 'nul\0teken en halve \ud800 letter' };
        await store.inbox.saveAcknowledged(entry('late', new Date('2026-03-01T11:00:00Z')));
        await store.inbox.saveAcknowledged({ ...odd, message });
        await store.inbox.saveAcknowledged(entry('answered', new Date('2026-03-01T09:00:00Z')));
        await store.inbox.done('sleutel-answered', 'antwoord-1');
        const late = entry('late', new Date('2026-03-01T11:00:00Z'));
        expect(await store.inbox.pending()).toEqual([{ ...odd, message }, late]);
      });

      it('forgets the text of what is answered and finds its turn by the answer', async () => {
        await store.inbox.saveAcknowledged(entry('a'));
        await store.inbox.done('sleutel-a', 'antwoord-1');
        await store.inbox.done('unknown', 'antwoord-2');
        expect(await store.inbox.turnAnsweredBy('gesprek-1', 'antwoord-1')).toBe('beurt-a');
        expect(await store.inbox.turnAnsweredBy('gesprek-2', 'antwoord-1')).toBeNull();
        expect(await store.inbox.turnAnsweredBy('gesprek-1', 'antwoord-2')).toBeNull();
        const rows = await db.selectFrom('inbox').selectAll().execute();
        expect(inspect(rows)).not.toContain('vraag a');
        expect(rows).toMatchObject([{ message: null, done_at: now(), delete_after: '2026-03-31' }]);
      });

      it('purges exactly what a dry run counts, and nothing before its last day has passed', async () => {
        const day = (text: string) => new Date(`${text}T12:00:00Z`);
        for (const [turnId, givenAt] of [
          ['oud', '2025-06-01'],
          ['grens', '2025-09-02'],
          ['nieuw', '2026-02-28'],
        ] as const) {
          await store.policy.saveFeedback(feedback({ turnId, givenAt: day(givenAt) }));
          await store.inbox.saveAcknowledged(entry(turnId, day(givenAt)));
          await store.dossier.saveCheck(check({ checkId: turnId, checkedAt: day(givenAt) }));
          await store.dossier.saveContradiction(contradiction({ checkId: turnId, givenAt: day(givenAt) }));
        }
        const none = { ...everything };
        expect(await store.purge('2025-06-30', { dryRun: true })).toEqual(none);
        for (const today of ['2026-03-01', '2026-03-02', '2026-04-01', '2027-01-01', '2027-09-01', '2028-03-01']) {
          const counted = await store.purge(today, { dryRun: true });
          expect(await store.purge(today, { dryRun: true })).toEqual(counted);
          const before = await store.purge('9999-01-01', { dryRun: true });
          expect(await store.purge(today, { dryRun: false })).toEqual(counted);
          const after = await store.purge('9999-01-01', { dryRun: true });
          expect(after.feedback).toBe(before.feedback - counted.feedback);
          expect(after.inbox).toBe(before.inbox - counted.inbox);
          expect(after.dossier_check).toBe(before.dossier_check - counted.dossier_check);
          expect(after.contradiction).toBe(before.contradiction - counted.contradiction);
          expect(await store.purge(today, { dryRun: false })).toEqual(none);
        }
        expect(await store.purge('9999-01-01', { dryRun: true })).toEqual(none);
      });

      it('purges a row on the day after its last day', async () => {
        await store.policy.saveFeedback(feedback({ givenAt: new Date('2025-09-02T12:00:00Z') }));
        expect((await store.purge('2026-03-01', { dryRun: false })).feedback).toBe(0);
        expect((await store.purge('2026-03-02', { dryRun: false })).feedback).toBe(1);
      });

      it('repeats nothing that was stored when the database refuses it', async () => {
        const secret = 'Jannie Voorbeeld';
        const bad: Feedback = { ...feedback({ reason: secret }), ...JSON.parse(`{"rating":"${secret}"}`) };
        const refused = [
          store.policy.saveFeedback(bad),
          store.policy.saveUnanswered({
            question: secret,
            law: null,
            date: secret,
            reason: 'not-found',
            askedAt: now(),
          }),
          store.purge(secret, { dryRun: true }),
          store.dossier.saveCheck(check({ team: secret, caseHash: secret })),
          store.dossier.saveCheck({ ...check({ team: secret }), ...JSON.parse(`{"law":"${secret}"}`) }),
        ];
        for (const outcome of await Promise.allSettled(refused)) {
          expect(outcome.status).toBe('rejected');
          const error = outcome.status === 'rejected' ? outcome.reason : undefined;
          expect(error).toBeInstanceOf(Fault);
          expect(error).toMatchObject({ code: 'store' });
          expect(inspect(error, { depth: 20, showHidden: true })).toMatch(/code (23514|22007)/);
          expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(secret);
          expect(JSON.stringify(error)).not.toContain(secret);
        }
      });

      it('goes on after a refusal', async () => {
        const bad: Feedback = { ...feedback(), ...JSON.parse('{"rating":"misschien"}') };
        await expect(store.policy.saveFeedback(bad)).rejects.toThrow(Fault);
        await store.policy.saveFeedback(feedback());
        expect((await store.purge('9999-01-01', { dryRun: true })).feedback).toBe(1);
      });
    });

    it('opens again with what it had, and refuses when a newer version has changed it', async () => {
      place = await engine.newPlace();
      const first = await open(place);
      await first.inbox.saveAcknowledged(entry('a'));
      await first.close();
      await first.close();
      await expect(first.policy.saveFeedback(feedback())).rejects.toMatchObject({ name: 'Fault', code: 'store' });
      const second = await openBoth(place);
      expect(await second.store.inbox.pending()).toEqual([entry('a')]);
      await sql`insert into kysely_migration values ('9999-later', '2099-01-01T00:00:00.000Z')`.execute(second.db);
      await second.store.close();
      await expect(open(place)).rejects.toMatchObject({
        code: 'store',
        message: expect.stringContaining('9999-later'),
      });
    });

    it('brings a database of the first version up to date and keeps what was in it', async () => {
      place = await engine.newPlace();
      await makeFirstVersion(place);
      const { db, store: upgraded } = await openBoth(place);
      await upgraded.dossier.saveCheck(check());
      await upgraded.dossier.saveContradiction(contradiction());
      expect(await db.selectFrom('feedback').select('turn_id').execute()).toEqual([{ turn_id: 'oud' }]);
      expect(await upgraded.purge('9999-01-01', { dryRun: true })).toEqual({
        ...everything,
        feedback: 1,
        dossier_check: 1,
        contradiction: 1,
      });
      await upgraded.close();
      const again = await open(place);
      expect(await again.dossier.contradictions('wmo-wijkteam')).toEqual([{ code: 'netwerk', count: 1 }]);
      await again.close();
    });

    it('keeps every row that it acknowledged before it was killed, lets nobody in before, and gives back what is owed', async () => {
      place = await engine.newPlace();
      const acknowledged: string[] = [];
      for (const round of engine.kind === 'pglite' ? ['a', 'b'] : ['a']) {
        const writer = startProcess('store-process.ts', place.databaseUrl ?? '', place.dataDir, 'write', round);
        await writer.printed(60);
        if (engine.kind === 'pglite') {
          const refused = await open(place).catch((error: unknown) => error);
          expect(refused).toBeInstanceOf(Fault);
          expect(String(refused)).toContain(`${place.dataDir} is in gebruik door een ander proces (pid ${writer.pid})`);
        }
        await writer.kill();
        acknowledged.push(...writer.lines.slice(1));
      }
      const reopened = await openBoth(place);
      const owed = (await reopened.store.inbox.pending()).map(({ key }) => key);
      const turns = await reopened.db.selectFrom('feedback').select('turn_id').execute();
      await reopened.store.close();
      expect(acknowledged.length).toBeGreaterThan(50);
      expect(turns.map(({ turn_id }) => turn_id)).toEqual(expect.arrayContaining(acknowledged));
      expect(owed).toEqual(expect.arrayContaining(acknowledged));
    });

    if (engine.kind === 'pglite') {
      it('lets one of six that open a folder at once have it', async () => {
        place = await engine.newPlace();
        const opened = await Promise.allSettled(Array.from({ length: 6 }, () => open(place)));
        const won = opened.filter((outcome) => outcome.status === 'fulfilled');
        expect(won).toHaveLength(1);
        for (const outcome of opened) {
          if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ name: 'Fault', code: 'store' });
        }
        await Promise.all(won.map((outcome) => outcome.value.close()));
      });
    } else {
      it('lets six instances make the tables at once', async () => {
        for (let round = 0; round < 2; round += 1) {
          place = await engine.newPlace();
          const stores = await Promise.all(Array.from({ length: 6 }, () => open(place)));
          await Promise.all(stores.map((each, i) => each.policy.saveFeedback(feedback({ turnId: `beurt-${i}` }))));
          expect(await stores[0]?.purge('9999-01-01', { dryRun: true })).toEqual({ ...everything, feedback: 6 });
          await Promise.all(stores.map((each) => each.close()));
        }
      });

      it('lets six instances bring a database of the first version up to date at once', async () => {
        place = await engine.newPlace();
        await makeFirstVersion(place);
        const stores = await Promise.all(Array.from({ length: 6 }, () => open(place)));
        await Promise.all(stores.map((each) => each.dossier.saveCheck(check())));
        await Promise.all(
          stores.map((each, i) => each.dossier.saveContradiction(contradiction({ checkId: `controle-${i}` }))),
        );
        const kept = { ...everything, feedback: 1, dossier_check: 1, contradiction: 6 };
        expect(await stores[0]?.purge('9999-01-01', { dryRun: true })).toEqual(kept);
        await Promise.all(stores.map((each) => each.close()));
      });

      it('leaves a message to the living instance that has it, and gives a dead one’s to one other', async () => {
        place = await engine.newPlace();
        const dying = startProcess('store-process.ts', place.databaseUrl ?? '', '', 'write', 'dood');
        await dying.printed(10);
        const living = await Promise.all([open(place), open(place), open(place)]);
        await living[0].inbox.saveAcknowledged(entry('a'));
        expect(await living[1].inbox.pending()).toEqual([]);
        await dying.kill();
        let heirs: readonly (readonly string[])[] = [];
        while (heirs.flat().length < 9) {
          const given = await Promise.all(living.map((each) => each.inbox.pending()));
          heirs = given.map((entries) => entries.map(({ key }) => key).filter((key) => key.startsWith('dood-')));
        }
        expect(heirs.filter((keys) => keys.length > 0)).toHaveLength(1);
        expect((await living[0].inbox.pending()).map(({ key }) => key)).toContain('sleutel-a');
        await Promise.all(living.map((each) => each.close()));
      });

      it('says which setting to check when there is no database, and does not repeat the password', async () => {
        const databaseUrl = 'postgres://keep:s3cret@127.0.0.1:1/keep';
        const refused = await openStore({ databaseUrl, dataDir: '', now }).catch((error: unknown) => error);
        expect(String(refused)).toContain('DATABASE_URL');
        expect(inspect(refused, { depth: 20, showHidden: true })).not.toContain('s3cret');
      });
    }
  });
});
