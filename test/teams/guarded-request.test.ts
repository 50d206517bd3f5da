import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGuardedRequest, type GuardParts } from '../../src/teams/files/guarded-request.ts';
import { isLoopbackAddress, isPublicAddress } from '../../src/teams/files/public-address.ts';
import { type FileHost, startFileHost } from './file-host.ts';
import { HandClock } from './hand-clock.ts';
import { until } from './until.ts';

let files: FileHost;
let clock: HandClock;
beforeEach(async () => {
  clock = new HandClock();
  files = await startFileHost({
    '/good': 'inhoud',
    '/moved': (response) => response.writeHead(302, { location: '/good' }).end(),
    '/announced': (response) => response.writeHead(200, { 'content-length': 2_000 }).end('a'.repeat(2_000)),
    '/endless': (response) => void endless(response),
    '/silent': () => undefined,
    '/slow': (response) => void response.writeHead(200).write('a'),
    '/broken': (response) =>
      void response.writeHead(200, { 'content-length': 50 }).write('a', () => response.destroy()),
  });
});
afterEach(() => files.close());

function endless(response: ServerResponse): void {
  response.writeHead(200);
  const more = (): void => {
    if (!response.destroyed) response.write('a'.repeat(500), () => setImmediate(more));
  };
  more();
}

const ask = (url: string, change: Partial<GuardParts['config']> = {}, resolve?: GuardParts['resolve']) =>
  createGuardedRequest({
    config: { fileHosts: ['*.sharepoint.com', 'bestanden.gemeente.example:8443'], devMode: true, ...change },
    clock,
    ...(resolve === undefined ? {} : { resolve }),
  })({ url, maxBytes: 1_000 });
const to = (address: string) => async () => [{ address, family: address.includes(':') ? 6 : 4 }];
const stopped = (why: string) => ({ kind: 'stopped', why });

describe('a request for a file', () => {
  test('goes without a token, a cookie or a referrer', async () => {
    expect(await ask(`${files.url}/good`)).toMatchObject({ kind: 'answered', status: 200 });
    expect(Object.keys(files.asked[0]?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
    ]);
  });

  test.each([
    ['a host that is not listed', 'https://evil.example/good'],
    ['a host that ends like a listed one', 'https://evilsharepoint.com/good'],
    ['a host that starts like one', 'https://x.sharepoint.com.evil.example/good'],
    ['two labels where one is listed', 'https://a.b.sharepoint.com/good'],
    ['the bare domain', 'https://sharepoint.com/good'],
    ['a host with a dot at its end', 'https://x.sharepoint.com./good'],
    ['another port', 'https://x.sharepoint.com:8443/good'],
    ['a port that is not listed', 'https://bestanden.gemeente.example/good'],
    ['http', 'http://x.sharepoint.com/good'],
    ['a user name', 'https://keep@x.sharepoint.com/good'],
    ['a listed host as user name', 'https://x.sharepoint.com@evil.example/good'],
    ['another scheme', 'file:///etc/passwd'],
    ['no address', ''],
  ])('does not go to %s', async (_what, url) => {
    let resolved = 0;
    const resolve = async () => {
      resolved += 1;
      return [{ address: '93.184.216.34', family: 4 }];
    };
    expect(await ask(url, {}, resolve)).toEqual(stopped('host'));
    expect(resolved).toBe(0);
  });

  test.each([
    '10.1.2.3',
    '127.0.0.1',
    '169.254.169.254',
    '172.20.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
  ])('does not go to a listed host that stands for %s', async (address) => {
    expect(await ask('https://x.sharepoint.com/good', {}, to(address))).toEqual(stopped('address'));
  });

  test('does not go to a listed host of which one address is private', async () => {
    const both = async () => [...(await to('93.184.216.34')()), ...(await to('10.0.0.1')())];
    expect(await ask('https://x.sharepoint.com/good', {}, both)).toEqual(stopped('address'));
    expect(await ask('https://x.sharepoint.com/good', {}, async () => [])).toEqual(stopped('address'));
  });

  test('does not go to this machine outside development, whatever is listed', async () => {
    const list = { devMode: false, fileHosts: [`127.0.0.1:${files.port}`, `localhost:${files.port}`] };
    expect(await ask(`${files.url}/good`, list)).toEqual(stopped('host'));
    expect(await ask(`https://127.0.0.1:${files.port}/good`, list)).toEqual(stopped('address'));
    expect(await ask(`https://localhost:${files.port}/good`, list)).toEqual(stopped('address'));
    expect(files.asked).toEqual([]);
  });

  test('in development goes to a name of this machine only as far as it is this machine', async () => {
    expect(await ask(`http://localhost:${files.port}/good`, {}, to('127.0.0.1'))).toMatchObject({ status: 200 });
    expect(await ask(`http://localhost:${files.port}/good`, {}, to('93.184.216.34'))).toEqual(stopped('address'));
  });

  test('connects to the address that was looked at, and asks for no other', async () => {
    let asked = 0;
    const changing = async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    };
    expect(await ask(`http://localhost:${files.port}/good`, {}, changing)).toMatchObject({ status: 200 });
    expect(asked).toBe(1);
    expect(files.asked[0]?.headers.host).toBe(`localhost:${files.port}`);
    // Nothing listens there: whoever asked for the name once more would have come to the files.
    expect(await ask(`http://localhost:${files.port}/good`, {}, to('127.0.0.2'))).toEqual(stopped('failed'));
  });

  test('follows no redirect', async () => {
    expect(await ask(`${files.url}/moved`)).toEqual(stopped('redirect'));
    expect(files.asked.map(({ path }) => path)).toEqual(['/moved']);
  });

  test.each(['/announced', '/endless'])('takes no more than it may: %s', async (path) => {
    expect(await ask(files.url + path)).toEqual(stopped('too-large'));
  });

  test.each(['/silent', '/slow'])('waits no longer than twenty seconds: %s', async (path) => {
    const answer = ask(files.url + path);
    await until('the request', () => files.asked.length === 1);
    clock.advance(19_999);
    expect(clock.expects(1)).toBe(true);
    clock.advance(1);
    expect(await answer).toEqual(stopped('too-slow'));
  });

  test('also not for a name', async () => {
    const answer = ask('https://x.sharepoint.com/good', {}, () => new Promise(() => undefined));
    await until('the wait', () => clock.expects(20_000));
    clock.advance(20_000);
    expect(await answer).toEqual(stopped('too-slow'));
  });

  test('that breaks off, or for a name that does not exist, fails as a value', async () => {
    expect(await ask(`${files.url}/broken`)).toEqual(stopped('failed'));
    const unknown = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await ask('https://x.sharepoint.com/good', {}, unknown)).toEqual(stopped('failed'));
  });
});

test('public addresses are those that are handed out to the internet', () => {
  expect(['52.107.6.1', '13.107.136.8', '2620:1ec:8f8::8'].map(isPublicAddress)).toEqual([true, true, true]);
  expect(
    ['', 'x', '1.2.3', '010.0.0.1', '::', '3fff::1', '2001:db8::1', '224.0.0.1', '255.255.255.255'].some(
      isPublicAddress,
    ),
  ).toBe(false);
  expect(['127.0.0.1', '127.9.9.9', '::1'].map(isLoopbackAddress)).toEqual([true, true, true]);
  expect(['10.0.0.1', '::', 'localhost'].some(isLoopbackAddress)).toBe(false);
});
