import { phoneKey } from './find-phone.ts';
import { digitsOf, type EntityType, type Found } from './found.ts';
import { readSequence } from './learned/features.ts';
import { type Likely, takeLikely } from './learned/likely.ts';
import { chancesOf } from './learned/tagger.ts';
import { shippedWeights } from './learned/weights.ts';
import { kindOf, nameOf } from './words/name-kind.ts';
import { readWords, type Word } from './words/read-words.ts';
import { particles } from './words/trigger-words.ts';
import { foldWord } from './words/word-set.ts';

/** Something found, of what kind, and the single names in it when it is somebody's. */
type FoundLearned = Found & { readonly type: EntityType; readonly names?: readonly string[] };

const doctor =
  /(?:(?:huisarts(?:en)?|dokter|tandarts|(?<!\p{L})h\.?a\.?|huisartsenpraktijk)(?: is| heet)?[ :,=]{0,3}(?:dr\.? ?|drs\.? ?|mw\.? ?|dhr\.? ?|mevrouw |van )?|(?<!\p{L})dr\.? ?)$/iu;

/** A word with a capital inside a sentence that is no Dutch word and belongs to no organisation: taken for a name, however unlikely. */
function isDenied(word: Word): boolean {
  if (word.shape !== 'capital' || word.opens || word.shouted) return false;
  const kind = kindOf(word);
  return kind === 'unknown' || kind === 'sure';
}

/** The places of words that are denied and were not taken. */
function deniedBeside(words: readonly Word[], kept: ReadonlySet<number>, likely: readonly Likely[]): readonly Likely[] {
  let next = 0;
  return words.flatMap((word, at) => {
    while ((likely[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    const isTaken = (likely[next]?.start ?? Number.POSITIVE_INFINITY) < word.end;
    if (isTaken || kept.has(at) || !isDenied(word)) return [];
    return [{ start: word.start, end: word.end, type: 'persoon' as const }];
  });
}

/**
 * Finds what the learned tagger takes for names and other data of persons, and every unknown word with a capital. `kept` are the
 * places of words that stay, `known` single names of persons from elsewhere in the dossier; in
 * a question about rules more must point to a name.
 */
export function findLearned(
  view: string,
  words: readonly Word[],
  kept: ReadonlySet<number>,
  known: ReadonlySet<string>,
  isQuestion: boolean,
): readonly FoundLearned[] {
  const sequence = readSequence(view, words);
  const isKnown = (at: number): boolean => known.has(nameOf(words[at]?.fold ?? ''));
  const likely = takeLikely(sequence, chancesOf(sequence, shippedWeights(), isKnown), {
    stays: (at) => kept.has(at),
    isQuestion,
    isKnown,
  });
  const all = [...likely, ...deniedBeside(words, kept, likely)].sort((a, b) => a.start - b.start);
  return all.map(({ start, end, type }) => {
    const text = view.slice(start, end);
    const key = foldWord(text.replace(/(?<=\p{L})['’]s?$/u, '')).replace(/\s+/g, ' ');
    if (type === 'telefoon') return { start, end, key: phoneKey(text), type };
    if (type === 'bsn') return { start, end, key: digitsOf(text).padStart(9, '0'), type };
    if (type !== 'persoon' && type !== 'huisarts') return { start, end, key, type };
    const names = readWords(text)
      .filter(({ shape, fold }) => shape !== 'initials' && !particles.has(fold))
      .map(({ fold }) => nameOf(fold));
    const isDoctor = doctor.test(view.slice(Math.max(0, start - 60), start));
    return { start, end, key, type: isDoctor ? 'huisarts' : 'persoon', names };
  });
}
