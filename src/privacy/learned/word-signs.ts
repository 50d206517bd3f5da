import { firstNames } from '../words/first-names.ts';
import { keptWords, titles } from '../words/kept-words.ts';
import { isListedName, isNearlyWord, isPlainWord, isWord } from '../words/lexicon.ts';
import { kindOf, type NameKind } from '../words/name-kind.ts';
import { rareFirstNames } from '../words/rare-first-names.ts';
import { rareSurnames } from '../words/rare-surnames.ts';
import type { Word } from '../words/read-words.ts';
import { surnames } from '../words/surnames.ts';
import { functionWords, kin, particles, triggerEnding, triggers, verbs } from '../words/trigger-words.ts';
import { hashOf, mix } from './hash.ts';

/** What a word says by itself, each sign a number that features are made of. */
export interface WordSigns {
  readonly fold: number;
  /** How it is written, and whether its capital says something. */
  readonly shape: number;
  /** What it can be ({@link NameKind}). */
  readonly kind: number;
  /** In which lists it stands. */
  readonly lists: number;
  /** What it does in a sentence: a title, kin, a function, a particle, a verb, a small word, or nothing of these. */
  readonly role: number;
  /** An everyday word in small letters that no list of names has. */
  readonly isEveryday: boolean;
  /** Its first and last letters. */
  readonly letters: readonly number[];
  readonly length: number;
}

/** The number of the kind `particle`. */
export const particle = 5;
const kinds: readonly NameKind[] = ['sure', 'first', 'last', 'unknown', 'particle', 'kept', 'word'];
const shapes: readonly Word['shape'][] = ['lower', 'capital', 'capitals', 'initials', 'number', 'blank'];

/** Roles that features ask for by name. */
export const roles = {
  none: 0,
  title: 1,
  kin: 2,
  function: 3,
  verb: 4,
  small: 5,
  initials: 6,
  number: 7,
  blank: 8,
} as const;

function roleOf({ fold, shape, text }: Word): number {
  // What was found is told apart by its kind, numbers by their length.
  if (shape === 'blank') return mix(roles.blank, text.charCodeAt(0));
  if (shape === 'number') return mix(roles.number, Math.min(text.length, 5));
  if (shape === 'initials') return roles.initials;
  if (titles.has(fold)) return roles.title;
  if (kin.has(fold)) return roles.kin;
  if (particles.has(fold)) return hashOf(fold);
  if (triggers.has(fold) || triggerEnding.test(fold)) return roles.function;
  if (verbs.has(fold)) return roles.verb;
  return functionWords.has(fold) ? roles.small : roles.none;
}

const withoutS = (fold: string): string => fold.replace(/(?:'s|s'|'|s)$/, '');

function listsOf({ fold, text, shape }: Word): number {
  if (shape === 'number' || shape === 'blank' || shape === 'initials') return 0;
  const lower = text.toLowerCase();
  const first = firstNames.has(fold) ? 1 : rareFirstNames.has(fold) ? 2 : firstNames.has(withoutS(fold)) ? 3 : 0;
  const last = surnames.has(fold) ? 1 : rareSurnames.has(fold) ? 2 : 0;
  const dutch = isPlainWord(lower) ? 3 : isWord(lower) ? 2 : isNearlyWord(lower) ? 1 : 0;
  const named = isListedName(text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()) ? 1 : 0;
  return 1 + first + 4 * (last + 3 * (dutch + 4 * (named + 2 * (keptWords.has(fold) ? 1 : 0))));
}

/** What a number can be by its size: of an age, a day, a month, a year. */
function sizeOf(digits: string): string {
  const value = Number(digits);
  if (digits.length === 4 && value > 1899 && value < 2100) return value < 2018 ? 'born' : 'year';
  if (digits.length > 3) return `long${Math.min(digits.length, 9)}`;
  if (value < 13) return digits.startsWith('0') ? '0m' : 'month';
  if (value < 32) return 'day';
  return value < 106 ? 'age' : 'three';
}

function lettersOf({ fold, shape }: Word): readonly number[] {
  if (shape === 'blank') return [];
  if (shape === 'number') return [hashOf(sizeOf(fold)), mix(7, fold.length)];
  const found: number[] = [];
  for (const length of [2, 3, 4])
    if (fold.length > length)
      found.push(mix(length, hashOf(fold.slice(-length))), mix(-length, hashOf(fold.slice(0, length))));
  return found;
}

/** An everyday word in small letters that no list of names has. */
const isEveryday = (word: Word, lists: number): boolean => {
  const names = (lists - 1) % 12;
  const dutch = Math.floor((lists - 1) / 12) % 4;
  const named = Math.floor((lists - 1) / 48) % 2;
  return word.shape === 'lower' && names === 0 && dutch > 1 && named === 0;
};

const remembered = new Map<string, WordSigns>();
const mostRemembered = 50_000;

/** Looks a word up and tells what it says by itself; answers are kept, for words come again. */
export function signsOf(word: Word): WordSigns {
  const { shape, opens, shouted, text } = word;
  const how = (opens ? 1 : 0) + (shouted ? 2 : 0);
  // However much was blanked, it is one thing.
  const said = shape === 'blank' ? text.charAt(0) : text;
  const key = String.fromCharCode(how) + said;
  let known = remembered.get(key);
  if (known === undefined) {
    if (remembered.size >= mostRemembered) remembered.clear();
    known = lookUp(word, said, how);
    remembered.set(key, known);
  }
  return known;
}

function lookUp(word: Word, said: string, how: number): WordSigns {
  const { shape, fold } = word;
  const lists = listsOf(word);
  const single = said.length === 1 && shape !== 'blank' ? 1 : 0;
  return {
    fold: hashOf(shape === 'blank' ? said : fold),
    shape: 1 + shapes.indexOf(shape) + 6 * (how + 4 * single),
    kind: 1 + kinds.indexOf(kindOf(word)),
    lists,
    role: roleOf(word),
    isEveryday: isEveryday(word, lists),
    letters: lettersOf(word),
    length: shape === 'blank' ? 0 : Math.min(fold.length, 12),
  };
}

/** Tells whether a name can stand behind a word though it is an everyday word: mevrouw, moeder, consulent, van. */
export const isNamedBy = ({ kind, role }: WordSigns): boolean =>
  kind === particle || role === roles.title || role === roles.kin || role === roles.function;
