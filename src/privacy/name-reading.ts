import { titles } from './words/kept-words.ts';
import { kindOf, type NameKind } from './words/name-kind.ts';
import type { Word } from './words/read-words.ts';
import { kin, triggerEnding, triggers } from './words/trigger-words.ts';

/** A text in which names are looked for, and what is known of its words. */
export interface NameReading {
  readonly view: string;
  readonly words: readonly Word[];
  readonly kinds: readonly NameKind[];
  /** Places of words that belong to an organisation. */
  readonly kept: ReadonlySet<number>;
  /** Single names that were found in the dossier. */
  readonly known: ReadonlySet<string>;
}

/** Reads words for names; `known` may grow while it is read. */
export const readForNames = (
  view: string,
  words: readonly Word[],
  kept: ReadonlySet<number>,
  known: ReadonlySet<string>,
): NameReading => ({ view, words, kinds: words.map(kindOf), kept, known });

const joining = /^[ \t]{0,2}(?:\n[ \t]{0,2})?$/;
/** Nothing but a space or one line end stands before the word. */
export const isBeside = (word: Word | undefined): word is Word => word !== undefined && joining.test(word.gap);
/** The same, or the full stop of an abbreviation: "mw. ". */
const isBesideTitle = (word: Word | undefined): boolean =>
  word !== undefined && (joining.test(word.gap) || /^\. ?$/.test(word.gap));

export const hasCapital = (word: Word): boolean => word.shape === 'capital' || word.shape === 'capitals';
/** A capital that says something: not at the start of a sentence, not in a line of capitals. */
export const meansName = (word: Word): boolean => hasCapital(word) && !word.opens && !word.shouted;
/** Letters that say nothing about whether it is a name. */
export const isPlain = (word: Word): boolean => word.shape === 'lower' || word.shouted;

const isTrigger = (word: Word): boolean => triggers.has(word.fold) || triggerEnding.test(word.fold);
/** What is counted with letters: "bijlage C. Uitzondering". */
const letterNouns =
  /^(?:bijlage|punt|blok|groep|plan|optie|variant|route|kamer|onderdeel|deel|type|vitamine|hepatitis|scenario|spoor|fase|stap|model|lijst|zaal|lijn)$/;
const isLetterOf = (noun: Word | undefined, letter: Word): boolean =>
  noun !== undefined && letterNouns.test(noun.fold) && letter.gap === ' ' && /^\p{Lu}\.$/u.test(letter.text);
const leadsOn = /^(?:[ \t]{1,3}|\. ?|[ \t]*[:=|][ \t]*["'“„‘]?|,? ?["'“„‘(]|\. ?["'“„‘(])$/u;

/** Tells whether a title, a kinship or a function stands before, over particles: "mevrouw de", "moeder van", "naam:". */
export function triggerBefore({ words, kinds }: NameReading, at: number): boolean {
  let i = at;
  while (i > 0 && kinds[i - 1] === 'particle' && isBeside(words[i]) && i > at - 3) i -= 1;
  const gap = words[i]?.gap ?? '';
  // A number of one or two figures counts them: "kind 1: Joy".
  const isCounted =
    words[i - 1]?.shape === 'number' &&
    words[i - 1]?.gap === ' ' &&
    kin.has(words[i - 2]?.fold ?? '') &&
    /^[ \t]*[:\t|]/.test(gap);
  const before = words[isCounted ? i - 2 : i - 1];
  if (before === undefined) return false;
  if (isCounted) return true;
  if (before.shape === 'initials') return /^ ?$/.test(gap) && !isLetterOf(words[i - 2], before);
  if (!isTrigger(before)) return false;
  if (gap.startsWith('.') && (words[i]?.opens ?? true)) return false;
  return leadsOn.test(gap) || (titles.has(before.fold) && /^\.?[ \t]?\n$/.test(gap));
}

/** Tells whether a title or initials stand directly before a word, or a name that was found before. */
export function isNamedBefore({ words }: NameReading, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || !isBesideTitle(words[at])) return false;
  return before.shape === 'initials' || titles.has(before.fold) || before.text.startsWith('\ue005');
}
