import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { countWords, createAnalyzer } from '../../../src/knowledge/dutch/analyze.ts';
import type { Engine } from '../engine.ts';
import type { Passage } from '../passages.ts';

interface Variant {
  readonly name: string;
  readonly options: Partial<Options<Passage>>;
  readonly searchOptions: SearchOptions;
}

const plain: Variant = { name: 'MiniSearch, as it comes', options: {}, searchOptions: {} };

/**
 * Stop words dropped, our Dutch stems, compounds also by their parts, typos forgiven. Boosts, fuzziness and the numbers of
 * BM25 are the best of 54 combinations on the development halves.
 */
function dutch(passages: readonly Passage[]): Variant {
  const analyze = createAnalyzer(countWords(passages.map(({ title, text }) => `${title}\n${text}`)));
  return {
    name: 'MiniSearch, Dutch analyser',
    options: { processTerm: (word) => analyze(word).flatMap((term) => [term.stem, ...term.parts]) },
    searchOptions: {
      prefix: false,
      fuzzy: (term) => (term.length >= 8 ? 2 : term.length >= 5 ? 1 : false),
      boost: { title: 2, questions: 2 },
      bm25: { k: 1.6, b: 0.7, d: 0 },
    },
  };
}

function load(variant: Variant, passages: readonly Passage[], withQuestions: boolean): Engine {
  const fields = ['title', 'path', 'text', ...(withQuestions ? ['questions'] : [])];
  const index = new MiniSearch<Passage>({ fields, ...variant.options });
  index.addAll(passages);
  const sources = new Map(passages.map((passage) => [passage.id, passage.source]));
  return {
    name: variant.name,
    search: async ({ read, allows }, limit) =>
      index
        .search(read.searchFor, {
          ...variant.searchOptions,
          filter: ({ id }) => {
            const source = sources.get(String(id));
            return source !== undefined && allows(source);
          },
        })
        .slice(0, limit)
        .map(({ id }) => String(id)),
    close: async () => {},
  };
}

/** MiniSearch with its own defaults. */
export const plainMiniSearch = (passages: readonly Passage[], withQuestions: boolean): Engine =>
  load(plain, passages, withQuestions);

/** MiniSearch with a good Dutch analyser. */
export const dutchMiniSearch = (passages: readonly Passage[], withQuestions: boolean): Engine =>
  load(dutch(passages), passages, withQuestions);
