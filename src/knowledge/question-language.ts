import { learnTexts } from './dutch/learn-texts.ts';

/**
 * Tells in what language a question is put: that of questions which sources answer (above 0), or that of questions which
 * belong elsewhere (below 0), as log odds between -6 and 6. "Wie werkt er vandaag" and "wie moet er tekenen" differ in it.
 */
export type QuestionLanguage = (question: string) => number;

const surest = 6;

/** Learns the two languages from questions that are written beside articles and questions that belong elsewhere; without one of the two it tells nothing. */
export function learnQuestionLanguage(answered: ReadonlySet<string>, elsewhere: ReadonlySet<string>): QuestionLanguage {
  if (answered.size === 0 || elsewhere.size === 0) return () => 0;
  const recognise = learnTexts(
    new Map<'answered' | 'elsewhere', readonly string[]>([
      ['answered', [...answered]],
      ['elsewhere', [...elsewhere]],
    ]),
  );
  return (question) => {
    const { label, probability, known } = recognise(question);
    if (known === 0) return 0;
    const odds = Math.min(surest, Math.log(probability / Math.max(Number.EPSILON, 1 - probability)));
    return label === 'answered' ? odds : -odds;
  };
}
