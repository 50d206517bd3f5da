import type { Found } from './found.ts';
import { domainWords } from './words/domain-words.ts';
import { keptWords } from './words/kept-words.ts';
import { isWord } from './words/lexicon.ts';
import { particles } from './words/trigger-words.ts';
import { foldWord } from './words/word-set.ts';

/** In what is known of a dossier, letters are told from names by this sign. */
const sign = '=';
const shortest = 3;
const longest = 6;

const isTaken = (letters: string): boolean =>
  keptWords.has(letters) || domainWords.has(letters) || isWord(letters) || !/^[a-z]+$/.test(letters);

/** The letters by which a name may be meant elsewhere: JPV for J.-P. Visser, hvdm for Hans van der Meer. */
export function lettersOf(name: string): readonly string[] {
  const parts = name.split(/[\s.,-]+/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 8) return [];
  const all = parts.map((part) => foldWord(part).charAt(0)).join('');
  const borne = parts
    .filter((part) => !particles.has(foldWord(part)))
    .map((part) => foldWord(part).charAt(0))
    .join('');
  return [...new Set([all, borne])]
    .filter((letters) => letters.length >= shortest && letters.length <= longest && !isTaken(letters))
    .map((letters) => sign + letters);
}

const token = /(?<![\p{L}\d@./_-])\p{L}{3,6}(?![\p{L}\d@_-])/gu;

/** Finds letters of names that are known: `known` has them as {@link lettersOf} gives them. */
export function findLetters(view: string, known: ReadonlySet<string>): readonly Found[] {
  return Array.from(view.matchAll(token), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    key: foldWord(text),
  })).filter(({ key }) => known.has(sign + key));
}
