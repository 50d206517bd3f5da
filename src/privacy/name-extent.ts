import { smallInitialsBefore } from './initials-in-small.ts';
import { hasCapital, isBeside, isNamedBefore, isPlain, meansName, type NameReading } from './name-reading.ts';
import { startsNamedThing } from './stands-as-name.ts';
import { startOfSurname } from './surname-frames.ts';
import { firstNames } from './words/first-names.ts';
import { isPlainWord, isWord } from './words/lexicon.ts';
import { rareFirstNames } from './words/rare-first-names.ts';
import type { Word } from './words/read-words.ts';
import { surnames } from './words/surnames.ts';
import { functionWords, kin, ownParticles, surnameTriggers, triggers, verbs } from './words/trigger-words.ts';
import { everydayFirstNames, everydaySurnames, strictFirstNames, thingSurnames } from './words/word-names.ts';
import { wordSet } from './words/word-set.ts';

/** Labels of forms, which stand behind a name where a table lost its lines. */
const labels = wordSet(
  'geboortedatum geboren adres woonadres telefoon telefoonnummer datum bsn e-mail email mobiel postcode woonplaats zaaknummer clientnummer kenmerk onderwerp betreft leeftijd school huisarts hulpvraag besluit conclusie afspraken netwerk doel doelen plan evaluatie functie wet product aanbieder relatie opmerking opmerkingen werkdagen bijlage verzonden beschikking gegevens',
);
const longestWord = 11;
const longestName = 9;

const roles =
  /^(?:mentor|directeur|stagiair|stagiaire|begeleider|begeleidster|consulent|teamleider|wijkagent|casemanager|behandelaar|docent|coach|gezinscoach|voogd|gezinsvoogd|collega|naam|heet)$/;
/** A function, a first name and an everyday word before a verb: "mentor kevin stoop heeft". */
function isCalledWhole({ words, kinds }: NameReading, start: number, i: number, word: Word): boolean {
  if (i !== start + 1 || kinds[start] !== 'sure' || word.fold.length < 4 || functionWords.has(word.fold)) return false;
  const next = words[i + 1];
  return roles.test(words[start - 1]?.fold ?? '') && next !== undefined && isBeside(next) && verbs.has(next.fold);
}

/** Tells whether a word in small letters, or in a line of capitals, goes on with a name. */
function plainGoesOn(reading: NameReading, start: number, i: number, word: Word): boolean {
  const { words, kinds } = reading;
  const kind = kinds[i];
  const before = words[i - 1];
  if (before === undefined) return false;
  if (kinds[i - 1] === 'particle') {
    if (kind === 'sure' || kind === 'unknown') return true;
    const own = ownParticles.has(before.fold) && kinds[i - 2] !== 'particle';
    if (kind === 'last') return own || !everydaySurnames.has(word.fold) || thingSurnames.has(word.fold);
    return word.shouted && kind === 'word' && own;
  }
  if (verbs.has(word.fold)) return false;
  // "sem verkuil": put together like a Dutch word, but no one's list has it.
  if (
    kind === 'word' &&
    i === start + 1 &&
    (kinds[start] === 'sure' || kinds[start] === 'first') &&
    word.shape === 'lower' &&
    word.fold.length > 4 &&
    !isPlainWord(word.text) &&
    closesName(reading.view, word)
  )
    return true;
  if (kind === 'word') return isCalledWhole(reading, start, i, word);
  if (kind === 'unknown') return word.fold.length > 2 && (word.shouted || !hasCapital(words[start] ?? word));
  if (kind === 'last') return !everydaySurnames.has(word.fold) || thingSurnames.has(word.fold);
  return (
    kind === 'sure' ||
    (kind === 'first' &&
      (!everydayFirstNames.has(word.fold) ||
        !isWord(word.text.toLowerCase()) ||
        (!strictFirstNames.has(word.fold) && closes(reading.view, word))))
  );
}

/** Tells whether what stands behind the word ends a part of the sentence. */
const closes = (view: string, { end }: Word): boolean => /^\s?(?:[,.;:)(\n]|$)/.test(view.slice(end, end + 2));

const closesName = (view: string, { end }: Word): boolean =>
  /^(?:\n|$| ?[(,;]| en \p{Ll})/u.test(view.slice(end, end + 5));
const closesLetter = (view: string, { end }: Word): boolean => /^(?:[:,;)\n]|\.?$)/.test(view.slice(end, end + 2));

function joins(word: Word, before: Word): boolean {
  if (before.shape === 'initials') return /^ ?\n?$/.test(word.gap);
  return /^-\n?$/.test(word.gap) || isBeside(word);
}

/** First name and surname are there: a lone "van" behind them says where somebody works or comes from. */
function isComplete({ words, kinds }: NameReading, start: number, last: number, at: number): boolean {
  const particle = words[at]?.fold ?? '';
  if (last === start || kinds[at + 1] === 'particle' || ownParticles.has(particle)) return false;
  return kinds[last] === 'last' || surnames.has(words[last]?.fold ?? '');
}

/** What stands behind the initials of a name turned round: "Berg, H. van den". */
function afterInitials({ words, kinds }: NameReading, at: number): number {
  let last = at;
  while (last < at + 3 && kinds[last + 1] === 'particle' && words[last + 1]?.gap === ' ') last += 1;
  return /^\s?[|;,)(\n]|^$/.test(words[last + 1]?.gap ?? '') || last + 1 === words.length ? last : at;
}

/** How far a name goes on to the right of the word it starts with. */
export function endOfName(reading: NameReading, start: number): number {
  const { words, kinds, kept } = reading;
  let last = start;
  for (let i = start + 1; i < words.length && i <= start + longestName; i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined || before === undefined) break;
    if (!joins(word, before)) {
      if (/^(?:, ?|\/)$/.test(word.gap) && word.shape === 'initials' && i === last + 1)
        last = afterInitials(reading, i);
      break;
    }
    if (kept.has(i)) break;
    const afterParticle = kinds[i - 1] === 'particle' && i - 1 > start;
    const breaksLine = word.gap.includes('\n') && !word.gap.includes('-');
    const isLetter =
      /^[A-Z]$/.test(word.text) && i === last + 1 && word.gap === ' ' && closesLetter(reading.view, word);
    if (kinds[i] === 'particle' && !isLetter) {
      // From one to another: "van Nienke aan Abdel".
      const after = words[i + 1]?.fold ?? '';
      if (/^(?:aan|bij|uit|op|in|al)$/.test(word.fold) && (firstNames.has(after) || rareFirstNames.has(after))) break;
      if ((breaksLine && before.opens) || startsNamedThing(reading, i) || isComplete(reading, start, last, i)) break;
      continue;
    }
    // The first letter of a surname without a full stop: "Wim B: tuurlijk".
    if (isLetter) {
      last = i;
      break;
    }
    if (word.shape === 'initials') {
      if (breaksLine) break;
      last = i;
      continue;
    }
    const isBorne =
      afterParticle &&
      /^(?:'t|den|ter|ten)$/.test(before.fold) &&
      ((meansName(word) && word.shape === 'capital') || (isPlain(word) && !verbs.has(word.fold)));
    if (isBorne && isPlain(word)) {
      last = i;
      continue;
    }
    if ((kinds[i] === 'kept' && !isBorne) || labels.has(word.fold) || functionWords.has(word.fold)) break;
    if (breaksLine && (word.opens || !hasCapital(word)) && !afterParticle) break;
    if (isPlain(word)) {
      if (!plainGoesOn(reading, start, i, word)) break;
    } else if (kinds[i] === 'word' && ((word.fold.length > longestWord && !word.text.includes('-')) || word.opens))
      break;
    last = i;
  }
  return last;
}

/** A short everyday word with a capital inside a sentence, before a surname: "dat Ger Leenders". */
function isShortFirstName({ words, kinds, kept }: NameReading, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || !isBeside(words[at]) || !meansName(before) || before.shape !== 'capital') return false;
  if (kinds[at - 1] !== 'word' || kept.has(at - 1) || before.fold.length > 6 || functionWords.has(before.fold))
    return false;
  return !triggers.has(before.fold) && kinds[at] !== 'first' && !firstNames.has(words[at]?.fold ?? '');
}

/** The place of the first of the initials that stand before a word, or of the word. */
function withInitials(words: readonly Word[], from: number): number {
  let first = from;
  while (first > 0 && words[first - 1]?.shape === 'initials' && /^ ?\n?$/.test(words[first]?.gap ?? 'x')) first -= 1;
  return first;
}

/** How far a name begins to the left of the word it was seen by: initials, and the particles of a surname. */
export function startOfName(reading: NameReading, at: number): number {
  const { words, kinds } = reading;
  const borne = startOfSurname(reading, at);
  if (borne < at) return withInitials(words, borne);
  let first = at;
  while (first > 0 && kinds[first - 1] === 'particle' && isBeside(words[first]) && first > at - 3) first -= 1;
  const role = words[first - 1]?.fold ?? '';
  const called =
    (words[at]?.shape === 'lower' || words[at]?.shouted === true) &&
    (surnameTriggers.has(role) || (kinds[at] !== 'first' && triggers.has(role) && !kin.has(role)));
  const initials = smallInitialsBefore(reading.view, words[first]?.start ?? 0) > 0;
  // "van rossum belt": a sentence that opens so opens with a name.
  const opens =
    words[first]?.opens === true &&
    words[first]?.shape === 'lower' &&
    words[at]?.shape === 'lower' &&
    verbs.has(words[at + 1]?.fold ?? '');
  if (first < at && !called && !initials && !(opens && kinds[at] !== 'first') && !isNamedBefore(reading, first)) {
    const isFirstName = kinds[at] === 'first' || words[at]?.shape === 'lower';
    // Without a title "van Jansen" may say whose it is; "van der Velde", "de Wit" and "Van Rossum" are names.
    while (first < at) {
      const word = words[first];
      if (word === undefined) break;
      const two = first < at - 1 && ['van', 'op', 'in', "in 't"].includes(word.fold);
      if (
        ownParticles.has(word.fold) &&
        !(isFirstName && ['de', 'der', 'den'].includes(word.fold) && words[at]?.shape !== 'lower')
      )
        break;
      if (two && ownParticles.has(words[first + 1]?.fold ?? '') && !(first < at - 2)) break;
      if (hasCapital(word) && !word.shouted && (meansName(word) || word.fold === 'van')) break;
      first += 1;
    }
  }
  if (first === at && isShortFirstName(reading, at)) first -= 1;
  // A given name that no list has, before a surname: "tjitte postma".
  const given = words[at - 1];
  if (
    first === at &&
    given?.shape === 'lower' &&
    kinds[at - 1] === 'unknown' &&
    words[at]?.shape === 'lower' &&
    words[at]?.gap === ' ' &&
    surnames.has(words[at]?.fold ?? '') &&
    /^\p{L}{3,}$/u.test(given.text) &&
    kinds[at] === 'sure'
  )
    first -= 1;
  // The first half of a double name: "de vries-el amrani".
  if (
    first === at &&
    /\p{L}-(?:el|van|de|den|der|ten|ter|al|ait)$/iu.test(words[at - 1]?.text ?? '') &&
    isBeside(words[at])
  ) {
    first -= 1;
    while (first > 0 && kinds[first - 1] === 'particle' && isBeside(words[first]) && first > at - 4) first -= 1;
  }
  const letter = words[first - 1];
  if (
    letter !== undefined &&
    /^[A-WYZ]$/.test(letter.text) &&
    words[first]?.gap === ' ' &&
    !letter.opens &&
    letter.gap === ' ' &&
    !letter.shouted &&
    kinds[at] === 'sure'
  )
    first -= 1;
  return withInitials(words, first);
}
