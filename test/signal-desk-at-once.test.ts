import { afterAll, beforeAll, expect, it } from 'vitest';
import { shippedKnowledge } from '../src/shipped.ts';
import { createSignalDesk, type SignalDesk } from '../src/signal-desk.ts';
import { openSignalWork } from '../src/signal-work.ts';
import type { SignalStore } from '../src/signals/ports.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import type { TeamsMessage } from '../src/teams/inbox.ts';
import { engines } from './store/engines.ts';

const [pglite] = engines();
if (pglite === undefined) throw new Error('no database');
const now = () => new Date('2026-03-02T09:00:00Z');
/** What happens in the moment between reading a draft and sending or keeping it. */
let meanwhile: () => Promise<unknown> = async () => undefined;
const once = async (): Promise<void> => {
  const happening = meanwhile;
  meanwhile = async () => undefined;
  await happening();
};

let store: Store<TeamsMessage>;
let desk: SignalDesk;
beforeAll(async () => {
  await pglite.start();
  store = await openStore<TeamsMessage>({ ...(await pglite.newPlace()), now });
  const signals: SignalStore = {
    ...store.signals,
    create: async (...given) => {
      await once();
      return store.signals.create(...given);
    },
    saveDraft: async (...given) => {
      await once();
      return store.signals.saveDraft(...given);
    },
  };
  desk = createSignalDesk({
    ...openSignalWork(shippedKnowledge, { warn: () => undefined }),
    store: signals,
    alarms: store.alarms,
    actorOf: async (id) => ({ id, roles: [{ role: 'consulent', gemeente: 'Heuveldal' }] }),
    gemeente: 'Heuveldal',
    cite: () => [],
    now,
  });
}, 120_000);
afterAll(async () => {
  await store.close();
  await pglite.stop();
});

const remark = 'Zorggroep De Linde komt al sinds mei maar 2 van de 4 uur voor 02A01';
const turn = (userId: string) => ({ conversationId: `c-${userId}`, userId, isShared: false });
async function shownDraft(userId: string): Promise<string> {
  const outcome = await desk.tell(turn(userId), remark);
  if (outcome.kind !== 'signal-preview') throw new Error(outcome.kind);
  return outcome.draftId;
}

it('a correction that is typed while Verstuur is pressed is not lost: it is shown first', async () => {
  const draftId = await shownDraft('sanne');
  meanwhile = () => desk.tell(turn('sanne'), 'nee, 3 in plaats van 2');
  expect(await desk.press(turn('sanne'), draftId, { kind: 'send' })).toMatchObject({
    kind: 'signal-newer',
    newest: { kind: 'signal-preview', content: { hoursDelivered: 3, hoursIndicated: 4 } },
  });
  expect(await store.signals.list({ reporter: 'sanne' })).toEqual([]);
});

it('two lines that are typed at once are both told', async () => {
  await shownDraft('ravi');
  meanwhile = () => desk.tell(turn('ravi'), 'Het zaaknummer is Z-2026-1234.');
  const outcome = await desk.tell(turn('ravi'), 'nee, 3 in plaats van 2');
  expect(outcome).toMatchObject({
    kind: 'signal-preview',
    content: { hoursDelivered: 3, caseNumber: expect.stringContaining('1234') },
  });
});

it('what is pressed twice at once is sent once', async () => {
  const draftId = await shownDraft('kim');
  const press = () => desk.press(turn('kim'), draftId, { kind: 'send' });
  const kinds = (await Promise.all([press(), press()])).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(['signal-gone', 'signal-sent']);
});
