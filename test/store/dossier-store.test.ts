import { inspect } from 'node:util';
import { type Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/open-store.ts';
import type { Schema } from '../../src/store/schema.ts';
import { caseHash, check, contradiction } from './dossier-rows.ts';
import { engines } from './engines.ts';
import { everything, type Message, now, openBoth } from './open-both.ts';

describe.each(engines())('the checks and contradictions on $kind', (engine) => {
  it('have a database to run on', ({ skip }) => {
    if (process.env['REQUIRE_POSTGRES'] === '1') expect(engine.missing).toBeNull();
    skip(engine.missing !== null, engine.missing ?? undefined);
  });

  describe.skipIf(engine.missing !== null)(engine.missing ?? 'that is there', () => {
    let store: Store<Message>;
    let db: Kysely<Schema>;

    // Twice the usual, since it starts a database twice.
    beforeAll(async () => {
      await engine.start();
      ({ db, store } = await openBoth(await engine.newPlace()));
    }, 120_000);
    afterEach(() => store.purge('9999-01-01', { dryRun: false }));
    afterAll(async () => {
      await store.close();
      await engine.stop();
    });

    it('keeps a check as it first came, with no more than what statistics ask', async () => {
      await store.dossier.saveCheck(check());
      await store.dossier.saveCheck(check());
      await store.dossier.saveCheck(check({ product: null, steps: {}, checkedAt: new Date('2026-04-01T12:00:00Z') }));
      expect(await db.selectFrom('dossier_check').selectAll().execute()).toEqual([
        {
          check_id: 'controle-1',
          team: 'Wijkteam Verzonnen',
          law: 'wmo',
          framework: 'wmo-wijkteam',
          framework_version: '2026-01-01',
          product: 'huishoudelijke hulp',
          steps: { hulpvraag: 'aanwezig', netwerk: 'onvolledig', 'eigen kracht': 'ontbreekt' },
          criteria: { noodzaak: 'voldoende', eerdere: 'nvt' },
          terms: [
            { name: 'onderzoek', status: 'te laat' },
            { name: 'beslissing', status: 'onbekend' },
          ],
          case_hash: caseHash,
          checked_at: now(),
          delete_after: '2028-02-29',
        },
      ]);
    });

    it('keeps of a term its name and status, also when it is handed more', async () => {
      const term = { name: 'onderzoek', status: 'te laat', start: '2026-01-02', why: 'Melding van Jannie' } as const;
      await store.dossier.saveCheck(check({ terms: [term] }));
      const rows = await db.selectFrom('dossier_check').selectAll().execute();
      expect(rows).toMatchObject([{ terms: [{ name: 'onderzoek', status: 'te laat' }] }]);
      expect(inspect(rows, { depth: 20 })).not.toMatch(/Jannie|2026-01-02/);
    });

    it('keeps a check without team, product, case, steps or terms', async () => {
      await store.dossier.saveCheck(
        check({ team: null, product: null, caseHash: null, steps: {}, criteria: {}, terms: [] }),
      );
      expect(await db.selectFrom('dossier_check').selectAll().execute()).toMatchObject([
        { team: null, product: null, case_hash: null, steps: {}, criteria: {}, terms: [] },
      ]);
    });

    it('lets statistics count in the steps, criteria and terms', async () => {
      await store.dossier.saveCheck(check());
      await store.dossier.saveCheck(check({ checkId: 'controle-2', steps: { netwerk: 'aanwezig' }, terms: [] }));
      const counted = await sql`
          select step.key as code, step.value as status, count(*) as rows
          from dossier_check, jsonb_each_text(steps) as step
          where step.key = 'netwerk' group by 1, 2 order by 2
        `.execute(db);
      const late = await sql`select check_id from dossier_check where terms @> '[{"status": "te laat"}]'`.execute(db);
      expect(counted.rows).toEqual([
        { code: 'netwerk', status: 'aanwezig', rows: 1 },
        { code: 'netwerk', status: 'onvolledig', rows: 1 },
      ]);
      expect(late.rows).toEqual([{ check_id: 'controle-1' }]);
    });

    it('keeps one of many that save the same check at once', async () => {
      await Promise.all(Array.from({ length: 20 }, () => store.dossier.saveCheck(check())));
      expect(await store.purge('9999-01-01', { dryRun: true })).toEqual({ ...everything, dossier_check: 1 });
    });

    it('refuses a case number that is not hashed', async () => {
      await expect(store.dossier.saveCheck(check({ caseHash: 'Z-2026-0042' }))).rejects.toMatchObject({
        code: 'store',
      });
    });

    it('keeps the latest contradiction of a point of a check, however often it comes', async () => {
      const late = contradiction({
        verdict: 'ontbreekt',
        reason: 'Toch\0 niet: ik bedoelde de buurvrouw.',
        givenAt: new Date('2026-03-01T12:05:00Z'),
      });
      for (const given of [contradiction(), contradiction(), late, contradiction()]) {
        await store.dossier.saveContradiction(given);
      }
      expect(await db.selectFrom('contradiction').selectAll().execute()).toEqual([
        {
          check_id: 'controle-1',
          code: 'netwerk',
          framework: 'wmo-wijkteam',
          framework_version: '2026-01-01',
          verdict: 'ontbreekt',
          reason: 'Toch niet: ik bedoelde de buurvrouw.',
          given_at: new Date('2026-03-01T12:05:00Z'),
          delete_after: '2027-03-01',
        },
      ]);
      expect(await store.dossier.contradictions('wmo-wijkteam')).toEqual([{ code: 'netwerk', count: 1 }]);
    });

    it('keeps the reason when the same point is contradicted again without one', async () => {
      await store.dossier.saveContradiction(contradiction());
      const again = { reason: null, givenAt: new Date('2026-03-01T12:05:00Z') };
      await store.dossier.saveContradiction(contradiction(again));
      expect(await db.selectFrom('contradiction').select(['reason', 'given_at']).execute()).toEqual([
        { reason: contradiction().reason, given_at: again.givenAt },
      ]);
    });

    it('counts the contradictions of a framework per point, most first and then by code', async () => {
      const given = [
        ['1', 'b-stap'],
        ['2', 'b-stap'],
        ['1', 'netwerk'],
        ['2', 'netwerk'],
        ['3', 'netwerk'],
        ['1', 'a-stap'],
        ['2', 'a-stap'],
        ['1', 'C-stap'],
      ] as const;
      for (const [checkId, code] of given) {
        await store.dossier.saveContradiction(contradiction({ checkId, code, reason: null }));
      }
      await store.dossier.saveContradiction(contradiction({ checkId: '4', frameworkVersion: '2027-01-01' }));
      await store.dossier.saveContradiction(contradiction({ checkId: '5', framework: 'jeugd-wijkteam' }));
      expect(await store.dossier.contradictions('wmo-wijkteam')).toEqual([
        { code: 'netwerk', count: 4 },
        { code: 'a-stap', count: 2 },
        { code: 'b-stap', count: 2 },
        { code: 'C-stap', count: 1 },
      ]);
      expect(await store.dossier.contradictions('jeugd-wijkteam')).toEqual([{ code: 'netwerk', count: 1 }]);
      expect(await store.dossier.contradictions('onbekend')).toEqual([]);
    });

    it('purges a contradiction a year after it was given, and its check a year later', async () => {
      await store.dossier.saveCheck(check());
      await store.dossier.saveContradiction(contradiction());
      const gone = async (today: string) => {
        const { dossier_check, contradiction: contradictions } = await store.purge(today, { dryRun: false });
        return [dossier_check, contradictions];
      };
      expect(await gone('2027-03-01')).toEqual([0, 0]);
      expect(await gone('2027-03-02')).toEqual([0, 1]);
      expect(await store.dossier.contradictions('wmo-wijkteam')).toEqual([]);
      expect(await gone('2028-02-29')).toEqual([0, 0]);
      expect(await gone('2028-03-01')).toEqual([1, 0]);
    });
  });
});
