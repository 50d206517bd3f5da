import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shippedKnowledge } from '../src/shipped.ts';
import type { SignalOutcome } from '../src/signal-desk/signal-outcome.ts';
import { createSignalDesk, type SignalDesk } from '../src/signal-desk.ts';
import { openSignalWork, type SignalWork } from '../src/signal-work.ts';
import type { HeldRole, Role } from '../src/signals/rights.ts';
import type { Store } from '../src/store/open-store.ts';
import { openStore } from '../src/store/open-store.ts';
import type { TeamsMessage } from '../src/teams/inbox.ts';
import { engines } from './store/engines.ts';

const [pglite] = engines();
if (pglite === undefined) throw new Error('no database');
const people: Readonly<Record<string, { readonly roles: readonly Role[]; readonly gemeente: string | null }>> = {
  sanne: { roles: ['consulent'], gemeente: 'Heuveldal' },
  youssef: { roles: ['consulent'], gemeente: 'Heuveldal' },
  ravi: { roles: ['contractmanager'], gemeente: null },
  tess: { roles: ['toezicht'], gemeente: null },
  anouk: { roles: ['beleid'], gemeente: null },
  both: { roles: ['contractmanager', 'toezicht'], gemeente: null },
  elsewhere: { roles: ['contractmanager', 'consulent'], gemeente: 'Elders' },
  twice: { roles: ['consulent'], gemeente: 'Dalwijk' },
};

let work: SignalWork;
let store: Store<TeamsMessage>;
let desk: SignalDesk;
let clock: Date;
let count = 0;
beforeAll(async () => {
  await pglite.start();
  work = openSignalWork(shippedKnowledge, { warn: () => undefined });
  clock = new Date('2026-03-02T09:00:00Z');
  store = await openStore<TeamsMessage>({ ...(await pglite.newPlace()), now: () => clock });
  const targets = new Map(work.routing.targets);
  const contract = targets.get('contractmanagement');
  if (contract !== undefined) targets.set('contractmanagement', { ...contract, channel: '19:contract@thread.tacv2' });
  desk = createSignalDesk({
    ...work,
    routing: { ...work.routing, targets },
    store: store.signals,
    alarms: store.alarms,
    actorOf: async (id) => {
      if (id === 'unsure') return null;
      const person = people[id];
      const held = (role: Role): HeldRole => ({ role, gemeente: person?.gemeente ?? null });
      const also: readonly HeldRole[] = id === 'twice' ? [{ role: 'consulent', gemeente: 'Bosrijk' }] : [];
      return { id, roles: [...(person?.roles.map(held) ?? []), ...also] };
    },
    gemeente: 'Heuveldal',
    cite: () => [],
    now: () => clock,
  });
}, 120_000);
afterAll(async () => {
  await store.close();
  await pglite.stop();
});
beforeEach(() => {
  clock = new Date('2026-03-02T09:00:00Z');
  count += 1;
});

const turn = (userId = 'sanne', isShared = false) => ({ conversationId: `c${count}`, userId, isShared });
const say = (text: string, userId?: string, isShared?: boolean) => desk.tell(turn(userId, isShared), text);
type Of<K extends SignalOutcome['kind']> = Extract<SignalOutcome, { kind: K }>;
function being<K extends SignalOutcome['kind']>(kind: K, outcome: SignalOutcome): Of<K> {
  const isKind = (one: SignalOutcome): one is Of<K> => one.kind === kind;
  if (!isKind(outcome)) throw new Error(`${outcome.kind} instead of ${kind}`);
  return outcome;
}
/** Sends a remark as it is; gives its id. */
async function sent(text: string, userId?: string): Promise<string> {
  let outcome = await say(text, userId);
  if (outcome.kind === 'signal-ask') outcome = await desk.press(turn(userId), outcome.draftId, { kind: 'skip' });
  const { draftId } = being('signal-preview', outcome);
  const done = await desk.press(turn(userId), draftId, { kind: 'send', isConfidential: false, isPracticeNote: false });
  return being('signal-sent', done).id;
}
const remark = 'Zorggroep De Linde komt al sinds mei maar 2 van de 4 uur voor 02A01';

describe('telling', () => {
  it('asks at once for all that is missing, and takes pieces in any order', async () => {
    const ask = being('signal-ask', await say('ik heb een signaal over te weinig uren'));
    expect(ask.fields).toEqual(expect.arrayContaining(['aanbieder', 'wanneer', 'uren-toegekend', 'uren-geleverd']));
    const preview = await desk.press(turn(), ask.draftId, {
      kind: 'fill',
      answers: [
        { field: 'uren-geleverd', text: '2' },
        { field: 'aanbieder', text: 'de linde' },
        { field: 'wat', text: 'er komt steeds minder hulp dan is toegekend' },
        { field: 'uren-toegekend', text: '4' },
        { field: 'wanneer', text: 'sinds mei' },
        { field: 'zaaknummer', text: 'Z-2026-0042' },
      ],
    });
    expect(being('signal-preview', preview).content).toMatchObject({
      provider: 'Zorggroep De Linde',
      hoursIndicated: 4,
      hoursDelivered: 2,
      when: 'sinds mei',
      caseNumber: 'Z-2026-0042',
    });
  });

  it('offers names when it is not sure which provider is meant, and takes the chosen one', async () => {
    const ask = being('signal-ask', await say('meander of lentebloem, een van de twee komt al weken niet'));
    expect(ask.choices).toEqual(['Kinderpraktijk De Lentebloem', 'Zorgcoöperatie De Meander']);
    const chosen = { field: 'aanbieder', text: 'Zorgcoöperatie De Meander' } as const;
    const next = await desk.press(turn(), ask.draftId, { kind: 'fill', answers: [chosen] });
    expect(being('signal-preview', next).content.provider).toBe('Zorgcoöperatie De Meander');
  });

  it('keeps a draft masked, and puts every person and no provider behind a mask', async () => {
    await say('De Linde kwam niet bij Jan Pietersen, BSN 123456782, en ook niet bij Fatima Yilmaz');
    const draft = await store.signals.draftOf(turn().conversationId, 'sanne', clock);
    expect(JSON.stringify(draft)).not.toMatch(/Pietersen|Yilmaz|123456782/);
    expect(JSON.stringify(draft)).toContain('De Linde');
  });

  const other = 'Lindenhof stuurt al sinds mei geen plan van aanpak voor 02A01';

  it('starts anew with a remark on another provider, and goes on with the draft before when that is done', async () => {
    await say(remark);
    await say('vertrouwelijk');
    expect(await say(other)).toMatchObject({
      kind: 'signal-anew',
      before: 'Zorggroep De Linde',
      isKept: true,
      newest: { kind: 'signal-preview', content: { provider: 'Lindenhof Thuishulp', hoursDelivered: null } },
    });
    expect(await say('nee, het is De Meander')).toMatchObject({ content: { provider: 'Zorgcoöperatie De Meander' } });
    expect(await say('laat maar')).toMatchObject({
      kind: 'signal-then',
      first: { kind: 'signal-cancelled' },
      provider: 'Zorggroep De Linde',
      newest: { kind: 'signal-preview', content: { hoursDelivered: 2 }, route: { isConfidential: true } },
    });
    expect(await say('laat maar')).toEqual({ kind: 'signal-cancelled' });
    expect(await desk.hasDraft(turn())).toBe(false);
  });

  it('lets several drafts wait, and brings back the newest first, also after one is sent', async () => {
    await say(remark);
    await say(other);
    await desk.tellAnew(turn(), 'De Meander belt al sinds mei niet terug over het plan voor 02A01');
    const sent = being('signal-then', await say('ja'));
    expect(sent.first.kind).toBe('signal-sent');
    expect(sent.provider).toBe('Lindenhof Thuishulp');
    expect(await say('laat maar')).toMatchObject({ kind: 'signal-then', provider: 'Zorggroep De Linde' });
    expect(await say('laat maar')).toEqual({ kind: 'signal-cancelled' });
  });

  it('goes on with a draft that waits when a button under it is pressed', async () => {
    const first = being('signal-preview', await say(remark));
    const second = being('signal-anew', await say(other));
    const sent = await desk.press(turn(), first.draftId, { kind: 'send', isConfidential: true });
    expect(sent).toMatchObject({ kind: 'signal-then', first: { provider: 'Zorggroep De Linde' } });
    expect(being('signal-then', sent).newest).toEqual(second.newest);
    expect(await desk.press(turn(), second.newest.draftId, { kind: 'cancel' })).toEqual({ kind: 'signal-cancelled' });
  });

  it('forgets a draft that waits after a day too', async () => {
    await say(remark);
    clock = new Date('2026-03-02T20:00:00Z');
    await say(other);
    clock = new Date('2026-03-03T10:00:00Z');
    expect(await say('laat maar')).toEqual({ kind: 'signal-cancelled' });
  });

  it('sends on a yes that asks again for what was shown, and shows first what is asked anew', async () => {
    await say(remark);
    expect(await say('ja, ook als werkafspraak')).toMatchObject({
      kind: 'signal-preview',
      content: { isPracticeNote: true },
    });
    expect(await say('ook als werkafspraak')).toMatchObject({ kind: 'signal-preview' });
    expect(await say('ja, vertrouwelijk')).toMatchObject({ kind: 'signal-preview', route: { isConfidential: true } });
    expect(await say('ja, vertrouwelijk')).toMatchObject({ kind: 'signal-sent', route: { isConfidential: true } });
    await say(remark);
    await say('werkafspraak');
    expect(await say('ja, ook als werkafspraak')).toMatchObject({ kind: 'signal-sent', practiceNote: 'listed' });
  });

  it('lets go of what was told of a danger when the reporter takes it back, and not when more danger is told', async () => {
    const danger = 'Een cliënt van De Linde staat nu met een mes voor de deur';
    expect(await say(danger)).toMatchObject({ kind: 'signal-danger' });
    expect(await say('laat maar, hij dreigt nu ook met het mes naar zijn moeder')).toMatchObject({
      kind: 'signal-danger',
    });
    expect(await say('laat maar')).toEqual({ kind: 'signal-cancelled' });
    expect(await desk.hasDraft(turn())).toBe(false);
  });

  it('keeps nothing of what is too long for one signal, and all of what was told before', async () => {
    const long = 'Er kwam weer niemand en er werd niet gebeld. '.repeat(450);
    expect(await say(`De Linde komt niet. ${long}`)).toEqual({
      kind: 'signal-too-long',
      length: `De Linde komt niet. ${long}`.length,
      limit: 3_000,
      typed: null,
      before: null,
    });
    expect(await desk.hasDraft(turn())).toBe(false);
    const shown = being('signal-preview', await say(remark));
    expect(await say(long)).toMatchObject({ kind: 'signal-too-long', before: shown });
    const part = `Op die dag kwam er weer niemand. ${'Er werd ook niet gebeld. '.repeat(90)}`;
    expect((await say(part)).kind).toBe('signal-preview');
    const full = being('signal-too-long', await say(`${part} Jan Pietersen zei het ook.`));
    expect(being('signal-preview', full.before ?? { kind: 'signal-cancelled' }).content.facts).toContain('Op die dag');
    const { draftId } = full.before ?? { draftId: '' };
    const pressed = await desk.press(turn(), draftId, { kind: 'change', text: `${part} Jan Pietersen zei het ook.` });
    const { typed } = being('signal-too-long', pressed);
    expect(typed).toContain('Op die dag kwam er weer niemand.');
    expect(typed).not.toContain('Pietersen');
    expect(await desk.tellAnew(turn(), long)).toMatchObject({ kind: 'signal-too-long' });
  });

  describe('by somebody who works for more than one municipality', () => {
    const twice = (text: string) => say(text, 'twice');

    it('asks for the municipality, and for nothing else that is told', async () => {
      const ask = being('signal-ask', await twice(remark));
      expect(ask).toMatchObject({ fields: ['gemeente'], gemeenten: ['Dalwijk', 'Bosrijk'], maySkip: false });
      const chosen = { kind: 'fill', answers: [{ field: 'gemeente', text: 'Bosrijk' }] } as const;
      const shown = being('signal-preview', await desk.press(turn('twice'), ask.draftId, chosen));
      expect(shown.gemeente).toBe('Bosrijk');
      const { id } = being('signal-sent', await desk.press(turn('twice'), shown.draftId, { kind: 'send' }));
      expect((await store.signals.get(id))?.gemeente).toBe('Bosrijk');
    });

    it.each([
      'Bosrijk',
      'het is in bosrijk',
      'gemeente Bosrijk',
      'niet Dalwijk maar Bosrijk',
      'Dat speelt in Bosrijk.',
    ])('hears it in a reply, which is no fact: “%s”', async (reply) => {
      await twice(remark);
      const shown = being('signal-preview', await twice(reply));
      expect(shown.gemeente).toBe('Bosrijk');
      expect(shown.content.facts).not.toMatch(/bosrijk|dalwijk/iu);
    });

    it('hears it in the remark itself, and puts it right', async () => {
      expect(being('signal-preview', await twice(`${remark}, in Bosrijk`)).gemeente).toBe('Bosrijk');
      expect(being('signal-preview', await twice('nee, Dalwijk')).gemeente).toBe('Dalwijk');
    });

    it.each(['sla over', 'Dalwijk of Bosrijk', 'de ene gemeente', 'Bosrijkse Zorg is het niet', 'Amsterdam'])(
      'asks again after “%s”, and cannot be skipped',
      async (reply) => {
        await twice(remark);
        const again = being('signal-ask', await twice(reply));
        expect(again.fields).toContain('gemeente');
        const skipped = await desk.press(turn('twice'), again.draftId, { kind: 'skip' });
        expect(being('signal-ask', skipped)).toMatchObject({ fields: ['gemeente'], maySkip: false });
        const wrong = { kind: 'fill', answers: [{ field: 'gemeente', text: 'Amsterdam' }] } as const;
        expect((await desk.press(turn('twice'), being('signal-ask', skipped).draftId, wrong)).kind).toBe('signal-ask');
      },
    );

    it('shows none to who has no choice', async () => {
      expect(being('signal-preview', await say(`${remark} in Bosrijk`)).gemeente).toBe(null);
    });

    it('comes after danger', async () => {
      expect((await twice('hij staat nu met een mes voor de deur van mijn cliënt')).kind).toBe('signal-danger');
    });
  });

  it('is for this person in this conversation, for a day', async () => {
    await say(remark);
    expect(await desk.hasDraft(turn())).toBe(true);
    expect(await desk.hasDraft(turn('youssef'))).toBe(false);
    clock = new Date('2026-03-03T09:00:01Z');
    expect(await desk.hasDraft(turn())).toBe(false);
  });

  it('is cancelled by a word, and then there is nothing', async () => {
    await say(remark);
    expect(await say('laat maar')).toEqual({ kind: 'signal-cancelled' });
    expect(await desk.hasDraft(turn())).toBe(false);
  });

  it('is confidential and a practice note by a word, and sent by another', async () => {
    await say(remark);
    expect(being('signal-preview', await say('vertrouwelijk graag')).route.isConfidential).toBe(true);
    expect(being('signal-preview', await say('ook als werkafspraak')).content.isPracticeNote).toBe(true);
    const { id } = being('signal-sent', await say('ja, verstuur maar'));
    expect(await store.signals.get(id)).toMatchObject({ isConfidential: true, content: { isPracticeNote: true } });
  });

  it.each([
    [`Dit wil ik vertrouwelijk melden: ${remark}`, remark],
    [`${remark}. Hou dit vertrouwelijk aub`, remark],
    [`${remark}, maar graag vertrouwelijk`, remark],
    [`Ik wil anoniem melden dat ${remark}`, remark],
    [`Vertrouwelijk: ${remark}`, remark],
    [`${remark}. Het moet vertrouwelijk blijven, want ik werk met ze`, `${remark}. want ik werk met ze`],
  ])('is confidential by a wish in a sentence, which is no fact: “%s”', async (text, told) => {
    const shown = being('signal-preview', await say(text));
    expect(shown.route.isConfidential).toBe(true);
    const { facts, opinion } = shown.content;
    expect(`${facts} ${opinion}`).not.toMatch(/vertrouwelijk|anoniem/iu);
    expect(told.toLowerCase()).toContain(facts.replace(/[.]$/, '').toLowerCase());
    const { id } = being('signal-sent', await say('ja'));
    expect(await store.signals.get(id)).toMatchObject({ isConfidential: true, alsoTo: [] });
  });

  it.each(['ja, maar wel vertrouwelijk', 'doe maar vertrouwelijk', 'verstuur anoniem', 'vertrouwelijk'])(
    'is shown as confidential before it is sent, when that is asked with “%s”',
    async (wish) => {
      const open = being('signal-preview', await say(remark));
      const closed = being('signal-preview', await say(wish));
      expect(closed.route).toMatchObject({ isConfidential: true, alsoTo: [] });
      expect(closed.content).toEqual(open.content);
    },
  );

  it.each([
    'De Linde gaat al sinds mei niet vertrouwelijk met gegevens om, voor 02A01',
    'Mevrouw wil graag anoniem blijven, en De Linde komt al sinds mei 2 van de 4 uur voor 02A01',
    'De Linde hing al sinds mei vertrouwelijke stukken op, voor 02A01',
  ])('is not confidential by the mere word: “%s”', async (text) => {
    expect(being('signal-preview', await say(text)).route.isConfidential).toBe(false);
  });

  it('stays confidential when it is pressed without a choice, and not when that choice is taken back', async () => {
    await say(remark);
    for (const [choice, isConfidential] of [
      [{}, true],
      [{ isConfidential: false }, false],
    ] as const) {
      await say(remark);
      const { draftId } = being('signal-preview', await say('vertrouwelijk'));
      const { id } = being('signal-sent', await desk.press(turn(), draftId, { kind: 'send', ...choice }));
      expect((await store.signals.get(id))?.isConfidential).toBe(isConfidential);
    }
  });

  it.each([
    'toch niet vertrouwelijk',
    'hoeft niet vertrouwelijk',
    'Het hoeft toch niet vertrouwelijk te blijven',
    'vertrouwelijk hoeft niet meer',
    'vertrouwelijk is niet nodig',
    'doe maar niet vertrouwelijk',
    'maak het maar niet anoniem',
    'nee, niet vertrouwelijk graag',
    'zet vertrouwelijk maar weer uit',
    'niet vertrouwelijk',
    'ja verstuur maar, maar niet vertrouwelijk',
    'anoniem hoeft niet',
  ])('is shown as open again when the wish is taken back with “%s”', async (text) => {
    const open = being('signal-preview', await say(remark));
    expect(being('signal-preview', await say('vertrouwelijk')).route.isConfidential).toBe(true);
    const shown = being('signal-preview', await say(text));
    expect(shown.route).toEqual(open.route);
    expect(shown.content).toEqual(open.content);
    await say('laat maar');
  });

  it.each([
    'De begeleider ging niet vertrouwelijk om met het dossier',
    'haar gegevens zijn niet vertrouwelijk behandeld',
    'mevrouw wil niet dat dit anoniem blijft bij de aanbieder',
    'ze hebben het gesprek niet vertrouwelijk gehouden',
    'moeder mag het weten, het blijft vertrouwelijk',
  ])('stays confidential with what is told: “%s”', async (text) => {
    await say(remark);
    await say('vertrouwelijk');
    expect(being('signal-preview', await say(text)).route.isConfidential).toBe(true);
  });

  it('is sent as it was wished last', async () => {
    for (const text of [remark, 'vertrouwelijk', 'toch niet vertrouwelijk']) await say(text);
    expect(being('signal-preview', await say('nee, toch wel vertrouwelijk')).route.isConfidential).toBe(true);
    await say('hoeft niet vertrouwelijk');
    const { id } = being('signal-sent', await say('ja'));
    expect(await store.signals.get(id)).toMatchObject({ isConfidential: false });
  });

  it('is not for a group when it is to be confidential', async () => {
    expect(await say(`${remark}, graag vertrouwelijk`, 'sanne', true)).toEqual({ kind: 'signal-private' });
    expect(await desk.hasDraft(turn())).toBe(false);
  });

  it('with suspected fraud goes to one place only, with the advice not to warn, and never on in a group', async () => {
    const text = 'Ik vermoed dat Lindenhof uren declareert die niet zijn geleverd, cliënten tekenen lege urenbriefjes';
    const ask = await say(text);
    expect(ask).toMatchObject({ advice: expect.stringContaining('Waarschuw de aanbieder niet') });
    expect(await say(text, 'youssef', true)).toEqual({ kind: 'signal-private' });
    expect(await desk.hasDraft(turn('youssef'))).toBe(false);
    const id = await sent(text, 'youssef');
    expect(await store.signals.get(id)).toMatchObject({
      route: 'toezicht-rechtmatigheid',
      isConfidential: true,
      alsoTo: [],
      rule: 'rechtmatigheid',
    });
    for (const stranger of ['ravi', 'anouk', 'sanne'])
      expect(await desk.show(turn(stranger), id)).toEqual({ kind: 'signal-unknown' });
    expect(await desk.show(turn('tess'), id)).toMatchObject({ kind: 'signal-shown' });
  });

  it('is told, but sent only by who may', async () => {
    expect(await say(remark, 'vreemd')).toEqual({ kind: 'signal-denied', why: 'no-role' });
    expect(await say(remark, 'unsure')).toEqual({ kind: 'signal-denied', why: 'roles-unknown' });
  });
});

describe('sending', () => {
  it('sends only what was shown, whatever button is pressed', async () => {
    const send = { kind: 'send' } as const;
    const ask = being('signal-ask', await say('ik heb een signaal over te weinig uren'));
    const shown = being('signal-preview', await desk.press(turn(), ask.draftId, send));
    expect(await desk.press(turn(), shown.draftId, send)).toMatchObject({ kind: 'signal-sent' });
    const danger = 'De begeleider van De Linde slaat mijn cliënt nu, hij heeft een mes';
    const { draftId } = being('signal-danger', await say(danger, 'youssef'));
    expect(await desk.press(turn('youssef'), draftId, send)).toMatchObject({ kind: 'signal-danger' });
    expect(await desk.hasDraft(turn('youssef'))).toBe(true);
  });
});

describe('danger', () => {
  const danger = 'De begeleider van De Linde slaat mijn cliënt nu, hij heeft een mes';

  it('comes first, also for who may send nothing', async () => {
    expect(await say(danger)).toMatchObject({ kind: 'signal-danger' });
    expect(await say(danger, 'vreemd')).toMatchObject({ kind: 'signal-danger' });
  });

  it('that is over becomes a signal of harm, by a button or by saying so', async () => {
    const { draftId } = being('signal-danger', await say(danger));
    const pressed = await desk.press(turn(), draftId, { kind: 'no-danger' });
    expect(pressed).toMatchObject({ kind: 'signal-ask', content: { seriousness: 'harm', category: 'veiligheid' } });
    await say(danger, 'youssef');
    expect(await say('er is nu geen gevaar meer', 'youssef')).toMatchObject({ content: { seriousness: 'harm' } });
  });

  it('does not stay in the way of another matter', async () => {
    await say(danger);
    expect(await say(remark)).toMatchObject({ kind: 'signal-preview', content: { category: 'onderlevering' } });
  });
});

describe('handling', () => {
  const act = (userId: string, id: string, version: number, press: Parameters<SignalDesk['act']>[3]) =>
    desk.act(turn(userId), id, version, press);

  it('belongs to the route, in the municipality; for others there is no such signal', async () => {
    const id = await sent(remark);
    expect(await act('elsewhere', id, 1, { action: 'take' })).toEqual({ kind: 'signal-unknown' });
    expect(await act('tess', id, 1, { action: 'take' })).toEqual({ kind: 'signal-unknown' });
    expect(await act('anouk', id, 1, { action: 'take' })).toEqual({ kind: 'signal-denied', why: 'no-role' });
    expect(await act('sanne', id, 1, { action: 'take' })).toEqual({ kind: 'signal-denied', why: 'no-role' });
    expect(await act('ravi', id, 1, { action: 'take' })).toMatchObject({ kind: 'signal-changed' });
    // The same press that came twice is no news.
    expect(await act('ravi', id, 1, { action: 'take' })).toMatchObject({ kind: 'signal-changed' });
    expect(await act('ravi', id, 1, { action: 'close', text: 'Gebeld.' })).toMatchObject({
      kind: 'signal-outdated',
      typed: 'Gebeld.',
    });
    expect(await act('ravi', id, 7, { action: 'note', text: 'x' })).toMatchObject({ kind: 'signal-outdated' });
  });

  it('loses no words for which the order does not matter, and keeps them once', async () => {
    const id = await sent(remark);
    await act('ravi', id, 1, { action: 'ask', text: 'Is het besproken?' });
    await act('ravi', id, 2, { action: 'note', text: 'Gebeld.' });
    for (const _ of [1, 2])
      expect(await act('sanne', id, 2, { action: 'answer', text: 'Ja, in juni.' })).toMatchObject({ action: 'answer' });
    const history = await store.signals.historyOf(id);
    expect(history.map(({ what }) => what)).toEqual(['sent', 'ask', 'note', 'answer']);
  });

  it('splits by line, each with its own provider, and closes the whole after the parts', async () => {
    const id = await sent(remark);
    const split = being(
      'signal-changed',
      await act('ravi', id, 1, { action: 'split', text: '1. De Linde: 3 uur te weinig\n- Lindenhof: geen plan' }),
    );
    expect(split.view.parts.map(({ content }) => content?.provider)).toEqual([
      'Zorggroep De Linde',
      'Lindenhof Thuishulp',
    ]);
    expect(await act('ravi', id, 2, { action: 'close', text: 'klaar' })).toMatchObject({
      kind: 'signal-refused',
      why: 'part-open',
    });
  });

  it('gives a part about another provider nothing that was told of the first', async () => {
    const id = await sent(`${remark}, zaaknummer Z-2026-0042`);
    const text = 'Lindenhof: geen plan\n2 van de 4 uur komt niet';
    const { view } = being('signal-changed', await act('ravi', id, 1, { action: 'split', text }));
    expect(view.parts.map(({ content }) => content)).toMatchObject([
      { provider: 'Lindenhof Thuishulp', law: null, arrangement: null, caseNumber: null, opinion: '' },
      { provider: 'Zorggroep De Linde', arrangement: '02A01', facts: '2 van de 4 uur komt niet' },
    ]);
  });

  it('joins a twin that may be seen, and no other', async () => {
    const [one, two] = [await sent(remark), await sent(remark, 'youssef')];
    const shown = being('signal-shown', await desk.show(turn('ravi'), two));
    expect(shown.view.twins.map(({ id }) => id)).toContain(one);
    expect(await act('ravi', two, 1, { action: 'join', twin: 'S-2026-99999' })).toMatchObject({ why: 'no-twin' });
    expect(await act('ravi', two, 1, { action: 'join', twin: one })).toMatchObject({ kind: 'signal-changed' });
  });

  it('joins no signal of another route, or one that only its own route sees', async () => {
    const id = await sent(remark);
    await say(`${remark}, graag vertrouwelijk`);
    const confidential = being('signal-sent', await say('ja')).id;
    const elsewhere = await sent(remark);
    await act('ravi', elsewhere, 1, { action: 'forward', to: 'toezicht-kwaliteit', text: 'past daar' });
    for (const twin of [confidential, elsewhere])
      expect(await act('both', id, 1, { action: 'join', twin })).toMatchObject({ why: 'no-twin' });
  });

  it('that sends a signal on shows nothing more of it to who may not see it there', async () => {
    const id = await sent(remark);
    const done = being(
      'signal-changed',
      await act('ravi', id, 1, { action: 'forward', to: 'toezicht-kwaliteit', text: 'past daar' }),
    );
    expect(done).toMatchObject({ isHandedOver: true, view: { signal: { content: null }, to: 'Toezicht kwaliteit' } });
    expect(await desk.show(turn('ravi'), id)).toEqual({ kind: 'signal-unknown' });
    expect(await act('ravi', id, 2, { action: 'forward', to: 'direct-handelen', text: 'x' })).toEqual({
      kind: 'signal-unknown',
    });
  });

  it('pauses referrals, which is told to whoever names the provider', async () => {
    const id = await sent(remark);
    expect(await act('ravi', id, 1, { action: 'pause-referrals', until: '2026-03-02', text: 'x' })).toMatchObject({
      why: 'day-past',
    });
    await act('ravi', id, 1, { action: 'pause-referrals', until: '2026-06-01', text: 'te weinig personeel' });
    expect(await desk.stopsIn('sanne', 'kan ik nog naar de linde verwijzen?')).toMatchObject([
      { provider: 'Zorggroep De Linde', until: '2026-06-01' },
    ]);
    expect(await desk.stopsIn('elsewhere', 'kan ik nog naar de linde verwijzen?')).toEqual([]);
    expect(await desk.stopsIn('sanne', 'kan ik nog naar Lindenhof verwijzen?')).toEqual([]);
  });

  it('masks what handlers and reporters write', async () => {
    const id = await sent(remark);
    await act('ravi', id, 1, { action: 'note', text: 'Gebeld met De Linde over mevrouw Pietersen, 06-12345678' });
    const [, note] = await store.signals.historyOf(id);
    expect(note?.text).not.toMatch(/Pietersen|12345678/);
    expect(note?.text).toContain('De Linde');
    const mine = being('signal-shown', await desk.show(turn('sanne'), id));
    expect(mine.view.history.map(({ what }) => what)).toEqual(['sent']);
  });

  it('masks a person who bears the name of a provider', async () => {
    const id = await sent(remark);
    await act('ravi', id, 1, { action: 'note', text: 'Bakker Gezinsbegeleiding sprak mevrouw Bakker, zij belt terug' });
    const [, note] = await store.signals.historyOf(id);
    expect(note?.text).not.toContain('mevrouw Bakker');
  });

  it('reads what is typed in the order in which people say it', async () => {
    const id = await sent(remark);
    const typed = (text: string) => desk.typed(turn('ravi'), text);
    expect(await typed(`Pak ${id} op`)).toMatchObject({
      kind: 'signal-changed',
      view: { signal: { status: 'taken' } },
    });
    expect(await typed(`vraag bij ${id}: om hoeveel cliënten gaat het?`)).toMatchObject({ kind: 'signal-changed' });
    expect(await typed(`verwijsstop ${id} tot 31 december 2026: personeelstekort`)).toMatchObject({
      kind: 'signal-changed',
      view: { stopUntil: '2026-12-31' },
    });
    expect(await typed(`sluit ${id} af: er komt weer 4 uur`)).toMatchObject({
      view: { signal: { status: 'closed' } },
    });
  });

  it('warns of a typed verwijsstop on a confidential signal as the button does, and sets it when that is said again', async () => {
    await say('Lindenhof komt al sinds mei maar 2 van de 4 uur voor 02A01');
    await say('vertrouwelijk');
    const { id } = being('signal-sent', await say('ja'));
    const typed = (text: string) => desk.typed(turn('ravi'), text);
    const words = `${id} tot 1-6-2026: te weinig mensen`;
    expect(await typed(`verwijsstop ${words}`)).toMatchObject({ kind: 'signal-refused', why: 'stop-is-public' });
    expect(await store.signals.referralStops('2026-03-02')).not.toContainEqual(
      expect.objectContaining({ signalId: id }),
    );
    expect(await typed(`verwijsstop toch ${words}`)).toMatchObject({
      kind: 'signal-changed',
      action: 'pause-referrals',
    });
    expect(await desk.typed(turn('youssef'), `verwijsstop ${words}`)).toEqual({ kind: 'signal-unknown' });
    expect(desk.typed(turn('ravi'), 'er moet een verwijsstop komen')).toBe(null);
    expect(await typed(`sluit ${id}: besproken`)).toMatchObject({ kind: 'signal-changed' });
  });

  it('is typed too', async () => {
    const id = await sent(remark);
    expect(await desk.typed(turn('ravi'), `pak op ${id}`)).toMatchObject({ kind: 'signal-changed', action: 'take' });
    expect(await desk.typed(turn('ravi'), `sluit ${id.toLowerCase()}: er komt weer 4 uur`)).toMatchObject({
      action: 'close',
    });
    expect(desk.typed(turn('ravi'), 'sluit de deur')).toBeNull();
  });
});

describe('where others read along', () => {
  const channel = { conversationId: '19:contract@thread.tacv2;messageid=1', userId: 'ravi', isShared: true };
  const group = { ...channel, conversationId: '19:groep@thread.v2' };

  it('shows a signal in the channel of its own target, and nowhere else', async () => {
    const id = await sent(remark);
    const before = await store.signals.get(id);
    for (const here of [group, { ...channel, userId: 'sanne', conversationId: 'x' }]) {
      expect(await desk.show(here, id)).toEqual({ kind: 'signal-not-here' });
      expect(await desk.show(here, 'S-2026-99999')).toEqual({ kind: 'signal-not-here' });
      expect(await desk.typed(here, `notitie ${id}: gebeld`)).toEqual({ kind: 'signal-not-here' });
      expect(await desk.act(here, id, 1, { action: 'take' })).toEqual({ kind: 'signal-not-here' });
    }
    expect(await store.signals.get(id)).toEqual(before);
    expect(await desk.show(channel, id)).toMatchObject({ kind: 'signal-shown' });
    expect(await desk.typed(channel, `pak op ${id}`)).toMatchObject({ kind: 'signal-changed' });
    expect(await desk.show({ ...channel, userId: 'elsewhere' }, id)).toEqual({ kind: 'signal-unknown' });
  });

  it('shows nothing more of a signal that went on to another channel', async () => {
    const id = await sent(remark);
    const forward = { action: 'forward', to: 'toezicht-kwaliteit', text: 'past daar' } as const;
    expect(await desk.act({ ...channel, userId: 'both' }, id, 1, forward)).toMatchObject({
      isHandedOver: true,
      view: { signal: { content: null } },
    });
    expect(await desk.show({ ...channel, userId: 'both' }, id)).toEqual({ kind: 'signal-not-here' });
  });

  it.each(['status', 'register', 'agenda'] as const)('gives no %s', async (what) => {
    for (const here of [group, channel])
      expect(await desk[what](here, 'gespreksagenda De Linde')).toEqual({ kind: 'signal-not-here' });
  });
});

describe('looking back', () => {
  it('tells nothing to who has no role, or whose role is not known now', async () => {
    expect(await desk.status(turn('vreemd'))).toEqual({ kind: 'signal-denied', why: 'no-role' });
    expect(await desk.status(turn('unsure'))).toEqual({ kind: 'signal-denied', why: 'roles-unknown' });
  });

  it('tells a reporter of the own signals only', async () => {
    await sent(remark, 'youssef');
    const { signals } = being('signal-status', await desk.status(turn('youssef')));
    expect(signals.length).toBeGreaterThan(0);
    for (const { id } of signals) expect((await store.signals.get(id))?.reporter).toBe('youssef');
  });

  it('says that a draft is still open, beside what was sent', async () => {
    expect(await desk.status(turn())).not.toHaveProperty('draft');
    await say(remark);
    expect(await desk.status(turn())).toMatchObject({ draft: { provider: 'Zorggroep De Linde' } });
    expect(await say('laat maar')).toEqual({ kind: 'signal-cancelled' });
    expect(await desk.status(turn())).not.toHaveProperty('draft');
  });

  it('gives the register and the gespreksagenda to who may have them, filtered', async () => {
    await sent(remark);
    expect(await desk.register(turn('sanne'), 'register van signalen')).toEqual({
      kind: 'signal-denied',
      why: 'no-role',
    });
    const ravi = being('signal-register', await desk.register(turn('ravi'), 'open signalen over De Linde'));
    expect(ravi.rows.length).toBeGreaterThan(0);
    expect(new Set(ravi.rows.map(({ provider }) => provider))).toEqual(new Set(['Zorggroep De Linde']));
    expect(ravi.table).not.toBeNull();
    expect(being('signal-register', await desk.register(turn('anouk'), 'register')).table).toBeNull();
    expect(being('signal-register', await desk.register(turn('elsewhere'), 'register')).rows).toEqual([]);
    expect(await desk.agenda(turn('sanne'), 'gespreksagenda De Linde')).toEqual({
      kind: 'signal-denied',
      why: 'no-role',
    });
    expect(await desk.agenda(turn('ravi'), 'gespreksagenda')).toEqual({ kind: 'signal-which-provider' });
    expect(await desk.agenda(turn('ravi'), 'gespreksagenda De Linde')).toMatchObject({
      kind: 'signal-agenda',
      provider: 'Zorggroep De Linde',
    });
  });
});
