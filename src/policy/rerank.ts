import type { Hit, SearchIndex, SearchResult } from '../knowledge/search/search-index.ts';
import { answersKind, isRecognisable, type QuestionKind } from './question-kind.ts';
import { sentencesIn } from './sentences.ts';

/** How much a sentence with the right kind of answer lifts its article; chosen on the development half of the question sets. */
const lift = 0.5;
const throughVocabulary = 0.85;

/** The share of the question's words, rare ones counting more, that stand in a text, in the same words or those of policy. */
function shareOf(text: string, { question }: SearchResult, index: SearchIndex): number {
  const stems = new Set(index.tools.analyze(text).flatMap((term) => [term.stem, ...term.parts]));
  let asked = 0;
  let found = 0;
  for (const { stem, alternatives } of question.words) {
    const rarity = index.rarity(stem);
    asked += rarity;
    found +=
      rarity *
      alternatives.reduce((most, one, i) => {
        if (!one.stems.every((part) => stems.has(part))) return most;
        return Math.max(most, i === 0 ? 1 : Math.min(one.weight, throughVocabulary));
      }, 0);
  }
  return asked === 0 ? 0 : found / asked;
}

function answerIn(hit: Hit, kind: QuestionKind, result: SearchResult, index: SearchIndex): number {
  const answering = sentencesIn(hit.article).filter((sentence) => answersKind(kind, sentence.text));
  return Math.max(
    0,
    ...answering.map(({ context, text }) => shareOf([hit.article.title, context ?? '', text].join(' '), result, index)),
  );
}

/** Puts articles first in which a sentence gives the term or amount that is asked, about the thing that is asked. */
export function rerank(result: SearchResult, kind: QuestionKind, index: SearchIndex): SearchResult {
  if (!isRecognisable(kind)) return result;
  const hits = result.hits
    .map((hit) => (hit.named ? hit : { ...hit, score: hit.score * (1 + lift * answerIn(hit, kind, result, index)) }))
    .sort((a, b) => b.score - a.score);
  return { ...result, hits };
}
