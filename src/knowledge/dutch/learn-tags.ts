import { createVectorizer, shuffled, type Vector } from './vectorize.ts';

/** An example: its features, by name or number and each once, and which tags it has. */
export interface TaggedExample<Feature> {
  readonly features: Iterable<Feature>;
  readonly tags: readonly string[];
}

/** For each tag, how likely it is that these features have it, between 0 and 1; in the order of {@link Tagger.tags}. */
export interface Tagger<Feature> {
  readonly tags: readonly string[];
  /** Tells whether a feature counts: it was seen often enough. */
  knows(feature: Feature): boolean;
  chances(features: Iterable<Feature>): Float64Array;
}

const rounds = 15;
const step = 0.3;
const biasStep = 0.05;
const ridge = 2e-5;
/** Rare tags count more, up to so much. */
const mostImportance = 2;
/** An error so small teaches nothing; most tags of most examples are soon there. */
const negligible = 0.1;
/** So many tags are scored at once: their sums stay in the processor while the features go by. */
const abreast = 4;

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * Learns which tags a thing has from examples with any number of tags: one logistic regression a tag over the same weighted
 * features (tf-idf), by stochastic gradient descent with a step of its own per feature (AdaGrad; Duchi et al. 2011).
 */
export function learnTags<Feature extends string | number>(
  tags: readonly string[],
  examples: readonly TaggedExample<Feature>[],
  scale: (feature: Feature) => number,
): Tagger<Feature> {
  const { size, knows, vectorOf } = createVectorizer(
    examples.map((one) => one.features),
    scale,
  );
  const model = emptyModel(size, tags.length);
  train(
    model,
    examples.map((one) => ({
      vector: vectorOf(one.features),
      has: Uint8Array.from(tags, (tag) => (one.tags.includes(tag) ? 1 : 0)),
    })),
  );
  return {
    tags,
    knows,
    chances(features) {
      const scores = new Float64Array(model.width);
      score(model, vectorOf(features), scores);
      return scores.subarray(0, tags.length).map(sigmoid);
    },
  };
}

/** A row of weights a feature, a column a tag; and empty columns, up to a multiple of what is scored at once. */
interface Model {
  readonly tags: number;
  readonly width: number;
  readonly weights: Float32Array;
  readonly bias: Float64Array;
}

function emptyModel(features: number, tags: number): Model {
  const width = Math.ceil(tags / abreast) * abreast;
  return { tags, width, weights: new Float32Array(features * width), bias: new Float64Array(width) };
}

function score({ width, weights, bias }: Model, { features, weights: counts }: Vector, into: Float64Array): void {
  for (let at = 0; at < width; at += abreast) {
    let first = bias[at] ?? 0;
    let second = bias[at + 1] ?? 0;
    let third = bias[at + 2] ?? 0;
    let fourth = bias[at + 3] ?? 0;
    for (let i = 0; i < features.length; i++) {
      const cell = (features[i] ?? 0) * width + at;
      const count = counts[i] ?? 0;
      first += count * (weights[cell] ?? 0);
      second += count * (weights[cell + 1] ?? 0);
      third += count * (weights[cell + 2] ?? 0);
      fourth += count * (weights[cell + 3] ?? 0);
    }
    into[at] = first;
    into[at + 1] = second;
    into[at + 2] = third;
    into[at + 3] = fourth;
  }
}

interface Lesson {
  readonly vector: Vector;
  /** 1 for each tag that it has. */
  readonly has: Uint8Array;
}

function train(model: Model, lessons: readonly Lesson[]): void {
  const { tags, width, weights, bias } = model;
  const squares = new Float32Array(weights.length).fill(1e-6);
  const importance = Array.from({ length: tags }, (_, at) => {
    const having = lessons.filter(({ has }) => has[at] === 1).length;
    return Math.min(mostImportance, Math.sqrt((lessons.length - having) / Math.max(1, having)));
  });
  const errors = new Float64Array(width);
  const active = new Uint32Array(tags);

  function learn({ vector, has }: Lesson): void {
    score(model, vector, errors);
    let actives = 0;
    for (let at = 0; at < tags; at++) {
      const chance = sigmoid(errors[at] ?? 0);
      const error = has[at] === 1 ? (chance - 1) * (importance[at] ?? 1) : chance;
      errors[at] = error;
      if (Math.abs(error) < negligible) continue;
      bias[at] = (bias[at] ?? 0) - biasStep * error;
      active[actives++] = at;
    }
    if (actives === 0) return;
    const { features, weights: counts } = vector;
    for (let i = 0; i < features.length; i++) {
      const row = (features[i] ?? 0) * width;
      const count = counts[i] ?? 0;
      for (let k = 0; k < actives; k++) {
        const at = active[k] ?? 0;
        const cell = row + at;
        const before = weights[cell] ?? 0;
        const gradient = (errors[at] ?? 0) * count + ridge * before;
        const square = (squares[cell] ?? 0) + gradient * gradient;
        squares[cell] = square;
        weights[cell] = before - (step * gradient) / Math.sqrt(square);
      }
    }
  }

  for (let round = 1; round <= rounds; round++)
    for (const at of shuffled(lessons.length, round)) {
      const lesson = lessons[at];
      if (lesson !== undefined) learn(lesson);
    }
}
