import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/dutch';
import { stopWords } from '../../../src/knowledge/dutch/stop-words.ts';
import type { Engine } from '../engine.ts';
import type { Passage } from '../passages.ts';

/** Orama with its Dutch stemmer and our stop words; boosts and tolerance are the best found on the development halves. */
export async function oramaEngine(passages: readonly Passage[], withQuestions: boolean): Promise<Engine> {
  const index = create({
    schema: { title: 'string', path: 'string', text: 'string', questions: 'string' },
    components: { tokenizer: { language: 'dutch', stemming: true, stemmer, stopWords: [...stopWords] } },
  });
  await insertMultiple(
    index,
    passages.map(({ id, title, path, text, questions }) => ({ id, title, path, text, questions })),
    passages.length,
  );
  const sources = new Map(passages.map((passage) => [passage.id, passage.source]));
  return {
    name: 'Orama, Dutch stemming',
    search: async ({ read, allows }, limit) => {
      const found = await search(index, {
        term: read.searchFor,
        properties: ['title', 'path', 'text', ...(withQuestions ? (['questions'] as const) : [])],
        boost: { title: 2, questions: 2 },
        threshold: 1,
        tolerance: 1,
        limit: passages.length,
      });
      const allowed = found.hits.filter(({ id }) => {
        const source = sources.get(id);
        return source !== undefined && allows(source);
      });
      return allowed.slice(0, limit).map(({ id }) => id);
    },
    close: async () => {},
  };
}
