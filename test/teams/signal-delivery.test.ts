import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SignalTold } from '../../src/signal-desk/noticing.ts';
import type { Outgoing } from '../../src/signals/follow-up/kept-signal.ts';
import type { Place, PlaceStore, ShownCard } from '../../src/signals/ports.ts';
import { placeIn, type Target } from '../../src/signals/routing/rule.ts';
import { createProactive } from '../../src/teams/proactive.ts';
import { createSignalDelivery } from '../../src/teams/signal-delivery.ts';
import { HandClock } from './hand-clock.ts';
import { type Loopback, startLoopback, tenantId } from './loopback.ts';
import { signal, told, view } from './made-told.ts';
import { configFor } from './running-bot.ts';
import { wordsOf } from './signal-bot.ts';

let teams: Loopback;
beforeEach(async () => {
  teams = await startLoopback();
});
afterEach(() => teams.close());

const channel = '19:contract@thread.tacv2';
const toTarget = { kind: 'target', target: 'contractmanagement' } as const;
const card: Outgoing = {
  key: 'k',
  signalId: 'S-2026-00001',
  to: toTarget,
  what: 'card',
  text: null,
  about: null,
};

interface Setup {
  readonly target?: Partial<Target> | null;
  readonly places?: readonly Place[];
  readonly cards?: ShownCard[];
  readonly told?: Partial<SignalTold>;
  readonly isLocal?: boolean;
  readonly administrators?: readonly string[];
}

function delivery({
  target = { channel },
  places = [],
  cards = [],
  told: change = {},
  isLocal = false,
  administrators = [],
}: Setup) {
  const kept: Place[] = [...places];
  const store: PlaceStore = {
    keep: async (place) => void kept.push(place),
    of: async (kind, id) => kept.findLast((one) => one.kind === kind && one.id === id) ?? null,
    latest: async () => kept.at(-1) ?? null,
    keepCard: async (shown) => void cards.push(shown),
    cardsOf: async () => cards,
  };
  const deliver = createSignalDelivery({
    signals: {
      toldOf: async ({ to, what, text, about }) => told({ to, what, text, about, ...change }),
      placeOf: (_target, gemeente) =>
        target === null
          ? null
          : placeIn(
              { name: 'Contractmanagement', channel: null, persons: [], perGemeente: new Map(), ...target },
              gemeente,
            ),
    },
    places: store,
    speak: createProactive({ config: configFor(teams), token: async () => 'bot-token', clock: new HandClock() }),
    administrators: async () => administrators,
    isLocal,
  });
  return { deliver, cards, kept };
}

const place = (change: Partial<Place> = {}): Place => ({
  kind: 'person',
  id: 'sanne',
  serviceUrl: teams.url,
  conversationId: 'a:sanne',
  memberId: '29:sanne',
  botId: '28:keep',
  tenantId,
  metAt: new Date('2026-03-02T09:00:00Z'),
  ...change,
});
const shown = (): ShownCard => ({
  signalId: 'S-2026-00001',
  placeId: channel,
  serviceUrl: teams.url,
  conversationId: channel,
  activityId: 'card-1',
});
const paths = () => teams.received.map(({ method, path }) => `${method} ${path}`);

describe('a card', () => {
  it('is posted in the channel, by the service that others are reached by, and remembered', async () => {
    const { deliver, cards } = delivery({ places: [place()] });
    expect(await deliver(card)).toMatchObject({ kind: 'sent' });
    expect(paths()).toEqual([`POST /v3/conversations/${channel}/activities`]);
    expect(cards).toEqual([{ ...shown(), activityId: 'sent-1' }]);
    // A lock screen shows this, and no word of the signal.
    expect(teams.received[0]?.activity.summary).toBe('Signaal S-2026-00001');
  });

  it('takes the place of the one before', async () => {
    const { deliver } = delivery({ places: [place()], cards: [shown()] });
    expect(await deliver(card)).toMatchObject({ kind: 'sent' });
    expect(paths()).toEqual([`PUT /v3/conversations/${channel}/activities/card-1`]);
  });

  it('is posted anew when the one before is gone', async () => {
    teams.answers((_sent, count) => (count === 1 ? { status: 404 } : undefined));
    const { deliver, cards } = delivery({ places: [place()], cards: [shown()] });
    expect(await deliver(card)).toMatchObject({ kind: 'sent' });
    expect(paths()[1]).toBe(`POST /v3/conversations/${channel}/activities`);
    expect(cards.at(-1)?.activityId).toBe('sent-2');
  });

  it('says nothing of the signal where it may not be read any more, and nothing at all where it never was', async () => {
    const gone = delivery({ places: [place()], cards: [shown()], told: { mayRead: false } });
    await gone.deliver(card);
    expect(wordsOf(teams.received[0]?.activity)).toContain('doorgezet');
    expect(JSON.stringify(teams.received)).not.toContain('komt maar 2 van de 4 uur');
    const never = delivery({ places: [place()], told: { mayRead: false } });
    expect(await never.deliver(card)).toEqual({ kind: 'sent', activityId: null });
    expect(teams.received).toHaveLength(1);
  });
});

describe('what Teams answers', () => {
  const outcomes = [
    ['429', { status: 429, headers: { 'retry-after': '7' } }, { kind: 'later', afterSeconds: 7 }],
    ['401', { status: 401 }, { kind: 'later', afterSeconds: 60 }],
    ['500', { status: 500 }, { kind: 'unknown' }],
    ['a reset', 'reset', { kind: 'unknown' }],
    ['403', { status: 403 }, { kind: 'dead', why: '403' }],
    ['404', { status: 404 }, { kind: 'dead', why: '404' }],
  ] as const;
  it.each(outcomes)('%s to a new message is told to who keeps it', async (_what, answer, expected) => {
    teams.answers(() => (answer === 'reset' ? answer : { ...answer }));
    expect(await delivery({ places: [place()] }).deliver(card)).toEqual(expected);
    expect(teams.received).toHaveLength(1);
  });

  it('without a word to a renewed card is no reason to stop: that can be done again', async () => {
    teams.answers(() => ({ status: 500 }));
    const { deliver } = delivery({ places: [place()], cards: [shown()] });
    expect(await deliver(card)).toEqual({ kind: 'later', afterSeconds: 5 });
  });

  it('to a service that is not on the list is never heard: nothing goes there', async () => {
    const { deliver } = delivery({ places: [place({ serviceUrl: 'https://kwaad.example/' })] });
    expect(await deliver(card)).toEqual({ kind: 'dead', why: '403' });
    expect(teams.received).toEqual([]);
  });
});

describe('to whom', () => {
  const toReporter: Outgoing = { ...card, to: { kind: 'reporter', userId: 'sanne' }, what: 'taken' };

  it('a reporter is told in the chat of two, which is opened when there was none', async () => {
    const { deliver, kept } = delivery({ places: [place({ conversationId: null })] });
    expect(await deliver(toReporter)).toMatchObject({ kind: 'sent' });
    expect(teams.opened).toMatchObject([{ bot: { id: '28:keep' }, members: [{ id: '29:sanne' }], tenantId }]);
    expect(paths()).toEqual(['POST /v3/conversations/a:29:sanne/activities']);
    expect(kept.at(-1)?.conversationId).toBe('a:29:sanne');
  });

  it('persons of a target are told each by a message of its own; who was never met is reached by the Entra id', async () => {
    const { deliver } = delivery({ target: { persons: ['sanne', 'joost'] }, places: [place()] });
    const to = (person: string): Outgoing => ({ ...card, key: `k/${person}`, to: { ...toTarget, person } });
    expect(await deliver(card)).toEqual({ kind: 'spread', messages: [to('sanne'), to('joost')] });
    expect(teams.received).toEqual([]);
    teams.answers((_sent, count) => (count === 1 ? { status: 403 } : undefined));
    expect(await deliver(to('sanne'))).toEqual({ kind: 'dead', why: '403' });
    expect(await deliver(to('joost'))).toMatchObject({ kind: 'sent' });
    expect(teams.opened).toMatchObject([{ members: [{ id: 'joost' }] }]);
    expect(paths()).toEqual(['POST /v3/conversations/a:sanne/activities', 'POST /v3/conversations/a:joost/activities']);
    // Somebody who left the target meanwhile hears nothing more.
    expect(await deliver(to('kim'))).toEqual({ kind: 'sent', activityId: null });
    expect(teams.received).toHaveLength(2);
  });

  it('a municipality with a channel of its own is told there, and no other one is', async () => {
    const own = { channel: '19:own@thread.tacv2', persons: [] };
    const { deliver } = delivery({
      target: { channel, perGemeente: new Map([['heuveldal', own]]) },
      places: [place()],
    });
    await deliver(card);
    expect(paths()).toEqual(['POST /v3/conversations/19:own@thread.tacv2/activities']);
    const elsewhere = view({ signal: { ...signal, gemeente: 'Elders' } });
    const other = delivery({
      target: { channel, perGemeente: new Map([['Heuveldal', own]]) },
      places: [place()],
      told: { view: elsewhere },
    });
    await other.deliver(card);
    expect(paths()[1]).toBe(`POST /v3/conversations/${channel}/activities`);
  });

  it('what is said beside a card stands in its thread', async () => {
    const { deliver } = delivery({ places: [place()], cards: [shown()] });
    await deliver({ ...card, what: 'answer', text: 'Ja, in juni.' });
    expect(paths()).toEqual([`POST /v3/conversations/${channel};messageid=card-1/activities`]);
    expect(wordsOf(teams.received[0]?.activity)).toContain('Ja, in juni.');
  });

  it('a target without channel or persons waits, and on one’s own computer is shown there, saying so', async () => {
    expect(await delivery({ target: {}, places: [place()] }).deliver(card)).toEqual({ kind: 'dead', why: 'no-place' });
    expect(await delivery({ target: {}, places: [place()], isLocal: true }).deliver(card)).toMatchObject({
      kind: 'sent',
    });
    expect(paths()).toEqual(['POST /v3/conversations/a:sanne/activities']);
    expect(wordsOf(teams.received[0]?.activity)).toContain(
      'Proef op deze computer: dit zou naar Contractmanagement gaan',
    );
  });

  it('administrators hear what cannot be delivered, without what it says', async () => {
    const { deliver } = delivery({ places: [place()], administrators: ['sanne'], told: { mayRead: false } });
    await deliver({ ...card, to: { kind: 'administrators' }, what: 'alarm' });
    expect(wordsOf(teams.received[0]?.activity)).toMatch(/S-2026-00001 kan niet worden afgeleverd.*routes\.yaml/);
    expect(JSON.stringify(teams.received)).not.toContain('2 van de 4');
  });

  it('administrators hear of which signals it is not sure that a message arrived', async () => {
    const { deliver } = delivery({ places: [place()], administrators: ['sanne'], told: { mayRead: false } });
    const about = 'S-2026-00001, S-2026-00002';
    await deliver({ ...card, to: { kind: 'administrators' }, what: 'uncertain', about });
    expect(wordsOf(teams.received[0]?.activity)).toMatch(/niet zeker.*S-2026-00001, S-2026-00002.*niet opnieuw/);
  });

  it('nobody is known at all: it waits', async () => {
    expect(await delivery({}).deliver(card)).toEqual({ kind: 'dead', why: 'no-place' });
  });
});
