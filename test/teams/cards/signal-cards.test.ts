import { describe, expect, it } from 'vitest';
import type { OpenDraft, SignalOutcome } from '../../../src/signal-desk/signal-outcome.ts';
import { actions } from '../../../src/signals/follow-up/transitions.ts';
import { activityBytes } from '../../../src/teams/cards/reply-activity.ts';
import {
  cardActivity,
  signalActivity,
  signalOutcomeCard,
  stopsActivity,
} from '../../../src/teams/cards/signal-activities.ts';
import { toldCard } from '../../../src/teams/cards/signal-told-card.ts';
import { parseSignalPress } from '../../../src/teams/signal-press.ts';
import { signal, told, view } from '../made-told.ts';
import { buttonsOf, wordsOf } from '../signal-bot.ts';

const draftId = '0123456789ab';
const content = signal.content;
if (content === null) throw new Error('no content');
const route = {
  to: 'Toezicht rechtmatigheid',
  alsoTo: [],
  rule: 'rechtmatigheid',
  dueBy: '2026-03-05',
  isConfidential: true,
  isAlwaysConfidential: true,
  advice: 'Waarschuw de aanbieder niet.',
};
const preview: OpenDraft = {
  kind: 'signal-preview',
  draftId,
  content,
  notTold: ['zaaknummer'],
  route,
  gemeente: 'Heuveldal',
};
const ask: OpenDraft = {
  kind: 'signal-ask',
  draftId,
  fields: ['gemeente', 'aanbieder', 'wat', 'wanneer', 'arrangement', 'uren-toegekend', 'uren-geleverd', 'zaaknummer'],
  choices: ['Zorggroep De Linde', 'Lindenhof Thuishulp'],
  gemeenten: ['Heuveldal', 'Dalwijk'],
  content,
  advice: null,
  maySkip: true,
};
const everything = view({
  can: actions,
  twins: [{ id: 'S-2026-00002', category: 'kwaliteit', sentOn: '2026-03-01' }],
  stopUntil: '2026-06-01',
});
const outcomes: readonly SignalOutcome[] = [
  ask,
  preview,
  { kind: 'signal-danger', draftId },
  { kind: 'signal-cancelled' },
  { kind: 'signal-sent', id: signal.id, route, provider: 'Zorggroep De Linde', practiceNote: 'hidden' },
  { kind: 'signal-gone', last: null },
  { kind: 'signal-newer', newest: { kind: 'signal-danger', draftId } },
  { kind: 'signal-anew', before: 'Zorggroep De Linde', isKept: true, newest: preview },
  { kind: 'signal-then', first: { kind: 'signal-cancelled' }, provider: null, newest: ask },
  { kind: 'signal-too-long', length: 20_000, limit: 6_000, typed: 'Er kwam weer niemand.', before: preview },
  { kind: 'signal-private' },
  { kind: 'signal-denied', why: 'no-role' },
  { kind: 'signal-unknown' },
  { kind: 'signal-status', signals: [] },
  { kind: 'signal-status', signals: [], draft: { provider: 'Zorggroep De Linde' } },
  { kind: 'signal-nothing', provider: 'Zorggroep De Linde' },
  { kind: 'signal-which-provider' },
  { kind: 'signal-register', rows: [], figures: [], filteredBy: ['alleen open'], table: null },
  { kind: 'signal-alarms', alarms: [], ended: { code: 'A-123ABC', wasThere: true } },
  {
    kind: 'signal-alarms',
    alarms: [
      {
        code: 'A-123ABC',
        to: { kind: 'target', target: 'inkoop' },
        name: 'Inkoop',
        why: 'nowhere',
        since: '2026-03-02',
        waiting: 2,
      },
    ],
    ended: null,
  },
  { kind: 'signal-practice-notes', provider: null, notes: [] },
  {
    kind: 'signal-practice-notes',
    provider: 'Zorggroep De Linde',
    notes: [
      {
        id: signal.id,
        sentOn: '2026-03-02',
        gemeente: 'Waterrijk',
        provider: 'Zorggroep De Linde',
        category: 'onderlevering',
        arrangement: null,
        facts: 'Er komt 2 van de 4 uur.',
        canEnd: true,
      },
    ],
  },
  { kind: 'signal-shown', view: everything },
  { kind: 'signal-outdated', view: everything, typed: 'Gebeld, komt goed.' },
  { kind: 'signal-refused', why: 'part-open', view: everything },
  ...actions.map(
    (action): SignalOutcome => ({ kind: 'signal-changed', action, view: everything, isHandedOver: false }),
  ),
];

describe('a card about a signal', () => {
  it.each(outcomes.map((outcome) => [outcome.kind, outcome] as const))(
    '%s says what it shows to who hears it',
    (_kind, outcome) => {
      const card = signalOutcomeCard(outcome);
      expect(card.fallbackText.length).toBeGreaterThan(0);
      expect(wordsOf(card.body).trim().length).toBeGreaterThan(10);
      expect(signalActivity(outcome).summary).toBeDefined();
    },
  );

  it('has buttons that carry an id, a version and a deed, and no word of it; each can be read back', () => {
    for (const outcome of outcomes)
      for (const { verb, data, title } of buttonsOf(signalOutcomeCard(outcome))) {
        expect(Object.keys(data ?? {}).sort(), title).toEqual(
          verb === 'signaal' ? ['doe', 'signaal', 'versie'] : verb === 'alarm' ? ['alarm'] : ['concept', 'doe'],
        );
        expect(parseSignalPress({ action: { verb, data } }), title).not.toBeNull();
      }
  });

  it('shows with words what a colour shows too', () => {
    expect(wordsOf(signalOutcomeCard({ kind: 'signal-danger', draftId }))).toContain('112');
    expect(wordsOf(signalOutcomeCard({ kind: 'signal-outdated', view: everything, typed: null }))).toContain(
      'Een collega was je net voor',
    );
    expect(wordsOf(signalOutcomeCard(preview))).toMatch(/Let op: Waarschuw.*Vertrouwelijk/s);
  });

  it('labels every field', () => {
    const inputs = (value: unknown): { type: string; label?: string; title?: string }[] => {
      if (Array.isArray(value)) return value.flatMap(inputs);
      if (typeof value !== 'object' || value === null) return [];
      const own =
        'type' in value && typeof value.type === 'string' && value.type.startsWith('Input.')
          ? [{ ...value, type: value.type }]
          : [];
      return [...own, ...Object.values(value).flatMap(inputs)];
    };
    for (const outcome of outcomes)
      for (const { label, title } of inputs(signalOutcomeCard(outcome))) expect(label ?? title).toBeTruthy();
  });

  it('fits in a message of Teams however much there is to show', () => {
    const long = 'Er kwam weer niemand. '.repeat(2_000);
    const history = Array.from({ length: 60 }, (_, at) => ({
      signalId: signal.id,
      version: at + 1,
      at: signal.sentAt,
      by: 'ravi',
      what: 'note' as const,
      text: long,
      from: 'taken' as const,
      to: 'taken' as const,
      about: null,
    }));
    const big = { ...signal, content: { ...content, facts: long, opinion: long } };
    const parts = Array.from({ length: 12 }, () => big);
    for (const outcome of [
      { kind: 'signal-shown', view: { ...everything, signal: big, history, parts } },
      { kind: 'signal-preview', draftId, content: big.content, notTold: [], route, gemeente: null },
      { ...ask, content: big.content },
      {
        kind: 'signal-too-long',
        length: 40_000,
        limit: 3_000,
        typed: long,
        before: { ...preview, content: { ...content, facts: long.slice(0, 3_000) } },
      },
    ] satisfies SignalOutcome[])
      expect(activityBytes(signalActivity(outcome))).toBeLessThan(28_000);
    const card = toldCard(told({ what: 'answer', text: long }));
    expect(activityBytes(cardActivity(card, ''))).toBeLessThan(28_000);
  });

  it('lets no text become a link or markup', () => {
    const evil = { ...content, provider: '[De Linde](https://kwaad.example)', facts: 'zie https://kwaad.example/x' };
    const shown = JSON.stringify(
      signalOutcomeCard({ kind: 'signal-shown', view: view({ signal: { ...signal, content: evil } }) }),
    );
    expect(shown).not.toContain('https://kwaad.example');
    expect(shown).toContain('\\\\[De Linde\\\\]');
  });
});

describe('what a reporter is told', () => {
  const toReporter = { to: { kind: 'reporter', userId: 'sanne' } } as const;
  it('of a closing asks whether it helped, of a question asks an answer, and offers nothing else', () => {
    const closed = view({
      signal: { ...signal, status: 'closed' },
      can: ['answer', 'satisfied', 'dissatisfied', 'withdraw'],
    });
    const titles = (card: unknown) => buttonsOf(card).map(({ title }) => title);
    expect(titles(toldCard(told({ ...toReporter, what: 'closed', text: 'Het is geregeld.', view: closed })))).toEqual([
      'Ja, geholpen',
      'Bevestig: Nee, niet geholpen',
    ]);
    expect(titles(toldCard(told({ ...toReporter, what: 'question', text: 'Sinds wanneer?', view: closed })))).toEqual([
      'Bevestig: Beantwoord',
    ]);
    expect(titles(toldCard(told({ ...toReporter, what: 'taken', view: closed })))).toEqual([]);
  });

  it.each([
    ['received', null, 'aangekomen bij Contractmanagement'],
    ['taken', null, 'opgepakt'],
    ['forwarded', 'inkoop', 'Inkoop'],
    ['joined', 'S-2026-00002', 'S-2026-00002'],
    ['referrals-paused', '2026-06-01', '1 juni 2026'],
    ['reopened', null, 'heropend'],
    ['still-closed', null, 'blijft afgesloten'],
    ['split', null, 'gesplitst'],
    ['unanswered', null, 'antwoorden mag nog steeds'],
  ] as const)('%s is said in a sentence', (what, about, words) => {
    const aboutName = about === 'inkoop' ? 'Inkoop' : null;
    expect(wordsOf(toldCard(told({ ...toReporter, what, about, aboutName })))).toContain(words);
  });

  it('an escalation, to who may not read it, names the signal and how long it waits', () => {
    const card = toldCard(told({ what: 'escalation', mayRead: false, about: '2026-03-09' }));
    expect(wordsOf(card)).toContain('wacht te lang');
    expect(JSON.stringify(card)).not.toContain('2 van de 4');
  });
});

it('a verwijsstop is named with its provider and last day', () => {
  const stop = {
    provider: 'Zorggroep De Linde',
    gemeente: null,
    until: '2026-06-01',
    signalId: signal.id,
    setAt: signal.sentAt,
  };
  expect(wordsOf(stopsActivity([stop]))).toMatch(/Verwijsstop.*1 juni 2026.*Zorggroep De Linde/);
});

it.each([
  null,
  {},
  { action: { verb: 'signaal', data: { signaal: "S-2026-1'; drop", versie: 1, doe: 'take' } } },
  { action: { verb: 'signaal', data: { signaal: 'S-2026-00001', versie: 0, doe: 'take' } } },
  { action: { verb: 'signaal', data: { signaal: 'S-2026-00001', versie: 1, doe: '__proto__' } } },
  { action: { verb: 'signaal-concept', data: { concept: '../../etc', doe: 'verstuur' } } },
])('%j is no button of ours', (value) => {
  expect(parseSignalPress(value)).toBeNull();
});

describe('the card of those who handle it', () => {
  it('names who manages the contract, when the register says so', () => {
    const words = wordsOf(toldCard(told({ view: view({ contractOwner: 'Team inkoop zorg' }) })));
    expect(words).toContain('Contractbeheerder: Team inkoop zorg');
    expect(wordsOf(toldCard(told()))).not.toContain('Contractbeheerder');
  });

  it('warns that everybody is told of a verwijsstop, before one is set on a confidential signal', () => {
    const confidential = view({ signal: { ...signal, isConfidential: true } });
    expect(wordsOf(toldCard(told({ view: confidential })))).toContain('Let op: dit signaal is vertrouwelijk');
    expect(wordsOf(toldCard(told()))).not.toContain('Let op: dit signaal is vertrouwelijk');
  });
});
