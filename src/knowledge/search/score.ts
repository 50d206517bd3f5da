import type { Alternative } from './expansion.ts';
import { impactUnit, inverseDocumentFrequency, type Postings } from './postings.ts';

/** One thing the question asks about: the best of its alternatives counts for a document. */
export interface Clause {
  readonly alternatives: readonly Alternative[];
}

/** The documents that were touched, with their scores; valid until the next call on the same scorer. */
export interface Scores {
  readonly touched: Uint32Array;
  readonly count: number;
  readonly of: Float32Array;
  /** What a document of average length would score that says all of it once. */
  readonly ideal: number;
}

interface Accumulator {
  readonly of: Float32Array;
  readonly touched: Uint32Array;
  count: number;
}

const accumulator = (length: number): Accumulator => ({
  of: new Float32Array(length),
  touched: new Uint32Array(length),
  count: 0,
});

function clear(accumulated: Accumulator): void {
  for (let i = 0; i < accumulated.count; i++) accumulated.of[accumulated.touched[i] ?? 0] = 0;
  accumulated.count = 0;
}

/**
 * Makes a scorer over one inverted index: BM25 summed over clauses, the best alternative within each clause (a disjunction
 * maximum, so that a concept with many synonyms does not outweigh one with few).
 */
export function createScorer(postings: Postings): (clauses: readonly Clause[]) => Scores {
  const rarest = Math.log(1 + postings.documentCount);
  const total = accumulator(postings.documentCount);
  const clause = accumulator(postings.documentCount);
  const phrase = accumulator(postings.documentCount);

  function addTerm(stem: string, weight: number, into: Accumulator, keepBest: boolean): void {
    const term = postings.terms.get(stem);
    if (term === undefined) return;
    const factor = weight * inverseDocumentFrequency(postings, term) * impactUnit;
    const { documents, impacts } = postings;
    const end = postings.start[term + 1] ?? 0;
    const { of, touched } = into;
    let count = into.count;
    for (let i = postings.start[term] ?? 0; i < end; i++) {
      const document = documents[i] ?? 0;
      const value = factor * (impacts[i] ?? 0);
      const before = of[document] ?? 0;
      if (before === 0) touched[count++] = document;
      of[document] = keepBest ? Math.max(value, before) : before + value;
    }
    into.count = count;
  }

  function merge(from: Accumulator, into: Accumulator, keepBest: boolean): void {
    for (let i = 0; i < from.count; i++) {
      const document = from.touched[i] ?? 0;
      const value = from.of[document] ?? 0;
      const before = into.of[document] ?? 0;
      if (before === 0) into.touched[into.count++] = document;
      into.of[document] = keepBest ? Math.max(before, value) : before + value;
    }
    clear(from);
  }

  function worth({ stems, weight }: Alternative): number {
    const rarity = stems.reduce((sum, stem) => {
      const term = postings.terms.get(stem);
      return sum + (term === undefined ? rarest : inverseDocumentFrequency(postings, term));
    }, 0);
    return (weight * rarity) / Math.sqrt(stems.length);
  }

  return (clauses) => {
    clear(total);
    let ideal = 0;
    for (const { alternatives } of clauses) {
      ideal += Math.max(0, ...alternatives.map(worth));
      for (const { stems, weight } of alternatives) {
        if (stems.length === 1) addTerm(stems[0] ?? '', weight, clause, true);
        else {
          for (const stem of stems) addTerm(stem, weight / Math.sqrt(stems.length), phrase, false);
          merge(phrase, clause, true);
        }
      }
      merge(clause, total, false);
    }
    return { touched: total.touched, count: total.count, of: total.of, ideal };
  };
}
