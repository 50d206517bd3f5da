import type { Analyzer } from '../dutch/analyze.ts';
import type { ParsedQuestion } from './clauses.ts';
import type { Entry } from './units.ts';
import { holds, wordShare } from './word-share.ts';

/** How much of a question an article speaks about, each between 0 and 1. */
export interface Coverage {
  /** Share of what was asked that stands in the article in the same words, or in words of policy for it; rare words count more. */
  readonly text: number;
  /** How like the question the nearest question beside the article is, seen from both sides (a weighted Dice coefficient). */
  readonly question: number;
}

/** How rare a stem is; the weight with which it counts. */
export type Rarity = (stem: string) => number;

const throughPhrase = 0.8;

/** The weight of the words of a question that these stems cover, each word by itself, through the vocabulary or in a phrase. */
function coveredWeight(parsed: ParsedQuestion, stems: ReadonlySet<string>, rarity: Rarity): number {
  const said = parsed.matches.filter(
    ({ length, alternatives }) => length > 1 && alternatives.some((one) => holds(stems, one)),
  );
  return parsed.words.reduce((sum, { stem, at, alternatives }) => {
    const inPhrase = said.some((match) => match.from <= at && at < match.from + match.length);
    const share = Math.max(inPhrase ? throughPhrase : 0, wordShare(alternatives, stems));
    return sum + share * rarity(stem);
  }, 0);
}

const askedWeight = (parsed: ParsedQuestion, rarity: Rarity): number =>
  parsed.words.reduce((sum, word) => sum + rarity(word.stem), 0);

/** Tells how like two questions are, 0 to 1; the first one with its vocabulary, the second as written. */
export function likeness(parsed: ParsedQuestion, written: string, analyze: Analyzer, rarity: Rarity): number {
  const terms = analyze(written);
  const own = [...new Set(terms.map((term) => term.stem))].reduce((sum, stem) => sum + rarity(stem), 0);
  const all = askedWeight(parsed, rarity) + own;
  if (all === 0) return 0;
  const stems = new Set(terms.flatMap((term) => [term.stem, ...term.parts]));
  return Math.min(1, (2 * coveredWeight(parsed, stems, rarity)) / all);
}

/** Tells how much of the question the article, and the nearest question beside it, speaks about. */
export function coverageOf(parsed: ParsedQuestion, { article }: Entry, analyze: Analyzer, rarity: Rarity): Coverage {
  const asked = askedWeight(parsed, rarity);
  if (asked === 0) return { text: 0, question: 0 };
  const text = [article.title, ...article.path, ...article.paragraphs.map((one) => one.text)].join('\n');
  const stems = new Set(analyze(text).flatMap((term) => [term.stem, ...term.parts]));
  const questions = [
    ...article.questions,
    ...article.paragraphs.flatMap((one) => [
      ...one.questions,
      ...[...(one.definitionQuestions?.values() ?? [])].flat(),
    ]),
  ];
  return {
    text: coveredWeight(parsed, stems, rarity) / asked,
    question: Math.max(0, ...questions.map((one) => likeness(parsed, one, analyze, rarity))),
  };
}
