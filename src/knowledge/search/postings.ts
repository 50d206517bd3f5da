/**
 * An inverted index in typed arrays. Per term: the ascending documents that hold it, and how much it says there, as one byte.
 *
 *   term ──► start[term] … start[term + 1]
 *                 │
 *   documents: [ 3, 8, 9, 41, … ]      Uint32Array, ascending within a term
 *   impacts:   [ 90, 12, 7, 255, … ]   Uint8Array, saturated term frequency of BM25F × 255 / (k1 + 1)
 *
 * Everything that does not depend on the question is worked out while building, so that a search only adds bytes.
 * Several indexes may share one dictionary of terms; {@link findTerm} tells which of them stand in this one.
 */
export interface Postings {
  readonly terms: ReadonlyMap<string, number>;
  readonly start: Uint32Array;
  readonly documents: Uint32Array;
  readonly impacts: Uint8Array;
  readonly documentCount: number;
}

/** BM25 saturation: how fast a repeated word stops adding (Robertson & Zaragoza 2009). */
const k1 = 1.2;
const byteScale = 255 / (k1 + 1);

/** In how many documents a term stands. */
export const documentFrequency = ({ start }: Postings, term: number): number =>
  (start[term + 1] ?? 0) - (start[term] ?? 0);

/** The number of a term, or undefined when no document holds it. */
export function findTerm(postings: Postings, stem: string): number | undefined {
  const term = postings.terms.get(stem);
  return term === undefined || documentFrequency(postings, term) === 0 ? undefined : term;
}

/** How rare a term is: the idf of BM25, never negative; multiply by an impact byte and {@link impactUnit} for its score. */
export function inverseDocumentFrequency(postings: Postings, term: number): number {
  const frequency = documentFrequency(postings, term);
  return Math.log(1 + (postings.documentCount - frequency + 0.5) / (frequency + 0.5));
}

/** What one step of an impact byte is worth. */
export const impactUnit = 1 / byteScale;

/** The terms of one document, each once, the first `size` of `terms`; their frequencies, weighted by field and length, by term. */
export interface Gathered {
  readonly terms: Uint32Array;
  readonly size: number;
  readonly weights: Float64Array;
}

/**
 * Builds the index of documents 0 to `count`. `gather` is called twice for each document, in order: once to count, so that every
 * array gets its final length at once, and once to fill.
 */
export function buildPostings(
  terms: ReadonlyMap<string, number>,
  count: number,
  gather: (document: number) => Gathered,
): Postings {
  const start = new Uint32Array(terms.size + 1);
  for (let document = 0; document < count; document++) {
    const gathered = gather(document);
    for (let i = 0; i < gathered.size; i++) {
      const after = (gathered.terms[i] ?? 0) + 1;
      start[after] = (start[after] ?? 0) + 1;
    }
  }
  for (let term = 0; term < terms.size; term++) start[term + 1] = (start[term + 1] ?? 0) + (start[term] ?? 0);
  const next = start.slice();
  const size = start[terms.size] ?? 0;
  const documents = new Uint32Array(size);
  const impacts = new Uint8Array(size);
  for (let document = 0; document < count; document++) {
    const gathered = gather(document);
    for (let i = 0; i < gathered.size; i++) {
      const term = gathered.terms[i] ?? 0;
      const at = next[term] ?? 0;
      next[term] = at + 1;
      documents[at] = document;
      // Single precision, so that rounding to a byte does not hang on the last digits of a sum.
      const frequency = Math.fround(gathered.weights[term] ?? 0);
      impacts[at] = Math.max(1, Math.round((frequency * (k1 + 1) * byteScale) / (frequency + k1)));
    }
  }
  return { terms, start, documents, impacts, documentCount: count };
}
