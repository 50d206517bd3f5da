import type { Found } from './found.ts';
import { titles } from './words/kept-words.ts';
import { isPlainWord, isWord } from './words/lexicon.ts';
import { places } from './words/places.ts';
import type { Word } from './words/read-words.ts';
import { verbs } from './words/trigger-words.ts';
import { foldWord, wordSet } from './words/word-set.ts';

/** Words behind which a place is an authority or an organisation, not where somebody lives. */
const authority =
  /(?:gemeenten?|colleges?|wethouders|raad|gemeenteraad|provincie|regio|burgemeester|rechtbank|gerechtshof|ggd|thuis|wijkteam|buurtteam|team|igt|jeugdhulp|jeugdbescherming|jeugdzorg|verordening|politie|ziekenhuis|universiteit|b&w|bw|centrumgemeente|buurgemeente|stadsdeel|inkoopregio|beleidsregels|loket|tarieven|wmo|norm|besluit|gemeentehuis|gemeinde|balie|toegang|afd|afdeling|stadhuis|gem|inschrijving)[:.]?(?: (?:van|jeugdhulp|de|gemeente|wmo|midden|maatschappelijke ondersteuning))* $/iu;
/** Words behind which a place is where somebody lives or comes from, also when the place is an everyday word. */
const towards =
  /(?:^|[^\p{L}])(?:te|in|uit|naar|van|nabij|bij|vlakbij|plaats|woonplaats|plaatsnaam|geboorteplaats)[ :=|]{1,3}$/iu;
const postcode = /\ue003[ \t,\n]{1,3}$/u;
const longest = 4;

const isCapital = (word: Word | undefined): boolean => word?.shape === 'capital' || word?.shape === 'capitals';

function placeAt(words: readonly Word[], at: number): number {
  let name = '';
  let last = -1;
  for (let i = at; i < words.length && i < at + longest; i += 1) {
    const word = words[i];
    if (word === undefined || (i > at && !/^[ -]$/.test(word.gap))) break;
    name += (i > at ? word.gap : '') + word.fold;
    if (places.has(name)) last = i;
  }
  return last;
}

/** Dominee Van Dalen, mevr. Van Rhenen, A. Bergen: a place that somebody is called after. */
const isSurname = (view: string, words: readonly Word[], at: number): boolean => {
  const lead = view.slice(Math.max(0, (words[at]?.start ?? 0) - 30), words[at]?.start);
  const next = words[at + 1];
  const acts = next?.gap === ' ' && verbs.has(next.fold);
  if (acts && /(?:^|[^\p{L}])(?:Van|De|Ten|Ter|Van der|Van den|Van de) $/u.test(lead)) return true;
  // "bij Van Houten": inside a sentence that capital belongs to a name.
  if (/\p{Ll} (?:Van|Ten|Ter|Van der|Van den|Van de) $/u.test(lead)) return true;
  const title =
    /([\p{L}-]+)\.? (?:(?:van|de|den|der|ter|ten|van de|van der|van den|v\.?d\.?|v\/d|v\.) )?$/iu.exec(lead)?.[1] ?? '';
  return (
    titles.has(foldWord(title)) ||
    /(?:\p{Lu}\.|\ue005|(?<!\p{L})v\.?d\.|v\/d|(?<!\p{L})v\.) ?(?:(?:van|de|den|der|ter|ten|van de|van der|van den) )?$/u.test(
      lead,
    )
  );
};
const leadOf = (view: string, word: Word): string =>
  view.slice(Math.max(0, word.start - 60), word.start).replace(/\s+/g, ' ');
const isAuthority = (view: string, words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && authority.test(leadOf(view, word));
};

function livesThere(view: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const lead = leadOf(view, word);
  if (authority.test(lead)) return false;
  // An organisation and where it is: Buurtzorg Grijpskerk.
  const everyday =
    word.text.length > 5 && word.shape !== 'capital'
      ? isPlainWord(word.text.toLowerCase())
      : isWord(word.text.toLowerCase());
  if (word.shape === 'lower' || word.shouted) return !everyday || postcode.test(lead);
  return !everyday || !word.opens || towards.test(lead);
}

const stops = wordSet(
  'tel telefoon telefoonnummer mobiel e-mail email mail bsn geb geboren geboortedatum datum betreft onderwerp beste geachte kenmerk aan van de het nederland',
);

/** Behind a postcode on its line: whatever it is called, it is a place. */
function behindPostcode(view: string, words: readonly Word[], at: number): number {
  const word = words[at];
  if (
    word === undefined ||
    word.shape === 'blank' ||
    word.shape === 'number' ||
    !postcode.test(view.slice(0, word.start).slice(-4)) ||
    stops.has(word.fold)
  )
    return -1;
  if (word.gap.includes('\n') || (word.shape === 'lower' && placeAt(words, at) < 0 && isWord(word.fold)))
    return placeAt(words, at);
  let last = at;
  while (
    last < at + 3 &&
    words[last + 1]?.gap === ' ' &&
    (isCapital(words[last + 1]) || /^(?:aan|den|de|op|bij|en)$/.test(words[last + 1]?.fold ?? '')) &&
    isCapital(words[last + 2] ?? words[last + 1])
  ) {
    if (stops.has(words[last + 1]?.fold ?? '') && !isCapital(words[last + 2])) break;
    last += 1;
  }
  return last;
}

const label =
  /(?<=(?:^|[\n|;,])\s{0,3}(?:woonplaats|plaats|wpl\.?|dorp|geboorteplaats|plaatsnaam)[ \t]?[:=|][ \t]{0,3})(?:['’]s-)?\p{L}[\p{L} '’.-]{1,40}(?=\s{0,2}(?:[\n|;,]|$))/giu;
/** Behind an address: what stands alone up to the next sign is the place. */
const behindAddress =
  /(?<=\ue008(?:,| \|| ;|\t|;)\s?(?:te )?)\p{Lu}[\p{L}'’]{1,20}(?:[ -]\p{Lu}[\p{L}'’]{1,20}){0,2}(?=\s?(?:[,.;|\n)\t]|$))/gu;

/** Places that the text calls so, or that stand behind an address. */
function calledPlaces(view: string): readonly Found[] {
  return [...view.matchAll(label), ...view.matchAll(behindAddress)]
    .map(({ 0: text, index }) => ({ start: index, end: index + text.trimEnd().length, key: text.trim().toLowerCase() }))
    .filter(({ start, end }) => {
      const words = view.slice(start, end).split(/\s/);
      return words.length < 5 && !words.some((word) => stops.has(foldWord(word)) || titles.has(foldWord(word)));
    })
    .sort((a, b) => a.start - b.start);
}

/** Where people live, and the words of places that stay: an authority is named like a place. */
interface Places {
  readonly found: readonly Found[];
  readonly staying: ReadonlySet<number>;
}

/** Finds where people live: places that are named but not as an authority, and what stands behind a postcode. */
export function findPlace(view: string, words: readonly Word[], kept: ReadonlySet<number>): Places {
  const found: Found[] = [];
  const staying = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    const behind = behindPostcode(view, words, at);
    const last = behind >= 0 ? behind : placeAt(words, at);
    if (last < 0) continue;
    const start = words[at]?.start ?? 0;
    const end = words[last]?.end ?? start;
    if (behind < 0 && isSurname(view, words, at)) continue;
    const ofKept = kept.has(at - 1) && words[at]?.gap === ' ' && isCapital(words[at]) && isCapital(words[at - 1]);
    if (behind >= 0 || (!kept.has(at) && !ofKept && livesThere(view, words, at))) {
      found.push({ start, end, key: view.slice(start, end).toLowerCase() });
    } else if (kept.has(at) || ofKept || isAuthority(view, words, at)) {
      for (let i = at; i <= last; i += 1) staying.add(i);
    }
    at = last;
  }
  const called = calledPlaces(view);
  const all: Found[] = [];
  for (const one of [...called, ...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (all.at(-1)?.end ?? 0)) all.push(one);
  }
  return { found: all, staying };
}
