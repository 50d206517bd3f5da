import type { Elsewhere } from '../knowledge/elsewhere.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { SearchResult } from '../knowledge/search/search-index.ts';

/** What the decision "found or not" looks at; each between 0 and about 1. */
export interface Evidence {
  /** Share of the question that the best article covers in its own words or through the vocabulary. */
  readonly text: number;
  /** Share that the nearest question beside it covers. */
  readonly question: number;
  /** How many words the question has to go by: few make a chance match likely. */
  readonly words: number;
  /** Share of the question's words that no source knows at all. */
  readonly unknown: number;
  /** How like it is to one question that belongs elsewhere. */
  readonly elsewhere: number;
  /** Whether it is put in the language of questions that sources answer: log odds, 0 is neutral. */
  readonly language: number;
}

/** Weights of a logistic regression, fitted on the development half of the question sets with `bench/answer/calibrate.ts`. */
const weights: Readonly<Record<keyof Evidence | 'bias', number>> = {
  bias: -2.63,
  text: 2.7,
  question: 0.56,
  words: 2.28,
  unknown: -0.06,
  elsewhere: -1.31,
  language: 0.42,
};
/** At or above this probability an answer is shown; chosen on the development half. */
const threshold = 0.45;

/** A question in the words that were searched for, and where it may belong instead. */
export interface Searched {
  readonly text: string;
  readonly elsewhere: Elsewhere | null;
}

/** Gathers the evidence that the best hits answer the question. */
export function evidenceOf(result: SearchResult, searched: Searched, { index, language }: Knowledge): Evidence {
  const { hits, question } = result;
  const top = hits.slice(0, 3).map((hit) => index.coverage(question, hit));
  const best = top.reduce((most, one) => (one.text + one.question > most.text + most.question ? one : most), {
    text: 0,
    question: 0,
  });
  const known = question.words.filter(({ alternatives }) =>
    alternatives.some(({ stems }) => stems.every((stem) => index.tools.knows(stem))),
  );
  return {
    ...best,
    words: Math.min(1, question.words.length / 6),
    language: language(searched.text),
    elsewhere: searched.elsewhere?.likeness ?? 0,
    unknown: question.words.length === 0 ? 1 : 1 - known.length / question.words.length,
  };
}

export const evidenceNames = ['text', 'question', 'words', 'unknown', 'elsewhere', 'language'] as const;

/** Estimates how likely it is that the best hit answers the question, between 0 and 1. */
function confidenceOf(evidence: Evidence): number {
  const sum = evidenceNames.reduce((total, name) => total + weights[name] * evidence[name], weights.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** From this likeness a question is the same as one that was written down as belonging elsewhere. */
export const sameQuestion = 0.9;

/** Tells whether the search found something worth showing. A named article always is; a question that belongs elsewhere never. */
export function isFound(result: SearchResult, searched: Searched, knowledge: Knowledge): boolean {
  const [first] = result.hits;
  if (first === undefined || first.named) return first !== undefined;
  const evidence = evidenceOf(result, searched, knowledge);
  if (evidence.elsewhere >= sameQuestion && evidence.elsewhere > evidence.question) return false;
  return confidenceOf(evidence) >= threshold;
}
