import type { Analyzer } from '../dutch/analyze.ts';
import type { ParsedQuestion } from './clauses.ts';
import type { Alternative } from './expansion.ts';
import type { Entry } from './units.ts';

/** How much of a question an article speaks about, each between 0 and 1. */
export interface Coverage {
  /** Share of what was asked that stands in the article in the same words, or in words of policy for it; rare words count more. */
  readonly text: number;
  /** The same share in the one question beside the article that is most like it. */
  readonly question: number;
}

const throughVocabulary = 0.85;
const throughPhrase = 0.8;

/** Tells how much of the question the article, or the nearest question beside it, covers. `rarity` weighs a stem (idf). */
export function coverageOf(
  parsed: ParsedQuestion,
  { article }: Entry,
  analyze: Analyzer,
  rarity: (stem: string) => number,
): Coverage {
  const weights = parsed.words.map((word) => rarity(word.stem));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return { text: 0, question: 0 };
  const phrases = parsed.matches.filter((match) => match.length > 1);
  const stemsOf = (text: string): ReadonlySet<string> =>
    new Set(analyze(text).flatMap((term) => [term.stem, ...term.parts]));
  const holds = (stems: ReadonlySet<string>, one: Alternative): boolean => one.stems.every((stem) => stems.has(stem));

  const share = (stems: ReadonlySet<string>): number => {
    const said = phrases.filter(({ alternatives }) => alternatives.some((one) => holds(stems, one)));
    const covered = parsed.words.map(({ at, alternatives }) => {
      const inPhrase = said.some((match) => match.from <= at && at < match.from + match.length);
      return alternatives.reduce(
        (most, one, i) =>
          holds(stems, one) ? Math.max(most, i === 0 ? 1 : Math.min(one.weight, throughVocabulary)) : most,
        inPhrase ? throughPhrase : 0,
      );
    });
    return covered.reduce((sum, one, i) => sum + one * (weights[i] ?? 0), 0) / total;
  };

  const text = [article.title, ...article.path, ...article.paragraphs.map((one) => one.text)].join('\n');
  const questions = [
    ...article.questions,
    ...article.paragraphs.flatMap((one) => [
      ...one.questions,
      ...[...(one.definitionQuestions?.values() ?? [])].flat(),
    ]),
  ];
  return { text: share(stemsOf(text)), question: Math.max(0, ...questions.map((one) => share(stemsOf(one)))) };
}
