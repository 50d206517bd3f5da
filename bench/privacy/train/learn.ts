import { tags, toChances, type Weights } from '../../../src/privacy/learned/tagger.ts';
import { indexFeatures } from '../../../src/privacy/learned/weights.ts';
import type { Lesson } from './examples.ts';
import { drawing } from './vary.ts';

const rounds = 6;
/** The weights are averaged over the last rounds. */
const averaged = 4;
const step = 0.2;
const shrinkage = 1e-6;
/** So many features of a word are left out at random, so that none is leaned on. */
const dropped = 0.1;
/** A feature counts when so many texts have it. */
const fewestTexts = 3;
/** Weights smaller than this say nothing; so small a step is one unit of what is written down. */
const smallest = 0.1;
const unit = 0.03;
const width = tags.length;

/** The features that enough texts have, in the order of their hashes. */
function countedFeatures(lessons: readonly Lesson[]): Int32Array {
  const seen = new Map<number, { last: string; texts: number }>();
  for (const { id, examples } of lessons)
    for (const { features } of examples)
      for (const feature of features) {
        const one = seen.get(feature);
        if (one === undefined) seen.set(feature, { last: id, texts: 1 });
        else if (one.last !== id) {
          one.last = id;
          one.texts += 1;
        }
      }
  return Int32Array.from([...seen].filter(([, { texts }]) => texts >= fewestTexts).map(([feature]) => feature)).sort();
}

/** A text with its features as rows. */
interface Prepared {
  readonly rows: Int32Array;
  readonly tag: number;
}

function prepare({ examples }: Lesson, rowOf: (feature: number) => number): readonly Prepared[] {
  return examples.map(({ features, tag }) => ({ rows: features.map(rowOf).filter((row) => row >= 0), tag }));
}

/** Puts one example in the weights: the gradient of the log-likelihood, each weight with a step of its own (AdaGrad; Duchi et al. 2011). */
function teach({ rows, tag }: Prepared, weights: Float32Array, squares: Float32Array, draw: () => number): void {
  const errors = new Float64Array(width);
  for (const row of rows) {
    if (draw() < dropped) continue;
    for (let i = 0; i < width; i += 1) errors[i] = (errors[i] ?? 0) + (weights[row * width + i] ?? 0);
  }
  toChances(errors);
  errors[tag] = (errors[tag] ?? 0) - 1;
  if (Math.abs(errors[tag] ?? 0) < 0.005) return;
  for (const row of rows)
    for (let i = 0; i < width; i += 1) {
      const error = errors[i] ?? 0;
      if (Math.abs(error) < 1e-3) continue;
      const cell = row * width + i;
      const square = (squares[cell] ?? 0) + error * error;
      squares[cell] = square;
      weights[cell] = (weights[cell] ?? 0) * (1 - shrinkage) - (step * error) / Math.sqrt(square);
    }
}

function shuffle(length: number, draw: () => number): readonly number[] {
  const order = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(draw() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** What {@link learn} gives: weights that can be used and written down. */
export interface Learned extends Weights {
  readonly features: Int32Array;
  readonly rows: Int8Array;
}

/** Learns the weights of the tagger from lessons; the same lessons give the same weights. Takes about ten seconds for a thousand texts. */
export function learn(lessons: readonly Lesson[]): Learned {
  const features = countedFeatures(lessons);
  const rowOf = indexFeatures(features);
  const prepared = lessons.map((lesson) => prepare(lesson, rowOf));
  const weights = new Float32Array(features.length * width);
  const squares = new Float32Array(weights.length).fill(1e-3);
  const mean = new Float32Array(weights.length);
  const draw = drawing('lessons');
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffle(prepared.length, draw))
      for (const one of prepared[at] ?? []) teach(one, weights, squares, draw);
    const nth = round - (rounds - averaged) + 1;
    if (nth > 0)
      for (let i = 0; i < mean.length; i += 1) mean[i] = (mean[i] ?? 0) + ((weights[i] ?? 0) - (mean[i] ?? 0)) / nth;
  }
  return written(features, mean);
}

/** Leaves rows out that say nothing, and rounds the rest to whole units. */
function written(features: Int32Array, mean: Float32Array): Learned {
  const telling = Array.from(features, (_, row) => row).filter((row) =>
    mean.subarray(row * width, (row + 1) * width).some((weight) => Math.abs(weight) >= smallest),
  );
  const kept = Int32Array.from(telling, (row) => features[row] ?? 0);
  const rows = new Int8Array(telling.length * width);
  telling.forEach((row, at) => {
    for (let i = 0; i < width; i += 1)
      rows[at * width + i] = Math.max(-127, Math.min(127, Math.round((mean[row * width + i] ?? 0) / unit)));
  });
  return { features: kept, rows, unit, rowOf: indexFeatures(kept) };
}
