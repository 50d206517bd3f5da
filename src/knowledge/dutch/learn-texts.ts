import { gramsOf } from './grams.ts';
import { stem } from './stem.ts';
import { tokenize } from './tokenize.ts';
import { createVectorizer, shuffled, type Vector } from './vectorize.ts';

/** Example texts by what they are. */
export type Examples<Label extends string> = ReadonlyMap<Label, readonly string[]>;

/** What a text is, and how likely that is, between 0 and 1. */
export interface Recognised<Label extends string> {
  readonly label: Label;
  readonly probability: number;
  /** How many of its features the examples had too; without one the rest is a guess. */
  readonly known: number;
  /** How likely each label is. */
  readonly chances: ReadonlyMap<Label, number>;
}

const rounds = 20;
const step = 0.3;
const biasStep = 0.05;
const ridge = 1e-4;
const pieceLength = 4;
/** Marks features that the caller gives; there are few of them and each says more than a word. */
const given = 'given ';
const givenWeight = 6;

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

/** Turns scores into chances that add up to 1, in place. */
function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  let total = 0;
  for (let at = 0; at < scores.length; at++) total += scores[at] = Math.exp((scores[at] ?? 0) - highest);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / total;
  return scores;
}

/**
 * Learns from examples what short texts are, such as what a message wants: multinomial logistic regression over weighted features (tf-idf), by stochastic
 * gradient descent with a step of its own per feature (AdaGrad; Duchi et al. 2011). A rare label counts as much as a common one.
 * `more` gives features that only the caller can see in a text.
 */
export function learnTexts<Label extends string>(
  examples: Examples<Label>,
  more: (text: string) => Iterable<string> = () => [],
): (text: string) => Recognised<Label> {
  const labels = [...examples.keys()];
  const allOf = (text: string): ReadonlySet<string> =>
    new Set([...featuresOf(text), ...[...more(text)].map((one) => `${given}${one}`)]);
  const texts = labels.flatMap((label, wanted) =>
    (examples.get(label) ?? []).map((text) => ({ wanted, features: allOf(text) })),
  );
  const { size, vectorOf } = createVectorizer(
    texts.map((text) => text.features),
    (feature) => (feature.startsWith(given) ? givenWeight : 1),
  );
  const count = labels.length;
  // One row of weights a feature, one column a label.
  const model = new Float64Array(size * count);
  const squares = new Float64Array(size * count).fill(1e-6);
  const bias = new Float64Array(count);
  const scoresOf = ({ features, weights }: Vector): Float64Array => {
    const scores = bias.slice();
    for (let i = 0; i < features.length; i++) {
      const row = (features[i] ?? 0) * count;
      const weight = weights[i] ?? 0;
      for (let at = 0; at < count; at++) scores[at] = (scores[at] ?? 0) + weight * (model[row + at] ?? 0);
    }
    return scores;
  };

  const vectors = texts.map(({ features }) => vectorOf(features));
  const importance = labels.map((label) => texts.length / (count * (examples.get(label)?.length || 1)));
  function learn(vector: Vector, wanted: number): void {
    const errors = softmax(scoresOf(vector));
    errors[wanted] = (errors[wanted] ?? 0) - 1;
    for (let at = 0; at < count; at++) {
      const error = (errors[at] ?? 0) * (importance[wanted] ?? 1);
      bias[at] = (bias[at] ?? 0) - biasStep * error;
      for (let i = 0; i < vector.features.length; i++) {
        const cell = (vector.features[i] ?? 0) * count + at;
        const before = model[cell] ?? 0;
        const gradient = error * (vector.weights[i] ?? 0) + ridge * before;
        const square = (squares[cell] ?? 0) + gradient * gradient;
        squares[cell] = square;
        model[cell] = before - (step * gradient) / Math.sqrt(square);
      }
    }
  }
  const empty: Vector = { features: new Uint32Array(), weights: new Float64Array() };
  for (let round = 1; round <= rounds; round++)
    for (const at of shuffled(texts.length, round)) learn(vectors[at] ?? empty, texts[at]?.wanted ?? 0);

  return (text) => {
    const vector = vectorOf(allOf(text));
    const chances = softmax(scoresOf(vector));
    const best = chances.reduce((most, chance, at) => (chance > (chances[most] ?? 0) ? at : most), 0);
    const label = labels[best];
    if (label === undefined) throw new RangeError('There are no examples to learn from.');
    const each = new Map(labels.map((one, at) => [one, chances[at] ?? 0]));
    return { label, probability: chances[best] ?? 0, known: vector.features.length, chances: each };
  };
}
