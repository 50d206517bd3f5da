import type { Finder, Found } from './found.ts';
import { firstNames } from './words/first-names.ts';
import { keptWords, titles } from './words/kept-words.ts';
import { isListedName, isPeople, isWord } from './words/lexicon.ts';
import { rareFirstNames } from './words/rare-first-names.ts';
import { functionWords, particles, triggers } from './words/trigger-words.ts';
import { foldWord } from './words/word-set.ts';

const capital = "\\p{Lu}[\\p{L}'’-]{0,30}";
const link = "(?:van|de|den|der|ten|ter|von|el|al|in 't|van de|van der|van den|v\\.?d\\.?|op|in|het|'t)";
const initials = '(?:(?:\\p{Lu}|Th|Ph|Tj|Sj|Ch|IJ)\\.? ?){1,5}';
/** A surname before its comma, at the start of a line, a cell or behind a label; then given names or initials, and the particles last. */
const turned = new RegExp(
  `(?<=(?:^|[\\n|;:\\t•(]|(?<![\\p{L}\\d])[-*–]|\\n\\d{1,2}[.)]|[Ll]eerling|[Cc]liënt|[Jj]eugdige|[Ii]nwoner|[Mm]w\\.?|[Dd]hr\\.?)[ ]{0,12})(?:${link} ){0,2}${capital}(?:[ -]${capital}){0,3}, ?(?:${link}, ?)?(?:(?:mw|mevr|dhr|hr)\\.? )?(?:${initials}|${capital}(?: ${capital}){0,2})(?: ?${link}){0,2}(?=\\s{0,2}(?:[|;:(<\\n\\t)/,→]|[–-] |$| (?:uit|geb|BSN|bsn|is|heeft)))`,
  'gu',
);

/** The same at the end of a line: "Melding verzuim da Silva Monteiro, Edivaldo". */
const inLine = new RegExp(
  `(?<=\\p{Ll} )(?:${link} |d[aeo]s? ){0,2}${capital}(?: ${capital}){0,2}, ${capital}(?: ${capital})?(?=\\s?(?:\\n|$))`,
  'gu',
);

/** What stands before a list of things. */
const thingsBefore =
  /(?:hulpmiddel\p{L}{0,3}|medic\p{L}{2,10}|methode\p{L}?|aanbieders?|diagnoses?|middelen|merken):? {0,3}$/iu;
const isGiven = (word: string): boolean => {
  const fold = foldWord(word);
  return firstNames.has(fold) || rareFirstNames.has(fold) || isListedName(word.charAt(0) + word.slice(1).toLowerCase());
};
const isOther = (word: string): boolean => {
  const fold = foldWord(word);
  const lower = word.toLowerCase();
  return (
    keptWords.has(fold) ||
    isPeople(word) ||
    functionWords.has(fold) ||
    triggers.has(fold) ||
    (isWord(lower) && lower.length > 9)
  );
};

/** Finds names as lists have them, the surname first: "Vries-Tesfay, Noa Selam de", "Hu, Mei Lin", "Wolf, de, H.". */
export const findTurned: Finder = (view) => {
  const found: Found[] = [];
  const all = [...view.matchAll(turned), ...view.matchAll(inLine)].sort((a, b) => a.index - b.index);
  for (const { 0: text, index } of all) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const [surname = '', ...rest] = text.split(/, ?/);
    const given = rest
      .join(' ')
      .split(/[ .-]+/)
      .filter((part) => part !== '' && !particles.has(foldWord(part)) && !titles.has(foldWord(part)));
    const family = surname.split(/[ -]/).filter((part) => !particles.has(foldWord(part)));
    if (thingsBefore.test(view.slice(Math.max(0, index - 24), index))) continue;
    // Two providers in a list: "Zorggroep Elde, Amaliazorg".
    if (/zorg|groep(?!\p{L})|stichting|jeugd|thuis|begeleid|wonen(?!\p{L})/iu.test(text)) continue;
    if (family.length === 0 || given.length === 0 || family.every(isOther) || given.some(isOther)) continue;
    const areInitials = given.every((part) => part.length < 3) && /\./.test(rest.join(' '));
    if (!areInitials && !given.some(isGiven) && given.some((part) => isWord(part.toLowerCase()))) continue;
    // A label without a sign behind it: "Leerling Hu, Mei Lin".
    const first = /^(\p{L}+) /u.exec(surname)?.[1] ?? '';
    const isLabel =
      triggers.has(foldWord(first)) ||
      keptWords.has(foldWord(first)) ||
      /^(?:leerling|deelnemer|betreft|zaak)$/i.test(first);
    const skip = isLabel ? first.length + 1 : 0;
    const said = text.trimEnd().slice(skip);
    found.push({ start: index + skip, end: index + skip + said.length, key: foldWord(said) });
  }
  return found;
};
