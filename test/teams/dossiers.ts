import type { App } from '../../src/app.ts';
import type { Findings, StepFinding } from '../../src/dossier/findings.ts';
import type { Framework, FrameworkPoint } from '../../src/dossier/framework.ts';
import type { DossierOutcome } from '../../src/dossier-desk.ts';

/** A program that remembers no dossier. */
export const noDossiers: App['dossiers'] = {
  withLaw: async () => ({ kind: 'dossier-forgotten' }),
  withDates: () => ({ kind: 'dossier-forgotten' }),
  paper: () => ({ kind: 'dossier-forgotten' }),
  contradict: async () => false,
  aboutLast: async () => null,
};

const point = (code: string, name: string): FrameworkPoint => ({
  code,
  name,
  question: `Wat staat er over ${name.toLowerCase()}?`,
  sources: [],
  example: `Een goede zin over ${name.toLowerCase()}.`,
});

const names = [
  'Hulpvraag',
  'Problemen',
  'Gewenst resultaat',
  'Aard en omvang',
  'Eigen kracht',
  'Andere',
  'Voorziening',
];

export const framework: Framework = {
  id: 'wmo',
  title: 'Gespreksverslag en beschikking Wmo',
  version: '2026-01-01',
  law: 'wmo',
  isDefault: true,
  steps: names.map((name, index) => ({
    ...point(`W${index + 1}`, name),
    present: 'Het staat er concreet.',
    incomplete: 'Er ontbreekt iets.',
    completeWhen: [],
    partWhen: [],
    toAdd: new Map(),
  })),
  criteria: [
    { ...point('3', 'Eerdere hulp'), follows: null, rule: 'eerdere-hulp' },
    { ...point('13', 'Plan van aanpak'), follows: null, rule: 'plan-volgt-verslag' },
  ],
  elements: Array.from({ length: 10 }, (_, index) => ({
    ...point(`B${index + 1}`, `Onderdeel ${index + 1}`),
    alsoForRejection: true,
  })),
};

export const step = (status: StepFinding['status'], change: Partial<StepFinding> = {}): StepFinding => ({
  status,
  quote: status === 'ontbreekt' ? null : 'Mevrouw wil weer zelf naar de markt.',
  document: status === 'ontbreekt' ? null : 'verslag.docx',
  beside: [],
  told: [],
  why: status === 'aanwezig' ? 'Gevonden: hulpvraag.' : 'Niet gevonden: omvang.',
  missing: status === 'aanwezig' ? [] : ['Noem hoeveel tijd nodig is.'],
  searched: ['verslag.docx', 'beschikking.pdf'],
  doubtful: false,
  ...change,
});

export const findings: Findings = {
  law: 'wmo',
  framework: { id: 'wmo', version: '2026-01-01' },
  documents: [
    { file: 'verslag.docx', type: 'gespreksverslag', law: 'wmo', pages: 3 },
    { file: 'beschikking.pdf', type: 'beschikking', law: 'wmo', pages: 2 },
  ],
  product: null,
  steps: {
    W1: step('aanwezig'),
    W2: step('onvolledig'),
    W3: step('onvolledig'),
    W4: step('ontbreekt'),
    W5: step('aanwezig'),
    W6: step('ontbreekt'),
    W7: step('aanwezig'),
  },
  criteria: {
    '3': { score: 'onvoldoende', why: 'Niets gevonden over eerdere hulp.', quote: null, document: null },
    '13': { score: 'matig', why: 'In het plan gevonden: evaluatie.', quote: null, document: null },
  },
  elements: Object.fromEntries(
    framework.elements.map(({ code }, index) => [
      code,
      { present: index === 1 ? false : index === 6 ? null : true, why: 'Niet gevonden.', quote: null, document: null },
    ]),
  ),
  consistency: {
    agrees: false,
    findings: [{ what: 'De omvang verschilt.', report: '3 uur per week', decision: '2 uur per week' }],
  },
  childHeard: null,
  childNotHeardReason: null,
  terms: [
    {
      name: 'Onderzoek',
      rule: 'artikel 2.3.2 lid 1 Wmo 2015',
      start: '2026-01-05',
      due: '2026-02-16',
      done: null,
      status: 'te laat',
      why: '6 weken.',
      asks: [],
      quote: null,
      document: null,
    },
  ],
  overall: 'matig',
  notices: [{ code: 'instruction-in-text', text: 'In verslag.docx staat een opdracht aan wie beoordeelt.' }],
};

export const rules = new Map([
  ['W4', { place: 'Wmo 2015, artikel 2.3.2 lid 4', quote: 'Het college onderzoekt: a. de behoeften;', url: null }],
]);

export const checkId = '0123456789ab';

/** A checked dossier, with what the test changes in what was found. */
export const checked = (
  change: Partial<Findings> = {},
  solved: readonly string[] | null = null,
): Extract<DossierOutcome, { kind: 'dossier' }> => ({
  kind: 'dossier',
  checkId,
  findings: { ...findings, ...change },
  framework,
  rules,
  solved,
});
