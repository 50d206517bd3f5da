import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { Answer } from './answer.ts';
import { similarity } from './similar.ts';

/** Two questions this alike are the same question. */
const same = 0.5;

/** Suggests what to ask next: questions written beside the other places that were found. */
export function suggestQuestions(answer: Answer, asked: string, { documents, index }: Knowledge): readonly string[] {
  if (answer.kind !== 'answered') return [];
  const suggestions: string[] = [];
  for (const place of answer.also) {
    const document = documents.find(({ source }) => source.slug === place.slug && source.validFrom === place.validFrom);
    const article = document?.articles.find((one) => one.number === place.article);
    const written = article?.questions[0] ?? article?.paragraphs.find((one) => one.questions.length > 0)?.questions[0];
    if (written === undefined) continue;
    if ([asked, ...suggestions].some((one) => similarity(one, written, index.tools.analyze) >= same)) continue;
    suggestions.push(`${written.charAt(0).toUpperCase()}${written.slice(1)}${written.endsWith('?') ? '' : '?'}`);
  }
  return suggestions;
}
