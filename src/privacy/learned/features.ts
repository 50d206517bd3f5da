import type { Word } from '../words/read-words.ts';
import { mix } from './hash.ts';
import { type LineSigns, lineSignsOf } from './line-signs.ts';
import { type TextSigns, textSignsOf } from './text-signs.ts';
import { isNamedBy, particle, signsOf, type WordSigns } from './word-signs.ts';

/** A text cut into words, ready to make features of each of them. */
export interface Sequence {
  readonly words: readonly Word[];
  readonly signs: readonly WordSigns[];
  readonly text: TextSigns;
  readonly lines: LineSigns;
}

/** Reads the words of a text in which what was found is blanked. */
export function readSequence(view: string, words: readonly Word[]): Sequence {
  const signs = words.map(signsOf);
  const end = words.at(-1)?.end ?? 0;
  return { words, signs, text: textSignsOf(words, signs, view.slice(end, end + 6)), lines: lineSignsOf(view, words) };
}

/** What stands before the first word and behind the last. */
const edge: WordSigns = { fold: 1, shape: 0, kind: 0, lists: 0, role: -1, isEveryday: true, letters: [], length: 0 };

/**
 * Tells whether a word can point to somebody at all: an everyday word in small letters only behind what a name or an age
 * can follow.
 */
export function isCandidate({ signs, words }: Sequence, at: number): boolean {
  const one = signs[at];
  const shape = words[at]?.shape;
  if (one === undefined || shape === 'blank') return false;
  if (!one.isEveryday || one.kind === particle || one.length === 1) return true;
  const before = signs[at - 1];
  const shapeBefore = words[at - 1]?.shape;
  if (shapeBefore === 'initials' || shapeBefore === 'number' || shapeBefore === 'blank') return true;
  return before !== undefined && isNamedBy(before);
}

/** As many features as a word can have. */
export const mostFeatures = 96;
/** Numbers have features of their own. */
const templatesOfNumbers = 1000;

/**
 * Writes the features of one word, as hashes of 32 bits, and tells how many there are: the word and the lists it stands in,
 * its neighbours up to three away, the signs between them, the label and the column it stands in, and how it stands elsewhere
 * in the text; alone and in pairs. The kind of features that taggers of names have had since the CoNLL task of 2003.
 */
export function writeFeatures({ words, signs, text, lines }: Sequence, at: number, into: Int32Array): number {
  let size = 0;
  let template = words[at]?.shape === 'number' ? templatesOfNumbers : 0;
  const add = (a: number, b?: number, c?: number): void => {
    template += 1;
    let hash = mix(template, a);
    if (b !== undefined) hash = mix(hash, b);
    if (c !== undefined) hash = mix(hash, c);
    into[size++] = hash;
  };
  /** A feature that is only there when it says something. */
  const addWhen = (says: boolean, a: number, b?: number): void => {
    if (says) add(a, b);
    else template += 1;
  };
  const near = (distance: number): WordSigns => signs[at + distance] ?? edge;
  const { fold, shape, kind, lists, role, length, letters } = near(0);
  const { style } = text;
  const before = near(-1);
  const after = near(1);
  const gapBefore = text.gapBefore[at] ?? 0;
  const gapAfter = text.gapAfter[at] ?? 0;

  add(0);
  add(style);
  add(fold);
  add(shape);
  add(kind);
  add(lists);
  add(role);
  add(kind, shape);
  add(lists, shape);
  add(kind, shape, style);
  add(lists, shape, style);
  add(length);
  add(length, shape);
  for (let i = 0; i < 6; i += 1) addWhen(letters[i] !== undefined, letters[i] ?? 0);

  for (const distance of [-2, -1, 1, 2]) {
    const other = near(distance);
    add(other.fold);
    add(other.shape);
    add(other.kind);
    add(other.role);
  }
  add(near(-3).role);
  add(near(3).role);
  for (const other of [before, after]) {
    add(other.lists);
    add(other.letters[0] ?? 0);
    add(other.role, shape, kind);
  }

  add(gapBefore);
  add(gapAfter);
  add(gapBefore, shape);
  add(gapAfter, shape);
  add(gapBefore, gapAfter, shape);
  add(gapBefore, kind);
  add(gapAfter, kind);

  add(before.fold, kind);
  add(after.fold, kind);
  add(mix(before.fold, gapBefore), shape);
  add(mix(after.fold, gapAfter), shape);
  add(mix(before.role, gapBefore), lists, shape);
  add(mix(after.role, gapAfter), lists, shape);
  add(mix(before.role, after.role), shape, kind);
  add(mix(before.role, after.role), shape, lists);
  add(before.fold, after.fold);
  add(near(-2).fold, before.fold);
  add(after.fold, near(2).fold);
  add(near(-2).role, before.role, kind);
  add(after.role, near(2).role, kind);
  add(mix(before.lists, before.shape), mix(gapBefore, lists), shape);
  add(mix(after.lists, after.shape), mix(gapAfter, lists), shape);

  add(text.count[at] ?? 0, kind, shape);
  addWhen(text.capital[at] === 1, kind, shape);
  addWhen(text.named[at] === 1, kind, shape);
  for (const { [at]: sign = 0 } of [lines.label, lines.lastOfLabel, lines.column]) {
    addWhen(sign !== 0, sign);
    addWhen(sign !== 0, sign, kind);
  }
  return size;
}
