import type { SearchIndex } from '../../../src/knowledge/search/search-index.ts';
import { priorFor } from '../../../src/policy/prior.ts';
import type { Engine } from '../engine.ts';

/** Our own search, asked the way the bot asks it. */
export function ourEngine(name: string, index: SearchIndex): Engine {
  return {
    name,
    search: async ({ read }, limit) =>
      index.search(read.searchFor, priorFor(read, null), limit).hits.map((hit) => hit.article.id),
    close: async () => {},
  };
}
