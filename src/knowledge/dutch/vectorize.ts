/** A text as numbered features with weights; its length as a vector is 1. */
export interface Vector {
  readonly features: Uint32Array;
  readonly weights: Float64Array;
}

/** Turns features, by name or number, into vectors. */
export interface Vectorizer<Feature> {
  /** How many features there are. */
  readonly size: number;
  knows(feature: Feature): boolean;
  /** Each feature once. */
  vectorOf(features: Iterable<Feature>): Vector;
}

/** A feature of one example only says nothing yet. */
const seenEnough = 2;

/** Numbers the features that were seen often enough, and weighs them by how rare they are (idf). */
export function createVectorizer<Feature extends string | number>(
  texts: readonly Iterable<Feature>[],
  scale: (feature: Feature) => number = () => 1,
): Vectorizer<Feature> {
  const frequency = new Map<Feature, number>();
  for (const features of texts) for (const one of features) frequency.set(one, (frequency.get(one) ?? 0) + 1);
  const numbers = new Map<Feature, number>();
  const rarity: number[] = [];
  for (const [feature, count] of frequency) {
    if (count < seenEnough) continue;
    numbers.set(feature, rarity.length);
    rarity.push(Math.log(1 + texts.length / count) * scale(feature));
  }
  const vectorOf = (features: Iterable<Feature>): Vector => {
    const known: number[] = [];
    let squares = 0;
    for (const feature of features) {
      const number = numbers.get(feature);
      if (number === undefined) continue;
      squares += (rarity[number] ?? 0) ** 2;
      known.push(number);
    }
    const length = Math.sqrt(squares) || 1;
    const weights = new Float64Array(known.length);
    for (let at = 0; at < known.length; at++) weights[at] = (rarity[known[at] ?? 0] ?? 0) / length;
    return { features: new Uint32Array(known), weights };
  };
  return { size: rarity.length, knows: (feature) => numbers.has(feature), vectorOf };
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
