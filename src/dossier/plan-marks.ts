import type { DossierDocument } from './reading/dossier-document.ts';
import type { DossierEvidence } from './steps/evidence.ts';

/** Something a plan must hold, with the words that show it. */
export interface PlanMark {
  readonly name: string;
  readonly quote: string;
  readonly document: string;
}

const goal = /\b(?:doel(?:en)?|resultaat|subdoel)\b/iu;
const measure =
  /\d|\b(?:elke|iedere|dagelijks|wekelijks|geen enkele|zelfstandig|zonder|uiterlijk|voor (?:de|het|\p{L}+ari)|per (?:dag|week|maand)|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien) (?:keer|maal|dagen|ochtenden|middagen|avonden))\b/iu;
const evaluation =
  /\b(?:evalu\p{L}+|tussenstand|tussenmeting|voortgangsgesprek|terugkijken|bespreken wij de voortgang)\b/iu;
const moment =
  /\d|\b(?:jan|feb|maart|mrt|april|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*|\b(?:na|elke|iedere|half ?jaarlijks|per kwartaal|maandelijks|halverwege)\b/iu;
const intensity =
  /\b(?:\d+(?:[.,]\d+)?|een|één|twee|drie|vier|vijf|zes|acht|tien|anderhalf|anderhalve|half|halve) ?(?:x|keer|maal|u|uur|uren|min|minuten|dagdelen|dagdeel|etmalen|etmaal|dagen|dag|nachten|sessies|behandelingen|gesprekken)\b/iu;
const few = 0.45;

/** What plans hold of goals that can be measured, a moment of evaluation, and how much help there is. */
export function planMarks(plans: readonly DossierDocument[], evidence: DossierEvidence): readonly PlanMark[] {
  const read = evidence.sentences.filter(({ document }) => plans.includes(document));
  const find = (
    name: string,
    fits: (text: string, features: ReadonlyMap<string, number>) => boolean,
  ): readonly PlanMark[] => {
    const found = read.find((one) => fits(`${one.sentence.heading ?? ''} ${one.sentence.text}`, one.evidence));
    return found === undefined ? [] : [{ name, quote: found.sentence.text, document: found.document.file }];
  };
  return [
    ...find(
      'doelen',
      (text, features) =>
        (features.get('resultaat-meetbaar') ?? 0) >= few ||
        (goal.test(text) && measure.test(text.replace(/doel(?:en)? ?\d/giu, ''))),
    ),
    ...find('evaluatie', (text) => evaluation.test(text) && moment.test(text)),
    ...find('inzet', (text) => intensity.test(text)),
  ];
}
