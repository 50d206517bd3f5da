/**
 * An inverted index in typed arrays. Per term: the ascending documents that hold it, and how much it says there, as one byte.
 *
 *   term ──► start[term] … start[term + 1]
 *                 │
 *   documents: [ 3, 8, 9, 41, … ]      Uint32Array, ascending within a term
 *   impacts:   [ 90, 12, 7, 255, … ]   Uint8Array, saturated term frequency of BM25F × 255 / (k1 + 1)
 *
 * Everything that does not depend on the question is worked out while building, so that a search only adds bytes.
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

/** How rare a term is: the idf of BM25, never negative; multiply by an impact byte and {@link impactUnit} for its score. */
export function inverseDocumentFrequency(postings: Postings, term: number): number {
  const frequency = (postings.start[term + 1] ?? 0) - (postings.start[term] ?? 0);
  return Math.log(1 + (postings.documentCount - frequency + 0.5) / (frequency + 0.5));
}

/** What one step of an impact byte is worth. */
export const impactUnit = 1 / byteScale;

/** One occurrence-weight of a term in the document being added. */
export type WeightedTerms = ReadonlyMap<string, number>;

function grown<A extends Uint32Array | Float32Array>(array: A, make: (length: number) => A): A {
  const larger = make(array.length * 2);
  larger.set(array);
  return larger;
}

/** Collects documents and turns them into {@link Postings}; add them in the order of their numbers, from 0. `expected` is about how many will come. */
export function createPostingsBuilder(expected = 1024) {
  const terms = new Map<string, number>();
  const counts: number[] = [];
  let termOf = new Uint32Array(expected * 16);
  let documentOf = new Uint32Array(expected * 16);
  let frequencyOf = new Float32Array(expected * 16);
  let size = 0;
  let documentCount = 0;
  return {
    /** Adds the next document; the weights are term frequencies, already weighted by field and length (BM25F). */
    add(weights: WeightedTerms): void {
      for (const [text, weight] of weights) {
        let term = terms.get(text);
        if (term === undefined) {
          term = terms.size;
          terms.set(text, term);
          counts.push(0);
        }
        if (size === termOf.length) {
          termOf = grown(termOf, (length) => new Uint32Array(length));
          documentOf = grown(documentOf, (length) => new Uint32Array(length));
          frequencyOf = grown(frequencyOf, (length) => new Float32Array(length));
        }
        termOf[size] = term;
        documentOf[size] = documentCount;
        frequencyOf[size] = weight;
        counts[term] = (counts[term] ?? 0) + 1;
        size++;
      }
      documentCount++;
    },
    /** Sorts what was added by term (a counting sort) and freezes it. */
    build(): Postings {
      const start = new Uint32Array(terms.size + 1);
      for (let term = 0; term < terms.size; term++) start[term + 1] = (start[term] ?? 0) + (counts[term] ?? 0);
      const next = start.slice();
      const documents = new Uint32Array(size);
      const impacts = new Uint8Array(size);
      for (let i = 0; i < size; i++) {
        const term = termOf[i] ?? 0;
        const at = next[term] ?? 0;
        next[term] = at + 1;
        documents[at] = documentOf[i] ?? 0;
        const frequency = frequencyOf[i] ?? 0;
        impacts[at] = Math.max(1, Math.round((frequency * (k1 + 1) * byteScale) / (frequency + k1)));
      }
      return { terms, start, documents, impacts, documentCount };
    },
  };
}
