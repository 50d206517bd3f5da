import { describe, expect, it } from 'vitest';
import type { ChildHeard } from '../../src/dossier/child-heard.ts';
import { type CriteriaInput, overallOf, scoreCriteria } from '../../src/dossier/criteria.ts';
import type {
  Consistency,
  CriterionFinding,
  ElementFinding,
  Score,
  StepFinding,
  StepStatus,
} from '../../src/dossier/findings.ts';
import type { CriterionRule, FrameworkCriterion } from '../../src/dossier/framework.ts';
import { gatherEvidence } from '../../src/dossier/steps/evidence.ts';
import { paperOf, shown, smallFramework } from './small-framework.ts';

const none = { quote: null, document: null };
const step = (status: StepStatus, quote: string | null = null): StepFinding => ({
  status,
  quote,
  document: quote === null ? null : 'verslag.txt',
  beside: [],
  told: [],
  why: '',
  missing: [],
  searched: [],
  doubtful: false,
});
const criterion = (code: string, how: Partial<Pick<FrameworkCriterion, 'follows' | 'rule'>>): FrameworkCriterion => ({
  code,
  name: `Criterium ${code}`,
  question: '',
  sources: [],
  example: null,
  follows: null,
  rule: null,
  ...how,
});
const given: CriteriaInput = {
  framework: smallFramework,
  documents: [],
  evidence: gatherEvidence([], new Map()),
  steps: {},
  elements: null,
  consistency: { agrees: null, findings: [] },
  child: null,
};
const scored = (one: FrameworkCriterion, input: Partial<CriteriaInput>): CriterionFinding => {
  const framework = { ...smallFramework, criteria: [one] };
  const found = scoreCriteria({ ...given, ...input, framework })[one.code];
  if (found === undefined) throw new RangeError('Not scored.');
  return found;
};
const byRule = (rule: CriterionRule, input: Partial<CriteriaInput>): CriterionFinding =>
  scored(criterion('1', { rule }), input);
const papers = (...all: ReturnType<typeof paperOf>[]): Pick<CriteriaInput, 'documents' | 'evidence'> => ({
  documents: all,
  evidence: gatherEvidence(
    all.flatMap((one) => shown(one)),
    new Map(),
  ),
});
const showing = (text: string, feature: string): Pick<CriteriaInput, 'documents' | 'evidence'> => {
  const paper = paperOf(text);
  return { documents: [paper], evidence: gatherEvidence(shown(paper, { [feature]: 1 }), new Map()) };
};

describe('a criterion that follows a step', () => {
  it.each([
    ['aanwezig', 'voldoende'],
    ['onvolledig', 'matig'],
    ['ontbreekt', 'onvoldoende'],
  ] as const)('turns %s into %s, with the quote of the step', (status, score) => {
    const quote = status === 'ontbreekt' ? null : 'Zij wil koken.';
    expect(scored(criterion('1', { follows: 'W1' }), { steps: { W1: step(status, quote) } })).toEqual({
      score,
      why: `Volgt stap W1: ${status}.`,
      quote,
      document: quote === null ? null : 'verslag.txt',
    });
  });

  it('does not judge size and duration when there is a reasoned "no provision"', () => {
    const paper = paperOf('Er is geen voorziening nodig, want de zus neemt het over.');
    const input = (strengths: Record<string, number>) => ({
      steps: { W7: step('aanwezig', paper.text) },
      evidence: gatherEvidence(shown(paper, strengths), new Map()),
    });
    const ten = criterion('10', { follows: 'W7' });
    expect(scored(ten, input({ 'geen-voorziening': 1 })).score).toBe('nvt');
    expect(scored(ten, input({ voorziening: 0.9, omvang: 0.9, 'geen-voorziening': 0.1 })).score).toBe('voldoende');
    expect(scored(criterion('9', { follows: 'W7' }), input({ 'geen-voorziening': 1 })).score).toBe('voldoende');
    expect(scored(ten, { ...input({ 'geen-voorziening': 1 }), steps: { W7: step('onvolledig') } }).score).toBe('matig');
  });
});

describe('earlier help', () => {
  const score = (input: Partial<CriteriaInput>) => byRule('eerdere-hulp', input);

  it('is enough with what it brought', () => {
    const text = 'De begeleiding van vorig jaar hielp, want de post was bij.';
    expect(score(showing(text, 'eerdere-hulp-resultaat'))).toMatchObject({ score: 'voldoende', quote: text });
  });

  it('is moderate when only named', () => {
    const text = 'In 2024 kwam De Brink.';
    expect(score(showing(text, 'eerdere-hulp'))).toMatchObject({ score: 'matig', quote: text });
  });

  it.each([
    'Er is niet eerder hulp geweest, geen begeleiding en geen dagbesteding.',
    'Zij heeft nooit ondersteuning gehad.',
    'Eerdere hulp: geen, zegt hij.',
    'Eerdere ondersteuning\nn.v.t.',
    'Dit is de eerste keer dat hij om hulp vraagt.',
  ])('does not apply when there was none: %s', (text) => {
    expect(score(papers(paperOf(`Verslag\n\n${text}`))).score).toBe('nvt');
  });

  it.each([
    'Hij wil geen hulp van zijn zus.',
    'Er is geen ondersteuning van de buurt.',
    'De zus kan niet helpen.',
    'Eerdere hulp: geen effect gehad.',
    'Netwerk: geen',
  ])('is not said to be absent by "%s"', (text) =>
    expect(score(papers(paperOf(`Verslag\n\n${text}`)))).toEqual({
      score: 'onvoldoende',
      why: expect.stringContaining('Niets gevonden over eerdere hulp'),
      ...none,
    }),
  );
});

describe('the network', () => {
  it.each(['n.v.t.', '-', 'geen', 'Nee.', 'niet van toepassing'])('is moderate when there only stands "%s"', (bare) => {
    expect(
      byRule('netwerk', {
        ...papers(paperOf(`Verslag\n\nSociaal netwerk\n${bare}`)),
        steps: { W5: step('ontbreekt') },
      }),
    ).toMatchObject({
      score: 'matig',
      quote: bare,
    });
  });

  it('shows of half a fifth step nothing for the other half', () => {
    const report = paperOf('Verslag\n\nTante neemt het weekend.');
    const evidence = gatherEvidence(shown(report, { netwerk: 0.9 }), new Map());
    const half = { ...papers(report), evidence, steps: { J5: step('onvolledig', 'Tante neemt het weekend.') } };
    expect(byRule('netwerk', half)).toMatchObject({ score: 'matig', quote: 'Tante neemt het weekend.' });
    expect(byRule('eigen-mogelijkheden', half)).toEqual({
      score: 'matig',
      why: 'Volgt stap 5: onvolledig. Niet gevonden: eigen mogelijkheden.',
      ...none,
    });
  });

  it('follows the fifth step otherwise, under either law', () => {
    const report = papers(paperOf('Verslag\n\nHulpmiddelen\nn.v.t.'));
    for (const code of ['W5', 'J5'])
      expect(byRule('netwerk', { ...report, steps: { [code]: step('aanwezig', 'De zus helpt.') } })).toMatchObject({
        score: 'voldoende',
        quote: 'De zus helpt.',
      });
  });
});

describe('the need', () => {
  const score = (own: StepStatus, others: StepStatus, established: StepStatus) =>
    byRule('noodzaak', { steps: { W5: step(own), W6: step(others), W7: step(established, 'Begeleiding.') } }).score;

  it('is shown by a provision that was established after what people can do and what else there is', () => {
    expect(score('aanwezig', 'aanwezig', 'aanwezig')).toBe('voldoende');
    expect(score('aanwezig', 'onvolledig', 'onvolledig')).toBe('voldoende');
    expect(score('ontbreekt', 'ontbreekt', 'aanwezig')).toBe('matig');
    expect(score('ontbreekt', 'ontbreekt', 'onvolledig')).toBe('onvoldoende');
    expect(score('aanwezig', 'aanwezig', 'ontbreekt')).toBe('matig');
    expect(score('onvolledig', 'ontbreekt', 'ontbreekt')).toBe('onvoldoende');
  });

  it('is never less when a step is better', () => {
    const order: readonly StepStatus[] = ['ontbreekt', 'onvolledig', 'aanwezig'];
    const worth: Readonly<Record<Score, number>> = { onvoldoende: 0, matig: 1, voldoende: 2, nvt: -1 };
    for (const a of order)
      for (const b of order)
        for (const [at, c] of order.slice(0, 2).entries()) {
          const next = order[at + 1] ?? c;
          expect(worth[score(next, a, b)]).toBeGreaterThanOrEqual(worth[score(c, a, b)]);
          expect(worth[score(a, next, b)]).toBeGreaterThanOrEqual(worth[score(a, c, b)]);
          expect(worth[score(a, b, next)]).toBeGreaterThanOrEqual(worth[score(a, b, c)]);
        }
  });
});

describe('who was spoken to', () => {
  const report = papers(paperOf('Verslag\n\nDe heer vertelt dat hij slecht slaapt.'));
  const child = (more: Partial<ChildHeard>): ChildHeard => ({ heard: false, evidence: none, reason: null, ...more });
  const said = { quote: 'Noor zegt dat zij wil voetballen.', document: 'verslag.txt' };

  it('is enough for an adult when the report shows a conversation', () => {
    expect(byRule('betrokkenen', report)).toMatchObject({
      score: 'voldoende',
      quote: expect.stringContaining('vertelt'),
    });
    expect(byRule('betrokkenen', papers(paperOf('Verslag\n\nDiagnose: COPD.'))).score).toBe('matig');
  });

  it('asks for the child itself, or why not', () => {
    expect(byRule('betrokkenen', { ...report, child: child({ heard: true, evidence: said }) })).toMatchObject({
      score: 'voldoende',
      ...said,
    });
    expect(byRule('betrokkenen', { ...report, child: child({ reason: said }) })).toMatchObject({
      score: 'voldoende',
      ...said,
    });
    expect(byRule('betrokkenen', { ...report, child: child({}) })).toMatchObject({ score: 'matig', ...none });
  });
});

describe('the decision', () => {
  const part = (present: boolean | null): ElementFinding => ({ present, why: '', ...none });
  const score = (elements: CriteriaInput['elements'], agrees: Consistency['agrees']) =>
    byRule('beschikking-volgt-verslag', { elements, consistency: { agrees, findings: [] } });

  it('is enough when it follows the report and is complete, parts that do not apply left out', () => {
    expect(score({ B1: part(true), B2: part(null) }, true).score).toBe('voldoende');
  });

  it('is moderate when it follows the report but lacks a part, which is named', () => {
    expect(score({ B1: part(true), B3: part(false), B10: part(false) }, true)).toMatchObject({
      score: 'matig',
      why: expect.stringContaining('B3, B10'),
    });
    expect(score({ B1: part(true) }, null).score).toBe('matig');
  });

  it('is not enough when it differs, however complete', () => {
    expect(score({ B1: part(true) }, false).score).toBe('onvoldoende');
  });

  it('does not count when there is none', () => {
    expect(score(null, null).score).toBe('nvt');
  });
});

describe('the plan', () => {
  const granted = paperOf('Geachte heer Wouda, wij kennen u begeleiding toe.', 'beschikking');
  const goal = 'Doel 1: de heer opent twee keer per week zelf zijn post.';
  const evaluation = 'Evaluatie op 1 juni 2026.';
  const effort = 'Inzet: 2 uur per week.';
  const score = (text: string) =>
    byRule('plan-volgt-verslag', papers(granted, paperOf(`Plan\n\n${text}`, 'plan'))).score;

  it('counts goals that can be measured, evaluation and effort', () => {
    expect(score(`${goal}\n${evaluation}\n${effort}`)).toBe('voldoende');
    expect(score(`Wij werken aan meer rust.\n${evaluation}\n${effort}`)).toBe('matig');
    expect(score(`Wij werken aan meer rust.\n${evaluation}`)).toBe('onvoldoende');
    expect(score('Wij werken aan meer rust en structuur.')).toBe('onvoldoende');
  });

  it('does not take the number of a goal for a measure', () => {
    expect(score(`Doel 1: meer rust.\nDoel 2: structuur.\n${evaluation}\n${effort}`)).toBe('matig');
  });

  it('says what it found, with words of the plan', () => {
    expect(byRule('plan-volgt-verslag', papers(granted, paperOf(`Plan\n\n${effort}`, 'plan')))).toMatchObject({
      why: 'In het plan gevonden: inzet.',
      quote: '2 uur per week.',
      document: 'plan.txt',
    });
  });

  it('is missed only where there is a decision that needs one', () => {
    const without = (text: string, elements: CriteriaInput['elements'] = null) =>
      byRule('plan-volgt-verslag', { ...papers(paperOf(text, 'beschikking')), elements }).score;
    expect(without('Wij kennen u begeleiding toe.')).toBe('onvoldoende');
    expect(without('Wij kennen u huishoudelijke hulp toe.')).toBe('nvt');
    expect(without('Wij verstrekken u een scootmobiel.')).toBe('nvt');
    expect(without('Wij wijzen uw aanvraag af.', { B2: { present: null, why: '', ...none } })).toBe('nvt');
    expect(byRule('plan-volgt-verslag', papers(paperOf('Verslag.'))).score).toBe('nvt');
  });
});

describe('the overall judgement', () => {
  const overall = (...scores: readonly Score[]) =>
    overallOf(Object.fromEntries(scores.map((score, at) => [String(at), { score, why: '', ...none }])));

  it('is the average of the scores that apply', () => {
    expect(overall('voldoende', 'voldoende', 'matig')).toBe('voldoende');
    expect(overall('voldoende', 'matig')).toBe('voldoende');
    expect(overall('matig', 'matig', 'voldoende')).toBe('matig');
    expect(overall('voldoende', 'onvoldoende')).toBe('matig');
    expect(overall('matig', 'onvoldoende')).toBe('onvoldoende');
    expect(overall('onvoldoende', 'onvoldoende', 'matig')).toBe('onvoldoende');
  });

  it('leaves out what does not apply', () => {
    expect(overall('voldoende', 'nvt', 'nvt', 'nvt')).toBe('voldoende');
    expect(overall('nvt', 'nvt')).toBeNull();
    expect(overall()).toBeNull();
  });
});
