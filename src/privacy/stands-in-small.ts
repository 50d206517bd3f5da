import { smallInitialsBefore, smallInitialsBehind } from './initials-in-small.ts';
import { isBeside, type NameReading, triggerBefore } from './name-reading.ts';
import { keptWords, titles } from './words/kept-words.ts';
import { isListedName, isNearlyWord, isWord } from './words/lexicon.ts';
import { places } from './words/places.ts';
import { rareFirstNames } from './words/rare-first-names.ts';
import { rareSurnames } from './words/rare-surnames.ts';
import type { Word } from './words/read-words.ts';
import { kin, ownParticles, triggerEnding, triggers, verbs } from './words/trigger-words.ts';
import { everydaySurnames, strictFirstNames, thingSurnames } from './words/word-names.ts';
import { wordSet } from './words/word-set.ts';

const greetings = wordSet(
  'hoi hallo beste hi hey hee heej dag goedemorgen goedemiddag goedenavond goeiemorgen goedendag geachte lieve ha haai haj moi bedankt dankjewel dank thanks moin halo',
);
const closings = wordSet('gr grt grtjs groet groeten groetjes mvg groetje liefs vriendelijke hoogachtend groetend xx');
/** Before a bare first name, where an everyday word would have an article. */
const prepositions = wordSet('met bij over van voor naar aan door namens tegen volgens zonder');
const conjunctions = wordSet('dat omdat want als en of maar toen wanneer zodat terwijl hoewel ook');
const ends = /^\s{0,2}(?:[,.;:!?)(\n|]|$)/u;
const goesOn = wordSet('en is heeft over op om van uit wil gaat kan die hun haar zijn of');
const longestInSmall = 11;

const isVerb = (word: Word | undefined): boolean => isBeside(word) && verbs.has(word.fold);
const restOf = (view: string, word: Word): string => view.slice(word.end, word.end + 4);

/** A word that some list has as a name, though in small letters it might be a slip of the pen. */
const isSomeName = ({ text, fold }: Word): boolean =>
  rareFirstNames.has(fold) ||
  rareSurnames.has(fold) ||
  isListedName(text.charAt(0).toUpperCase() + text.slice(1)) ||
  /[^a-zà-ÿœ'’-]/u.test(text);

const verse = wordSet('ambulant intern maatschappelijk schoolmaatschappelijk behandeld melding wettelijk');
const isTrigger = ({ fold }: Word): boolean => (triggers.has(fold) || triggerEnding.test(fold)) && !verse.has(fold);

/** Between commas behind who it is: "de huisarts, van eijk, heeft", "zijn vrouw, li mei, houdt". */
function isApposed({ view, words }: NameReading, first: number, at: number): boolean {
  const before = words[first - 1];
  if (before === undefined || words[first]?.gap !== ', ' || !isTrigger(before)) return false;
  const last = words[at];
  const next = words[at + 1];
  const end = isBeside(next) && !verbs.has(next.fold) ? next.end : (last?.end ?? 0);
  return view[last?.end ?? 0] === ',' || view[end] === ',';
}

/** Where who is spoken to stands: "hoi sil,", "goedemorgen ans". */
function isGreeted({ view, words }: NameReading, at: number, word: Word): boolean {
  const before = words[at - 1];
  if (before === undefined || !/^,? $/.test(word.gap) || !greetings.has(before.fold)) return false;
  return ends.test(restOf(view, word)) || words[at + 1]?.fold === 'en';
}

/** Where who wrote stands: "gr sil", "groetjes\nad", or alone on the last line. */
function isSigned({ view, words }: NameReading, at: number, word: Word): boolean {
  const before = words[at - 1];
  const rest = view.slice(word.end, word.end + 3);
  if (!/^\s*(?:\n|$)|^[.,]?\s*$/.test(rest)) return false;
  if (before === undefined) return false;
  if (closings.has(before.fold) && /^[,.]?\s{1,4}$/.test(word.gap)) return true;
  return at === words.length - 1 && word.gap.includes('\n') && word.fold.length > 2;
}

const met =
  /^(?:gebeld|gesproken|overlegd|gemaild|geappt|contact|afspraak|gesprek|besproken|telefoongesprek|gezeten|teruggebeld)$/;
/** Directly before a BSN, a day of birth or an age: "bakr – bsn 557192432", "(awa, geb. …". */
const isPersonBehind = (view: string, { end }: Word): boolean =>
  /^(?:,? ?\(?| ?[–-] ?)(?:bsn(?!\p{L})|geb\.|\ue000|\ue006|\ue007(?!\p{L}))/u.test(view.slice(end, end + 8));

/** Particles that open a sentence, a name and a verb: "van dongen belde", "van 't hoff regelt". */
function opensWithParticle({ words }: NameReading, first: number, at: number): boolean {
  const particle = words[first];
  if (first === at || particle === undefined || particle.shape !== 'lower') return false;
  if (!particle.opens && !/[-*•]\s?$/.test(particle.gap)) return false;
  return (particle.fold === 'van' || first < at - 1 || /^(?:ter|ten)$/.test(particle.fold)) && isVerb(words[at + 1]);
}

/** Tells whether an everyday word that is a first name too stands in small letters where only a name can. */
export function isFirstInSmall(reading: NameReading, at: number, word: Word): boolean {
  const { view, words } = reading;
  if (isNoName(reading, at, word)) return false;
  if (isGreeted(reading, at, word) || isSigned(reading, at, word) || isApposed(reading, at, at)) return true;
  if (isPersonBehind(view, word) && word.fold.length > 2) return true;
  const before = words[at - 1];
  const next = words[at + 1];
  const isForeign = word.fold.length > 3 && !isWord(word.text.toLowerCase()) && !places.has(word.fold);
  if (
    isForeign &&
    (!strictFirstNames.has(word.fold) || /^(?:faith|grace|hope|joy|angel|sky|prince|king|nova)$/.test(word.fold))
  )
    return true;
  if (strictFirstNames.has(word.fold)) return false;
  if (before !== undefined && isBeside(word)) {
    const freely = ends.test(restOf(view, word)) || (isBeside(next) && (goesOn.has(next.fold) || verbs.has(next.fold)));
    if (prepositions.has(before.fold) && freely && words[at - 2]?.shape !== 'number') return true;
    if (kin.has(before.fold) && freely) return true;
  }
  if (isBeside(next) && (ownParticles.has(next.fold) || next.fold === 'van')) {
    const kind = reading.kinds[at + 2] === 'particle' ? reading.kinds[at + 3] : reading.kinds[at + 2];
    if (kind === 'sure' || kind === 'unknown' || (kind === 'last' && next.fold !== 'van')) return true;
  }
  return false;
}

/** Tells whether an everyday word that is a surname too stands in small letters where only a name can. */
export function isLastInSmall(reading: NameReading, at: number, word: Word): boolean {
  const { view, words, kinds } = reading;
  let i = at;
  while (i > 0 && kinds[i - 1] === 'particle' && i > at - 3) i -= 1;
  const start = words[i]?.start ?? word.start;
  const initials = smallInitialsBefore(view, start);
  const strict = everydaySurnames.has(word.fold) && !thingSurnames.has(word.fold);
  if (/^v[./]?d\.?$/.test(words[at - 1]?.fold ?? '') && isBeside(word)) return true;
  if (initials > 0 && (!strict || initials > 3 || i < at))
    return !(initials < 4 && /^\s*[a-h]\.\s?$/.test(lineTo(view, start)));
  if (smallInitialsBehind(view, word.end) > 0 && /^[ \t]*(?:\n|$|[|;,)(<])/.test(behindTurned(view, word))) return true;
  const before = words[i - 1];
  if (isApposed(reading, i, at) || isPersonBehind(view, word)) return true;
  if (opensWithParticle(reading, i, at)) return true;
  if (before === undefined || !isTrigger(before) || !triggerBefore(reading, at)) return false;
  if (verbs.has(word.fold)) return false;
  const closed = ends.test(restOf(view, word)) || isVerb(words[at + 1]);
  if (/[:=|]/.test(words[i]?.gap ?? '')) return closed;
  if (titles.has(before.fold)) return !strict || i < at || closed;
  const leaves =
    closed || (isBeside(words[at + 1]) && goesOn.has(words[at + 1]?.fold ?? '')) || words[at + 1]?.fold === 'van';
  if (i < at && !ownParticles.has(words[i]?.fold ?? '') && !(words[i]?.fold === 'van' && leaves)) return false;
  return !strict && (closed || !kin.has(before.fold)) && !isKindOfWork(word);
}
const lineTo = (view: string, start: number): string =>
  view
    .slice(Math.max(0, start - 30), start)
    .split('\n')
    .at(-1) ?? '';
const behindTurned = (view: string, word: Word): string =>
  view
    .slice(word.end, word.end + 30)
    .slice(smallInitialsBehind(view, word.end))
    .slice(0, 3);
/** What people do: "moeder kok", "cliënt boer" say what somebody is. */
const isKindOfWork = ({ fold }: Word): boolean => /^(?:zorg|thuis|jeugd|school|huis)$/.test(fold);

/** Part of a file name or an address on the web, or a thing with an article: "een hollander". */
export const isNoName = ({ view, words }: NameReading, at: number, { start }: Word): boolean =>
  /[./@\\]$/.test(view.slice(Math.max(0, start - 1), start)) &&
  /[\p{L}\d][./@\\]$/u.test(view.slice(Math.max(0, start - 2), start))
    ? smallInitialsBefore(view, start) === 0
    : /^(?:een|geen|het)$/.test(words[at - 1]?.fold ?? '');

/** An everyday word behind initials that stand behind a title or a function: "consulent f. drijfhout". */
export function isWordWithInitials({ view, words, kinds }: NameReading, at: number, word: Word): boolean {
  if ((word.shape !== 'lower' && !word.shouted) || word.fold.length < 3 || verbs.has(word.fold)) return false;
  let i = at;
  while (i > 0 && kinds[i - 1] === 'particle' && i > at - 3) i -= 1;
  const title = words[i - 1]?.fold ?? '';
  const isTitled = titles.has(title) && !/^(?:gezin|familie|zuster|broeder|heer|weduwe)$/.test(title);
  if (
    i < at &&
    ownParticles.has(words[at - 1]?.fold ?? '') &&
    isTitled &&
    isBeside(word) &&
    /^\.? ?$/.test(words[i]?.gap ?? 'x')
  )
    return !verbs.has(word.fold);
  const start = words[i]?.start ?? word.start;
  const size = smallInitialsBefore(view, start);
  if (size === 0) return false;
  const lead = view.slice(Math.max(0, start - size - 30), start - size);
  const called = /([\p{L}-]+)\.?(?:[ :]|, ?){1,2}$/u.exec(lead)?.[1]?.toLowerCase() ?? '';
  return triggers.has(called) || called === 'door' || called === 'namens';
}

/** Tells whether an unknown word in small letters is a name by where it stands. */
export function isUnknownInSmall(reading: NameReading, at: number, word: Word): boolean {
  const { view, words } = reading;
  if (!/^\p{L}[\p{L}\p{M}'’-]+$/u.test(word.text) || word.text !== word.text.toLowerCase()) return false;
  if (isNoName(reading, at, word) || !/[aeiouyà-ÿ]/.test(word.text)) return false;
  const before = words[at - 1];
  const next = words[at + 1];
  if (isPersonBehind(view, word) && word.fold.length > 2 && !/^(?:met|bij|van)$/.test(word.fold)) return true;
  if (/['’]s$/.test(word.text) && !isWord(word.text) && !isWord(word.text.slice(0, -2)) && word.fold.length > 4)
    return true;
  let first = at;
  while (first > 0 && reading.kinds[first - 1] === 'particle' && first > at - 3) first -= 1;
  if (opensWithParticle(reading, first, at) || /^v[./]?d\.?$/.test(before?.fold ?? '')) return true;
  const called = words[first - 1];
  if (called !== undefined && isTrigger(called) && triggerBefore(reading, at) && word.fold.length > 2)
    if (isVerb(next) || /[:=|]/.test(words[first]?.gap ?? '') || (first < at && ends.test(restOf(view, word))))
      return true;
  if (before?.fold === 'met' && isBeside(word) && met.test(words[at - 2]?.fold ?? '') && word.fold.length > 2)
    return true;
  if (isGreeted(reading, at, word) || (isApposed(reading, at, at) && word.fold.length > 2)) return true;
  const some = isSomeName(word);
  const nearly = isNearlyWord(word.text);
  if (isSigned(reading, at, word) && (some || !nearly || closings.has(before?.fold ?? ''))) return true;
  if (smallInitialsBefore(view, word.start) > 0 && (some || !nearly || word.fold.length > 3)) return true;
  if (smallInitialsBehind(view, word.end) > 0 && /^[ \t]*(?:\n|$|[|;,)(<])/.test(behindTurned(view, word))) return true;
  if (word.fold.length < 3) return false;
  if (!nearly && word.fold.length <= longestInSmall && !word.text.includes('-'))
    return some || (word.fold.length > 3 && !looksMade(view, word));
  if (!some) return false;
  const freely = ends.test(restOf(view, word)) || (isBeside(next) && (goesOn.has(next.fold) || verbs.has(next.fold)));
  if (before !== undefined && isBeside(word) && (prepositions.has(before.fold) || kin.has(before.fold)) && freely)
    return true;
  return isVerb(next) && (before === undefined || word.opens || conjunctions.has(before.fold));
}

/** A short form with a full stop, or a word put together of which the first part is Dutch: "kinderafd.", "ouderapp". */
function looksMade(view: string, { text, end }: Word): boolean {
  if (/^\.(?: ?\p{Ll}|,)/u.test(view.slice(end, end + 3))) return true;
  for (let i = 3; i <= text.length - 2; i += 1) {
    if ((i > 3 && isWord(text.slice(0, i))) || (text.length - i > 3 && isWord(text.slice(i)))) return true;
    if (isWord(text.slice(0, i)) && isWord(text.slice(i))) return true;
  }
  for (let i = 0; i < text.length; i += 1) {
    const head = text.slice(0, i);
    const one = head + text.slice(i + 1);
    const two = head + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2);
    if ([one, two].some((word) => isWord(word) || keptWords.has(word))) return true;
  }
  return false;
}
