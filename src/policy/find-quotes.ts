import type { Citation } from './answer.ts';
import type { AskDependencies } from './ask.ts';
import { chooseQuotes } from './choose-quotes.ts';
import { priorFor } from './prior.ts';
import { citationOf } from './quoted-answer.ts';
import { readQuestion } from './read-question.ts';

/** Finds up to `limit` places for a query, each with the sentence that fits best; for people who choose for themselves. */
export function findQuotes(
  query: string,
  limit: number,
  { knowledge, today, gemeente }: Pick<AskDependencies, 'knowledge' | 'today' | 'gemeente'>,
): readonly Citation[] {
  const { index } = knowledge;
  const read = readQuestion({ question: query }, today, index);
  const result = index.search(query, priorFor(read, gemeente), limit);
  return result.hits.flatMap((hit) => chooseQuotes(hit, result.question, read.kind, index).slice(0, 1).map(citationOf));
}
