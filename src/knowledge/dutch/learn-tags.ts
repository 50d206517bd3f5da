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

const rounds = 12;
const step = 0.3;
const biasStep = 0.05;
const ridge = 2e-5;
/** Rare tags count more, up to so much. */
const mostImportance = 4;

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * Learns which tags a thing has from examples with any number of tags: one logistic regression a tag over the same weighted
 * features (tf-idf), by stochastic gradient descent with a step of its own per feature (AdaGrad; Duchi et al. 2011).
 */
export function learnTags(tags: readonly string[], examples: readonly TaggedExample[]): Tagger {
  const { size, vectorOf } = createVectorizer(examples.map((one) => one.features));
  const count = tags.length;
  const model = new Float64Array(size * count);
  const squares = new Float64Array(size * count).fill(1e-6);
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

  function learn(vector: Vector, is: Uint8Array): void {
    const errors = scoresOf(vector);
    for (let at = 0; at < count; at++) {
      const has = is[at] ?? 0;
      errors[at] = (sigmoid(errors[at] ?? 0) - has) * (has === 1 ? (importance[at] ?? 1) : 1);
      bias[at] = (bias[at] ?? 0) - biasStep * (errors[at] ?? 0);
    }
    for (let i = 0; i < vector.features.length; i++) {
      const row = (vector.features[i] ?? 0) * count;
      const weight = vector.weights[i] ?? 0;
      for (let at = 0; at < count; at++) {
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
