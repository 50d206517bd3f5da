import { hasCapital, isBeside, isPlain, meansName, type NameReading, triggerBefore } from './name-reading.ts';
import { isFirstInSmall, isLastInSmall, isNoName, isUnknownInSmall, isWordWithInitials } from './stands-in-small.ts';
import { isBareSurname, isCalledShort, isTitledBeforeVerb, opensPair, startOfSurname } from './surname-frames.ts';
import { bareNouns } from './words/bare-nouns.ts';
import { firstNames } from './words/first-names.ts';
import { titles } from './words/kept-words.ts';
import { isListedName, isNearlyWord, isPlainWord, isWord } from './words/lexicon.ts';
import { nameOf } from './words/name-kind.ts';
import type { Word } from './words/read-words.ts';
import { surnames } from './words/surnames.ts';
import {
  functionWords,
  kin,
  ownParticles,
  surnameTriggers,
  triggerEnding,
  triggers,
  verbs,
} from './words/trigger-words.ts';
import { everydayFirstNames, everydaySurnames } from './words/word-names.ts';
import { foldWord, wordSet } from './words/word-set.ts';

const ageBehind =
  /^(?:,? ?\((?:\d{1,2}(?:[.,]\d)?|bijna \d{1,2}|[a-z]+tien|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)[ ,)]|,? \d{1,2}(?:[.,]\d)? (?:jaar|jr|maanden|mnd)\b| \d{1,2}(?=[,;)\n]|$)|,? ?\(?[\ue006\ue007]|,? \(?(?:bsn|BSN|geb)(?!\p{L})|[,:]? \ue000)/u;
/** Who it is, behind a comma: "Lam, onze contractmanager". */
const saidWho = /^, (?:onze|de|een|mijn|zijn|haar|hun|uw|jouw) ([\p{L}-]{2,24})/u;
const conjunctions = wordSet('dat omdat want als en of maar toen wanneer hoe waar wat zodat terwijl hoewel ook');
/** Words in front of a known name in small letters; an article or an adjective makes it the everyday word. */
const leans = wordSet(
  'bsn van met voor bij en aan naar door of tegen over dat als omdat want haalt belt mailt ziet vraagt is heb heeft bel mail app spreek kan kun',
);
const longestInSmall = 10;
const organisations = wordSet(
  'raad inspectie gemeente verordening minister staat rechter politie wet school moeder vader ouders',
);

const isVerb = (word: Word | undefined): word is Word => isBeside(word) && verbs.has(word.fold);

/** A surname turned round, as lists have it: "Bos, L.", "Haddad, Rami |". */
function isTurned({ view, words, kinds }: NameReading, at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || !/^(?:, ?|\/)$/.test(next.gap)) return false;
  if (next.shape === 'initials') return true;
  return kinds[at + 1] === 'sure' && /^\s{0,2}(?:[|;(<\n]|$)/.test(view.slice(next.end, next.end + 3));
}

/** A first name with what can be its surname behind it. */
function hasSurname({ words, kinds }: NameReading, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || !isBeside(next) || kinds[at] !== 'first') return false;
  if (kinds[at + 1] === 'sure') return true;
  if (isPlain(word)) return false;
  if (hasCapital(next)) return !next.opens && kinds[at + 1] !== 'kept' && !functionWords.has(next.fold);
  return ownParticles.has(next.fold) && ['sure', 'last', 'unknown'].includes(kinds[at + 2] ?? 'word');
}

/** In small letters an everyday word is a surname only behind who is called by it: mevrouw bakker, buurman bos. */
function bearsSurname({ words, kinds }: NameReading, at: number, word: Word): boolean {
  let i = at;
  while (i > 0 && kinds[i - 1] === 'particle' && i > at - 3) i -= 1;
  const before = words[i - 1]?.fold ?? '';
  if (i < at && !ownParticles.has(words[i]?.fold ?? '') && words[i]?.fold !== 'van') return false;
  if (everydaySurnames.has(word.fold)) return i < at && (titles.has(before) || surnameTriggers.has(before));
  return titles.has(before) ? !verbs.has(word.fold) : surnameTriggers.has(before);
}

/** One more in a row of names: "noah en levi", "joy 6, angel", "berg / osei". */
function isNextInRow({ words, kinds }: NameReading, at: number, { gap, text }: Word): boolean {
  if (kinds[at] === 'last' && isWord(text.toLowerCase()) && !bareNouns.has(foldWord(text))) return false;
  const before = words[at - 1];
  const linked = before?.fold === 'en' && isBeside(before) && isBeside(words[at]);
  const one = linked ? words[at - 2] : before;
  if (one === undefined || !/^[\ue005\ue007]/.test(one.text)) return false;
  return linked || /^(?:, ?| ?[/&+] ?| - )$/.test(gap);
}

/** Tells whether a word that may be a name or an everyday word is a name here, by what stands around it. */
function surroundings(reading: NameReading, at: number, word: Word): boolean {
  const { view, words, kinds, known } = reading;
  const next = words[at + 1];
  const before = words[at - 1];
  const plain = isPlain(word);
  if (plain && verbs.has(word.fold)) return false;
  if (
    triggerBefore(reading, at) &&
    !(word.shape === 'lower' && kinds[at] === 'last' && !bearsSurname(reading, at, word))
  )
    return true;
  if (ageBehind.test(view.slice(word.end, word.end + 16)) && (kinds[at] === 'first' || !plain)) return true;
  const who = plain ? '' : (saidWho.exec(view.slice(word.end, word.end + 36))?.[1]?.toLowerCase() ?? '');
  if (who !== '' && (triggers.has(who) || triggerEnding.test(who) || /manager$|medewerk/.test(who))) return true;
  if (hasSurname(reading, at) || isTurned(reading, at) || isNextInRow(reading, at, word)) return true;
  if (
    kinds[at] === 'first' &&
    !plain &&
    isBeside(next) &&
    next.fold === 'en' &&
    /^(?:ik|wij|zijn|haar)$/.test(words[at + 2]?.fold ?? '')
  )
    return true;
  const isKnown = known.has(nameOf(word.fold));
  if (isVerb(next) && next.fold !== word.fold) {
    // "Winter is zwaar": a season opens that sentence.
    if (!plain)
      return (
        isKnown ||
        !(
          word.opens &&
          kinds[at] === 'last' &&
          everydaySurnames.has(word.fold) &&
          /^(?:is|was|wordt|komt|blijft|staat|ligt)$/.test(next.fold)
        )
      );
    const starts = before === undefined || word.opens || conjunctions.has(before.fold);
    const inClause = kinds[at] === 'first' && word.shouted && word.gap === ', ';
    if ((kinds[at] === 'first' || isKnown) && (starts || inClause)) return true;
  }
  if (!isKnown) return false;
  if (!plain) return !isBeside(next) || !functionWords.has(next.fold);
  return before !== undefined && isBeside(word) && leans.has(before.fold);
}

/** The name of something with a capital article inside a sentence: "op De Waterlelie". */
export function startsNamedThing({ words, kinds, kept }: NameReading, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return (
    word !== undefined &&
    /^(?:De|Het|['’]T)$/u.test(word.text) &&
    meansName(word) &&
    isBeside(next) &&
    next.shape === 'capital' &&
    kinds[at + 1] !== 'kept' &&
    !kept.has(at + 1) &&
    !organisations.has(next.fold)
  );
}

/** At the start of a sentence a long unknown word that is nearly a Dutch one is a slip of the pen, unless a name is listed so. */
const isSlip = ({ fold, text }: Word): boolean =>
  fold.length > 5 && !isListedName(text.charAt(0) + text.slice(1).toLowerCase()) && isNearlyWord(text.toLowerCase());

/** An unknown word in small letters where somebody is spoken to or belongs to somebody: "met naoufal", "vader van inaya". */
function isMetInSmall({ words }: NameReading, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !isBeside(word) || word.fold.length > longestInSmall) return false;
  if (!/^\p{L}+$/u.test(word.text)) return false;
  const next = words[at + 1];
  if (isBeside(next) && /^(?:gesproken|gebeld|gemaild|geappt|gezien|teruggebeld)$/.test(next.fold)) return true;
  if (before.fold === 'van') return kin.has(words[at - 2]?.fold ?? '') && isBeside(before);
  return before.fold === 'met' && isBeside(next) && /^(?:over|op|en|om|van|is|gebeld|besproken)$/.test(next.fold);
}

/** An unknown word in small letters is a name behind a title, or directly behind a kinship or function when no slip of the pen. */
function isNamedInSmall(reading: NameReading, at: number, word: Word): boolean {
  const listed = isListedName(word.text.charAt(0).toUpperCase() + word.text.slice(1));
  const likely = word.fold.length > 2 && (listed || !isNearlyWord(word.text));
  if (likely && isNextInRow(reading, at, word)) return true;
  if (word.fold.length > 2 && !isNearlyWord(word.text) && isMetInSmall(reading, at)) return true;
  if (word.fold.length < 2 || !triggerBefore(reading, at)) return false;
  const before = reading.words[at - 1];
  if (before !== undefined && (titles.has(before.fold) || before.shape === 'initials')) return true;
  if (reading.kinds[at - 1] === 'particle' && !ownParticles.has(before?.fold ?? '')) return false;
  if (reading.kinds[at - 1] === 'particle' && !surnameTriggers.has(reading.words[at - 2]?.fold ?? '')) return false;
  return likely;
}

/** An everyday word with a capital behind who is called by a surname: mevrouw Zwart, juf Appel; not: consulent Jeugd. */
function isCalled(reading: NameReading, at: number): boolean {
  let i = at;
  while (i > 0 && reading.kinds[i - 1] === 'particle' && i > at - 3) i -= 1;
  const before = reading.words[i - 1];
  if (before === undefined || !triggerBefore(reading, at)) return false;
  return (
    before.shape === 'initials' || titles.has(before.fold) || surnameTriggers.has(before.fold) || kin.has(before.fold)
  );
}

/** A month or the like that is a first name, with a capital that opens a sentence, before a name with a capital: "Mei Lin is". */
function isOpeningFirst({ words, kinds }: NameReading, at: number, word: Word): boolean {
  const next = words[at + 1];
  if (!word.opens || word.shape !== 'capital' || !firstNames.has(word.fold) || !isBeside(next)) return false;
  if (functionWords.has(word.fold) || word.fold.length < 3) return false;
  return next.shape === 'capital' && !next.opens && ['sure', 'first', 'last', 'unknown'].includes(kinds[at + 1] ?? '');
}

const weekdays = wordSet('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');
const months = wordSet('jan feb mrt apr mei jun juni jul juli aug april august march may june july sept');
/** A month that is a name as well: 9 jan. 2025, sinds jan 2025, 3 March 2025. */
function isMonth({ words }: NameReading, at: number): boolean {
  const word = words[at];
  if (word === undefined || !months.has(word.fold)) return false;
  const before = words[at - 1];
  const next = words[at + 1];
  const isDay = before?.shape === 'number' && before.text.length < 3 && word.gap === ' ';
  const isYear = next?.shape === 'number' && /^\.? $/.test(next.gap) && /^(?:19|20)\d\d$/.test(next.text);
  return isYear || (isDay && word.shape === 'lower');
}

const isAddressed = (before: Word | undefined, { gap }: Word): boolean =>
  /^(?:mw|mevr|mevrouw|dhr|meneer|hr|heer)$/.test(before?.fold ?? '') && /^\.? $/.test(gap);

/** Behind a greeting and before its sign: "Ha Sas!", but not "Beste Mensen,". */
const isGreetedByName = ({ view, words }: NameReading, at: number, word: Word): boolean =>
  /^(?:hoi|ha|hallo|hey|hi|beste|lieve|dag|hee|goedemorgen|goedemiddag)$/.test(words[at - 1]?.fold ?? '') &&
  word.gap === ' ' &&
  /^[,!:\n]/.test(view.slice(word.end, word.end + 1)) &&
  !triggers.has(word.fold) &&
  !functionWords.has(word.fold) &&
  !/^(?:mensen|collega|team|allen|allemaal|lezer|klant|bewoner|relatie|groep|zus|schat|lieverd)/.test(word.fold);

/** The name that an item of a list opens with: "1) Hoogland, alcohol", "2. Bos / De Wit", "- Ank: verlof". */
function isListItem({ view, kinds }: NameReading, at: number, word: Word): boolean {
  if (!word.opens || word.shape !== 'capital' || word.fold.length < 3) return false;
  if (!/(?:^|\n)[ \t]*(?:[-*•]|\d{1,2}[.)])[ \t]+$/.test(view.slice(Math.max(0, word.start - 12), word.start)))
    return false;
  const rest = view.slice(word.end, word.end + 3);
  if (kinds[at] === 'first') return /^:/.test(rest) && !months.has(word.fold);
  return (
    surnames.has(word.fold) &&
    !everydaySurnames.has(word.fold) &&
    !triggers.has(word.fold) &&
    /^(?:,| ?[/:]| [–-] )/.test(rest) &&
    kinds[at] === 'last'
  );
}

/** What stands above a column or before a value: "Kind | Leeftijd |", "Totaal". */
const isHead = ({ view, kinds }: NameReading, at: number, word: Word): boolean =>
  kinds[at] === 'word' &&
  /[|;\t]\s?$/.test(word.gap) &&
  /^\s?[|;\t\n]|^$/.test(view.slice(word.end, word.end + 2)) &&
  isWord(word.text.toLowerCase()) &&
  word.opens;

/** Whose it is, as people write it: "mo zijn zusje", "roos d'r moeder". */
function isPossessor({ words, kinds }: NameReading, at: number, word: Word): boolean {
  const next = words[at + 1];
  return (
    ['first', 'unknown', 'last'].includes(kinds[at] ?? '') &&
    word.fold.length > 1 &&
    isBeside(next) &&
    /^(?:zijn|haar|z'n|d'r|zn|dr)$/.test(next.fold) &&
    isBeside(words[at + 2]) &&
    kin.has(words[at + 2]?.fold ?? '') &&
    !functionWords.has(word.fold) &&
    !verbs.has(word.fold) &&
    !kin.has(word.fold) &&
    (word.opens || words[at - 1] === undefined || !/^(?:de|het|een)$/.test(words[at - 1]?.fold ?? ''))
  );
}

/** Tells whether a name starts at this word. */
export function startsName(reading: NameReading, at: number): boolean {
  const { view, words, kinds, known, kept } = reading;
  const word = words[at];
  const kind = kinds[at];
  if (word?.shape === 'initials') return /^(?:voorletters?|initialen)$/.test(words[at - 1]?.fold ?? '');
  // Ben is a particle of other names.
  if (
    kind === 'particle' &&
    word?.shape === 'capital' &&
    firstNames.has(word.fold) &&
    word.gap === ' ' &&
    kin.has(words[at - 1]?.fold ?? '')
  )
    return true;
  if (word === undefined || kept.has(at) || kind === 'particle') return false;
  // A court or a council is somebody behind a title: mevrouw Hof.
  if (kind === 'kept' && isTitledBeforeVerb(reading, at)) return true;
  if (kind === 'kept')
    return word.shape === 'capital' && /^\p{L}{3,}$/u.test(word.text) && isAddressed(words[at - 1], word);
  if (isMonth(reading, at)) return false;
  if (weekdays.has(word.fold) && !titles.has(words[at - 1]?.fold ?? '')) return false;
  if (isHead(reading, at, word)) return false;
  if (isPossessor(reading, at, word)) return true;
  // Door, Wil: with a capital inside the sentence, behind who it is or before a surname.
  const next = words[at + 1];
  if (
    functionWords.has(word.fold) &&
    meansName(word) &&
    firstNames.has(word.fold) &&
    ((triggerBefore(reading, at) && word.gap === ' ') ||
      (isBeside(next) && next.shape === 'capital' && !next.opens && kinds[at + 1] !== 'kept'))
  )
    return true;
  if (functionWords.has(word.fold) && !titles.has(words[at - 1]?.fold ?? '')) return false;
  const isKnown = known.has(nameOf(word.fold));
  if (word.opens && /^(?:ha|hai|dag|do)$/.test(word.fold) && isBeside(words[at + 1])) return false;
  if (meansName(word)) {
    if (words[at - 1]?.fold === 'een' && isBeside(word) && kind !== 'first' && kind !== 'unknown') return false;
    if (kind === 'unknown' && word.shape === 'capitals' && word.fold.length < 6)
      return isKnown || triggerBefore(reading, at);
    return (
      kind !== 'word' ||
      isKnown ||
      isCalled(reading, at) ||
      /^(?:Van|Ten|Ter|v\.|v\. ?d\.?|v\/d)$/.test(words[at - 1]?.text ?? '')
    );
  }
  if (kind === 'sure' && word.fold.length === 2 && word.shape === 'capital') return isVerb(next) || isKnown;
  if (kind === 'sure') return word.fold.length > 2 && !(word.shape === 'lower' && isNoName(reading, at, word));
  const bare = nameOf(word.fold);
  if (isKnown && bare !== word.fold && firstNames.has(bare) && !everydayFirstNames.has(bare)) return true;
  if (startOfSurname(reading, at) < at) return true;
  // "zoon max 3,5 jaar": a short form that is a name too.
  if (
    word.shape === 'lower' &&
    firstNames.has(word.fold) &&
    kin.has(words[at - 1]?.fold ?? '') &&
    isBeside(word) &&
    ageBehind.test(view.slice(word.end, word.end + 16))
  )
    return true;
  if ((kind === 'first' || kind === 'last') && isBareSurname(reading, at)) return true;
  // "mulder-vos": two surnames.
  if (
    word.shape === 'lower' &&
    word.text.includes('-') &&
    !isPlainWord(word.text) &&
    word.fold.split('-').every((part) => surnames.has(part) && part.length > 2)
  )
    return true;
  // "Ha Sas!": whoever is greeted.
  if (word.shape === 'capital' && kind === 'word' && isGreetedByName(reading, at, word)) return true;
  if (
    isListItem(reading, at, word) ||
    isTitledBeforeVerb(reading, at) ||
    isCalledShort(reading, at) ||
    opensPair(reading, at)
  )
    return true;
  // An item of a list: "* Prins: gesloten".
  if (
    word.opens &&
    word.shape === 'capital' &&
    bareNouns.has(word.fold) &&
    /^ ?:/.test(view.slice(word.end, word.end + 2))
  )
    return true;
  if (kind === 'first' || kind === 'last') {
    if (surroundings(reading, at, word)) return true;
    if (!isPlain(word)) return false;
    return kind === 'first' ? isFirstInSmall(reading, at, word) : isLastInSmall(reading, at, word);
  }
  if (kind === 'unknown') {
    if (isKnown) return word.fold.length > 1;
    if (word.shape === 'lower') return isNamedInSmall(reading, at, word) || isUnknownInSmall(reading, at, word);
    if (triggerBefore(reading, at)) return true;
    if (word.fold.length < (word.shouted ? 4 : word.shape === 'capitals' ? 6 : 1)) return false;
    return !isSlip(word);
  }
  const titled = titles.has(words[at - 1]?.fold ?? '') && isBeside(word);
  if (titled && word.shape === 'lower' && word.text.includes('-') && !isWord(word.text)) return true;
  if (isPlain(word) && isWordWithInitials(reading, at, word)) return true;
  if (isOpeningFirst(reading, at, word)) return true;
  // An everyday word: only behind a title, or when the dossier knows it as a surname and it acts.
  if (isPlain(word)) return false;
  const closed = /^\s?(?:[,/:)]|$)/.test(reading.view.slice(word.end, word.end + 2)) && /[(,/]\s?$/.test(word.gap);
  const quoted = isKnown && /["”’] $/.test(word.gap);
  if (quoted) return true;
  return isCalled(reading, at) || (isKnown && (isVerb(words[at + 1]) || closed));
}
