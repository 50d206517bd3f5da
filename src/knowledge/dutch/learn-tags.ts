import { createVectorizer, shuffled, type Vector } from './vectorize.ts';

/** An example: its features by name, and which tags it has. */
export interface TaggedExample {
  readonly features: ReadonlySet<string>;
  readonly tags: readonly string[];
}

/** For each tag, how likely it is that these features have it, between 0 and 1; in the order of {@link Tagger.tags}. */
export interface Tagger {
  readonly tags: readonly string[];
  chances(features: ReadonlySet<string>): Float64Array;
}

const rounds = 15;
const step = 0.3;
const biasStep = 0.05;
const ridge = 2e-5;
/** Rare tags count more, up to so much. */
/** An error so small teaches nothing; most tags of most examples are soon there. */
const negligible = 0.1;
const mostImportance = 2;

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * Learns which tags a thing has from examples with any number of tags: one logistic regression a tag over the same weighted
 * features (tf-idf), by stochastic gradient descent with a step of its own per feature (AdaGrad; Duchi et al. 2011).
 */
export function learnTags(
  tags: readonly string[],
  examples: readonly TaggedExample[],
  scale: (feature: string) => number,
): Tagger {
  const { size, vectorOf } = createVectorizer(
    examples.map((one) => one.features),
    scale,
  );
  const count = tags.length;
  const model = new Float32Array(size * count);
  const squares = new Float32Array(size * count).fill(1e-6);
  const bias = new Float64Array(count);
  const vectors = examples.map((one) => vectorOf(one.features));
  const wanted = examples.map((one) => Uint8Array.from(tags, (tag) => (one.tags.includes(tag) ? 1 : 0)));
  const importance = tags.map((_, at) => {
    const having = wanted.reduce((sum, one) => sum + (one[at] ?? 0), 0);
    return Math.min(mostImportance, Math.sqrt((examples.length - having) / Math.max(1, having)));
  });

  function scoresOf({ features, weights }: Vector): Float64Array {
    const scores = bias.slice();
    for (let i = 0; i < features.length; i++) {
      const row = (features[i] ?? 0) * count;
      const weight = weights[i] ?? 0;
      for (let at = 0; at < count; at++) scores[at] = (scores[at] ?? 0) + weight * (model[row + at] ?? 0);
    }
    return scores;
  }

  const active = new Uint32Array(count);
  function learn(vector: Vector, is: Uint8Array): void {
    const errors = scoresOf(vector);
    let actives = 0;
    for (let at = 0; at < count; at++) {
      const has = is[at] ?? 0;
      const error = (sigmoid(errors[at] ?? 0) - has) * (has === 1 ? (importance[at] ?? 1) : 1);
      errors[at] = error;
      if (Math.abs(error) < negligible) continue;
      bias[at] = (bias[at] ?? 0) - biasStep * error;
      active[actives++] = at;
    }
    for (let i = 0; i < vector.features.length; i++) {
      const row = (vector.features[i] ?? 0) * count;
      const weight = vector.weights[i] ?? 0;
      for (let k = 0; k < actives; k++) {
        const at = active[k] ?? 0;
        const cell = row + at;
        const before = model[cell] ?? 0;
        const gradient = (errors[at] ?? 0) * weight + ridge * before;
        const square = (squares[cell] ?? 0) + gradient * gradient;
        squares[cell] = square;
        model[cell] = before - (step * gradient) / Math.sqrt(square);
      }
    }
  }

  for (let round = 1; round <= rounds; round++)
    for (const at of shuffled(examples.length, round)) {
      const [vector, is] = [vectors[at], wanted[at]];
      if (vector !== undefined && is !== undefined) learn(vector, is);
    }
  return { tags, chances: (features) => scoresOf(vectorOf(features)).map(sigmoid) };
}
