import {
  before,
  between,
  blankOf,
  digitsOf,
  endsCaseNumber,
  type Finder,
  type Found,
  isCalledAdministrative,
  startsWithDay,
} from './found.ts';
import { countSpoken, spokenFigure } from './spoken-figures.ts';

const gap = `[${between}/()]{0,3}`;
const standsAlone = '(?<![\\p{L}\\p{N}+]|\\d[.,])';

/** 0 or +31, and nine digits: 06-12345678, (024) 123 45 67, +31 (0)6 12 34 56 78, 0031 24 1234567. */
const dutch = new RegExp(
  `${standsAlone}(?:(?:\\+|00|(?=316\\d{8}(?!\\d))) ?\\(?31\\)?${gap}(?:\\(?0\\)?)?${gap}|\\(?0)(?![89]00)[1-9](?:${gap}\\d){8}(?!\\d)`,
  'gu',
);
/** A mobile number with a digit too few or too many: nothing else is typed with 06 and a dash or space. */
const mistyped = new RegExp(`${standsAlone}\\(?06\\)? ?[-\\u2010-\\u2015 ] ?\\d(?:[ .-]?\\d){6,8}(?!\\d)`, 'gu');
const foreign = new RegExp(`${standsAlone}(?:\\+[1-9]|00[1-9]\\d[ -])(?:${gap}\\d){7,13}(?!\\d)`, 'gu');
/** What the text itself calls a telephone number: a local one, or one with typing errors. */
const named = new RegExp(
  `(?<=(?<!\\p{L})(?:tel|telnr|telefoon|telefoonnummer|telefoonnr|mobiel|mobielnummer|mob|gsm|06-nummer)\\.?(?: is| nummer| nr\\.?)?[ :=]{0,3})\\d(?:[${between}]{0,2}\\d){5,10}(?!\\d)`,
  'giu',
);

/** A short number within an office, and a mobile number with a letter for the nought. */
const extension =
  /(?<=(?<!\p{L})(?:toestel|toestelnummer|tst\.?|doorkies(?:nummer|nr\.?)?|intern nummer|intern|ext\.?|extensie|sein|pieper)[ :]{1,2})\d{3,5}(?![\d\p{L}]|[.,-]\d)/giu;
const lettered = /(?<![\p{L}\d])[oO]6(?:[ .-]?\d){8}(?!\d)/gu;

/** Said and written down: nul zes 11 22 33 44, nul zes vierenvijftig elf. */
const spoken = new RegExp(
  `(?<!\\p{L})(?<!${spokenFigure} )nul(?:,? (?:${spokenFigure}|\\d{1,4}(?!\\d))){4,9}(?![\\p{L}\\d])`,
  'giu',
);
/** Read wrongly from paper: O6 24 l9 38 7O. */
const misread = /(?<![\p{L}\d])[0oO]6(?:[ .-]?[\doOlI]){8}(?![\p{L}\d])/gu;

/** The number as it is dialled within the country: 31612345678, 0031612345678 and 0612345678 are one. */
export const phoneKey = (text: string): string =>
  digitsOf(text.replace('(0)', ''))
    .replace(/^(?:00)?31(?=0?\d{9}$)/, '0')
    .replace(/^00/, '0');

/** Only a bare run of digits can be taken for a case number; who writes 06-12345678 means a telephone. */
const isBare = (text: string): boolean => /^\d+$/.test(text);

/** The middle of a day: `06-2026 1234` in `12-06-2026 1234`. */
const monthAndYear = /^0[1-9][-/. ](?:19|20)\d\d(?!\d)/;

function isPhone(view: string, start: number, text: string): boolean {
  const lead = before(view, start, 16);
  if (startsWithDay(text) || /(?:[€$] ?|\d[-.])$/.test(lead)) return false;
  if (/\d[/ ]$/.test(lead) && monthAndYear.test(text)) return false;
  return !(isBare(text) && (endsCaseNumber(view, start) || isCalledAdministrative(view, start)));
}

/** Finds Dutch mobile and landline numbers, numbers with a country code, and what the text calls a telephone number; no service numbers (0800, 0900, 14 024, 112). */
export const findPhone: Finder = (view) => {
  const found: Found[] = [];
  let rest = view;
  for (const pattern of [dutch, mistyped, foreign, named, extension, lettered, misread, spoken]) {
    let left = '';
    let done = 0;
    for (const { 0: text, index } of rest.matchAll(pattern)) {
      if (pattern === spoken && countSpoken(text) < 7) continue;
      if (pattern === misread && !/\d.*\d.*\d.*\d/.test(text)) continue;
      const wordBefore = pattern === named || pattern === extension;
      if (pattern === spoken && /(?:bsn|burgerservicenummer)(?: ?nummer)?(?: is)?:? $/iu.test(before(rest, index, 40)))
        continue;
      if (!wordBefore && !isPhone(rest, index, text)) continue;
      if (wordBefore && startsWithDay(text)) continue;
      found.push({
        start: index,
        end: index + text.length,
        key: pattern === spoken ? text.toLowerCase() : phoneKey(text),
      });
      left += rest.slice(done, index) + blankOf('telefoon').repeat(text.length);
      done = index + text.length;
    }
    rest = left + rest.slice(done);
  }
  return found.sort((a, b) => a.start - b.start);
};
