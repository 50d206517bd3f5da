import { domainWords } from './domain-words.ts';
import { firstNames } from './first-names.ts';
import { keptWords } from './kept-words.ts';
import { isListedName, isNearlyWord, isPeople, isPlainWord, isWord } from './lexicon.ts';
import { rareFirstNames } from './rare-first-names.ts';
import { rareSurnames } from './rare-surnames.ts';
import type { Word } from './read-words.ts';
import { surnames } from './surnames.ts';
import { functionWords, particles, triggers } from './trigger-words.ts';
import { everydayFirstNames } from './word-names.ts';
import { foldWord, wordSet } from './word-set.ts';

/**
 * What a word can be by itself. `sure`: a name and nothing else; `first` and `last`: a first name, a surname that is also
 * an everyday word; `unknown`: no name and no word that is known; `particle`: van, de, el; `kept`: known to be no name.
 */
export type NameKind = 'sure' | 'first' | 'last' | 'unknown' | 'particle' | 'kept' | 'word';

const listed = (text: string): boolean => isListedName(text.charAt(0).toUpperCase() + text.slice(1).toLowerCase());

/** Words that are a name only with a capital inside a sentence. */
const neverInSmall = wordSet(
  'art al elke elk meer haar zus frans mei maart april juni juli augustus pas wel wat dat kan had was does dol best ander andere alleen samen eerst later straks morgen vandaag gisteren beide ieder iedere enkele geen hele half zelf',
);

/** What an s behind it leaves: Daans, Fatima's, Ines'. */
const withoutS = (fold: string): string => fold.replace(/(?:'s|s'|'|s)$/, '');

function kindOfPart(fold: string, text: string): NameKind {
  const lower = text.toLowerCase();
  if (text === lower && domainWords.has(fold)) return 'word';
  if (firstNames.has(fold)) return everydayFirstNames.has(fold) || fold.length < 3 ? 'first' : 'sure';
  // Engels, Spaans: a surname only where a name stands.
  if (surnames.has(fold) && keptWords.has(fold)) return 'word';
  if (surnames.has(fold)) return isWord(lower) || fold.length < (text === lower ? 5 : 4) ? 'last' : 'sure';
  if (keptWords.has(fold) || domainWords.has(fold) || isPeople(text) || /(?:nr|nrs|nummer|nummers)$/.test(fold))
    return 'kept';
  if (isWord(lower)) return listed(text) && !isPlainWord(lower) ? 'last' : 'word';
  if (fold.endsWith('e') && keptWords.has(fold.slice(0, -1))) return 'kept';
  const isRare = rareFirstNames.has(fold);
  if (isRare || rareSurnames.has(fold)) {
    // In small letters a name that few people here bear is more often a slip of the pen.
    if (text !== lower || !(fold.length < 4 || isNearlyWord(lower))) return 'sure';
    return isRare ? 'first' : 'last';
  }
  // In small letters the many names of the word list are too often a slip of the pen.
  if (listed(text)) return text === lower ? 'unknown' : 'sure';
  const bare = withoutS(fold);
  if (bare !== fold && bare.length > 2) {
    if (keptWords.has(bare)) return 'kept';
    if (firstNames.has(bare) && !everydayFirstNames.has(bare)) return 'sure';
    if (rareFirstNames.has(bare) && (text !== lower || !isNearlyWord(lower))) return 'sure';
  }
  return 'unknown';
}

/** A word with dashes is a name when a part of it is one and no part is a word: Willem-Jan, but not Wmo-consulent. */
function kindOfJoined(word: Word): NameKind {
  const texts = word.text.split('-');
  const kinds = word.fold
    .split('-')
    .map((part, i) => (particles.has(part) ? 'particle' : kindOfPart(part, texts[i] ?? part)));
  if (kinds.every((kind) => kind === 'kept' || kind === 'word' || kind === 'particle')) {
    return kinds.every((kind) => kind === 'kept') ? 'kept' : 'word';
  }
  const capitals = texts.filter((part) => /^\p{Lu}/u.test(part)).length;
  if (kinds.some((kind) => kind === 'kept' || kind === 'word') && capitals < 2) return 'word';
  return kinds.includes('sure') || capitals > 1 ? 'sure' : 'unknown';
}

const isPlainFirst = (part: string): boolean => firstNames.has(foldWord(part));

/** Tells what a word can be, by the lists and its letters alone. */
export function kindOf(word: Word): NameKind {
  if (word.shape === 'number' || word.shape === 'blank') return 'kept';
  if (word.shape === 'initials') return 'kept';
  if (particles.has(word.fold.replace(/\.$/, ''))) return 'particle';
  if (word.fold.length < 2) return 'kept';
  const plain = word.shape === 'lower' || word.shouted || word.opens;
  if (functionWords.has(word.fold) || (plain && neverInSmall.has(word.fold))) return 'word';
  if ((word.shape === 'lower' || word.shouted) && triggers.has(word.fold)) return 'word';
  const whole = kindOfPart(word.fold, word.text);
  if (!word.text.includes('-')) return whole;
  // Jan-Piet looks like a Dutch compound; two capitals and a first name make it a name.
  const isDouble =
    whole === 'word' && word.text.split('-').every((part) => /^\p{Lu}\p{Ll}/u.test(part) && isPlainFirst(part));
  return isDouble ? 'sure' : whole === 'unknown' ? kindOfJoined(word) : whole;
}

/** The name without the s of a possessive: what other mentions of the same person share. */
export function nameOf(fold: string): string {
  const bare = withoutS(fold);
  if (bare === fold || bare.length < 3 || fold.endsWith("'s") || fold.endsWith("'"))
    return bare.length < 3 ? fold : bare;
  return firstNames.has(fold) || surnames.has(fold) ? fold : firstNames.has(bare) ? bare : fold;
}
