import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import type { Outcome } from '../../src/turn/outcome.ts';
import { checked, checkId } from './dossiers.ts';
import { type Loopback, startLoopback } from './loopback.ts';
import { type RunningBot, startBot } from './running-bot.ts';
import { until } from './until.ts';

let teams: Loopback;
let bot: RunningBot;
let asked: unknown[][];
beforeEach(async () => {
  teams = await startLoopback();
  asked = [];
});
afterEach(async () => {
  await bot.close();
  await teams.close();
});

const forgotten: Outcome & { kind: 'dossier-forgotten' } = { kind: 'dossier-forgotten' };
const owner = { conversationId: 'a:gesprek', userId: '29:consulent' };
/** A program that remembers one check, for one person, and does once what it is asked to do once. */
const dossiers: App['dossiers'] = {
  withLaw: async (id, law, by) => {
    asked.push(['law', id, law, by]);
    return id === checkId && by.userId === owner.userId ? checked() : forgotten;
  },
  withDates: (id, dates, by) => {
    asked.push(['dates', id, dates, by]);
    return id === checkId && by.userId === owner.userId ? checked() : forgotten;
  },
  paper: (id, which, by) => {
    asked.push(['paper', id, which, by]);
    if (id !== checkId || by.userId !== owner.userId) return forgotten;
    return { kind: 'paper', which, blocks: [{ kind: 'blank', hint: 'Noem de omvang.' }] };
  },
  aboutLast: async () => null,
  contradict: async (id, code, reason, by) => {
    asked.push(['contradict', id, code, reason, by]);
    return id === checkId && by.userId === owner.userId;
  },
};
const start = (app: Partial<App> = { dossiers }) =>
  startBot(teams, {
    app,
    handle: async () => ({ kind: 'dossier-law', checkId, files: ['verslag.docx'] }),
  });
const press = (verb: string, data: unknown, change: Record<string, unknown> = {}) =>
  bot.post(
    bot.activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      replyToId: 'card-1',
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      ...change,
    }),
  );
const words = async (response: Response): Promise<string> => JSON.stringify(await response.json());

describe('the question which law it is', () => {
  test('is asked with buttons, and the chosen law leads to the card, once', async () => {
    bot = await start();
    await bot.post(bot.activity());
    await teams.arrived(2);
    const card = teams.messages()[1]?.activity.attachments?.[0]?.content;
    expect(card).toMatchObject({ actions: [{ verb: 'dossier-wet' }, { verb: 'dossier-wet' }] });

    const answers = [];
    for (let times = 0; times < 3; times += 1)
      answers.push(await press('dossier-wet', { controle: checkId, wet: 'jeugdwet' }));
    expect(await answers[0]?.json()).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { body: [{ inlines: [{ text: expect.stringContaining('Gekozen: Jeugdwet') }] }] },
    });
    await teams.arrived(4);
    await bot.close();
    expect(asked).toEqual([['law', checkId, 'jeugdwet', owner]]);
    expect(teams.messages()[3]?.path).toContain('/activities/card-1');
    expect(JSON.stringify(teams.messages()[3]?.activity)).toContain('Dossier nagekeken');
  });

  test('answers somebody else, and an unknown check, kindly', async () => {
    bot = await start();
    await press('dossier-wet', { controle: checkId, wet: 'wmo' }, { from: { id: '29:ander' } });
    await press('dossier-wet', { controle: 'ffffffffffff', wet: 'wmo' });
    await teams.arrived(2);
    for (const { activity } of teams.messages()) expect(activity.text).toContain('Stuur de stukken opnieuw');
  });
});

describe('days that the papers do not tell', () => {
  test('are filled in on the card and lead to a card with the terms counted anew', async () => {
    bot = await start();
    const filled = { controle: checkId, 'dag-melding': '2026-03-02', 'dag-aanvraag': '', 'dag-gesprek': 'gisteren' };
    expect(await words(await press('dossier-data', filled))).toContain('Ik reken de termijnen opnieuw uit');
    await teams.arrived(2);
    await bot.close();
    expect(asked).toEqual([['dates', checkId, { melding: '2026-03-02' }, owner]]);
  });
});

describe('disagreeing', () => {
  const disagree = (data: Record<string, unknown> = {}, change: Record<string, unknown> = {}) =>
    press('dossier-tegenspraak', { controle: checkId, punt: 'W3', reden: 'Staat er, zie 123456782', ...data }, change);

  test('is passed on once however often it is pressed, with a masked reason', async () => {
    bot = await start();
    const all = await Promise.all([disagree(), disagree()]);
    all.push(await disagree());
    for (const one of all) expect(await words(one)).toContain('Genoteerd');
    expect(asked).toEqual([['contradict', checkId, 'W3', 'Staat er, zie [BSN]', owner]]);
    expect(bot.lines).toMatchObject([{ outcome: 'contradiction', code: 'W3', hasReason: true, kept: true }]);
    expect(JSON.stringify(bot.lines)).not.toContain('Staat er');
    expect(teams.received).toEqual([]);
  });

  test('needs no reason, and goes point by point', async () => {
    bot = await start();
    await disagree({ reden: '  ' });
    await disagree({ punt: 'B2', reden: undefined });
    expect(asked.map(([, , code, reason]) => [code, reason])).toEqual([
      ['W3', null],
      ['B2', null],
    ]);
  });

  test('by somebody else, or with a check that is not known any more, is answered kindly', async () => {
    bot = await start();
    expect(await words(await disagree({}, { from: { id: '29:ander' } }))).toContain('Stuur de stukken opnieuw');
    expect(await words(await disagree({ controle: 'ffffffffffff' }))).toContain('Stuur de stukken opnieuw');
  });

  test('that could not be kept says so without details, and can be done again', async () => {
    let isAway = true;
    const contradict = async () => {
      if (isAway) throw new Error('database: geheim');
      return true;
    };
    bot = await start({ dossiers: { ...dossiers, contradict } });
    const failed = await disagree();
    expect([failed.status, await failed.text()]).toEqual([500, '{}']);
    isAway = false;
    expect(await words(await disagree())).toContain('Genoteerd');
  });
});

describe('a hostile payload', () => {
  test.each<[string, string, unknown]>([
    ['no data', 'dossier-wet', null],
    ['another law', 'dossier-wet', { controle: checkId, wet: 'awb' }],
    ['a check that is no id', 'dossier-wet', { controle: '../../etc', wet: 'wmo' }],
    ['a check that is an object', 'dossier-papier', { controle: { $gt: '' }, soort: 'report' }],
    ['another paper', 'dossier-papier', { controle: checkId, soort: 'alles' }],
    ['a point that is code', 'dossier-tegenspraak', { controle: checkId, punt: '__proto__' }],
    ['no point', 'dossier-tegenspraak', { controle: checkId, reden: 'x' }],
    ['a reason that is an object', 'dossier-tegenspraak', { controle: checkId, punt: 'W3', reden: {} }],
    ['another verb', 'dossier-wis', { controle: checkId }],
  ])('with %s is refused in words and reaches nothing', async (_what, verb, data) => {
    bot = await start();
    const response = await press(verb, data);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ statusCode: 400, type: 'application/vnd.microsoft.error' });
    expect([asked, bot.inbox.entries]).toEqual([[], []]);
  });

  test('of a megabyte is cut', async () => {
    bot = await start();
    await press('dossier-tegenspraak', { controle: checkId, punt: 'W3', reden: 'a'.repeat(100_000) });
    expect(String(asked[0]?.[3])).toHaveLength(2_000);
  });
});

test('a button that was pressed before a restart is answered after it', async () => {
  bot = await start();
  const stuck = await startBot(teams, {
    inbox: bot.inbox,
    app: { dossiers: { ...dossiers, withLaw: () => new Promise(() => undefined) } },
  });
  const activity = bot.activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: 'card-1',
    value: { action: { verb: 'dossier-wet', data: { controle: checkId, wet: 'wmo' } } },
  });
  expect((await stuck.post(activity)).status).toBe(200);
  const closing = stuck.close();
  await until('the drain', () => stuck.clock.expects(15_000));
  stuck.clock.advance(15_000);
  await closing;
  const again = await startBot(teams, { inbox: bot.inbox });
  await teams.arrived(1);
  await again.close();
  expect(teams.messages()[0]?.activity.text).toContain('Stuur de stukken opnieuw');
});
