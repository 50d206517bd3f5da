import { z } from 'zod/v4';
import { createApp } from '../../src/app.ts';
import { openRouter } from '../../src/intent/open-router.ts';
import { shippedKnowledge } from '../../src/shipped.ts';
import { createSignalDesk } from '../../src/signal-desk.ts';
import { openSignalWork } from '../../src/signal-work.ts';
import type { HeldRole, Role } from '../../src/signals/rights.ts';
import type { Routing } from '../../src/signals/routing/rule.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { TeamsMessage } from '../../src/teams/inbox.ts';
import { knowledgeOf, text } from '../knowledge/small-knowledge.ts';
import type { Place } from '../store/engines.ts';
import { noDossiers } from './dossiers.ts';
import { HandClock } from './hand-clock.ts';
import { type Loopback, type Received, tenantId } from './loopback.ts';
import { startBot } from './running-bot.ts';
import { until } from './until.ts';

/** The channel of contract management. */
export const channel = '19:contract@thread.tacv2';

/** People of this story: all invented. */
export interface Person {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly gemeente?: string;
}

const cardSchema = z.looseObject({ body: z.array(z.unknown()), actions: z.array(z.looseObject({})).optional() });
export type Card = z.infer<typeof cardSchema>;
const answerSchema = z.looseObject({ statusCode: z.number(), value: z.unknown() });
const buttonSchema = z.looseObject({
  type: z.string(),
  title: z.string().optional(),
  verb: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});
type Button = z.infer<typeof buttonSchema>;

/** The card of a message. */
export const cardOf = ({ activity }: Received): Card => cardSchema.parse(activity.attachments?.[0]?.content);

/** Every button of a card, also those in forms. */
export function buttonsOf(value: unknown): Button[] {
  if (Array.isArray(value)) return value.flatMap(buttonsOf);
  if (typeof value !== 'object' || value === null) return [];
  const button = buttonSchema.safeParse(value);
  const own = button.success && button.data.type === 'Action.Execute' ? [button.data] : [];
  return [...own, ...Object.values(value).flatMap(buttonsOf)];
}

/** The words that a card shows, without markup. */
export function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const own = 'text' in value && typeof value.text === 'string' ? [value.text] : [];
  const named = 'title' in value && typeof value.title === 'string' ? [value.title] : [];
  return [
    ...own,
    ...named,
    ...Object.values(value)
      .filter((one) => typeof one === 'object')
      .map(wordsOf),
  ].join(' ');
}

/** What every story reads and none changes, learned once for a whole file. */
async function learn() {
  const knowledge = await knowledgeOf(
    text('verordening/buurt/2026-01-01', {
      title: 'Verordening buurt',
      body: '### Artikel 1 Onderzoek\n1. Het college voert het onderzoek naar de hulpvraag uit binnen zes weken na de melding.',
    }),
  );
  const router = await openRouter(shippedKnowledge, shippedKnowledge);
  return { knowledge, router, work: openSignalWork(shippedKnowledge, { warn: () => undefined }) };
}
let learned: ReturnType<typeof learn> | undefined;

/** The whole program on a real database, with Teams on loopback before it, and people in roles. */
export async function startSignalBot(teams: Loopback, place: Place, people: readonly Person[]) {
  const clock = new HandClock();
  const now = () => clock.now();
  learned ??= learn();
  const { knowledge, router, work } = await learned;
  const store = await openStore<TeamsMessage>({ ...place, now });
  const targets = new Map(work.routing.targets);
  targets.set('contractmanagement', { name: 'Contractmanagement', channel, persons: [], perGemeente: new Map() });
  const routing: Routing = { ...work.routing, targets };
  const desk = createSignalDesk({
    ...work,
    routing,
    store: store.signals,
    alarms: store.alarms,
    actorOf: async (id) => {
      const person = people.find((one) => one.id === id);
      const held = (role: Role): HeldRole => ({ role, gemeente: person?.gemeente ?? null });
      return { id, roles: person?.roles.map(held) ?? [] };
    },
    gemeente: 'Heuveldal',
    cite: () => [],
    now,
  });
  const app = createApp({
    knowledge,
    desk: {
      ...noDossiers,
      check: () => Promise.reject(),
      summarise: () => Promise.reject(),
      framework: () => ({ kind: 'dossier-forgotten' }),
    },
    signals: desk,
    router,
    store: store.policy,
    storeKind: store.kind,
    mask: (said) => work.mask(said, []),
    compose: null,
    modelName: null,
    gemeente: null,
    now,
  });
  const bot = await startBot(teams, {
    app,
    handle: app.handle,
    clock,
    parts: {
      inbox: store.inbox,
      places: store.places,
      mask: (said) => work.mask(said, []),
      administrators: async () => people.filter(({ roles }) => roles.includes('beheerder')).map(({ id }) => id),
    },
  });
  await store.startDelivery(
    bot.deliver,
    { info: () => undefined, warn: () => undefined },
    { pollMs: 50, sweepSeconds: 1 },
  );

  const from = ({ id }: Person) => ({ id: `29:${id}`, name: 'Iemand', aadObjectId: id });
  const chat = ({ id }: Person) => ({ id: `a:29:${id}`, conversationType: 'personal', tenantId });
  const inChannel = { id: channel, conversationType: 'channel', tenantId };
  const to = (conversationId: string) =>
    teams
      .messages()
      .filter(
        ({ path }) =>
          path.startsWith(`/v3/conversations/${conversationId}/`) ||
          path.startsWith(`/v3/conversations/${conversationId};`),
      );
  /** What somebody was told in the own chat, newest last. */
  const toldTo = (person: Person): Received[] => to(chat(person).id);

  return {
    ...bot,
    store,
    desk,
    /** Where signals arrive; a story may fill in what nobody did yet. */
    targets,
    toldTo,
    inChannel: (): Received[] => to(channel),
    /** Says something in the chat of two; resolves with the card of the answer. */
    async say(person: Person, said: string, change: Record<string, unknown> = {}): Promise<Card> {
      const count = toldTo(person).length;
      await bot.post(bot.activity({ from: from(person), conversation: chat(person), text: said, ...change }));
      await until(`an answer to ${said}`, () => toldTo(person).length > count);
      const last = toldTo(person).at(-1);
      if (last === undefined) throw new Error('nothing was said');
      return last.activity.attachments === undefined ? { body: [{ text: last.activity.text }] } : cardOf(last);
    },
    /** Presses the button with this title, with what is filled in; resolves with the card that Teams shows then. */
    async press(
      person: Person,
      card: Card,
      title: string,
      inputs: Record<string, string> = {},
      change: Record<string, unknown> = {},
    ): Promise<Card> {
      const button = buttonsOf(card).find((one) => one.title === title);
      if (button === undefined)
        throw new Error(
          `no button ${title} in ${buttonsOf(card)
            .map((one) => one.title)
            .join(', ')}`,
        );
      const response = await bot.post(
        bot.activity({
          type: 'invoke',
          name: 'adaptiveCard/action',
          text: undefined,
          from: from(person),
          conversation: chat(person),
          replyToId: 'card',
          value: {
            action: { type: 'Action.Execute', verb: button.verb, data: { ...button.data, ...inputs } },
            trigger: 'manual',
          },
          ...change,
        }),
      );
      const answer = answerSchema.parse(await response.json());
      return typeof answer.value === 'string' ? { body: [{ text: answer.value }] } : cardSchema.parse(answer.value);
    },
    channelConversation: inChannel,
    /** Waits until somebody was told this in the own chat; gives that card. */
    async heard(person: Person, words: RegExp): Promise<Card> {
      const find = () => toldTo(person).find((one) => words.test(wordsOf(one.activity)));
      await until(`${person.id} to hear ${words}`, () => find() !== undefined);
      const found = find();
      if (found === undefined) throw new Error('not heard');
      return cardOf(found);
    },
    /** Waits until the newest state of the channel's card shows this; gives that card. */
    async shown(words: RegExp): Promise<Card> {
      const find = () => to(channel).findLast((one) => words.test(wordsOf(one.activity)));
      await until(`the channel to show ${words}`, () => find() !== undefined);
      const found = find();
      if (found === undefined) throw new Error('not shown');
      return cardOf(found);
    },
    async stop() {
      await bot.close();
      await store.close();
    },
  };
}
export type SignalBot = Awaited<ReturnType<typeof startSignalBot>>;
