import { gramsOf } from '../knowledge/dutch/grams.ts';
import { stem } from '../knowledge/dutch/stem.ts';
import { tokenize } from '../knowledge/dutch/tokenize.ts';

/** Example messages by what they want. */
export type Examples<Wish extends string> = ReadonlyMap<Wish, readonly string[]>;

/** What a message wants, and how likely that is, between 0 and 1. */
export interface Recognised<Wish extends string> {
  readonly wish: Wish;
  readonly probability: number;
}

/** A text as numbered features with weights; its length as a vector is 1. */
type Vector = readonly (readonly [feature: number, weight: number])[];

const rounds = 20;
const step = 0.3;
const ridge = 1e-4;
/** A feature of one example only says nothing yet. */
const seenEnough = 2;
const pieceLength = 4;

/** Words, word pairs, stems, and pieces of words: the last see through typos, inflections and compounds. */
function featuresOf(text: string): ReadonlySet<string> {
  const features = new Set(gramsOf(text));
  for (const word of tokenize(text)) {
    features.add(`stem ${stem(word)}`);
    const bounded = `^${word}$`;
    for (let i = 0; i + pieceLength <= bounded.length; i++) features.add(`piece ${bounded.slice(i, i + pieceLength)}`);
  }
  return features;
}

/** A fixed shuffle, so that the same examples always teach the same. */
function shuffled(length: number, seed: number): readonly number[] {
  const order = Array.from({ length }, (_, i) => i);
  let state = seed;
  for (let i = length - 1; i > 0; i--) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}

function softmax(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((one) => one / total);
}

/**
 * Learns from examples what a message wants: multinomial logistic regression over weighted features (tf-idf), by stochastic
 * gradient descent with a step of its own per feature (AdaGrad; Duchi et al. 2011). A rare wish counts as much as a common one.
 */
export function learnIntents<Wish extends string>(examples: Examples<Wish>): (message: string) => Recognised<Wish> {
  const wishes = [...examples.keys()];
  const texts = wishes.flatMap((wish, at) =>
    (examples.get(wish) ?? []).map((text) => ({ at, features: featuresOf(text) })),
  );
  const frequency = new Map<string, number>();
  for (const { features } of texts) for (const one of features) frequency.set(one, (frequency.get(one) ?? 0) + 1);
  const rarity = new Map<string, readonly [number, number]>();
  for (const [feature, count] of frequency)
    if (count >= seenEnough) rarity.set(feature, [rarity.size, Math.log(1 + texts.length / count)]);

  const vectorOf = (features: ReadonlySet<string>): Vector => {
    const known = [...features].flatMap((feature) => rarity.get(feature) ?? []);
    const pairs = Array.from(
      { length: known.length / 2 },
      (_, i) => [known[2 * i] ?? 0, known[2 * i + 1] ?? 0] as const,
    );
    const length = Math.sqrt(pairs.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return pairs.map(([feature, weight]) => [feature, weight / length] as const);
  };
  const models = wishes.map(() => ({
    weights: new Float64Array(rarity.size),
    squares: new Float64Array(rarity.size).fill(1e-6),
    bias: 0,
  }));
  const scoresOf = (vector: Vector): readonly number[] =>
    models.map(({ weights, bias }) =>
      vector.reduce((sum, [feature, weight]) => sum + (weights[feature] ?? 0) * weight, bias),
    );

  const vectors = texts.map(({ features }) => vectorOf(features));
  const importance = wishes.map((wish) => texts.length / (wishes.length * (examples.get(wish)?.length || 1)));
  for (let round = 0; round < rounds; round++) {
    for (const example of shuffled(texts.length, round + 1)) {
      const vector = vectors[example] ?? [];
      const wanted = texts[example]?.at ?? 0;
      const chances = softmax(scoresOf(vector));
      models.forEach((model, at) => {
        const error = ((chances[at] ?? 0) - (at === wanted ? 1 : 0)) * (importance[wanted] ?? 1);
        model.bias -= 0.05 * error;
        for (const [feature, weight] of vector) {
          const gradient = error * weight + ridge * (model.weights[feature] ?? 0);
          const square = (model.squares[feature] ?? 0) + gradient * gradient;
          model.squares[feature] = square;
          model.weights[feature] = (model.weights[feature] ?? 0) - (step * gradient) / Math.sqrt(square);
        }
      });
    }
  }

  return (message) => {
    const chances = softmax(scoresOf(vectorOf(featuresOf(message))));
    const best = chances.reduce((most, chance, at) => (chance > (chances[most] ?? 0) ? at : most), 0);
    const wish = wishes[best];
    if (wish === undefined) throw new RangeError('There are no examples to learn from.');
    return { wish, probability: chances[best] ?? 0 };
  };
}
