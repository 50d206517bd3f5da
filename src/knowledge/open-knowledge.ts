import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeDocument } from './document.ts';
import { type LoadWarning, loadKnowledge } from './load.ts';
import { buildSearchIndex, type SearchIndex } from './search/search-index.ts';
import { type Concept, readVocabulary } from './vocabulary.ts';

/** All knowledge, loaded and searchable. */
export interface Knowledge {
  readonly documents: readonly KnowledgeDocument[];
  readonly concepts: readonly Concept[];
  readonly index: SearchIndex;
  readonly warnings: readonly LoadWarning[];
}

/**
 * Loads a folder of knowledge and builds the search over it. A folder without its own `begrippen.yaml` or `vragen/` uses
 * those of `shipped`, the knowledge that comes with the program. Throws a Fault of code `knowledge` when a file is wrong.
 */
export async function openKnowledge(dir: string, shipped: string): Promise<Knowledge> {
  const { documents, warnings } = await loadKnowledge(dir, join(shipped, 'vragen'));
  const own = join(dir, 'begrippen.yaml');
  const concepts = readVocabulary(existsSync(own) ? own : join(shipped, 'begrippen.yaml'));
  return { documents, concepts, index: buildSearchIndex(documents, concepts), warnings };
}
