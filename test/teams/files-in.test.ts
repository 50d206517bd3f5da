import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/documents/write-docx.ts';
import type { IncomingMessage } from '../../src/turn/message.ts';
import type { Outcome } from '../../src/turn/outcome.ts';
import { pdfOf } from '../documents/made-files.ts';
import { checked } from './dossiers.ts';
import { type FileHost, startFileHost } from './file-host.ts';
import { type Loopback, startLoopback, tenantId } from './loopback.ts';
import { MemoryInbox } from './memory-inbox.ts';
import { said } from './outcomes.ts';
import { type RunningBot, startBot } from './running-bot.ts';
import { until } from './until.ts';

let teams: Loopback;
let bot: RunningBot;
let files: FileHost;
beforeEach(async () => {
  teams = await startLoopback();
  files = await startFileHost({
    '/verslag.txt': 'Gespreksverslag: mevrouw Jansen wil weer zelf naar de markt.',
    '/beschikking.txt': 'Beschikking: u krijgt drie uur per week.',
    '/verslag.docx': await writeDocx([{ kind: 'paragraph', text: 'Gespreksverslag uit Word' }], 'voet'),
    '/scan.pdf': Buffer.from(pdfOf([[{ text: 'Gespreksverslag', x: 60, y: 100 }], []])),
    '/kapot.docx': Buffer.from('MZ\u0000\u0001 geen Word'),
    '/leeg.txt': '   ',
    '/groot.txt': (response) => response.writeHead(200, { 'content-length': 16 * 1024 * 1024 }).end(),
    '/lang.txt': `Verslag ${'woord '.repeat(60_000)}`,
    '/traag.txt': () => undefined,
    '/elders.txt': (response) => response.writeHead(302, { location: '/verslag.txt' }).end(),
  });
});
afterEach(async () => {
  await bot.close();
  await teams.close();
  await files.close();
});

const handle = async ({ handed, turnId }: IncomingMessage): Promise<Outcome> =>
  handed === undefined ? said(turnId) : checked();
const start = (inbox = new MemoryInbox()) => startBot(teams, { handle, inbox, config: { devMode: true } });
const drop = (...attachments: object[]) => bot.post(bot.activity({ text: '', attachments }), null);
const handed = () => bot.handled[0]?.handed;
const texts = () => teams.messages().map(({ activity }) => activity.text ?? '');

describe('a file that is put in the chat', () => {
  test('is fetched without a token, read, and answered with the card', async () => {
    bot = await start();
    await drop(files.file('verslag.docx'), { contentType: 'text/html', content: '<p></p>' });
    await teams.arrived(2);
    expect(handed()).toEqual({
      papers: [{ file: 'verslag.docx', text: 'Gespreksverslag uit Word', pages: null, pagesWithoutText: [] }],
      unreadable: [],
    });
    expect(bot.handled).toMatchObject([{ userId: '29:consulent', text: '', surface: 'personal' }]);
    expect(files.asked[0]?.headers.authorization).toBeUndefined();
    expect(JSON.stringify(teams.messages()[1]?.activity)).toContain('Dossier nagekeken');
  });

  test('is handed on with the pages on which nothing could be read', async () => {
    bot = await start();
    await drop(files.file('scan.pdf'));
    await teams.arrived(2);
    expect(handed()?.papers).toMatchObject([{ file: 'scan.pdf', pages: 2, pagesWithoutText: [2] }]);
  });

  test('with others in one message makes one dossier, with what is said beside them', async () => {
    bot = await start();
    const attachments = [files.file('verslag.txt'), files.file('beschikking.txt'), files.file('verslag.txt')];
    await bot.post(bot.activity({ text: 'Dit is de Wmo, vat samen', attachments }), null);
    await teams.arrived(2);
    expect(bot.handled.map(({ text }) => text)).toEqual(['Dit is de Wmo, vat samen']);
    expect(handed()?.papers.map(({ file }) => file)).toEqual(['verslag.txt', 'beschikking.txt', 'verslag (2).txt']);
  });

  test('that cannot be had or read is named with the reason, and the others are read', async () => {
    bot = await start();
    await drop(
      files.file('verslag.txt'),
      files.file('kapot.docx'),
      files.file('leeg.txt'),
      files.file('groot.txt'),
      files.file('weg.txt'),
      files.file('elders.txt'),
      files.file('lang.txt'),
      { ...files.file('geheim.txt'), content: { downloadUrl: 'https://evil.example/geheim.txt' } },
      { ...files.file('zonder.txt'), content: { downloadUrl: 7 } },
      { contentType: 'image/png', contentUrl: 'https://x.example/a.png' },
    );
    await teams.arrived(2);
    expect(handed()?.papers.map(({ file }) => file)).toEqual(['verslag.txt']);
    expect(handed()?.unreadable).toEqual([
      { file: 'kapot.docx', reason: expect.stringContaining('dit soort bestand kan ik niet lezen') },
      { file: 'leeg.txt', reason: expect.stringContaining('staat geen tekst') },
      { file: 'groot.txt', reason: expect.stringContaining('te groot') },
      { file: 'weg.txt', reason: expect.stringContaining('stuur het opnieuw') },
      { file: 'elders.txt', reason: expect.stringContaining('waar ik niets mag ophalen') },
      { file: 'lang.txt', reason: expect.stringContaining('samen te lang') },
      { file: 'geheim.txt', reason: expect.stringContaining('waar ik niets mag ophalen') },
      { file: 'zonder.txt', reason: expect.stringContaining('waar ik niets mag ophalen') },
      { file: 'afbeelding', reason: expect.stringContaining('afbeelding') },
    ]);
  });

  test('is waited for no longer than twenty seconds', async () => {
    bot = await start();
    await drop(files.file('traag.txt'));
    await until('the request', () => files.asked.length === 1);
    bot.clock.advance(20_000);
    await until('the question', () => bot.handled.length === 1);
    expect(handed()?.unreadable).toMatchObject([{ reason: expect.stringContaining('te lang') }]);
  });

  test('is one of at most ten', async () => {
    bot = await start();
    await drop(...Array.from({ length: 12 }, () => files.file('verslag.txt')));
    await teams.arrived(2);
    expect(files.asked).toHaveLength(10);
    expect(handed()?.papers).toHaveLength(10);
    expect(handed()?.unreadable?.map(({ reason }) => reason.includes('hoogstens tien'))).toEqual([true, true]);
  });

  test('is on this machine only fetched in development', async () => {
    bot = await startBot(teams, { handle, config: { fileHosts: [`127.0.0.1:${files.port}`] } });
    await bot.post(bot.activity({ text: '', attachments: [files.file('verslag.txt')] }));
    await until('the question', () => bot.handled.length === 1);
    expect(handed()?.papers).toEqual([]);
    expect(files.asked).toEqual([]);
  });

  test('leaves nothing in the inbox nor in the log: no address, no name, no word', async () => {
    bot = await start();
    await drop(files.file('verslag.txt'), files.file('kapot.docx'));
    await teams.arrived(2);
    await until('the line', () => bot.lines.length > 0);
    const kept = JSON.stringify([bot.inbox.entries, bot.lines]);
    expect(kept).not.toMatch(/geheim|verslag\.txt|Jansen|markt|download/i);
    expect(bot.lines).toMatchObject([{ event: 'turn', outcome: 'dossier', files: 2, refused: ['unknown-format'] }]);
  });

  test('is asked for again after a restart', async () => {
    const inbox = new MemoryInbox();
    const stuck = await startBot(teams, {
      inbox,
      config: { devMode: true },
      handle: () => new Promise(() => undefined),
    });
    bot = stuck;
    await drop(files.file('verslag.txt'));
    await until('the question', () => stuck.handled.length === 1);
    const pending = await inbox.pending();
    expect(pending).toHaveLength(1);
    const closing = stuck.close();
    await until('the drain', () => stuck.clock.expects(15_000));
    stuck.clock.advance(15_000);
    await closing;
    bot = await start(inbox);
    await teams.arrived(1);
    expect(texts()).toEqual([expect.stringContaining('Stuur de bestanden opnieuw')]);
    expect(bot.handled).toEqual([]);
  });

  test('is delivered twice and read once', async () => {
    bot = await start();
    const activity = bot.activity({ text: '', attachments: [files.file('verslag.txt')] });
    await bot.post(activity, null);
    await bot.post({ ...activity, id: 'new-id' }, null);
    await bot.post({ ...activity, id: 'other', attachments: [files.file('beschikking.txt')] }, null);
    await teams.arrived(4);
    expect(bot.handled.map((one) => one.handed?.papers[0]?.file)).toEqual(['verslag.txt', 'beschikking.txt']);
  });

  test('in a group is not fetched, and the chat of two is pointed to', async () => {
    bot = await start();
    const conversation = { id: '19:groep', conversationType: 'groupChat', isGroup: true, tenantId };
    const entities = [{ type: 'mention', text: '<at>Keep</at>', mentioned: { id: '28:keep' } }];
    const attachments = [files.file('verslag.txt')];
    await bot.post(bot.activity({ text: '<at>Keep</at> kijk na', conversation, entities, attachments }), null);
    await teams.arrived(1);
    expect(texts()).toEqual([expect.stringContaining('in de chat met mij alleen')]);
    expect([files.asked, bot.handled]).toEqual([[], []]);
  });
});

describe('a picture', () => {
  test('beside a question leaves the question a question', async () => {
    bot = await start();
    await bot.post(bot.activity({ attachments: [{ contentType: 'image/png' }] }), null);
    await teams.arrived(1);
    expect(bot.handled).toMatchObject([{ text: 'Mag een pgb duurder zijn?' }]);
    expect(bot.handled[0]).not.toHaveProperty('handed');
  });
});

test('a long text that is pasted reaches the program whole', async () => {
  bot = await start();
  const text = 'verslag '.repeat(5_000).trim();
  await bot.post(bot.activity({ text }), null);
  await teams.arrived(1);
  expect(bot.handled[0]?.text).toBe(text);
});
