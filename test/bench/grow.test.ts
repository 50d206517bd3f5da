import { describe, expect, it } from 'vitest';
import { grow } from '../../bench/search/grow.ts';
import type { KnowledgeDocument } from '../../src/knowledge/document.ts';
import { tokenize } from '../../src/knowledge/dutch/tokenize.ts';

const real: KnowledgeDocument = {
  source: { slug: 'regels', title: 'Regels', kind: 'verordening', law: 'wmo', validFrom: '2026-01-01' },
  articles: [
    {
      id: 'regels@2026-01-01#1',
      number: '1',
      title: 'Melding',
      path: ['Hoofdstuk 1'],
      paragraphs: [
        { number: null, text: 'Het college onderzoekt de melding. De inwoner krijgt een verslag.', questions: [] },
      ],
      questions: ['hoe meld ik iets', 'wie onderzoekt dat'],
    },
  ],
  preamble: '',
};

const wordsIn = (documents: readonly KnowledgeDocument[]): number =>
  new Set(
    documents.flatMap(({ articles }) =>
      articles.flatMap((one) => one.paragraphs.flatMap(({ text }) => tokenize(text))),
    ),
  ).size;

describe('grow', () => {
  it('gives exactly so many articles, the real ones first, and the same ones for the same seed', () => {
    const grown = grow([real], 500);
    expect(grown.flatMap((one) => one.articles)).toHaveLength(500);
    expect(grown[0]).toBe(real);
    expect(grow([real], 500)).toEqual(grown);
    expect(grow([real], 500, 7)).not.toEqual(grown);
  });

  it('lets the dictionary grow with the collection, but more slowly', () => {
    const [small, large] = [wordsIn(grow([real], 500)), wordsIn(grow([real], 5000))];
    expect(large).toBeGreaterThan(2 * small);
    expect(large).toBeLessThan(10 * small);
  });
});
