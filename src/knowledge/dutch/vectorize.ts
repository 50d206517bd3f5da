/** A text as numbered features with weights; its length as a vector is 1. */
export interface Vector {
  readonly features: Uint32Array;
  readonly weights: Float64Array;
}

/** Turns features by name into vectors. */
export interface Vectorizer {
  /** How many features there are. */
  readonly size: number;
  vectorOf(features: ReadonlySet<string>): Vector;
}

/** A feature of one example only says nothing yet. */
const seenEnough = 2;

/** Numbers the features that were seen often enough, and weighs them by how rare they are (idf). */
export function createVectorizer(
  texts: readonly ReadonlySet<string>[],
  scale: (feature: string) => number = () => 1,
): Vectorizer {
  const frequency = new Map<string, number>();
  for (const features of texts) for (const one of features) frequency.set(one, (frequency.get(one) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const rarity: number[] = [];
  for (const [feature, count] of frequency) {
    if (count < seenEnough) continue;
    numbers.set(feature, rarity.length);
    rarity.push(Math.log(1 + texts.length / count) * scale(feature));
  }
  const vectorOf = (features: ReadonlySet<string>): Vector => {
    const known = new Uint32Array(features.size);
    const weights = new Float64Array(features.size);
    let count = 0;
    let squares = 0;
    for (const feature of features) {
      const number = numbers.get(feature);
      if (number === undefined) continue;
      const weight = rarity[number] ?? 0;
      squares += weight * weight;
      known[count] = number;
      weights[count++] = weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < count; at++) weights[at] = (weights[at] ?? 0) / length;
    return { features: known.slice(0, count), weights: weights.slice(0, count) };
  };
  return { size: rarity.length, vectorOf };
}

/** A fixed shuffle of 0 to `length`, so that the same examples always teach the same. */
export function shuffled(length: number, seed: number): readonly number[] {
  const order = Array.from({ length }, (_, i) => i);
  let state = seed;
  for (let i = length - 1; i > 0; i--) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}
