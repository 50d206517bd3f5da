import { resolve } from 'node:path';
import type { KnowledgeDocument } from './document.ts';
import { createElsewhere, type Elsewhere, readElsewhere } from './elsewhere.ts';
import { type LoadWarning, loadKnowledge } from './load.ts';
import { ownOrShipped } from './own-or-shipped.ts';
import { learnQuestionLanguage, type QuestionLanguage } from './question-language.ts';
import { readQuestionFiles } from './questions.ts';
import { questionsBeside } from './questions-beside.ts';
import type { ParsedQuestion } from './search/clauses.ts';
import { buildSearchIndex, type SearchIndex } from './search/search-index.ts';
import { type Concept, readVocabulary } from './vocabulary.ts';

/** All knowledge, loaded and searchable. */
export interface Knowledge {
  readonly documents: readonly KnowledgeDocument[];
  readonly concepts: readonly Concept[];
  readonly index: SearchIndex;
  /** What a question is about when no source answers it. */
  readonly elsewhere: (question: ParsedQuestion) => Elsewhere | null;
  /** Whether a question is put like those that sources answer. */
  readonly language: QuestionLanguage;
  readonly warnings: readonly LoadWarning[];
}

/**
 * Loads a folder of knowledge and builds the search over it. A folder without its own `begrippen.yaml`, `elders.yaml` or
 * `vragen/` uses those of `shipped`, the knowledge that comes with the program. Throws a Fault of code `knowledge` when a
 * file is wrong.
 */
export async function openKnowledge(dir: string, shipped: string): Promise<Knowledge> {
  const shippedQuestions = await readQuestionFiles(resolve(shipped, 'vragen'));
  const { documents, warnings } = await loadKnowledge(dir, shippedQuestions);
  const concepts = readVocabulary(ownOrShipped('begrippen.yaml', dir, shipped));
  const topics = readElsewhere(ownOrShipped('elders.yaml', dir, shipped));
  const index = buildSearchIndex(documents, concepts);
  const answered = new Set([
    ...documents.flatMap((document) => document.articles.flatMap(questionsBeside)),
    ...shippedQuestions.files.flatMap(({ questions }) => [...questions.values()].flat()),
  ]);
  return {
    documents,
    concepts,
    index,
    elsewhere: createElsewhere(topics, index.tools, index.rarity),
    language: learnQuestionLanguage(answered, new Set(topics.flatMap((topic) => topic.vragen))),
    warnings,
  };
}
