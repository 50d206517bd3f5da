import type { Alternative } from './expansion.ts';
import { documentFrequency, findTerm, impactUnit, inverseDocumentFrequency, type Postings } from './postings.ts';

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

/**
 * When a collection is large. Then the rare clauses of a question go first, and once they have touched `enough` documents, a
 * term that stands in more than `common` of all documents only adds to documents that were touched: it cannot bring in a
 * document by itself. Exact below `from` documents; `bench/README.md` tells what it changes above.
 */
export const pruning = { from: 50_000, common: 0.01, enough: 1000 };

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
  const large = postings.documentCount > pruning.from;
  const total = accumulator(postings.documentCount);
  const clause = accumulator(postings.documentCount);
  const phrase = accumulator(postings.documentCount);

  const frequency = (stem: string): number => {
    const term = findTerm(postings, stem);
    return term === undefined ? 0 : documentFrequency(postings, term);
  };

  function addTerm(stem: string, weight: number, into: Accumulator, keepBest: boolean): void {
    const term = findTerm(postings, stem);
    if (term === undefined) return;
    const factor = weight * inverseDocumentFrequency(postings, term) * impactUnit;
    const { documents, impacts } = postings;
    const end = postings.start[term + 1] ?? 0;
    const { of, touched } = into;
    const already = total.of;
    const onlyTouched =
      large &&
      total.count >= pruning.enough &&
      documentFrequency(postings, term) > pruning.common * postings.documentCount;
    let count = into.count;
    for (let i = postings.start[term] ?? 0; i < end; i++) {
      const document = documents[i] ?? 0;
      const before = of[document] ?? 0;
      if (onlyTouched && already[document] === 0 && before === 0) continue;
      // Rounded before it is added, as if it had gone through an accumulator of its own.
      const value = Math.fround(factor * (impacts[i] ?? 0));
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
      const term = findTerm(postings, stem);
      return sum + (term === undefined ? rarest : inverseDocumentFrequency(postings, term));
    }, 0);
    return (weight * rarity) / Math.sqrt(stems.length);
  }

  function addClause(alternatives: readonly Alternative[]): void {
    const [only] = alternatives;
    if (only !== undefined && alternatives.length === 1 && only.stems.length === 1) {
      addTerm(only.stems[0] ?? '', only.weight, total, false);
      return;
    }
    for (const { stems, weight } of alternatives) {
      if (stems.length === 1) addTerm(stems[0] ?? '', weight, clause, true);
      else {
        const ordered = large ? stems.toSorted((a, b) => frequency(a) - frequency(b)) : stems;
        for (const stem of ordered) addTerm(stem, weight / Math.sqrt(stems.length), phrase, false);
        merge(phrase, clause, true);
      }
    }
    merge(clause, total, false);
  }

  function rareFirst(clauses: readonly Clause[]): readonly Clause[] {
    const most = ({ alternatives }: Clause): number =>
      alternatives.reduce((sum, { stems }) => stems.reduce((within, stem) => within + frequency(stem), sum), 0);
    return clauses
      .map((one) => ({ one, size: most(one) }))
      .sort((a, b) => a.size - b.size)
      .map(({ one }) => one);
  }

  return (clauses) => {
    clear(total);
    let ideal = 0;
    for (const { alternatives } of clauses) ideal += Math.max(0, ...alternatives.map(worth));
    for (const { alternatives } of large ? rareFirst(clauses) : clauses) addClause(alternatives);
    return { touched: total.touched, count: total.count, of: total.of, ideal };
  };
}
