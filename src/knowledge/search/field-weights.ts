import type { Analyzer } from '../dutch/analyze.ts';
import { createPostingsBuilder, type Postings } from './postings.ts';

/** Texts of one document by field; a field that is absent says nothing. */
export interface Fields {
  readonly text?: string;
  readonly title?: string;
  readonly path?: string;
  readonly source?: string;
}

/** How much a word counts by where it stands, and how strongly long fields are discounted (BM25F); chosen on the development half. */
export const fieldWeights = {
  text: { weight: 1, b: 0.6 },
  title: { weight: 2.2, b: 0.3 },
  path: { weight: 0.7, b: 0.3 },
  source: { weight: 0.3, b: 0.3 },
} as const;

const names = ['text', 'title', 'path', 'source'] as const;
/** A part of a compound counts less than the word itself. */
const compoundPart = 0.45;

/** Indexes documents by the words of their fields (BM25F: Zaragoza et al. 2004); the order of the documents gives their numbers. */
export function indexFields(all: Iterable<Fields>, count: number, analyze: Analyzer): Postings {
  const lengths = { text: 0, title: 0, path: 0, source: 0 };
  const present = { text: 0, title: 0, path: 0, source: 0 };
  const documents = [...all];
  for (const fields of documents) {
    for (const name of names) {
      const text = fields[name];
      if (!text) continue;
      lengths[name] += analyze(text).length;
      present[name]++;
    }
  }
  const builder = createPostingsBuilder(count);
  for (const fields of documents) {
    const weights = new Map<string, number>();
    const add = (stem: string, weight: number): void => void weights.set(stem, (weights.get(stem) ?? 0) + weight);
    for (const name of names) {
      const text = fields[name];
      if (!text) continue;
      const terms = analyze(text);
      const { weight, b } = fieldWeights[name];
      const average = lengths[name] / present[name] || 1;
      const each = weight / (1 - b + (b * terms.length) / average);
      for (const term of terms) {
        add(term.stem, each);
        for (const part of term.parts) add(part, each * compoundPart);
      }
    }
    builder.add(weights);
  }
  return builder.build();
}
