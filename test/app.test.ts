import { beforeAll, describe, expect, it } from 'vitest';
import { type App, type AppParts, createApp } from '../src/app.ts';
import type { DossierDesk } from '../src/dossier-desk.ts';
import { openRouter, type Routed, type Router } from '../src/intent/open-router.ts';
import type { Knowledge } from '../src/knowledge/open-knowledge.ts';
import type { Feedback, UnansweredQuestion } from '../src/policy/ports.ts';
import { maskText } from '../src/privacy/mask.ts';
import { shippedKnowledge } from '../src/shipped.ts';
import { openMatters } from '../src/signals/open-matters.ts';
import type { IncomingMessage } from '../src/turn/message.ts';
import type { Outcome } from '../src/turn/outcome.ts';
import { knowledgeOf, text } from './knowledge/small-knowledge.ts';
import { noSignals } from './teams/no-signals.ts';

const body = `### Artikel 1 Onderzoek naar de hulpvraag
1. Het college voert het onderzoek naar de hulpvraag van de inwoner uit binnen zes weken na de melding.
### Artikel 2 Verslag
vragen:
- wie krijgt het verslag te lezen
1. Het verslag van het onderzoek naar de hulpvraag gaat naar de inwoner.`;
const question = 'hoe lang duurt het onderzoek naar de hulpvraag na de melding';

let knowledge: Knowledge;
let learnt: Router;
beforeAll(async () => {
  learnt = await openRouter(shippedKnowledge, shippedKnowledge);
  knowledge = await knowledgeOf(
    text('verordening/buurt/2026-01-01', { title: 'Verordening buurt', body }),
    text('verordening/jeugd/2026-01-01', { title: 'Regels voor gezinnen', law: 'jeugdwet', body }),
  );
});

/** A desk that notes what it is asked. */
function deskThatNotes(asked: unknown[][]): DossierDesk {
  const note =
    (name: string) =>
    (...given: unknown[]): { readonly kind: 'dossier-forgotten' } => {
      asked.push([name, ...given]);
      return { kind: 'dossier-forgotten' };
    };
  return {
    check: async (...given) => note('check')(...given),
    summarise: async (...given) => note('summarise')(...given),
    framework: note('framework'),
    withLaw: async (...given) => note('withLaw')(...given),
    withDates: note('withDates'),
    paper: note('paper'),
    contradict: async () => false,
    aboutLast: async () => null,
  };
}

const asPolicy = (): Routed => ({ intent: 'beleidsvraag', confidence: 1, refusal: null });
function running(more: Partial<AppParts> = {}) {
  const unanswered: UnansweredQuestion[] = [];
  const feedback: Feedback[] = [];
  const clock = { now: new Date('2026-08-02T10:00:00Z') };
  const desked: unknown[][] = [];
  const app = createApp({
    knowledge,
    router: asPolicy,
    desk: deskThatNotes(desked),
    signals: noSignals,
    store: {
      saveUnanswered: async (one) => void unanswered.push(one),
      saveFeedback: async (one) => void feedback.push(one),
    },
    storeKind: 'memory',
    mask: maskText,
    compose: null,
    modelName: null,
    gemeente: null,
    now: () => clock.now,
    ...more,
  });
  let turn = 0;
  const say = (
    said: string,
    conversationId = 'a',
    to: App = app,
    with_: Partial<IncomingMessage> = {},
  ): Promise<Outcome> =>
    to.handle({ turnId: `t${++turn}`, conversationId, userId: 'u', text: said, surface: 'personal', ...with_ });
  return { app, say, unanswered, feedback, clock, desked };
}
const citedSlug = (outcome: Outcome) => (outcome.kind === 'answer' ? outcome.answer.citations[0]?.slug : undefined);

describe('createApp, when asked about policy', () => {
  it('answers with the question’s turn and suggests what to ask next', async () => {
    expect(await running().say('onderzoek naar de hulpvraag van de inwoner wmo')).toMatchObject({
      kind: 'answer',
      turnId: 't1',
      answer: { kind: 'answered', law: 'wmo' },
      suggestions: ['Wie krijgt het verslag te lezen?'],
    });
  });

  it('reads a follow-up with the questions before it in the same conversation, and in no other', async () => {
    const { say } = running();
    await say(`${question} wmo`, 'a');
    expect(citedSlug(await say('en voor jeugd?', 'a'))).toBe('jeugd');
    expect(citedSlug(await say('en voor jeugd?', 'b'))).not.toBe('jeugd');
  });

  it('forgets a conversation half an hour after its last question', async () => {
    const { say, clock } = running();
    await say(`${question} wmo`);
    clock.now = new Date('2026-08-02T10:31:00Z');
    expect(citedSlug(await say('en voor jeugd?'))).toBeUndefined();
  });

  it.each([
    ['Wmo', 'buurt'],
    ['De Jeugdwet', 'jeugd'],
  ])('takes "%s" for the answer to the question which law is meant', async (choice, slug) => {
    const { say } = running({ router: (said) => (said === question ? asPolicy() : learnt(said)) });
    expect(await say(question)).toMatchObject({ answer: { kind: 'clarify' } });
    expect(citedSlug(await say(choice))).toBe(slug);
  });

  it('reads the rules of the Dutch day, not of the day in London', async () => {
    const { say, clock } = running();
    clock.now = new Date('2026-12-31T23:30:00Z');
    expect(await say(`${question} wmo`)).toMatchObject({ answer: { date: '2027-01-01' } });
  });
});

describe('createApp, about what it keeps', () => {
  it('keeps a question that found nothing, masked', async () => {
    const { say, unanswered } = running();
    await say('welke kleur had de fiets van bewoner 06-12345678, mail jan@voorbeeld.nl, in 2024');
    expect(unanswered).toEqual(
      [
        {
          question: expect.stringContaining('welke kleur had de fiets'),
          law: null,
          date: '2024-12-31',
          reason: 'not-found',
          askedAt: new Date('2026-08-02T10:00:00Z'),
        },
      ].map((one) => ({ ...one, date: '2024-12-31' })),
    );
    expect(unanswered[0]?.question).not.toMatch(/12345678|jan@/);
  });

  it('keeps nothing of a question that was answered, refused or asked back', async () => {
    const { say, unanswered } = running({
      router: (said) => ({ ...asPolicy(), refusal: said.startsWith('heeft') ? 'eligibility' : null }),
    });
    await say(`${question} wmo`);
    await say(question, 'b');
    await say('heeft mevrouw recht op hulp', 'c');
    expect(unanswered).toEqual([]);
  });

  it.each(['???', '...', '😀'])('keeps nothing of %j, in which nothing is said', async (said) => {
    const { say, unanswered } = running();
    expect(await say(said)).toMatchObject({ kind: 'answer', answer: { kind: 'clarify' } });
    expect(unanswered).toEqual([]);
  });

  it('keeps a thumb with the passages of its own turn and the reason masked', async () => {
    const { app, say, feedback } = running();
    await say(`${question} wmo`);
    await say(`${question} jeugd`);
    await app.feedback({ turnId: 't1', rating: 'dislike', reason: 'klopt niet, bel 06-12345678' });
    await app.feedback({ turnId: 't2', rating: 'like', reason: null });
    await app.feedback({ turnId: 'onbekend', rating: 'like', reason: null });
    expect(feedback).toMatchObject([
      {
        turnId: 't1',
        rating: 'dislike',
        passages: ['buurt@2026-01-01#1'],
        reason: expect.stringContaining('klopt niet'),
      },
      { turnId: 't2', rating: 'like', passages: ['jeugd@2026-01-01#1'], reason: null },
      { turnId: 'onbekend', passages: [] },
    ]);
    expect(feedback[0]?.reason).not.toContain('12345678');
  });

  it('gives the model a masked question', async () => {
    const seen: string[] = [];
    const { say } = running({
      compose: async (asked) => {
        seen.push(asked.question);
        return { kind: 'unavailable', reason: 'timeout' };
      },
    });
    const outcome = await say(`${question} wmo, bel 06-12345678`);
    expect(seen[0]).toContain('hoe lang duurt het onderzoek');
    expect(seen[0]).not.toContain('12345678');
    expect(outcome).toMatchObject({ answer: { notices: [{ code: 'model-unavailable' }] } });
  });
});

describe('createApp, when asked for something else', () => {
  const routed = (intent: Routed['intent'], confidence: number) =>
    running({ router: () => ({ intent, confidence, refusal: null }) });

  it.each([
    ['hulp', 0.9, { kind: 'help' }],
    ['signaal', 0.9, { kind: 'signal-unknown' }],
    ['dossiercheck', 0.7, { kind: 'ask-papers' }],
    ['dossiercheck', 0.5, { kind: 'answer' }],
    ['signaal', 0.5, { kind: 'answer' }],
    ['hulp', 0.4, { kind: 'answer' }],
    ['buiten-bereik', 0.9, { kind: 'answer' }],
  ] as const)('comes to the right outcome for %s at %d', async (intent, confidence, outcome) => {
    expect(await routed(intent, confidence).say(`${question}`)).toMatchObject(outcome);
  });

  it('takes an unsure remark on a provider that it names for one, and a question for a question', async () => {
    const router = (): Routed => ({ intent: 'signaal', confidence: 0.4, refusal: null });
    const { say } = running({
      router,
      signals: { ...noSignals, namesProvider: (said) => said.includes('De Meander') },
    });
    expect(await say('ik ben niet blij met De Meander')).toMatchObject({ kind: 'signal-unknown' });
    expect(await say('welke hulp geeft De Meander?')).toMatchObject({ kind: 'answer' });
    expect(await say('ik ben niet blij met de regels')).toMatchObject({ kind: 'answer' });
  });

  it.each(['Wmo', '10:3 Awb', 'artikel 1'])('never explains itself when asked "%s"', async (said) => {
    expect(await routed('hulp', 0.9).say(said)).toMatchObject({ kind: 'answer' });
  });
});

describe('createApp, when papers are handed in', () => {
  const handed = { papers: [{ file: 'verslag.docx', text: 'Gespreksverslag', pages: 1 }] };
  const turn = { turnId: 't1', conversationId: 'a', userId: 'u', team: null };
  const report = `Gespreksverslag\n${'Mevrouw vertelt tijdens het huisbezoek over haar melding en haar hulpvraag. '.repeat(10)}`;
  const pasted = { papers: [{ file: 'geplakte tekst', text: report, pages: null }] };

  it.each([
    ['', ['check', turn, handed, undefined]],
    ['Dit is de Jeugdwet', ['check', turn, handed, 'jeugdwet']],
    ['kijk eens naar dit', ['check', turn, handed, undefined]],
    ['Vat samen', ['summarise', turn, handed, undefined]],
    ['een samenvatting voor de Wmo graag', ['summarise', turn, handed, 'wmo']],
  ])('goes by what is said beside them: “%s”', async (said, call) => {
    const { say, desked } = running();
    await say(said, 'a', undefined, { handed });
    expect(desked).toEqual([call]);
  });

  it('passes the team on', async () => {
    const { say, desked } = running();
    await say('', 'a', undefined, { handed, team: 'Noord' });
    expect(desked[0]?.[1]).toEqual({ ...turn, team: 'Noord' });
  });

  it('takes a long pasted report for a paper, and asks no policy for it', async () => {
    const { say, desked, unanswered } = running();
    await say(report);
    expect(desked).toEqual([['check', turn, pasted, undefined]]);
    expect(unanswered).toEqual([]);
  });

  it('takes a short report for a paper when its title is its first sentence', async () => {
    const { say, desked } = running();
    const short =
      'Gespreksverslag Wmo. De heer wil weer naar de markt. Hij loopt niet verder dan vijftig meter en zit elke dag binnen. Doel: vanaf mei gaat hij elke week naar de markt. Zijn zus kan niet rijden.';
    await say(short);
    const papers = [{ file: 'geplakte tekst', text: short, pages: null }];
    expect(desked).toEqual([['check', turn, { papers }, undefined]]);
  });

  it('takes a report and a decision that are pasted in one message for two papers', async () => {
    const { say, desked } = running();
    const letter =
      'Geachte mevrouw,\n\nWij hebben besloten: u krijgt een scootmobiel, in bruikleen. Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken bij het college.';
    await say(`${report.trimEnd()}\n\n${letter}`);
    const papers = [report.trimEnd(), letter].map((text, at) => ({
      file: `geplakte tekst ${at + 1}`,
      text,
      pages: null,
    }));
    expect(desked).toEqual([['check', turn, { papers }, undefined]]);
  });

  it.each([
    [
      'Verslag keukentafelgesprek\nOp 3 maart spraken wij mevrouw thuis, haar dochter was erbij.\nZij wil graag hulp in het huishouden.\nHaar buurvrouw doet de boodschappen.',
    ],
    ['Verslag Jeugd\nMoeder vertelt dat het thuis onrustig is.\nDe jongen zelf wil meer buiten spelen.'],
    [
      'Melding: 3 maart\nHulpvraag: hulp in huis\nEigen kracht: kookt zelf\nNetwerk: een dochter\nMantelzorg: buurvrouw\nVoorstel: 2 uur\nAfspraken: bellen',
    ],
  ])('takes a short pasted report for a paper by its title or its headings', async (short) => {
    const { say, desked } = running({ router: learnt });
    await say(short);
    expect(desked).toMatchObject([['check', turn, { papers: [{ text: short }] }, undefined]]);
  });

  it.each([
    'Verslag van De Linde is er nog niet.\nHet gesprek was in mei.\nWij belden al drie keer.',
    'Aanbieder: De Linde\nUren: 2 van de 4\nSinds: mei',
    'In het verslag van het gesprek staat iets anders dan in de beschikking',
  ])('takes no remark for a paper: %j', async (remark) => {
    const { say, desked } = running();
    await say(remark);
    expect(desked).toEqual([]);
  });

  it('takes for a paper what is pasted right after papers were asked', async () => {
    const asking: Router = (said) => ({ ...asPolicy(), ...(said === 'kijk na' ? { intent: 'dossiercheck' } : {}) });
    const { say, desked } = running({ router: asking });
    const short = `Mevrouw vertelt in het gesprek dat haar netwerk klein is.\n${'Zij wil graag hulp bij het huishouden. '.repeat(4)}`;
    await say(short);
    expect(desked).toEqual([]);
    await say('kijk na');
    await say(short);
    expect(desked).toHaveLength(1);
  });

  it('sums a pasted report up when that stands above it', async () => {
    const { say, desked } = running();
    await say(`Vat samen:\n${report}`);
    expect(desked).toEqual([['summarise', turn, pasted, undefined]]);
  });

  it('takes a case that is told to ask something for the question that it is', async () => {
    const { say, desked } = running();
    expect(await say(`${report}\n${question} wmo?`)).toMatchObject({ kind: 'answer' });
    expect(desked).toEqual([]);
  });

  it('reads no question of more than 8,000 characters', async () => {
    const { say, unanswered } = running();
    expect(await say('waarom '.repeat(2_000))).toEqual({ kind: 'too-long', limit: 8_000 });
    expect(unanswered).toEqual([]);
  });

  it.each([
    ['wat moet er in een verslag?', 'wmo'],
    ['Wat moet er in een verslag voor de Jeugdwet?', 'jeugdwet'],
    ['het toetsingskader', 'wmo'],
    ['Welke stappen moet een gespreksverslag hebben?', 'wmo'],
    ['Wat moet er in een jeugdverslag?', 'jeugdwet'],
  ])('shows the framework when asked “%s”', async (said, law) => {
    const { say, desked } = running();
    await say(said);
    expect(desked).toEqual([['framework', law]]);
  });

  it.each([
    ['vat het dossier samen', { kind: 'summary' }],
    ['Kun je het dossier samenvatten?', { kind: 'summary' }],
    ['wat ontbreekt er nog?', { kind: 'again' }],
    ['maak een verslagopzet', { kind: 'outline' }],
    [
      'ik ben het niet eens met W7, want de maaltijden staan er wel',
      { kind: 'contradict', code: 'W7', reason: 'de maaltijden staan er wel' },
    ],
  ] as const)('does what is typed about the last checked dossier: “%s”', async (said, wish) => {
    const asked: unknown[] = [];
    const desk: DossierDesk = {
      ...deskThatNotes([]),
      aboutLast: async (...given) => {
        asked.push(given);
        return { kind: 'dossier-contradicted', isKept: true };
      },
    };
    const { say } = running({ desk });
    await say(said);
    expect(asked).toEqual([[wish, { conversationId: 'a', userId: 'u' }]]);
  });

  it.each(['maak een verslagopzet', 'vat het dossier samen'])(
    'asks for papers when none were checked, and leaves an open signal alone: “%s”',
    async (said) => {
      const signals = { ...noSignals, hasDraft: async () => true };
      expect(await running({ signals }).say(said)).toEqual({ kind: 'ask-papers' });
    },
  );

  it('takes a message that begins with the register for one, whatever it names besides', async () => {
    const register = { kind: 'signal-register', rows: [], figures: [], filteredBy: [], table: null } as const;
    const { say } = running({ router: learnt, signals: { ...noSignals, register: async () => register } });
    expect(await say('signalenregister gemeente Nieuwdorp')).toEqual(register);
  });

  it('shows a signal that is named in a message that is no command, unless it is a reply to a draft', async () => {
    const told = { kind: 'signal-danger', draftId: 'd' } as const;
    const signals = {
      ...noSignals,
      show: async () => ({ kind: 'signal-unknown' }) as const,
      tell: async () => told,
    };
    const { say } = running({ signals });
    expect(await say('kan S-2026-00001 door naar toezicht?')).toEqual({ kind: 'signal-unknown' });
    expect(await say('zet S-2026-00001 door')).toEqual({ kind: 'signal-unknown' });
    const replying = running({ signals: { ...signals, hasDraft: async () => true } });
    expect(await replying.say('hetzelfde als in S-2026-00001')).toEqual(told);
    expect(await replying.say('zet S-2026-00001 door naar toezicht')).toEqual({ kind: 'signal-unknown' });
  });

  it('asks for papers when a dossier is to be checked and none came', async () => {
    const { say } = running({ router: learnt });
    expect(await say('kun je mijn dossier nakijken op volledigheid')).toEqual({ kind: 'ask-papers' });
  });
});

describe('createApp, when danger is told beside something else', () => {
  const handed = { papers: [{ file: 'verslag.docx', text: 'Gespreksverslag', pages: 1 }] };
  const signals = {
    ...noSignals,
    isDanger: (said: string) => said.includes('met een mes'),
    typed: (_: unknown, said: string) =>
      said.startsWith('antwoord') ? Promise.resolve({ kind: 'signal-unknown' } as const) : null,
  };

  it('does what is asked, and says first what to do', async () => {
    const { say, desked } = running({ signals });
    expect(await say('hij staat nu met een mes voor de deur', 'a', undefined, { handed })).toMatchObject({
      kind: 'dossier-forgotten',
      danger: true,
    });
    expect(desked).toHaveLength(1);
    expect(await say('antwoord S-2026-00001: hij staat nu met een mes voor de deur')).toMatchObject({
      kind: 'signal-unknown',
      danger: true,
    });
    expect(await say('antwoord S-2026-00001: ja')).not.toHaveProperty('danger');
  });
});

describe('createApp, when danger is told beside a question, or at length', () => {
  const matters = openMatters(shippedKnowledge, shippedKnowledge);
  const signals = {
    ...noSignals,
    tell: async () => ({ kind: 'signal-danger', draftId: 'd' }) as const,
    isDanger: (said: string) => matters(said).seriousness === 'acute',
    isDangerBeside: (said: string) => matters(said).isDangerBeside,
    isDangerNow: (said: string) => matters(said).isDangerNow,
  };
  const visit =
    'Ik was vanochtend bij mevrouw op huisbezoek voor het gesprek over de hulpvraag. De melding kwam van haar dochter, die vertelt dat de begeleiding al weken niet komt en dat het netwerk het niet meer trekt. Mevrouw zegt zelf dat ze graag weer naar de dagbesteding wil. We hebben besproken wat zij zelf nog kan, wat de buurvrouw doet en hoe de week eruitziet. De mantelzorger is overbelast en heeft dat ook tegen de huisarts gezegd. Het huis is netjes, de post ligt op een stapel en de medicijnen staan klaar op het aanrecht. De aanbieder is drie keer gebeld en belt niet terug.';

  it.each([
    'is er iemand die dit kan oppakken, client hangt uit het raam',
    'wat zegt de werkinstructie? meneer staat nu met een mes in de gang',
    `${visit} En nu belt de dochter net dat haar moeder bewusteloos op de keukenvloer ligt.`,
    `Haar ex dreigt nu van het balkon te springen. ${visit}`,
  ])('says what to do: %s', async (said) => {
    expect(await running({ signals }).say(said)).toMatchObject({ kind: 'signal-danger' });
  });

  it.each([
    ['wat moet ik doen als een cliënt uit het raam hangt?', 'answer'],
    ['is er een protocol voor brand, of geldt de werkinstructie', 'answer'],
    [`${visit} Vorig jaar is zij door haar ex geslagen, hij woont nu elders.`, 'dossier-forgotten'],
    [`Vroeger was er geweld thuis, Veilig Thuis was betrokken. ${visit}`, 'dossier-forgotten'],
    [
      `Gespreksverslag\n${visit} Haar ex dreigde in mei van het balkon te springen, dat speelt nu niet.`,
      'dossier-forgotten',
    ],
  ])('does what is asked when nobody is in danger now: %s', async (said, kind) => {
    expect((await running({ signals }).say(said)).kind).toBe(kind);
  });
});

describe('createApp, for the message extension and for health', () => {
  it('finds places with a literal quote, no more than asked', () => {
    const found = running().app.find('onderzoek hulpvraag melding', 1);
    expect(found).toHaveLength(1);
    expect(body).toContain(found[0]?.quote);
    expect(running().app.find('xqzw', 5)).toEqual([]);
  });

  it('tells what is loaded', () => {
    expect(running({ modelName: 'klein' }).app.health()).toEqual({
      documents: 2,
      articles: 4,
      store: 'memory',
      model: 'klein',
    });
  });
});
