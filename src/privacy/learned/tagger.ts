import type { EntityType } from '../found.ts';
import { isCandidate, mostFeatures, type Sequence, writeFeatures } from './features.ts';

/** What the tagger finds. */
export const learnedTypes = [
  'persoon',
  'huisarts',
  'adres',
  'woonplaats',
  'school',
  'leeftijd',
  'geboortedatum',
  'zaaknummer',
  'clientnummer',
  'telefoon',
  'bsn',
] as const satisfies readonly EntityType[];
export type LearnedType = (typeof learnedTypes)[number];

/** What it tells apart: nothing personal, each of these, and other data, that has a shape or a check digit of its own. */
export const tags = ['none', ...learnedTypes, 'other'] as const;

/** What was learned: for each feature that counts a row of weights, one for each of {@link tags}. */
export interface Weights {
  /** The place of the row of a feature, in rows; less than nought for a feature that does not count. */
  readonly rowOf: (feature: number) => number;
  readonly rows: Int8Array | Float32Array;
  /** What one in a row stands for. */
  readonly unit: number;
}

/** Turns a row of scores into chances (softmax). */
export function toChances(scores: Float64Array): void {
  const most = Math.max(...scores);
  let sum = 0;
  for (let tag = 0; tag < scores.length; tag += 1) {
    const raised = Math.exp((scores[tag] ?? 0) - most);
    scores[tag] = raised;
    sum += raised;
  }
  for (let tag = 0; tag < scores.length; tag += 1) scores[tag] = (scores[tag] ?? 0) / sum;
}

/** How likely each word of a text is of each kind, between 0 and 1: a row of {@link tags} a word. */
export type Chances = Float64Array;

const features = new Int32Array(mostFeatures);
const sums = new Float64Array(tags.length);

/**
 * Tells how likely each word of a text points to somebody (multinomial logistic regression); a word that cannot has chance
 * nought, unless it `isKnown` from elsewhere.
 */
export function chancesOf(
  sequence: Sequence,
  { rowOf, rows, unit }: Weights,
  isKnown: (at: number) => boolean,
): Chances {
  const width = tags.length;
  const chances = new Float64Array(sequence.words.length * width);
  sequence.words.forEach((_, at) => {
    const row = chances.subarray(at * width, (at + 1) * width);
    if (!isCandidate(sequence, at) && !isKnown(at)) {
      row[0] = 1;
      return;
    }
    const size = writeFeatures(sequence, at, features);
    for (let i = 0; i < size; i += 1) {
      const from = rowOf(features[i] ?? 0) * width;
      if (from >= 0) for (let tag = 0; tag < width; tag += 1) sums[tag] = (sums[tag] ?? 0) + (rows[from + tag] ?? 0);
    }
    for (let tag = 0; tag < width; tag += 1) row[tag] = (sums[tag] ?? 0) * unit;
    sums.fill(0);
    toChances(row);
  });
  return chances;
}
