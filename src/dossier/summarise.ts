import type { DossierDependencies } from './check-dossier.ts';
import type { Quoted } from './findings.ts';
import type { Framework } from './framework.ts';
import { messages } from './messages.ts';
import { type DossierDocument, type HandedIn, readDossierDocument } from './reading/dossier-document.ts';
import { type DossierEvidence, gatherEvidence } from './steps/evidence.ts';
import type { ReadSentence } from './steps/recognise-features.ts';

/** A dossier in short: what each document is, and what it says about each step, in its own words. */
export interface DossierSummary {
  readonly documents: readonly { readonly file: string; readonly line: string }[];
  readonly steps: readonly { readonly code: string; readonly name: string; readonly lines: readonly Quoted[] }[];
}

const linesPerStep = 2;
/** A sentence that shows less than this of a step says too little about it. */
const least = 0.25;
/** What a document is told by: the decision by what it grants, the others by what is asked. */
const telling: Readonly<Record<DossierDocument['type'], readonly string[]>> = {
  gespreksverslag: ['hulpvraag', 'hulpvraag-vaag'],
  beschikking: ['voorziening', 'omvang', 'geen-voorziening'],
  plan: ['resultaat-meetbaar', 'resultaat-vaag', 'omvang'],
  overig: ['probleem', 'hulpvraag'],
};

const sumOf = ({ evidence }: ReadSentence, features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (evidence.get(feature) ?? 0), 0);

function strongest(
  sentences: readonly ReadSentence[],
  features: readonly string[],
  limit: number,
): readonly ReadSentence[] {
  const strong = sentences
    .map((one) => ({ one, strength: sumOf(one, features) }))
    .filter(({ strength }) => strength >= least)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, limit);
  // Back in the order in which they stand.
  return strong.map(({ one }) => one).sort((a, b) => sentences.indexOf(a) - sentences.indexOf(b));
}

function lineOf(document: DossierDocument, evidence: DossierEvidence): string {
  const own = evidence.sentences.filter((one) => one.document === document);
  const [best] = strongest(own, telling[document.type], 1);
  return messages.documentLine(document.type, best?.sentence.text ?? own[0]?.sentence.text ?? '');
}

/** Sums up a dossier by the steps of a framework, every line quoted; nothing is said in other words. */
export function summariseDossier(
  papers: readonly HandedIn[],
  framework: Framework,
  { frameworks, recognise }: Pick<DossierDependencies, 'frameworks' | 'recognise'>,
): DossierSummary {
  const documents = papers.map(readDossierDocument);
  const evidence = gatherEvidence(documents.flatMap(recognise), frameworks.thresholds);
  return {
    documents: documents.map((document) => ({ file: document.file, line: lineOf(document, evidence) })),
    steps: framework.steps.map(({ code, name, completeWhen, partWhen }) => ({
      code,
      name,
      lines: strongest(evidence.sentences, [...new Set([...completeWhen.flat(), ...partWhen])], linesPerStep).map(
        (one) => ({ quote: one.sentence.text, document: one.document.file }),
      ),
    })),
  };
}
