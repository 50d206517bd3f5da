import type { Hit, SearchIndex, SearchResult } from '../knowledge/search/search-index.ts';
import { answersKind, isRecognisable, type QuestionKind } from './question-kind.ts';
import { questionShare } from './question-share.ts';
import { sentencesIn } from './sentences.ts';

/** How much a sentence with the right kind of answer lifts its article; chosen on the development half of the question sets. */
const lift = 0.5;
function answerIn(hit: Hit, kind: QuestionKind, result: SearchResult, index: SearchIndex): number {
  const answering = sentencesIn(hit.article).filter((sentence) => answersKind(kind, sentence.text));
  return Math.max(
    0,
    ...answering.map(({ context, text }) =>
      questionShare([hit.article.title, context ?? '', text].join(' '), result.question, index),
    ),
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
