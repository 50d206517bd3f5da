import type { Alternative } from './expansion.ts';
import { findTerm, impactUnit, inverseDocumentFrequency, type Postings } from './postings.ts';

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

/** The first place from `at` to `end` in an ascending list whose number is at least `least`: in leaps, then by halves. */
function leap(list: Uint32Array, at: number, end: number, least: number): number {
  let step = 1;
  let low = at;
  let high = at;
  while (high < end && (list[high] ?? 0) < least) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, end);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a term stands in some documents, and how much it says there. */
interface Row {
  readonly documents: readonly number[];
  readonly impacts: readonly number[];
}

/** The documents that both a term and an ascending list hold, by leaping in each to what comes next in the other. */
function meet({ documents, impacts, start }: Postings, term: number, asked: Uint32Array): Row {
  const found = { documents: [] as number[], impacts: [] as number[] };
  const end = start[term + 1] ?? 0;
  let at = start[term] ?? 0;
  for (let i = 0; at < end && i < asked.length; ) {
    const wanted = asked[i] ?? 0;
    at = leap(documents, at, end, wanted);
    const document = documents[at] ?? 0;
    if (at < end && document === wanted) {
      found.documents.push(document);
      found.impacts.push(impacts[at] ?? 0);
      i++;
    } else i = leap(asked, i, asked.length, document);
  }
  return found;
}

/** Scores the documents that hold something of the clauses; with `among`, ascending, only those. */
export type Scorer = (clauses: readonly Clause[], among?: Uint32Array) => Scores;

/**
 * Makes a scorer over one inverted index: BM25 summed over clauses, the best alternative within each clause (a disjunction
 * maximum, so that a concept with many synonyms does not outweigh one with few).
 */
export function createScorer(postings: Postings): Scorer {
  const rarest = Math.log(1 + postings.documentCount);
  const total = accumulator(postings.documentCount);
  const clause = accumulator(postings.documentCount);
  const phrase = accumulator(postings.documentCount);
  let among: Uint32Array | undefined;
  const rows = new Map<number, Row>();

  /** What a term says in the documents that are asked for; a term of many wordings is looked up once. */
  function rowOf(term: number, asked: Uint32Array): Row {
    const known = rows.get(term);
    if (known !== undefined) return known;
    const row = meet(postings, term, asked);
    rows.set(term, row);
    return row;
  }

  function addTerm(stem: string, weight: number, into: Accumulator, keepBest: boolean): void {
    const term = findTerm(postings, stem);
    if (term === undefined) return;
    const factor = weight * inverseDocumentFrequency(postings, term) * impactUnit;
    const { documents, impacts } = postings;
    const { of, touched } = into;
    let count = into.count;
    const take = (document: number, impact: number): void => {
      // Rounded before it is added, as if it had gone through an accumulator of its own.
      const value = Math.fround(factor * impact);
      const before = of[document] ?? 0;
      if (before === 0) touched[count++] = document;
      of[document] = keepBest ? Math.max(value, before) : before + value;
    };
    if (among === undefined) {
      const end = postings.start[term + 1] ?? 0;
      for (let at = postings.start[term] ?? 0; at < end; at++) take(documents[at] ?? 0, impacts[at] ?? 0);
    } else {
      const row = rowOf(term, among);
      for (let i = 0; i < row.documents.length; i++) take(row.documents[i] ?? 0, row.impacts[i] ?? 0);
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
        for (const stem of stems) addTerm(stem, weight / Math.sqrt(stems.length), phrase, false);
        merge(phrase, clause, true);
      }
    }
    merge(clause, total, false);
  }

  return (clauses, only) => {
    clear(total);
    among = only;
    rows.clear();
    let ideal = 0;
    for (const { alternatives } of clauses) {
      ideal += Math.max(0, ...alternatives.map(worth));
      addClause(alternatives);
    }
    return { touched: total.touched, count: total.count, of: total.of, ideal };
  };
}
