import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTeamsServer } from '../../src/teams/server.ts';
import type { TeamsConfig } from '../../src/teams/teams-config.ts';
import { noDossiers } from './dossiers.ts';
import { HandClock } from './hand-clock.ts';
import { appId, type Loopback, startLoopback, tenantId } from './loopback.ts';
import { MemoryInbox } from './memory-inbox.ts';
import { noPlaces, noSignals } from './no-signals.ts';
import { configFor, type RunningBot, startBot } from './running-bot.ts';

let teams: Loopback;
let bot: RunningBot;
beforeEach(async () => {
  teams = await startLoopback();
  bot = await startBot(teams);
});
afterEach(async () => {
  await bot.close();
  await teams.close();
});

const seconds = (at: Date, shift: number): number => Math.floor(at.getTime() / 1000) + shift;
const otherTenant = '99999999-aaaa-4bbb-8ccc-000000000009';
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A request that somebody forged: which token, and what is different in the activity. */
interface Forgery {
  token: () => Promise<string | null>;
  change?: Record<string, unknown>;
  status: 400 | 401 | 403;
}
const right = () => teams.token(bot.clock.now());
const claims = (changed: Record<string, unknown>) => () => teams.token(bot.clock.now(), changed);
const base = () => ({ iss: teams.url, aud: appId, serviceurl: teams.url, exp: seconds(bot.clock.now(), 3600) });

const forgeries: Record<string, Forgery> = {
  'no token': { token: async () => null, status: 401 },
  'an empty token': { token: async () => '', status: 401 },
  'a token of garbage': { token: async () => 'aaa.bbb.ccc', status: 401 },
  'another audience': { token: claims({ aud: 'another-app' }), status: 401 },
  'no audience': { token: claims({ aud: undefined }), status: 401 },
  'another issuer': { token: claims({ iss: 'https://sts.windows.net/evil/' }), status: 401 },
  'no issuer': { token: claims({ iss: undefined }), status: 401 },
  'a token that has expired': { token: async () => claims({ exp: seconds(bot.clock.now(), -301) })(), status: 401 },
  'a token that never expires': { token: claims({ exp: undefined }), status: 401 },
  'a token for later': { token: async () => claims({ nbf: seconds(bot.clock.now(), 3000) })(), status: 401 },
  'the algorithm none': { token: async () => new UnsecuredJWT(base()).encode(), status: 401 },
  'the algorithm none, with our key id': {
    token: async () => `${encode({ alg: 'none', kid: 'teams' })}.${encode(base())}.c2ln`,
    status: 401,
  },
  'HS256 with the public key as its secret': {
    token: async () =>
      new SignJWT(base())
        .setProtectedHeader({ alg: 'HS256', kid: 'teams' })
        .sign(new TextEncoder().encode(await exportSPKI(teams.keys.teams.publicKey))),
    status: 401,
  },
  'a signature by an unknown key under our key id': {
    token: async () => {
      const { privateKey } = await generateKeyPair('RS256');
      return new SignJWT(base()).setProtectedHeader({ alg: 'RS256', kid: 'teams' }).sign(privateKey);
    },
    status: 401,
  },
  'an unknown key id': {
    token: async () =>
      new SignJWT(base()).setProtectedHeader({ alg: 'RS256', kid: 'x' }).sign(teams.keys.teams.privateKey),
    status: 401,
  },
  'no key id': {
    token: async () => new SignJWT(base()).setProtectedHeader({ alg: 'RS256' }).sign(teams.keys.teams.privateKey),
    status: 401,
  },
  'a key that brings itself along': {
    token: async () => {
      const { privateKey } = await generateKeyPair('RS256');
      return new SignJWT(base())
        .setProtectedHeader({ alg: 'RS256', kid: 'mine', jku: 'https://evil.example/keys' })
        .sign(privateKey);
    },
    status: 401,
  },
  'a payload changed after signing': {
    token: async () => {
      const [header, , signature] = (await right()).split('.');
      return `${header}.${encode({ ...base(), exp: seconds(bot.clock.now(), 99_999) })}.${signature}`;
    },
    status: 401,
  },
  'the key of another channel': { token: () => teams.token(bot.clock.now(), {}, teams.keys.webchat), status: 401 },
  'another channel than Teams': { token: right, change: { channelId: 'webchat' }, status: 403 },
  'a tenant off the list': {
    token: right,
    change: {
      conversation: { id: 'a:x', tenantId: otherTenant },
      channelData: { tenant: { id: otherTenant } },
    },
    status: 403,
  },
  'a listed tenant beside one off the list': {
    token: right,
    change: { channelData: { tenant: { id: otherTenant } } },
    status: 403,
  },
  'the other way around': { token: right, change: { conversation: { id: 'a:x', tenantId: otherTenant } }, status: 403 },
  'no tenant at all': { token: right, change: { conversation: { id: 'a:x' }, channelData: {} }, status: 403 },
  'an empty tenant': {
    token: right,
    change: { conversation: { id: 'a:x', tenantId: '' }, channelData: null },
    status: 403,
  },
  'a tenant that is a list': { token: right, change: { channelData: { tenant: { id: [tenantId] } } }, status: 400 },
  'no service address': { token: right, change: { serviceUrl: undefined }, status: 400 },
  'no service address in the token': { token: claims({ serviceurl: undefined }), status: 403 },
  'another service address in the token': {
    token: claims({ serviceurl: 'https://smba.trafficmanager.net/emea/' }),
    status: 403,
  },
  'a foreign service address, in the token too': {
    token: claims({ serviceurl: 'https://evil.example/' }),
    change: { serviceUrl: 'https://evil.example/' },
    status: 403,
  },
  'a foreign address that looks like ours': {
    token: async () => claims({ serviceurl: `http://${teams.host}@evil.example/` })(),
    change: { serviceUrl: 'http://127.0.0.1@evil.example/' },
    status: 403,
  },
  'another port on this machine': {
    token: claims({ serviceurl: 'http://127.0.0.1:1/' }),
    change: { serviceUrl: 'http://127.0.0.1:1/' },
    status: 403,
  },
  'a service address that is no address': { token: right, change: { serviceUrl: 'file:///etc/passwd' }, status: 403 },
};

describe('a forged request', () => {
  test.each(Object.entries(forgeries))('with %s is refused', async (_what, { token, change, status }) => {
    const response = await bot.post(bot.activity(change), await token());
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: { code: expect.stringMatching(/^[a-z-]+$/) } });
    expect(bot.inbox.entries).toEqual([]);
    expect(bot.handled).toEqual([]);
    expect(teams.received).toEqual([]);
  });

  test('with any of these is refused as an invoke and as a conversation update too', async () => {
    for (const [what, { token, change, status }] of Object.entries(forgeries)) {
      for (const type of ['invoke', 'conversationUpdate']) {
        const activity = bot.activity({
          type,
          name: 'composeExtension/query',
          membersAdded: [{ id: '28:keep' }],
          ...change,
        });
        expect((await bot.post(activity, await token())).status, `${what} as ${type}`).toBe(status);
      }
    }
    expect(teams.received).toEqual([]);
  });

  test('looks up no keys, however many issuers are made up', async () => {
    for (let n = 0; n < 50; n += 1) {
      await bot.post(bot.activity(), await teams.token(bot.clock.now(), { iss: `https://issuer-${n}.example/` }));
    }
    expect(teams.requests).toEqual([]);
  });

  test('looks up our keys once, however many key ids are made up', async () => {
    for (let n = 0; n < 50; n += 1) {
      const token = await new SignJWT(base())
        .setProtectedHeader({ alg: 'RS256', kid: `kid-${n}` })
        .sign(teams.keys.teams.privateKey);
      expect((await bot.post(bot.activity(), token)).status).toBe(401);
    }
    expect(teams.requests).toEqual(['GET /openid', 'GET /keys']);
  });
});

describe('a right request', () => {
  test('comes in, with the tenant named in either place', async () => {
    expect((await bot.post(bot.activity())).status).toBe(200);
    expect((await bot.post(bot.activity({ channelData: undefined }))).status).toBe(200);
    expect((await bot.post(bot.activity({ conversation: { id: 'a:x' } }))).status).toBe(200);
    await teams.arrived(3);
  });

  test('comes in with a clock five minutes off', async () => {
    const token = await teams.token(bot.clock.now(), { exp: seconds(bot.clock.now(), -299) });
    expect((await bot.post(bot.activity(), token)).status).toBe(200);
    await teams.arrived(1);
  });

  test('is to be sent again, not refused, while the issuer is away; and the issuer is not asked each time', async () => {
    teams.goAway();
    const first = await bot.post(bot.activity());
    expect([first.status, await first.json()]).toEqual([503, { error: { code: 'keys-unavailable' } }]);
    expect((await bot.post(bot.activity())).status).toBe(503);
    expect(teams.requests).toEqual(['GET /openid']);
    bot.clock.advance(15_000);
    expect((await bot.post(bot.activity())).status).toBe(503);
    expect(teams.requests).toEqual(['GET /openid', 'GET /openid']);
  });
});

describe('an unsafe configuration', () => {
  const start = (change: Partial<TeamsConfig>) => () =>
    createTeamsServer({
      app: {
        handle: () => Promise.reject(),
        find: () => [],
        feedback: async () => undefined,
        dossiers: noDossiers,
        signals: noSignals,
        health: () => ({ documents: 0, articles: 0, store: '', model: null }),
      },
      config: configFor(teams, change),
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
      inbox: new MemoryInbox(),
      places: noPlaces,
      administrators: async () => [],
      mask: (text) => text,
      readPaper: async () => ({ kind: 'unreadable', reason: 'unknown-format' }),
      writePaper: async () => new Uint8Array(),

      writeTable: async () => new Uint8Array(),
      clock: new HandClock(),
    });

  test.each([
    ['BOT_ID', { appId: null }],
    ['BOT_ID', { appId: '' }],
    ['BOT_SECRET', { appSecret: null }],
    ['BOT_TENANTS', { tenants: [] }],
    ['BOT_DEV', { devMode: true, host: '0.0.0.0' }],
    ['HOST', { devMode: true, host: '::' }],
    ['BOT_DEV', { devMode: true, host: 'localhost.evil.example' }],
  ])('does not start, and names %s', (key, change: Partial<TeamsConfig>) => {
    expect(start(change)).toThrow(
      expect.objectContaining({ code: 'configuration', message: expect.stringContaining(key) }),
    );
  });

  test('starts in dev mode on this machine without an app id', () => {
    expect(start({ devMode: true, appId: null, appSecret: null, tenants: [] })).not.toThrow();
  });
});

describe('dev mode', () => {
  test('takes a message without a token, sends none, and replies to this machine only', async () => {
    const dev = await startBot(teams, {
      config: { devMode: true, appId: null, appSecret: null, tenants: [], serviceHosts: [] },
    });
    try {
      expect((await dev.post(dev.activity({ channelData: {} }), null)).status).toBe(200);
      await teams.arrived(1);
      expect(teams.received[0]?.authorization).toBeUndefined();
      const foreign = await dev.post(dev.activity({ serviceUrl: 'https://evil.example/' }), null);
      expect(foreign.status).toBe(403);
    } finally {
      await dev.close();
    }
  });
});
