import type { Findings } from '../../src/dossier/findings.ts';

/** Findings of an invented dossier under the small framework: one step found, one in part. */
export const findings: Findings = {
  law: 'wmo',
  framework: { id: 'klein', version: '7' },
  documents: [
    { file: 'verslag.docx', type: 'gespreksverslag', law: 'wmo', pages: null },
    { file: 'besluit.pdf', type: 'beschikking', law: 'wmo', pages: 2 },
    { file: 'scan.pdf', type: 'overig', law: null, pages: null, error: 'in dit bestand staat geen tekst.' },
  ],
  product: null,
  steps: {
    W1: {
      status: 'aanwezig',
      quote: 'Hij wil zijn post weer zelf doen.',
      document: 'verslag.docx',
      beside: [],
      told: [
        { quote: 'Hij wil zijn post weer zelf doen.', document: 'verslag.docx' },
        { quote: 'Vooral de brieven van de bank.', document: 'verslag.docx' },
      ],
      why: 'Gevonden: hulpvraag.',
      missing: [],
      searched: ['verslag.docx', 'besluit.pdf'],
      doubtful: false,
    },
    W7: {
      status: 'onvolledig',
      quote: 'U krijgt 2 uur per week.',
      document: 'besluit.pdf',
      beside: [{ quote: 'Dat is hulp bij de post.', document: 'verslag.docx' }],
      told: [
        { quote: 'Dat is hulp bij de post.', document: 'verslag.docx' },
        { quote: 'U krijgt 2 uur per week.', document: 'besluit.pdf' },
      ],
      why: 'Gevonden: omvang. Niet gevonden: duur.',
      missing: ['Noem de duur.'],
      searched: ['verslag.docx', 'besluit.pdf'],
      doubtful: true,
    },
  },
  criteria: {
    1: { score: 'voldoende', why: 'Volgt stap W1: aanwezig.', quote: null, document: null },
    13: { score: 'nvt', why: 'Geen plan nodig.', quote: null, document: null },
  },
  elements: {
    B1: { present: true, why: 'De voorziening staat erin.', quote: null, document: null },
    B3: { present: false, why: 'Geen ingangsdatum gevonden.', quote: null, document: null },
    B7: { present: null, why: 'Niet nodig bij een afwijzing.', quote: null, document: null },
  },
  consistency: { agrees: false, findings: [{ what: 'omvang', report: '3 uur per week', decision: null }] },
  childHeard: null,
  childNotHeardReason: null,
  terms: [
    {
      name: 'Onderzoek',
      rule: 'artikel 2.3.2 lid 1 Wmo 2015',
      start: '2026-03-30',
      due: '2026-05-11',
      done: null,
      status: 'te laat',
      why: 'Zes weken na de melding.',
      asks: [],
      quote: null,
      document: null,
    },
  ],
  overall: 'matig',
  notices: [{ code: 'instruction-in-text', text: 'In plan.docx staat een opdracht.' }],
};
