import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Loopback, startLoopback } from './loopback.ts';
import { type RunningBot, startBot } from './running-bot.ts';

let teams: Loopback;
let bot: RunningBot;
beforeAll(async () => {
  teams = await startLoopback();
  bot = await startBot(teams);
});
afterAll(async () => {
  await bot.close();
  await teams.close();
});

const nested = (depth: number): string => `${'['.repeat(depth)}1${']'.repeat(depth)}`;

describe('a body that is no activity', () => {
  test.each<[string, string, number]>([
    ['nothing', '', 400],
    ['half a word of JSON', '{"type": "mess', 400],
    ['null', 'null', 400],
    ['a number', '7', 400],
    ['a list', '[]', 400],
    ['an empty object', '{}', 400],
    ['no type', JSON.stringify({ text: 'hallo' }), 400],
    ['a type that is a number', JSON.stringify({ type: 1 }), 400],
    ['lists in lists', nested(50_000), 400],
    ['more than 256 KB', JSON.stringify({ type: 'message', text: 'a'.repeat(300_000) }), 413],
    ['null bytes', '\u0000\u0000', 400],
  ])('%s is answered and ends nothing', async (_what, body, status) => {
    const response = await bot.post(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: { code: expect.any(String) } });
  });

  test('the error never repeats what came in', async () => {
    const response = await bot.post('{"type": GEHEIM}');
    expect(await response.text()).not.toContain('GEHEIM');
  });

  test('compressed air stays under the limit', async () => {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { authorization: 'Bearer a.b.c', 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(Buffer.alloc(50_000_000, ' ')),
    });
    expect(response.status).toBe(413);
  });

  test('a body in another language is refused', async () => {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { authorization: 'Bearer a.b.c' },
      body: 'type=message',
    });
    expect(response.status).toBe(400);
  });

  test('half a request that is broken off leaves the server standing', async () => {
    const { port } = new URL(bot.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          'POST /api/messages HTTP/1.1\r\nhost: x\r\nauthorization: Bearer a.b.c\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{"ty',
        );
        setTimeout(() => socket.destroy(), 50);
      });
      socket.on('close', () => resolve());
    });
    expect((await fetch(`${bot.url}/health`)).status).toBe(200);
  });
});

describe('an activity with a right token and wrong insides', () => {
  test.each<[string, Record<string, unknown>]>([
    ['from missing', { from: undefined }],
    ['from null', { from: null }],
    ['no recipient', { recipient: undefined }],
    ['no conversation', { conversation: undefined }],
    ['a conversation without id', { conversation: {} }],
    ['a conversation id that is an object', { conversation: { id: {} } }],
    ['text that is an object', { text: { toString: 'x' } }],
    ['entities that are a word', { entities: 'mention' }],
    ['an entity that is null', { entities: [null] }],
    ['attachments that hold null', { attachments: [null] }],
    ['an id that is an object', { id: { $gt: '' } }],
    ['members that are null', { type: 'conversationUpdate', membersAdded: [null] }],
    ['an id of a megabyte', { id: 'a'.repeat(2_000) }],
  ])('%s is refused', async (_what, change) => {
    expect((await bot.post(bot.activity(change))).status).toBe(400);
  });

  test.each<[string, string, unknown, number]>([
    ['feedback without a value', 'message/submitAction', null, 400],
    ['feedback with a value that is a word', 'message/submitAction', 'like', 400],
    [
      'feedback of an unknown kind',
      'message/submitAction',
      { actionName: 'feedback', actionValue: { reaction: 'meh' } },
      400,
    ],
    ['another submit', 'message/submitAction', { actionName: 'iets' }, 400],
    ['a search without a value', 'composeExtension/query', null, 200],
    ['a search with parameters that are null', 'composeExtension/query', { parameters: null }, 200],
    ['a search for an object', 'composeExtension/query', { parameters: [{ name: 'vraag', value: {} }] }, 200],
    ['a button without a value', 'adaptiveCard/action', null, 200],
    ['a button of another bot', 'adaptiveCard/action', { action: { verb: 'wis', data: null } }, 200],
    ['an invoke that does not exist', 'task/fetch', {}, 501],
    ['an invoke without a name', '', undefined, 501],
  ])('%s is answered', async (_what, name, value, status) => {
    const response = await bot.post(bot.activity({ type: 'invoke', name, value, text: undefined, replyToId: 'x' }));
    expect(response.status).toBe(status);
  });

  test('nothing of all this reached the program, and the next question is answered', async () => {
    expect(bot.handled).toEqual([]);
    await bot.post(bot.activity());
    await teams.arrived(1);
    expect(teams.messages()).toHaveLength(1);
  });
});

test.each([
  ['GET', '/api/messages', 405],
  ['PUT', '/api/messages', 405],
  ['GET', '/', 404],
  ['GET', '/%E0%A4%A', 404],
  ['GET', '/../../etc/passwd', 404],
])('%s %s answers %i', async (method, path, status) => {
  expect((await fetch(bot.url + path, { method })).status).toBe(status);
});
