import { numberInWord } from './number-words.ts';
import { fold } from './tokenize.ts';

/** A word, number or sign of a text, folded; what stands from `start` up to `end`, in UTF-16 units. */
export interface Mark {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A word that was broken off at the end of a line goes on in the next; a final full stop belongs to no number. */
const mark = /\d+(?:[.,]\d+)*|\p{L}+(?:-[ \t]*\r?\n[ \t]*\p{Ll}+)?|[^\s\p{L}\d]/gu;

/** Cuts a text into words, numbers and single signs, with their places. */
export function marksOf(text: string): readonly Mark[] {
  return [...text.matchAll(mark)].map((found) => ({
    text: fold(found[0].replace(/-\s+/, '')),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** A number in a row of marks, with the place after it. */
export interface NumberAt {
  readonly value: number;
  readonly next: number;
}

const fractions: ReadonlyMap<string, number> = new Map([
  ['1⁄2', 0.5],
  ['1⁄4', 0.25],
  ['3⁄4', 0.75],
  ['half', 0.5],
  ['halve', 0.5],
  ['driekwart', 0.75],
]);
const times: ReadonlyMap<string, number> = new Map([
  ['eens', 1],
  ['eenmaal', 1],
  ['tweemaal', 2],
  ['driemaal', 3],
  ['viermaal', 4],
  ['vijfmaal', 5],
]);

/** Reads a number of times that is one word ("tweemaal"); null when it is none. */
export const timesInWord = (word: string | undefined): number | null => times.get(word ?? '') ?? null;

/** Reads digits ("2,5", "2.5", "1.234") or a number word ("anderhalf", "drieënhalf"); null when it is none. */
function plainNumber(word: string): number | null {
  // No number word is longer; it keeps the reading linear.
  if (word.length > 40) return null;
  if (/^\d{1,3}\.\d{1,2}$/.test(word)) return Number(word);
  const halved = /^(\p{L}+?)(?:een)?en(?:een)?hal(?:f|ve)$/u.exec(word)?.[1];
  const whole = halved === undefined ? null : numberInWord(halved);
  return whole === null ? numberInWord(word) : whole + 0.5;
}

/** Reads the number that begins at this mark: "2½", "twee en een half", "een half", "anderhalf"; null when none does. */
export function numberAt(marks: readonly Mark[], at: number): NumberAt | null {
  const word = (i: number): string => marks[i]?.text ?? '';
  const alone = fractions.get(word(at));
  if (alone !== undefined) return { value: alone, next: at + 1 };
  const value = plainNumber(word(at));
  if (value === null) return null;
  const fraction = fractions.get(word(at + 1));
  if (fraction !== undefined && word(at) === 'een') return { value: fraction, next: at + 2 };
  if (fraction !== undefined && /⁄/.test(word(at + 1))) return { value: value + fraction, next: at + 2 };
  const isHalf = word(at + 1) === 'en' && word(at + 2) === 'een' && /^hal(?:f|ve)$/.test(word(at + 3));
  return isHalf ? { value: value + 0.5, next: at + 4 } : { value, next: at + 1 };
}
