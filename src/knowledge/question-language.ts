import { tokenize } from './dutch/tokenize.ts';

/**
 * Tells in what language a question is put: that of questions which sources answer (above 0), or that of questions which
 * belong elsewhere (below 0). Naive Bayes over words and word pairs, small words included: "wie werkt er vandaag" and "wie moet
 * er tekenen" differ in just those. The sum of log odds is divided by the root of their number, so that length weighs little.
 */
export type QuestionLanguage = (question: string) => number;

/** How many questions of no particular language each side is mixed with (a Dirichlet prior): a small list alone says little. */
const prior = 200;
/** A word or pair that was seen once says nothing yet. */
const seenEnough = 2;

function grams(question: string): ReadonlySet<string> {
  const words = tokenize(question);
  const bounded = ['<', ...words, '>'];
  return new Set([...words, ...bounded.slice(1).map((word, i) => `${bounded[i]} ${word}`)]);
}

function count(questions: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const question of questions) for (const gram of grams(question)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

/** Learns the two languages from questions that are written beside articles and questions that belong elsewhere. */
export function learnQuestionLanguage(answered: ReadonlySet<string>, elsewhere: ReadonlySet<string>): QuestionLanguage {
  const near = count(answered);
  const far = count(elsewhere);
  const all = answered.size + elsewhere.size;
  const chance = (seen: number, size: number, usual: number): number => (seen + prior * usual) / (size + prior);
  return (question) => {
    let sum = 0;
    let known = 0;
    for (const gram of grams(question)) {
      const [here, there] = [near.get(gram) ?? 0, far.get(gram) ?? 0];
      if (here + there < seenEnough) continue;
      const usual = (here + there) / all;
      sum += Math.log(chance(here, answered.size, usual) / chance(there, elsewhere.size, usual));
      known++;
    }
    return known === 0 ? 0 : sum / Math.sqrt(known);
  };
}
