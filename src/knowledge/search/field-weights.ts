import type { Analyzer } from '../dutch/analyze.ts';
import { buildPostings, type Gathered, type Postings } from './postings.ts';
import { createWordPool, type StemTable, stemTable, type WordPool, type Words } from './word-pool.ts';

/** What stands in each field of one document; a field that is absent says nothing. */
export interface Fields<T = string> {
  readonly text?: T | undefined;
  readonly title?: T | undefined;
  readonly path?: T | undefined;
  readonly source?: T | undefined;
  /** The questions written beside it, one after the other. */
  readonly asked?: T | undefined;
}

/** How much a word counts by where it stands, and how strongly long fields are discounted (BM25F); chosen on the development half. */
const fieldWeights = {
  text: { weight: 1, b: 0.6 },
  title: { weight: 2.2, b: 0.3 },
  path: { weight: 0.7, b: 0.3 },
  source: { weight: 0.3, b: 0.3 },
  asked: { weight: 1, b: 0.3 },
} as const;

const names = ['text', 'title', 'path', 'source', 'asked'] as const;
/** A part of a compound counts less than the word itself. */
const compoundPart = 0.45;

type WordsOf = (document: number) => Fields<Words>;

function averageLengths(count: number, wordsOf: WordsOf): Readonly<Record<(typeof names)[number], number>> {
  const lengths = { text: 0, title: 0, path: 0, source: 0, asked: 0 };
  const present = { text: 0, title: 0, path: 0, source: 0, asked: 0 };
  for (let document = 0; document < count; document++) {
    const fields = wordsOf(document);
    for (const name of names) {
      const words = fields[name];
      if (words === undefined) continue;
      lengths[name] += words.to - words.from;
      present[name]++;
    }
  }
  const average = (name: (typeof names)[number]): number => lengths[name] / present[name] || 1;
  return {
    text: average('text'),
    title: average('title'),
    path: average('path'),
    source: average('source'),
    asked: average('asked'),
  };
}

/** Indexes documents by the words of their fields (BM25F: Zaragoza et al. 2004). */
export function indexWords(count: number, wordsOf: WordsOf, pool: WordPool, table: StemTable): Postings {
  const average = averageLengths(count, wordsOf);
  const numbers = pool.numbers();
  const { stems, start, list } = table;
  const weights = new Float64Array(stems.size);
  const terms = new Uint32Array(stems.size);
  let size = 0;
  const add = (stem: number, weight: number): void => {
    const before = weights[stem] ?? 0;
    if (before === 0) terms[size++] = stem;
    weights[stem] = before + weight;
  };
  function gather(document: number): Gathered {
    for (let i = 0; i < size; i++) weights[terms[i] ?? 0] = 0;
    size = 0;
    const fields = wordsOf(document);
    for (const name of names) {
      const words = fields[name];
      if (words === undefined) continue;
      const { weight, b } = fieldWeights[name];
      const each = weight / (1 - b + (b * (words.to - words.from)) / average[name]);
      for (let i = words.from; i < words.to; i++) {
        const word = numbers[i] ?? 0;
        const first = start[word] ?? 0;
        const end = start[word + 1] ?? 0;
        for (let j = first; j < end; j++) add(list[j] ?? 0, j === first ? each : each * compoundPart);
      }
    }
    return { terms, size, weights };
  }
  return buildPostings(stems, count, gather);
}

/** Indexes texts that stand by themselves; the order of the documents gives their numbers. */
export function indexFields(all: Iterable<Fields>, count: number, analyze: Analyzer): Postings {
  const pool = createWordPool();
  const words = (text: string | undefined): Words | undefined => (text ? pool.add(text, false) : undefined);
  const documents = Array.from(all, (fields) => ({
    text: words(fields.text),
    title: words(fields.title),
    path: words(fields.path),
    source: words(fields.source),
  }));
  return indexWords(count, (document) => documents[document] ?? {}, pool, stemTable(pool, analyze));
}
