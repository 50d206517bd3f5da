import type { DocumentType } from '../../src/dossier/findings.ts';
import type { ExamplePaper, Framework, Frameworks } from '../../src/dossier/framework.ts';
import type { DossierDocument } from '../../src/dossier/reading/dossier-document.ts';
import { sentencesOf } from '../../src/dossier/reading/sentences.ts';
import { type DossierEvidence, gatherEvidence } from '../../src/dossier/steps/evidence.ts';

/** A framework of two steps, small enough to see through. */
export const smallFramework: Framework = {
  id: 'klein',
  title: 'Klein kader',
  version: '7',
  law: 'wmo',
  isDefault: true,
  steps: [
    {
      code: 'W1',
      name: 'Hulpvraag',
      question: 'Wat vraagt de inwoner?',
      sources: [{ law: null, slug: 'regels-ondersteuning', article: '2', paragraph: '1' }],
      example: 'Hij wil weer zelf koken.',
      present: 'De vraag staat er.',
      incomplete: 'De vraag is vaag.',
      completeWhen: [['hulpvraag']],
      partWhen: ['hulpvraag', 'hulpvraag-vaag'],
      toAdd: new Map([['hulpvraag', 'Noem wat de inwoner wil.']]),
    },
    {
      code: 'W7',
      name: 'Vaststelling',
      question: 'Wat komt er?',
      sources: [],
      example: null,
      present: 'Alles staat er.',
      incomplete: 'Er ontbreekt iets.',
      completeWhen: [['voorziening', 'omvang', 'duur'], ['geen-voorziening']],
      partWhen: ['voorziening', 'omvang', 'duur'],
      toAdd: new Map([
        ['voorziening', 'Noem de voorziening.'],
        ['duur', 'Noem de duur.'],
      ]),
    },
  ],
  criteria: [],
  elements: [],
};

const features = ['hulpvraag', 'hulpvraag-vaag', 'voorziening', 'omvang', 'duur', 'geen-voorziening'];

export const smallFrameworks = (examples: readonly ExamplePaper[]): Frameworks => ({
  frameworks: [smallFramework],
  features: new Map(features.map((name) => [name, `zin met ${name}`])),
  thresholds: new Map(),
  wordGroups: new Map(),
  cues: new Map(),
  examples,
  norms: [],
});

/** A read paper of the given kind. */
export const paperOf = (
  text: string,
  type: DocumentType = 'gespreksverslag',
  file = `${type}.txt`,
): DossierDocument => ({
  file,
  text,
  pages: null,
  type,
  law: 'wmo',
  sentences: sentencesOf(text),
});

/** What sentences show, said by hand: each sentence of the paper with its strengths. */
export const shown = (
  document: DossierDocument,
  ...strengths: readonly Readonly<Record<string, number>>[]
): Parameters<typeof gatherEvidence>[0] =>
  document.sentences.map((sentence, at) => ({
    document,
    sentence,
    evidence: new Map(Object.entries(strengths[at] ?? {})),
  }));

/** Evidence in which exactly these features are found, in one sentence each. */
export function evidenceThat(...names: readonly string[]): DossierEvidence {
  const document = paperOf(names.map((name) => `Dit is ${name} van mevrouw.`).join(' '));
  return gatherEvidence(shown(document, ...names.map((name) => ({ [name]: 1 }))), new Map());
}
