import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Loopback, startLoopback } from './loopback.ts';
import { citation } from './outcomes.ts';
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

const invoke = (name: string, value: unknown, change: Record<string, unknown> = {}) =>
  bot.post(bot.activity({ type: 'invoke', name, value, text: undefined, ...change }));

describe('a thumb', () => {
  const thumb = (reaction: string, text: string) => ({
    actionName: 'feedback',
    actionValue: { reaction, feedback: JSON.stringify({ feedbackText: text }) },
  });

  test('is passed on once, with its masked reason and the turn it is about', async () => {
    bot = await startBot(teams);
    await bot.post(bot.activity());
    await until('the answer', () => bot.inbox.entries[0]?.sentId === 'sent-1');
    const value = thumb('dislike', 'Klopt niet voor 123456782');
    const statuses = await Promise.all([
      invoke('message/submitAction', value, { replyToId: 'sent-1' }),
      invoke('message/submitAction', value, { replyToId: 'sent-1' }),
    ]);
    statuses.push(await invoke('message/submitAction', value, { replyToId: 'sent-1' }));
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { turnId } = bot.handled[0] ?? {};
    expect(bot.feedback).toEqual([{ turnId, rating: 'dislike', reason: 'Klopt niet voor [BSN]' }]);
    expect(JSON.stringify(bot.lines)).not.toContain('Klopt niet');
  });

  test('without a reason, on an answer that is not known any more, is passed on too', async () => {
    bot = await startBot(teams);
    expect((await invoke('message/submitAction', thumb('like', ' '), { replyToId: 'long-ago' })).status).toBe(200);
    expect(bot.feedback).toEqual([{ turnId: 'long-ago', rating: 'like', reason: null }]);
  });

  test('that changes is passed on again', async () => {
    bot = await startBot(teams);
    await invoke('message/submitAction', thumb('like', ''), { replyToId: 'x' });
    await invoke('message/submitAction', thumb('dislike', ''), { replyToId: 'x' });
    expect(bot.feedback.map(({ rating }) => rating)).toEqual(['like', 'dislike']);
  });

  test('that could not be kept says so without details, and can be given again', async () => {
    let isAway = true;
    const kept: string[] = [];
    bot = await startBot(teams, {
      app: {
        feedback: async ({ rating }) => {
          if (isAway) throw new Error('database: geheim');
          kept.push(rating);
        },
      },
    });
    const failed = await invoke('message/submitAction', thumb('like', ''), { replyToId: 'x' });
    expect([failed.status, await failed.text()]).toEqual([500, '{}']);
    isAway = false;
    expect((await invoke('message/submitAction', thumb('like', ''), { replyToId: 'x' })).status).toBe(200);
    expect(kept).toEqual(['like']);
  });
});

describe('“Zoek in beleid”', () => {
  const search = async (value: unknown, skip = 0) => {
    const response = await invoke('composeExtension/query', {
      commandId: 'zoekInBeleid',
      parameters: [{ name: 'vraag', value }],
      queryOptions: { skip, count: 25 },
    });
    expect(response.status).toBe(200);
    return response.json();
  };

  test('gives at most ten cards, each with the literal quote, its version and validity', async () => {
    const asked: [string, number][] = [];
    bot = await startBot(teams, {
      app: {
        find: (query, limit) => {
          asked.push([query, limit]);
          return Array.from({ length: 14 }, () => citation);
        },
      },
    });
    const body = await search('  pgb jeugd ');
    expect(asked).toEqual([['pgb jeugd', 10]]);
    expect(body).toMatchObject({ composeExtension: { type: 'result', attachmentLayout: 'list' } });
    expect(body).toHaveProperty('composeExtension.attachments.length', 10);
    const first = JSON.stringify(body);
    expect(first).toContain(citation.quote);
    expect(first).toContain('versie van 1 januari 2026');
    expect(first).toContain('artikel 7.2, lid 3');
    expect(body).toHaveProperty('composeExtension.attachments[0].preview.content.title');
  });

  test.each([
    ['nothing typed', '  ', /Typ een paar woorden/],
    ['far too much', 'a'.repeat(201), /hoogstens 200 tekens/],
  ])('answers %s with a sentence', async (_what, query, words) => {
    bot = await startBot(teams, { app: { find: () => Array.from({ length: 3 }, () => citation) } });
    expect(await search(query)).toEqual({
      composeExtension: { type: 'message', text: expect.stringMatching(words) },
    });
  });

  test('answers with a sentence when nothing is found, and on a second page', async () => {
    bot = await startBot(teams, { app: { find: (query) => (query === 'niets' ? [] : [citation]) } });
    const nothing = { composeExtension: { type: 'message', text: 'Niets gevonden. Probeer andere woorden.' } };
    expect(await search('niets')).toEqual(nothing);
    expect(await search('pgb', 10)).toEqual(nothing);
  });

  test('lets no markup from a source into the list', async () => {
    const evil = {
      ...citation,
      title: '<img src=x onerror=alert(1)>',
      quote: '<a href="https://evil.example">klik</a>',
    };
    bot = await startBot(teams, { app: { find: () => [evil] } });
    expect(await search('pgb')).toHaveProperty(
      'composeExtension.attachments[0].preview.content',
      expect.objectContaining({ text: expect.not.stringContaining('<'), title: expect.not.stringContaining('<') }),
    );
  });
});

describe('a button', () => {
  const press = (data: unknown) => ({ action: { type: 'Action.Execute', verb: 'vraag', data }, trigger: 'manual' });

  test('asks its question, once however often it is pressed, and takes a choice off the screen', async () => {
    bot = await startBot(teams);
    const value = press({ vraag: 'Jeugdwet', eenmalig: true });
    const first = await invoke('adaptiveCard/action', value, { replyToId: 'card-1' });
    await invoke('adaptiveCard/action', value, { replyToId: 'card-1' });
    expect(await first.json()).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { body: [{ inlines: [{ text: 'Gekozen: Jeugdwet' }] }] },
    });
    await teams.arrived(1);
    await bot.close();
    expect(bot.handled.map(({ text }) => text)).toEqual(['Jeugdwet']);
    expect(teams.received.map(({ path }) => path)).toEqual(['/v3/conversations/a:gesprek/activities/card-1']);
  });

  test('with an example leaves its card where it is', async () => {
    bot = await startBot(teams);
    const response = await invoke('adaptiveCard/action', press({ vraag: 'help', eenmalig: false }));
    expect(await response.json()).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
    await teams.arrived(1);
  });

  test('that is not ours is refused in words', async () => {
    bot = await startBot(teams);
    const response = await invoke('adaptiveCard/action', press({ vraag: 7 }));
    expect(await response.json()).toMatchObject({ statusCode: 400, type: 'application/vnd.microsoft.error' });
    expect(bot.inbox.entries).toEqual([]);
  });
});
