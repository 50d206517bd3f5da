import type { Finder, Found } from './found.ts';
import { firstNames } from './words/first-names.ts';
import { isListedName, isWord } from './words/lexicon.ts';
import { rareFirstNames } from './words/rare-first-names.ts';
import { rareSurnames } from './words/rare-surnames.ts';
import { surnames } from './words/surnames.ts';
import { foldWord } from './words/word-set.ts';

const token = '[\\p{L}][\\p{L}\\d]{0,30}(?:[._-][\\p{L}\\d]{1,30}){0,3}';
/** What systems call it: user=shoekstra01, gebruiker hmulder, inlognaam: grietje1949, @aniek_wmo. */
const called = new RegExp(
  `(?<=(?<!\\p{L})(?:user(?:name|id)?|gebruiker(?:snaam|s-?id)?|inlognaam|login(?:naam)?|account(?:naam)?|ingelogd als|aangemaakt door|gewijzigd door|reset door|gemaakt door|door)(?:\\s?[:=]\\s?|\\s)['"]?)(?<![\\p{L}\\d._-])${token}(?![\\p{L}\\d@])`,
  'giu',
);
const handle = new RegExp(`(?<=(?<![\\p{L}\\d.@])@)${token}(?![\\p{L}\\d@])`, 'gu');
/** Parts of a name put together: ergo_mirjam, p.postma, sj.hoekstra; jtuinstra, wdijkstra2; tenCateH, JdeWit, GJBoerema. */
const joined = new RegExp(`(?<![\\p{L}\\d@./=-])${token}(?![\\p{L}\\d@]|[.-]\\p{L}{2,4}/)`, 'gu');
const mixed = /\p{Ll}\p{Lu}|^\p{Lu}{2,3}\p{Ll}|\d|[._]/u;
const prefixes = /^(?:van|vd|vander|vanden|de|der|den|ten|ter|el|al|vdr|vande|v)/;

const fileName = /\.(?:pdf|docx?|xlsx?|jpe?g|png|txt|msg|eml|csv|zip|odt|html?|nl|com|org)$/iu;

/** A surname that is long enough to be no part of a word. */
const isSurname = (part: string): boolean =>
  part.length > 4 &&
  (surnames.has(part) || isListedName(part.charAt(0).toUpperCase() + part.slice(1))) &&
  !isWord(part);

/** A part of the name of a file that is a name and no word: verslag_jansen_2025.pdf. */
const isNamePart = (part: string): boolean => {
  const fold = foldWord(part);
  return (
    (firstNames.has(fold) || surnames.has(fold) || rareFirstNames.has(fold) || rareSurnames.has(fold)) &&
    !isWord(part.toLowerCase()) &&
    fold.length > 2
  );
};

/** Initials and a surname written as one: jtuinstra, sjhoekstra, vdmeer, jvdmeer. */
function isGlued(letters: string): boolean {
  if (letters.length < 6 || letters.length > 24 || isWord(letters)) return false;
  if (surnames.has(letters) || firstNames.has(letters)) return false;
  for (let initials = 0; initials < 4; initials += 1) {
    const rest = letters.slice(initials);
    const bare = rest.replace(prefixes, '');
    if (initials > 0 && isSurname(rest)) return true;
    if (bare !== rest && (isSurname(bare) || (bare.length > 3 && surnames.has(bare)))) return true;
  }
  return false;
}

/** Where the text calls it a user: a letter or two before a surname, though it is a word too, or vd between letters: hmulder, jvdb. */
const isLogin = (text: string): boolean =>
  /^[a-z]{1,2}vd[a-z]$/.test(text) ||
  (!isWord(text) && [1, 2].some((size) => text.length - size > 4 && surnames.has(text.slice(size))));

/** Tells whether the parts of a token that has dots, lines, figures or capitals inside are those of a name. */
function isNamed(text: string): boolean {
  if (/^[\p{Lu}\d._-]+$/u.test(text)) return false;
  const parts = text
    .split(/[._\d-]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .filter((part) => part !== '')
    .map(foldWord);
  const hasSign = /[_\d]|\p{L}\.\p{L}/u.test(text);
  return parts.some(
    (part) =>
      (parts.length > 1 || hasSign) &&
      ((part.length > 3 && (firstNames.has(part) || surnames.has(part)) && !isWord(part)) || isGlued(part)),
  );
}

/** Finds the names by which systems know people: what the text calls so, and tokens put together from a name. */
export const findUserName: Finder = (view) => {
  const found: Found[] = [];
  const add = (text: string, index: number): void => {
    found.push({ start: index, end: index + text.length, key: foldWord(text) });
  };
  const isToken = (text: string): boolean =>
    !/^\p{L}(?:\.\p{L})*$/u.test(text) &&
    (/[\d_]|\p{L}\.\p{L}/u.test(text) || isGlued(foldWord(text)) || isLogin(foldWord(text)));
  for (const { 0: text, index } of view.matchAll(called)) if (isToken(text)) add(text, index);
  for (const { 0: text, index } of view.matchAll(handle)) {
    if (isToken(text) || !text.split(/[._-]/).every((part) => isWord(part.toLowerCase()))) add(text, index);
  }
  for (const { 0: text, index } of view.matchAll(joined)) {
    if (text.length > 40 || /^(?:www|http)/.test(text)) continue;
    if (
      fileName.test(text) ||
      fileName.test(
        text +
          (/^\.\p{L}{2,4}(?![\p{L}\d])/u.exec(view.slice(index + text.length, index + text.length + 6))?.[0] ?? ''),
      )
    ) {
      for (const { 0: part, index: at } of text.matchAll(/[a-z]{6,24}/g)) if (isGlued(part)) add(part, index + at);
      for (const { 0: part, index: at } of text.matchAll(
        /(?<![\p{L}])\p{L}{3,24}(?:[_-](?:\p{Lu}|\p{Ll})(?![\p{L}\d]))?/gu,
      ))
        if (isNamePart(part.replace(/[_-].$/, ''))) add(part, index + at);
    } else if (mixed.test(text)) {
      if (isNamed(text)) add(text, index);
      else {
        const part = /(?:^|_)([a-z]{6,24})$/.exec(text);
        if (part?.[1] !== undefined && isGlued(part[1])) add(part[1], index + text.length - part[1].length);
      }
    } else if (
      /^\p{Ll}+$/u.test(text) &&
      text.length > 6 &&
      isGlued(foldWord(text)) &&
      !isListedName(text.charAt(0).toUpperCase() + text.slice(1))
    )
      add(text, index);
  }
  const kept: Found[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
};
