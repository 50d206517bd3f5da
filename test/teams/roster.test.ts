import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createActorOf, createAdministrators } from '../../src/signal-desk/actor-of.ts';
import type { RoleBook } from '../../src/signals/open-roles.ts';
import { createRoster } from '../../src/teams/roster.ts';
import { HandClock } from './hand-clock.ts';
import { type Loopback, startLoopback } from './loopback.ts';
import { configFor } from './running-bot.ts';

let teams: Loopback;
let clock: HandClock;
beforeEach(async () => {
  teams = await startLoopback();
  clock = new HandClock();
});
afterEach(() => teams.close());

const team = '19:team@thread.tacv2';
const roster = (isMet = true) =>
  createRoster({
    config: configFor(teams),
    token: async () => 'bot-token',
    clock,
    places: {
      latest: async () =>
        isMet
          ? {
              kind: 'person',
              id: 'sanne',
              serviceUrl: teams.url,
              conversationId: null,
              memberId: null,
              botId: '28:keep',
              tenantId: null,
              metAt: clock.now(),
            }
          : null,
    },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
const asked = () => teams.requests.filter((one) => one.includes('pagedmembers')).length;

describe('the members of a team', () => {
  it('are read page by page, by either name of the id, and remembered for five minutes', async () => {
    teams.members.set(team, [
      { id: '29:a', aadObjectId: 'a' },
      { id: '29:b', objectId: 'b' },
      { id: '29:c', aadObjectId: 'c' },
    ]);
    const membersOf = roster();
    expect(await membersOf(team)).toEqual(new Set(['a', 'b', 'c']));
    expect(asked()).toBe(2);
    await membersOf(team);
    expect(asked()).toBe(2);
    teams.members.set(team, [{ id: '29:a', aadObjectId: 'a' }]);
    clock.advance(5 * 60_000);
    expect(await membersOf(team)).toEqual(new Set(['a']));
  });

  it('are not known when Teams does not tell, which is asked again after half a minute, or when nobody was met', async () => {
    const membersOf = roster();
    expect(await membersOf(team)).toBeNull();
    expect(await membersOf(team)).toBeNull();
    expect(asked()).toBe(1);
    teams.members.set(team, [{ id: '29:a', aadObjectId: 'a' }]);
    clock.advance(30_000);
    expect(await membersOf(team)).toEqual(new Set(['a']));
    expect(await roster(false)(team)).toBeNull();
  });
});

describe('who somebody is', () => {
  const book: RoleBook = {
    warnings: [],
    grants: [
      { role: 'consulent', gemeente: 'Heuveldal', teams: [team], persons: [] },
      { role: 'beheerder', gemeente: null, teams: ['19:beheer'], persons: ['bea'] },
    ],
  };
  const members = (known: Readonly<Record<string, readonly string[]>>) => async (asked_: string) => {
    const some = known[asked_];
    return some === undefined ? null : new Set(some);
  };

  it('follows from the teams and the list; nobody else is anything', async () => {
    const actorOf = createActorOf(book, members({ [team]: ['sanne'], '19:beheer': [] }));
    expect(await actorOf('sanne')).toEqual({ id: 'sanne', roles: [{ role: 'consulent', gemeente: 'Heuveldal' }] });
    expect(await actorOf('vreemd')).toEqual({ id: 'vreemd', roles: [] });
  });

  it('is not known when a team cannot be asked and nothing else gives a role', async () => {
    const actorOf = createActorOf(book, members({ '19:beheer': [] }));
    expect(await actorOf('sanne')).toBeNull();
    expect(await actorOf('bea')).toEqual({ id: 'bea', roles: [{ role: 'beheerder', gemeente: null }] });
  });

  it('tells who is to hear of what cannot be delivered', async () => {
    expect(await createAdministrators(book, members({ '19:beheer': ['ben', 'bea'] }))()).toEqual(['bea', 'ben']);
    expect(await createAdministrators(book, members({}))()).toEqual(['bea']);
  });
});
