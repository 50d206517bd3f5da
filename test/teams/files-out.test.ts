import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPaper } from '../../src/documents/read-paper.ts';
import type { TeamsConfig } from '../../src/teams/teams-config.ts';
import { checkId, noDossiers } from './dossiers.ts';
import { type FileHost, startFileHost } from './file-host.ts';
import { type Loopback, startLoopback, tenantId } from './loopback.ts';
import { type RunningBot, startBot } from './running-bot.ts';
import { until } from './until.ts';

let teams: Loopback;
let bot: RunningBot;
let files: FileHost;
beforeEach(async () => {
  teams = await startLoopback();
  files = await startFileHost({
    '/put': (response) => response.writeHead(201).end('{}'),
    '/full': (response) => response.writeHead(507).end(),
  });
});
afterEach(async () => {
  await bot.close();
  await teams.close();
  await files.close();
});

const start = (config: Partial<TeamsConfig> = {}) =>
  startBot(teams, {
    config: { devMode: true, ...config },
    app: {
      dossiers: {
        ...noDossiers,
        paper: (_id, which) => ({
          kind: 'paper',
          which,
          blocks: [
            { kind: 'title', text: 'Opzet' },
            { kind: 'quote', text: 'Mevrouw wil **naar** de markt.', from: 'verslag.docx' },
            { kind: 'blank', hint: 'Noem de omvang.' },
          ],
        }),
      },
    },
  });
const press = (which: string, change: Record<string, unknown> = {}) =>
  bot.post(
    bot.activity({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: 'card-1',
      value: { action: { verb: 'dossier-papier', data: { controle: checkId, soort: which } } },
      ...change,
    }),
    null,
  );
const attachments = () => teams.messages().flatMap(({ activity }) => activity.attachments ?? []);
const texts = () => teams.messages().map(({ activity }) => activity.text ?? '');
const consentType = 'application/vnd.microsoft.teams.card.file.consent';

/** The token in the consent card that came last. */
function token(): string {
  const card = attachments().findLast(({ contentType }) => contentType === consentType);
  const found = /"acceptContext":\{"papier":"([\w-]+)"\}/.exec(JSON.stringify(card));
  if (found?.[1] === undefined) throw new Error('no consent card');
  return found[1];
}
const consent = (action: string, papier: string, change: Record<string, unknown> = {}, path = '/put') =>
  bot.post(
    bot.activity({
      type: 'invoke',
      name: 'fileConsent/invoke',
      replyToId: 'consent-1',
      value: {
        type: 'fileUpload',
        action,
        context: { papier },
        uploadInfo: {
          uploadUrl: `${files.url}${path}?tempauth=geheim`,
          contentUrl: 'https://gemeente-my.sharepoint.com/personal/x/verslagopzet.docx',
          name: 'verslagopzet.docx',
          uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C9D',
          fileType: 'docx',
        },
      },
      ...change,
    }),
    null,
  );

describe('a paper, where Teams takes files', () => {
  test('is asked consent for, put there once without a token, and shown', async () => {
    bot = await start();
    expect(await (await press('outline')).json()).toMatchObject({ value: 'Ik maak de verslagopzet.' });
    await press('outline');
    await teams.arrived(3);
    expect(JSON.stringify(attachments()[0])).toContain('[Noem de omvang.]');
    expect(attachments()[1]).toMatchObject({ contentType: consentType, name: 'verslagopzet.docx' });
    expect(JSON.stringify(attachments()[1])).not.toMatch(/Mevrouw|markt/);

    const given = token();
    for (let times = 0; times < 3; times += 1) expect((await consent('accept', given)).status).toBe(200);
    await teams.arrived(4);
    await bot.close();
    expect(teams.messages()).toHaveLength(4);
    expect(files.asked).toHaveLength(1);
    const [put] = files.asked;
    expect(put).toMatchObject({ method: 'PUT' });
    expect(put?.headers['content-range']).toBe(`bytes 0-${(put?.body.length ?? 0) - 1}/${put?.body.length}`);
    expect(put?.headers.authorization).toBeUndefined();
    expect(await readPaper(put?.body ?? Buffer.of(), 'x.docx')).toMatchObject({
      text: expect.stringContaining('Mevrouw wil **naar** de markt.'),
    });
    expect(attachments()[2]).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      contentUrl: 'https://gemeente-my.sharepoint.com/personal/x/verslagopzet.docx',
      content: { uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C9D', fileType: 'docx' },
    });
    expect(JSON.stringify([bot.inbox.entries, bot.lines])).not.toMatch(/geheim|markt|sharepoint/);
  });

  test('is the report alone when that is asked for', async () => {
    bot = await start();
    await press('report');
    await teams.arrived(1);
    expect(attachments()).toMatchObject([{ contentType: consentType, name: 'nagekeken-dossier.docx' }]);
  });

  test('goes to nobody else, in no other conversation, and to no other place', async () => {
    bot = await start();
    await press('report');
    await teams.arrived(1);
    const given = token();
    await consent('accept', given, { from: { id: '29:ander' } });
    await consent('accept', given, { conversation: { id: 'a:ander', conversationType: 'personal', tenantId } });
    await consent('accept', 'A'.repeat(43));
    await teams.arrived(4);
    expect(texts().slice(1)).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('niet meer')));
    const evil = { uploadUrl: 'https://evil.example/put', contentUrl: null };
    await consent('accept', given, { value: { action: 'accept', context: { papier: given }, uploadInfo: evil } });
    await teams.arrived(5);
    expect(texts()[4]).toContain('lukte niet');
    expect(files.asked).toEqual([]);
  });

  test('is gone after a quarter', async () => {
    bot = await start();
    await press('report');
    await teams.arrived(1);
    await until('the line', () => bot.lines.length === 1);
    bot.clock.advance(15 * 60_000);
    await consent('accept', token());
    await teams.arrived(2);
    expect(texts()[1]).toContain('niet meer');
  });

  test('that is declined is forgotten', async () => {
    bot = await start();
    await press('report');
    await teams.arrived(1);
    const given = token();
    await consent('decline', given);
    await teams.arrived(2);
    expect(texts()[1]).toContain('zet het bestand niet neer');
    await consent('accept', given);
    await teams.arrived(3);
    expect(texts()[2]).toContain('niet meer');
    expect(files.asked).toEqual([]);
  });

  test('that cannot be put there is apologised for', async () => {
    bot = await start();
    await press('report');
    await teams.arrived(1);
    await consent('accept', token(), {}, '/full');
    await teams.arrived(2);
    expect(texts()[1]).toContain('lukte niet');
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['no context', { action: 'accept', uploadInfo: { uploadUrl: 'https://x.sharepoint.com' } }],
    ['a context that is a path', { action: 'decline', context: { papier: '../x' } }],
    ['no place', { action: 'accept', context: { papier: 'A'.repeat(43) } }],
    [
      'a place that is an object',
      { action: 'accept', context: { papier: 'A'.repeat(43) }, uploadInfo: { uploadUrl: {} } },
    ],
  ])('with %s for an answer is refused', async (_what, value) => {
    bot = await start();
    const response = await consent('accept', '', { value });
    expect([response.status, bot.inbox.entries]).toEqual([400, []]);
  });

  test('in a group is shown, and the file is pointed to the chat of two', async () => {
    bot = await start();
    await press('outline', {
      conversation: { id: '19:groep', conversationType: 'groupChat', isGroup: true, tenantId },
    });
    await teams.arrived(3);
    expect(JSON.stringify(attachments())).toContain('[Noem de omvang.]');
    expect(texts()[2]).toContain('in de chat met mij alleen');
    expect(attachments()).toHaveLength(1);
  });
});

describe('a paper in development', () => {
  const link = () => /\((http:\/\/127\.0\.0\.1:\d+\/papers\/[\w-]{43})\)/.exec(texts().join())?.[1] ?? '';

  test('is a link on this machine, for an hour', async () => {
    bot = await start({ paperLinks: true });
    await press('report');
    await teams.arrived(1);
    const response = await fetch(link());
    expect(response.headers.get('content-disposition')).toContain('nagekeken-dossier.docx');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await readPaper(new Uint8Array(await response.arrayBuffer()), 'x')).toMatchObject({ kind: 'read' });
    bot.clock.advance(60 * 60_000);
    expect((await fetch(link())).status).toBe(404);
    expect((await fetch(`${bot.url}/papers/${'A'.repeat(43)}`)).status).toBe(404);
  });

  test('is no link when the bot is for real', async () => {
    bot = await start({ paperLinks: true, devMode: false });
    await bot.post(
      bot.activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { verb: 'dossier-papier', data: { controle: checkId, soort: 'report' } } },
      }),
    );
    await teams.arrived(1);
    expect((await fetch(`${bot.url}/papers/${token()}`)).status).toBe(404);
  });
});
