import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IncomingMessage } from '../../src/turn/message.ts';
import type { Outcome } from '../../src/turn/outcome.ts';
import { type Loopback, startLoopback, tenantId } from './loopback.ts';
import { MemoryInbox } from './memory-inbox.ts';
import { answerOutcome, clarify, notFound, outOfScope, said } from './outcomes.ts';
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

/** A program that answers when the test says so. */
function slowly() {
  const release: (() => void)[] = [];
  const asked: string[] = [];
  const handle = async (message: IncomingMessage): Promise<Outcome> => {
    asked.push(message.text);
    await new Promise<void>((resolve) => release.push(resolve));
    return said(message.turnId, `Antwoord op: ${message.text}`);
  };
  return { handle, asked, release };
}
const texts = () => teams.messages().map(({ activity }) => activity.text);

describe('a message', () => {
  test('is acknowledged before it is answered', async () => {
    const program = slowly();
    bot = await startBot(teams, { handle: program.handle });
    const response = await bot.post(bot.activity());
    expect(response.status).toBe(200);
    expect(teams.messages()).toHaveLength(0);
    await until('the question', () => program.asked.length === 1);
    program.release[0]?.();
    await teams.arrived(1);
  });

  test('is answered in its conversation, as a reply, with the bot’s own token', async () => {
    bot = await startBot(teams);
    await bot.post(bot.activity({ id: 'vraag/1' }));
    await teams.arrived(1);
    expect(teams.received[0]).toMatchObject({
      path: '/v3/conversations/a:gesprek/activities/vraag/1',
      authorization: 'Bearer bot-token',
    });
    expect(bot.handled).toMatchObject([
      { conversationId: 'a:gesprek', surface: 'personal', text: 'Mag een pgb duurder zijn?' },
    ]);
  });

  test('is kept masked, and without names, before it is acknowledged', async () => {
    const program = slowly();
    bot = await startBot(teams, { handle: program.handle });
    await bot.post(bot.activity({ text: 'Krijgt 123456782 een pgb?' }));
    expect(bot.inbox.entries[0]?.message.text).toBe('Krijgt [BSN] een pgb?');
    expect(JSON.stringify(bot.inbox.entries)).not.toMatch(/123456782|Sanne/);
    await until('the question', () => program.asked.length === 1);
    expect(program.asked).toEqual(['Krijgt 123456782 een pgb?']);
    program.release[0]?.();
  });

  test('is answered after those before it in the same conversation, and beside those of others', async () => {
    const program = slowly();
    bot = await startBot(teams, { handle: program.handle });
    await Promise.all([
      bot.post(bot.activity({ text: 'een' })),
      bot.post(bot.activity({ text: 'twee' })),
      bot.post(bot.activity({ text: 'elders', conversation: { id: 'a:ander', tenantId: tenantId } })),
    ]);
    await until('two questions', () => program.asked.length === 2);
    expect(program.asked).toContain('elders');
    expect(program.asked).not.toEqual(expect.arrayContaining(['een', 'twee']));
    program.release[0]?.();
    program.release[1]?.();
    await until('the third question', () => program.asked.length === 3);
    program.release[2]?.();
    await teams.arrived(3);
  });

  test('keeps its place when the store is slower for it than for the next', async () => {
    const inbox = new MemoryInbox();
    const save = inbox.saveAcknowledged.bind(inbox);
    let releaseFirst: () => void = () => undefined;
    const first = new Promise<void>((resolve) => {
      releaseFirst = resolve;
    });
    const seen: string[] = [];
    inbox.saveAcknowledged = async (entry) => {
      seen.push(entry.message.text);
      if (entry.message.text === 'een') await first;
      return save(entry);
    };
    bot = await startBot(teams, { inbox, handle: async (m) => said(m.turnId, m.text) });
    const one = bot.post(bot.activity({ text: 'een' }));
    await until('the first message', () => seen.length === 1);
    await bot.post(bot.activity({ text: 'twee' }));
    releaseFirst();
    await one;
    await teams.arrived(2);
    expect(texts().map((text) => text?.split('\n')[0])).toEqual(['een', 'twee']);
  });

  test('is answered once when Teams delivers it again, under the same id or a new one', async () => {
    bot = await startBot(teams);
    const activity = bot.activity();
    await bot.post(activity);
    await bot.post(activity);
    await bot.post({ ...activity, id: 'new-id' });
    await bot.post(bot.activity({ text: 'iets anders' }));
    await teams.arrived(2);
    expect(bot.handled.map(({ text }) => text)).toEqual(['Mag een pgb duurder zijn?', 'iets anders']);
  });

  test('is answered twice when the user asks it twice', async () => {
    bot = await startBot(teams);
    await bot.post(bot.activity({ text: 'help' }));
    await bot.post(bot.activity({ text: 'help' }));
    await teams.arrived(2);
    expect(bot.handled).toHaveLength(2);
  });

  test('without a time of sending is the same message for a minute', async () => {
    bot = await startBot(teams);
    await bot.post(bot.activity({ timestamp: undefined }));
    await bot.post(bot.activity({ timestamp: undefined }));
    await teams.arrived(1);
    bot.clock.advance(60_000);
    await bot.post(bot.activity({ timestamp: undefined }));
    await teams.arrived(2);
    expect(bot.handled).toHaveLength(2);
  });

  test('that cannot be kept is not acknowledged', async () => {
    const inbox = new MemoryInbox();
    inbox.saveAcknowledged = () => Promise.reject(new Error('database away: Mag een pgb'));
    bot = await startBot(teams, { inbox });
    const response = await bot.post(bot.activity());
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('pgb');
    expect(bot.handled).toHaveLength(0);
  });

  test.each([
    ['empty', { text: '' }, /geen vraag/],
    ['null and with a submitted null', { text: null, value: null }, /geen vraag/],
    [
      'only a mention',
      {
        text: '<at>Keep</at>&nbsp;',
        entities: [{ type: 'mention', text: '<at>Keep</at>', mentioned: { id: '28:keep' } }],
      },
      /geen vraag/,
    ],
    [
      'only a picture',
      { text: '', attachments: [{ contentType: 'image/png', contentUrl: 'https://x.example/1', name: 'foto.png' }] },
      /afbeelding/,
    ],
    ['far too long', { text: 'a'.repeat(50_001) }, /te lang/],
  ])('that is %s is answered kindly, without the program', async (_what, change, words) => {
    bot = await startBot(teams);
    await bot.post(bot.activity(change));
    await teams.arrived(1);
    expect(texts()[0]).toMatch(words);
    expect(bot.handled).toHaveLength(0);
  });

  test.each([
    ['several mentions of the bot', '<at>Keep</at> mag dat? <at>Keep</at>', 'mag dat?'],
    ['a no-break space after it', '<at>Keep</at>&nbsp;mag dat?', 'mag dat?'],
    [
      'a mention of someone else',
      '<at>Keep</at> vraag <at>Piet Puk</at> mee &amp; antwoord',
      'vraag Piet Puk mee & antwoord',
    ],
    ['invisible characters', '<at>Keep</at> m\u200Bag\u202E dat?', 'mag dat?'],
  ])('is read without %s', async (_what, text, read) => {
    bot = await startBot(teams);
    const mention = (name: string, id: string) => ({
      type: 'mention',
      text: `<at>${name}</at>`,
      mentioned: { id, name },
    });
    await bot.post(
      bot.activity({
        text,
        conversation: { id: '19:kanaal;messageid=1', conversationType: 'channel', tenantId: tenantId },
        entities: [mention('Keep', '28:keep'), mention('Piet Puk', '29:piet')],
      }),
    );
    await teams.arrived(1);
    expect(bot.handled).toMatchObject([{ text: read, surface: 'channel' }]);
  });

  test('in a group chat is not for the bot when it is not mentioned', async () => {
    bot = await startBot(teams);
    const group = { id: '19:groep', conversationType: 'groupChat', isGroup: true, tenantId: tenantId };
    const unmentioned = await bot.post(bot.activity({ conversation: group, text: 'lunch?' }));
    expect(unmentioned.status).toBe(200);
    const entities = [{ type: 'mention', text: '<at>Keep</at>', mentioned: { id: '28:keep' } }];
    await bot.post(bot.activity({ conversation: group, text: '<at>Keep</at> pgb?', entities }));
    await teams.arrived(1);
    expect(bot.handled).toMatchObject([{ text: 'pgb?', surface: 'group' }]);
  });

  test('that the program fails on gets an apology with the turn’s id, and the next is answered', async () => {
    bot = await startBot(teams, {
      handle: async ({ text, turnId }) => {
        if (text === 'kapot') throw new Error('geheim van Sanne');
        return said(turnId, 'Dat mag.');
      },
    });
    await bot.post(bot.activity({ text: 'kapot' }));
    await teams.arrived(1);
    const turnId = bot.handled[0]?.turnId ?? 'none';
    expect(bot.lines).toContainEqual(expect.objectContaining({ event: 'fault', turnId, code: 'unexpected' }));
    expect(texts()[0]).toContain(turnId);
    expect(JSON.stringify([teams.received, bot.lines])).not.toContain('geheim van Sanne');
    await bot.post(bot.activity());
    await teams.arrived(2);
    expect(texts()[1]).toContain('Dat mag.');
  });

  test('that the program never answers gets an apology after a minute', async () => {
    bot = await startBot(teams, { handle: () => new Promise(() => undefined) });
    await bot.post(
      bot.activity({
        conversation: { id: '19:g', conversationType: 'groupChat', tenantId: tenantId },
        entities: [{ type: 'mention', mentioned: { id: '28:keep' } }],
      }),
    );
    await until('the deadline', () => bot.clock.expects(60_000));
    bot.clock.advance(60_000);
    await until('an apology', () => teams.messages().length === 1);
    expect(texts()[0]).toMatch(/Er ging iets mis/);
  });
});

describe('what an earlier run left', () => {
  test('is answered at the start, oldest first and masked; what is older than a day is not', async () => {
    const program = slowly();
    const inbox = new MemoryInbox();
    bot = await startBot(teams, { handle: program.handle, inbox });
    await bot.post(bot.activity({ text: 'over 123456782' }));
    await until('the question', () => program.asked.length === 1);
    const stale = inbox.entries[0];
    if (stale === undefined) throw new Error('nothing kept');
    inbox.entries.push({ ...stale, key: 'old', twinKey: 'old', receivedAt: new Date('2026-02-27T09:00:00Z') });

    const next = await startBot(teams, { inbox });
    await teams.arrived(1);
    await next.close();
    expect(next.handled.map(({ text }) => text)).toEqual(['over [BSN]']);
    expect(await inbox.pending()).toEqual([]);
    program.release[0]?.();
  });
});

describe('other activities', () => {
  test.each([
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    [
      'an edited message',
      { type: 'messageUpdate', channelData: { eventType: 'editMessage', tenant: { id: tenantId } } },
    ],
    ['a deleted message', { type: 'messageDelete' }],
    [
      'a renamed channel',
      { type: 'conversationUpdate', channelData: { eventType: 'channelRenamed', tenant: { id: tenantId } } },
    ],
    ['somebody else joining', { type: 'conversationUpdate', membersAdded: [{ id: '29:nieuw' }] }],
    ['the bot leaving', { type: 'installationUpdate', action: 'remove' }],
    ['an event', { type: 'event', name: 'application/vnd.microsoft/readReceipt' }],
    ['a type that does not exist', { type: '__proto__' }],
  ])('%s is acknowledged and left alone', async (_what, change) => {
    bot = await startBot(teams);
    expect((await bot.post(bot.activity(change))).status).toBe(200);
    await bot.post(bot.activity());
    await teams.arrived(1);
    expect(teams.received).toHaveLength(1);
    expect(bot.handled).toHaveLength(1);
  });

  test('the bot’s coming is welcomed once, though Teams tells it twice', async () => {
    bot = await startBot(teams);
    await bot.post(bot.activity({ type: 'conversationUpdate', membersAdded: [{ id: '28:keep' }], text: undefined }));
    await bot.post(bot.activity({ type: 'installationUpdate', action: 'add', text: undefined }));
    await bot.post(bot.activity());
    await teams.arrived(2);
    const welcome = JSON.stringify(teams.messages()[0]?.activity);
    expect(welcome).toContain('Hallo, ik ben Vliegende Keep');
    expect(welcome).toContain('geen namen, BSN of adressen');
    expect(teams.received[0]?.path).toBe('/v3/conversations/a:gesprek/activities');
    expect(teams.messages()).toHaveLength(2);
  });
});

describe('an outcome', () => {
  test.each<[string, Outcome, RegExp[]]>([
    ['help', { kind: 'help' as const }, [/Besluiten of iemand recht op hulp heeft/, /Privacy/]],
    ['not-yet', { kind: 'not-yet' as const, intent: 'dossiercheck' }, [/kan ik nog niet \(een dossier nakijken\)/]],
    [
      'not-found',
      notFound('t'),
      [
        /Gezocht in alle geladen bronnen, zoals ze golden op 2 maart 2026/,
        /beantwoordt je vraag niet/,
        /artikel 8\.1\.1/,
      ],
    ],
    ['clarify', clarify('t'), [/Wmo of de Jeugdwet/, /Action\.Execute.*"vraag":"Jeugdwet"/]],
    ['out-of-scope', outOfScope('t'), [/beoordeel jij/]],
  ])('%s is shown', async (_kind, outcome, patterns) => {
    bot = await startBot(teams, { handle: async () => outcome });
    await bot.post(bot.activity());
    await until('the line', () => bot.lines.length > 0);
    const sent = JSON.stringify(teams.messages());
    for (const pattern of patterns) expect(sent).toMatch(pattern);
  });
});

test('a turn leaves one line in the log, and none of its words', async () => {
  bot = await startBot(teams, { handle: async ({ turnId }) => answerOutcome(turnId) });
  await bot.post(bot.activity());
  await until('the line', () => bot.lines.length > 0);
  expect(bot.lines).toEqual([
    {
      level: 'info',
      event: 'turn',
      turnId: bot.handled[0]?.turnId,
      surface: 'personal',
      outcome: 'answered',
      sources: ['verordening-jeugdhulp@2026-01-01#7.2', 'jeugdwet@2015-01-01#8.1.1'],
      notices: ['newer-version-announced'],
      handleMs: 0,
      sendMs: 0,
      sent: 'sent',
    },
  ]);
});

test('stopping answers what was acknowledged and takes nothing new', async () => {
  const program = slowly();
  bot = await startBot(teams, { handle: program.handle });
  await bot.post(bot.activity());
  await until('the question', () => program.asked.length === 1);
  const closed = bot.close();
  await expect(bot.post(bot.activity())).rejects.toThrow();
  program.release[0]?.();
  await closed;
  expect(teams.messages()).toHaveLength(1);
  expect(await bot.inbox.pending()).toEqual([]);
});

test('health tells what is loaded', async () => {
  bot = await startBot(teams);
  const response = await fetch(`${bot.url}/health`);
  expect(await response.json()).toEqual({
    status: 'ok',
    documents: 12,
    articles: 340,
    store: 'pglite',
    model: null,
    waiting: 0,
  });
});
