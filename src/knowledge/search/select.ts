import { documentFrequency, findTerm, impactUnit, inverseDocumentFrequency, type Postings } from './postings.ts';
import type { Clause } from './score.ts';

/**
 * When and how a search of a large collection limits itself: above `from` articles, at most about `reading` places in the
 * postings are read to choose, and about `kept` documents per index are chosen to be scored in full.
 */
export const selection = { from: 50_000, reading: 25_000, kept: 250 };

const steps = 1024;
/** Of documents with the same sum, no more are taken than make up so many. */
const most = 3 * selection.kept;

/** Chooses at least {@link selection}.kept documents that may answer, as far as there are; ones that are not allowed are passed over. */
export type Selector = (clauses: readonly Clause[], allows: (document: number) => boolean) => readonly number[];

interface Reading {
  readonly term: number;
  /** The most it can add to a document. */
  readonly factor: number;
}

/** Each term of the clauses once, those that can add most first. */
function readingsOf(postings: Postings, clauses: readonly Clause[]): readonly Reading[] {
  const factors = new Map<number, number>();
  for (const { alternatives } of clauses)
    for (const { stems, weight } of alternatives)
      for (const stem of stems) {
        const term = findTerm(postings, stem);
        if (term === undefined) continue;
        const factor = (weight / Math.sqrt(stems.length)) * inverseDocumentFrequency(postings, term);
        factors.set(term, Math.max(factor, factors.get(term) ?? 0));
      }
  return [...factors].map(([term, factor]) => ({ term, factor })).sort((a, b) => b.factor - a.factor);
}

/**
 * Makes a selector over one inverted index. A common word is in hundreds of thousands of postings and changes little: after
 * the words that can add most have been read, no document without them can still come near the first (the idea of MaxScore,
 * Turtle & Flood 1995, with a limit on reading in place of its proof). What was read is summed without regard to clauses;
 * then the documents are taken from the highest sums downwards, by a histogram, until enough are allowed.
 */
export function createSelector(postings: Postings): Selector {
  const sums = new Float32Array(postings.documentCount);
  const touched = new Uint32Array(postings.documentCount);
  const stepOf = new Uint16Array(postings.documentCount);
  const ordered = new Uint32Array(postings.documentCount);
  const histogram = new Uint32Array(steps);

  let count = 0;
  let highest = 0;

  function read(readings: readonly Reading[]): void {
    count = 0;
    highest = 0;
    let left = selection.reading;
    for (const { term, factor } of readings) {
      const frequency = documentFrequency(postings, term);
      // A word too common for what is left is passed over, unless nothing rarer has brought in enough.
      if (frequency > left && count >= selection.kept) continue;
      left -= frequency;
      const end = postings.start[term + 1] ?? 0;
      for (let at = postings.start[term] ?? 0; at < end; at++) {
        const document = postings.documents[at] ?? 0;
        const before = sums[document] ?? 0;
        if (before === 0) touched[count++] = document;
        const sum = before + factor * impactUnit * (postings.impacts[at] ?? 0);
        sums[document] = sum;
        if (sum > highest) highest = sum;
      }
    }
  }

  /** Puts what was touched in the order of its sums, by steps, the highest first; leaves the sums empty. */
  function order(): void {
    histogram.fill(0);
    const scale = (steps - 1) / highest;
    for (let i = 0; i < count; i++) {
      const document = touched[i] ?? 0;
      const step = steps - 1 - Math.floor((sums[document] ?? 0) * scale);
      sums[document] = 0;
      stepOf[i] = step;
      histogram[step] = (histogram[step] ?? 0) + 1;
    }
    for (let step = 0, before = 0; step < steps; step++) {
      const holds = histogram[step] ?? 0;
      histogram[step] = before;
      before += holds;
    }
    for (let i = 0; i < count; i++) {
      const step = stepOf[i] ?? 0;
      const place = histogram[step] ?? 0;
      ordered[place] = touched[i] ?? 0;
      histogram[step] = place + 1;
    }
  }

  return (clauses, allows) => {
    read(readingsOf(postings, clauses));
    order();
    const chosen: number[] = [];
    // After ordering, each step of the histogram tells where the next begins.
    for (let step = 0, at = 0; step < steps && chosen.length < selection.kept; step++) {
      const end = histogram[step] ?? 0;
      for (; at < end && chosen.length < most; at++) {
        const document = ordered[at] ?? 0;
        if (allows(document)) chosen.push(document);
      }
      at = end;
    }
    return chosen;
  };
}
