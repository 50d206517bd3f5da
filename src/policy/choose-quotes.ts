import type { ParsedQuestion } from '../knowledge/search/clauses.ts';
import type { Hit, SearchIndex } from '../knowledge/search/search-index.ts';
import { answersKind, isRecognisable, type QuestionKind } from './question-kind.ts';
import { type Sentence, sentencesIn } from './sentences.ts';

/** A piece of a source that answers, and the words around it that it needs. */
export interface Quote {
  readonly hit: Hit;
  readonly sentence: Sentence;
  /** The literal words; for the opening of a list, the list with it. */
  readonly text: string;
}

const weights = { kind: 0.9, termOrAmount: 2, foundLid: 1.8, foundLine: 2.5, first: 0.15 } as const;
const longestList = 1_200;
const shortLid = 320;
const atMost = 2;
/** A second sentence is shown when it fits the question nearly as well as the first. */
const nearlyAsGood = 0.8;

function wordScore(sentence: Sentence, question: ParsedQuestion, index: SearchIndex): number {
  const stems = new Set(
    index.tools.analyze(`${sentence.context ?? ''} ${sentence.text}`).flatMap((term) => [term.stem, ...term.parts]),
  );
  let score = 0;
  for (const { alternatives } of question.clauses) {
    let best = 0;
    for (const { stems: wanted, weight } of alternatives) {
      const held = wanted.filter((stem) => stems.has(stem));
      if (held.length === 0) continue;
      const rarity = held.reduce((sum, stem) => sum + index.rarity(stem), 0) / Math.sqrt(wanted.length);
      best = Math.max(best, weight * rarity * (held.length / wanted.length));
    }
    score += best;
  }
  return score / (1 + 0.15 * Math.log2(1 + stems.size / 12));
}

/** A short lid is shown whole, so that an exception in its next sentence is not lost; a list with its opening and as many items as fit. */
function literal({ text, list, paragraph }: Sentence): string {
  const lid = paragraph.text.trim();
  if (!lid.includes('\n') && lid.length <= shortLid) return lid;
  let quote = text;
  for (const item of list) {
    if (quote.length + item.length > longestList) break;
    quote += `\n${item}`;
  }
  return quote;
}

/** Chooses the one or two sentences of a found article that answer this kind of question, best first. */
export function chooseQuotes(
  hit: Hit,
  question: ParsedQuestion,
  kind: QuestionKind,
  index: SearchIndex,
): readonly Quote[] {
  const sentences = sentencesIn(hit.article);
  const defined = hit.named && hit.line !== null ? sentences.find((one) => one.text === hit.line) : undefined;
  if (defined !== undefined) return [{ hit, sentence: defined, text: literal(defined) }];
  const typical = question.clauses.length === 0 ? 1 : 3;
  const scored = sentences
    .map((sentence, at) => {
      const found = sentence.paragraph === hit.paragraph;
      const score =
        wordScore(sentence, question, index) +
        typical *
          ((answersKind(kind, sentence.text) ? (isRecognisable(kind) ? weights.termOrAmount : weights.kind) : 0) +
            (found ? weights.foundLid : 0) +
            (hit.line !== null && hit.line === sentence.text ? weights.foundLine : 0) +
            (at === 0 ? weights.first : 0));
      return { sentence, score };
    })
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined) return [];
  return scored
    .slice(0, atMost)
    .filter(
      ({ score, sentence }) =>
        score >= nearlyAsGood * best.score && (sentence === best.sentence || best.sentence.list.length === 0),
    )
    .map(({ sentence }) => ({ hit, sentence, text: literal(sentence) }))
    .filter((quote, at, all) => all.findIndex((other) => other.text === quote.text) === at);
}
