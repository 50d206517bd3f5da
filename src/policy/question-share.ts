import type { ParsedQuestion } from '../knowledge/search/clauses.ts';
import type { SearchIndex } from '../knowledge/search/search-index.ts';
import { wordShare } from '../knowledge/search/word-share.ts';
import { isMeasure } from './similar.ts';

/** The share of what the question is about, rare words counting more, that stand in a text, in the same words or those of policy; 0 to 1. */
export function questionShare(text: string, question: ParsedQuestion, index: SearchIndex): number {
  const stems = new Set(index.tools.analyze(text).flatMap((term) => [term.stem, ...term.parts]));
  let asked = 0;
  let found = 0;
  for (const { stem, alternatives } of question.words) {
    if (isMeasure(stem)) continue;
    const rarity = index.rarity(stem);
    asked += rarity;
    found += rarity * wordShare(alternatives, stems);
  }
  return asked === 0 ? 0 : found / asked;
}
