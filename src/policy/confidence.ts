import type { SearchIndex, SearchResult } from '../knowledge/search/search-index.ts';

/** What the decision "found or not" looks at; each between 0 and about 1. */
export interface Evidence {
  /** Share of the question that the best article covers in its own words or through the vocabulary. */
  readonly text: number;
  /** Share that the nearest question beside it covers. */
  readonly question: number;
  /** How far the best article stands above the fifth. */
  readonly margin: number;
  /** How many words the question has to go by: few make a chance match likely. */
  readonly words: number;
  /** Share of the question's words that no source knows at all. */
  readonly unknown: number;
}

/** Weights of a logistic regression, fitted on the development half of the question set with `bench/search/calibrate.ts`. */
const weights = { bias: -4.2, text: 3.5, question: 4.5, margin: 1.2, words: 0.5, unknown: -2 };
/** At or above this probability an answer is shown; chosen on the development half. */
export const threshold = 0.5;

/** Gathers the evidence that the best hits answer the question. */
export function evidenceOf(result: SearchResult, index: SearchIndex): Evidence {
  const { hits, question } = result;
  const top = hits.slice(0, 3).map((hit) => index.coverage(question, hit));
  const best = top.reduce((most, one) => (one.text + one.question > most.text + most.question ? one : most), {
    text: 0,
    question: 0,
  });
  const first = hits[0]?.score ?? 0;
  const fifth = hits[4]?.score ?? 0;
  const known = question.words.filter(({ alternatives }) =>
    alternatives.some(({ stems }) => stems.every((stem) => index.tools.knows(stem))),
  );
  return {
    ...best,
    margin: first === 0 || !Number.isFinite(first) ? 0 : 1 - fifth / first,
    words: Math.min(1, question.words.length / 6),
    unknown: question.words.length === 0 ? 1 : 1 - known.length / question.words.length,
  };
}

/** Estimates how likely it is that the best hit answers the question, between 0 and 1. */
export function confidenceOf(evidence: Evidence): number {
  const sum =
    weights.bias +
    weights.text * evidence.text +
    weights.question * evidence.question +
    weights.margin * evidence.margin +
    weights.words * evidence.words +
    weights.unknown * evidence.unknown;
  return 1 / (1 + Math.exp(-sum));
}

/** Tells whether the search found something worth showing; a named article always is. */
export const isFound = (result: SearchResult, index: SearchIndex): boolean =>
  result.hits[0]?.named === true || confidenceOf(evidenceOf(result, index)) >= threshold;
