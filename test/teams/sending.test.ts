import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IncomingMessage } from '../../src/turn/message.ts';
import type { Outcome } from '../../src/turn/outcome.ts';
import { type Loopback, startLoopback, tenantId } from './loopback.ts';
import { answerOutcome, said } from './outcomes.ts';
import { type RunningBot, startBot } from './running-bot.ts';
import { until } from './until.ts';

let teams: Loopback;
let bot: RunningBot;
beforeEach(async () => {
  teams = await startLoopback();
});
afterEach(async () => {
  await bot.close();
  await teams.close();
});

const turnLines = () => bot.lines.filter(({ event }) => event === 'turn');
const group = { id: '19:groep', conversationType: 'groupChat', isGroup: true, tenantId };
const mention = [{ type: 'mention', text: '<at>Keep</at>', mentioned: { id: '28:keep' } }];

describe('a reply', () => {
  test('is sent again after 429, as late as Teams asks', async () => {
    bot = await startBot(teams);
    teams.answers((_, count) => (count === 1 ? { status: 429, headers: { 'retry-after': '7' } } : undefined));
    await bot.post(bot.activity());
    await until('the wait', () => bot.clock.expects(7_000));
    bot.clock.advance(6_999);
    expect(teams.received).toHaveLength(1);
    bot.clock.advance(1);
    await until('the line', () => turnLines().length === 1);
    expect(teams.received).toHaveLength(2);
    expect(turnLines()).toMatchObject([{ sent: 'sent' }]);
  });

  test('is given up after four times 429', async () => {
    bot = await startBot(teams);
    teams.answers(() => ({ status: 429, headers: { 'retry-after': '1' } }));
    await bot.post(bot.activity());
    for (let wait = 1; wait < 4; wait += 1) {
      await teams.arrived(wait);
      await until('the wait', () => bot.clock.expects(1_000));
      bot.clock.advance(1_000);
    }
    await until('the line', () => turnLines().length === 1);
    expect(teams.received).toHaveLength(4);
    expect(turnLines()).toMatchObject([{ sent: 'refused' }]);
  });

  test.each([
    ['408', { status: 408 }],
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['503 with a time to come back', { status: 503, headers: { 'retry-after': '1' } }],
    ['a broken connection', 'reset' as const],
  ])('is not repeated after %s, since it may have arrived', async (_what, answer) => {
    bot = await startBot(teams);
    teams.answers(() => answer);
    await bot.post(bot.activity());
    await until('the line', () => turnLines().length === 1);
    expect(turnLines()).toMatchObject([{ sent: 'unknown' }]);
    teams.answers(() => undefined);
    await bot.post(bot.activity({ text: 'en dan?' }));
    await until('the second line', () => turnLines().length === 2);
    expect(teams.received).toHaveLength(2);
  });

  test('that Teams never answers is let go after 15 seconds', async () => {
    bot = await startBot(teams);
    teams.answers(() => 'hang');
    await bot.post(bot.activity());
    await teams.arrived(1);
    bot.clock.advance(15_000);
    await until('the line', () => turnLines().length === 1);
    expect(turnLines()).toMatchObject([{ sent: 'unknown' }]);
    expect(teams.received).toHaveLength(1);
  });

  test('follows no redirect, so the token stays here', async () => {
    bot = await startBot(teams);
    teams.answers(() => ({ status: 307, headers: { location: `${teams.url}elders` } }));
    await bot.post(bot.activity());
    await until('the line', () => turnLines().length === 1);
    expect(teams.received).toHaveLength(1);
    expect(turnLines()).toMatchObject([{ sent: 'refused' }]);
  });

  test('waits for a token, and many replies share one', async () => {
    bot = await startBot(teams);
    for (const id of ['a', 'b', 'c']) await bot.post(bot.activity({ conversation: { id, tenantId } }));
    await teams.arrived(3);
    const asked = () => teams.requests.filter((request) => request.includes('/oauth2/')).length;
    expect(asked()).toBe(1);
    expect(teams.requests).toContain(`POST /${tenantId}/oauth2/v2.0/token`);
    bot.clock.advance(3_600_000 - 300_000);
    await bot.post(bot.activity());
    await teams.arrived(4);
    expect(asked()).toBe(2);
  });

  test('without a token is a fault in the log, and sends nothing', async () => {
    bot = await startBot(teams, { config: { appSecret: 'verkeerd' } });
    await bot.post(bot.activity());
    for (let turn = 0; turn < 2; turn += 1) {
      for (const wait of [1_000, 3_000]) {
        await until('the wait', () => bot.clock.expects(wait));
        bot.clock.advance(wait);
      }
    }
    await until('two faults', () => bot.lines.filter(({ event }) => event === 'fault').length === 2);
    expect(bot.lines).toContainEqual(expect.objectContaining({ event: 'fault', code: 'teams' }));
    expect(JSON.stringify(bot.lines)).not.toContain('verkeerd');
    expect(teams.received).toEqual([]);
  });
});

test('the card does not follow an answer that may not have arrived', async () => {
  bot = await startBot(teams, { handle: async ({ turnId }) => answerOutcome(turnId) });
  teams.answers(() => ({ status: 500 }));
  await bot.post(bot.activity());
  await until('the line', () => turnLines().length === 1);
  expect(teams.received).toHaveLength(1);
});

describe('while the program is at work', () => {
  let release: () => void = () => undefined;
  let outcomeOf = said;
  beforeEach(() => {
    outcomeOf = said;
  });
  const handle = async (message: IncomingMessage): Promise<Outcome> => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return outcomeOf(message.turnId);
  };
  const asked = () => until('the question', () => bot.handled.length > 0 && bot.clock.expects(1_000));

  test('nothing is shown before a second has passed', async () => {
    bot = await startBot(teams, { handle });
    await bot.post(bot.activity());
    await asked();
    bot.clock.advance(999);
    release();
    await teams.arrived(1);
    expect(teams.received.map(({ activity }) => activity.type)).toEqual(['message']);
    expect(teams.received[0]?.activity.entities).toHaveLength(1);
  });

  test('the framework’s own typing timer stays silent', async () => {
    bot = await startBot(teams, { handle });
    await bot.post(bot.activity());
    await asked();
    // Its second runs on the real clock.
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    release();
    await teams.arrived(1);
    expect(teams.signs()).toEqual([]);
  });

  test('a chat of two sees one stream: informative updates, then the answer with its citations', async () => {
    outcomeOf = (turnId) => answerOutcome(turnId);
    bot = await startBot(teams, { handle });
    await bot.post(bot.activity());
    await asked();
    bot.clock.advance(1_000);
    await until('an update', () => teams.signs().length === 1);
    // The time limit of the update goes when its answer is read.
    await until('its answer', () => bot.clock.expects(4_000) && !bot.clock.expects(3_000));
    bot.clock.advance(3_999);
    bot.clock.advance(1);
    await until('a second update', () => teams.signs().length === 2);
    release();
    await until('the answer and its card', () => teams.messages().length === 2);
    const streams = teams.received.map(({ activity }) => activity.entities?.find(({ type }) => type === 'streaminfo'));
    expect(streams).toEqual([
      { type: 'streaminfo', streamType: 'informative', streamSequence: 1 },
      { type: 'streaminfo', streamType: 'informative', streamSequence: 2, streamId: 'sent-1' },
      { type: 'streaminfo', streamType: 'final', streamId: 'sent-1' },
      undefined,
    ]);
    expect(teams.signs()[0]?.activity.text).toBe('Ik zoek in de bronnen…');
    expect(teams.messages()[0]?.activity).toMatchObject({
      channelData: { streamType: 'final', streamId: 'sent-1', feedbackLoop: { type: 'default' } },
      entities: expect.arrayContaining([expect.objectContaining({ '@type': 'Message' })]),
    });
  });

  test('a group sees the typing sign and no stream', async () => {
    bot = await startBot(teams, { handle });
    await bot.post(bot.activity({ conversation: group, entities: mention }));
    await asked();
    bot.clock.advance(1_000);
    await until('typing', () => teams.signs().length === 1);
    expect(teams.signs()[0]?.activity.entities).toBeUndefined();
    release();
    await until('the answer', () => teams.messages().length === 1);
    expect(JSON.stringify(teams.messages())).not.toContain('streaminfo');
  });

  test('two conversations each have their own sign', async () => {
    bot = await startBot(teams, { handle });
    await bot.post(bot.activity({ conversation: { ...group, id: '19:een' }, entities: mention }));
    await bot.post(bot.activity({ conversation: { ...group, id: '19:twee' }, entities: mention }));
    await until('two questions', () => bot.handled.length === 2);
    bot.clock.advance(1_000);
    await until('two signs', () => teams.signs().length === 2);
    expect(
      teams
        .signs()
        .map(({ path }) => path.split('/')[3])
        .sort(),
    ).toEqual(['19:een', '19:twee']);
    bot.clock.advance(60_000);
    await until('apologies', () => teams.messages().length === 2);
  });

  test.each([403, 405, 400, 404])('one plain message follows when the stream is refused with %i', async (status) => {
    bot = await startBot(teams, { handle });
    teams.answers((sent) => (sent.entities?.some(({ type }) => type === 'streaminfo') ? { status } : undefined));
    await bot.post(bot.activity());
    await asked();
    bot.clock.advance(1_000);
    await until('a plain sign instead', () => teams.signs().length === 2);
    release();
    await until('the line', () => turnLines().length === 1);
    expect(teams.signs()[1]?.activity).not.toHaveProperty('entities');
    expect(teams.messages()).toHaveLength(1);
    expect(JSON.stringify(teams.messages())).not.toContain('streaminfo');
    expect(turnLines()).toMatchObject([{ sent: 'sent' }]);
  });

  test('one plain message follows when Stop was pressed before the answer', async () => {
    bot = await startBot(teams, { handle });
    await bot.post(bot.activity());
    await asked();
    bot.clock.advance(1_000);
    await until('an update', () => teams.signs().length === 1);
    teams.answers((sent) => (JSON.stringify(sent).includes('"final"') ? { status: 403 } : undefined));
    release();
    await until('the line', () => turnLines().length === 1);
    expect(teams.messages().map(({ activity }) => JSON.stringify(activity).includes('streaminfo'))).toEqual([
      true,
      false,
    ]);
  });

  test('the end of a stream is not repeated when it may have arrived', async () => {
    bot = await startBot(teams, { handle });
    await bot.post(bot.activity());
    await asked();
    bot.clock.advance(1_000);
    await until('an update', () => teams.signs().length === 1);
    teams.answers(() => 'reset');
    release();
    await until('the line', () => turnLines().length === 1);
    expect(teams.messages()).toHaveLength(1);
    expect(turnLines()).toMatchObject([{ sent: 'unknown' }]);
  });
});
