import {
  anyBlank,
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

const candidate = new RegExp(
  `(?:(?<![\\p{L}\\p{N}]|\\d,)|(?<=bsn))\\d{1,9}(?:[${between}]{1,2}\\d{1,6}){0,8}(?!\\d)`,
  'giu',
);
const groups = new RegExp(`\\d+[${between}]*`, 'g');
/** Words that call the number behind them a BSN, on the same line, in the same sentence, without another number in between. */
const named = new RegExp(
  `(?<!\\p{L})(?:bsn|b\\.s\\.n\\.?|burger ?service|sofi)-? ?(?:nummers?|nrs?)?(?!\\p{L})(?:[^\\d\\n.!?${anyBlank}]|(?<!\\p{L})(?:nr|mw|mevr|dhr)\\.){0,60}$`,
  'iu',
);
const namedAfter =
  /^[ ,'"]{0,2}(?:niet )?(?:(?:als|is(?: een| het| zijn| haar)?) )?\(? ?(?:bsn|burgerservicenummer|sofinummer)(?!\p{L})/iu;
/** What stands between two in a row. */
const another = /(?:,| ?\/| en| of|;)(?: niet| ook| niet:)? ?$/;

/** The elfproef: 9, 8, … 2 times the digits, minus the last, is a multiple of eleven. Zeros before it are part of it. */
function passesElfproef(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}

/** Directly behind the word for it a BSN may have a figure too few or too many, any signs between, and letters for figures. */
const mistyped = new RegExp(
  `(?<=(?<!\\p{L})(?:bsn|burger ?service|sofi)-?_? ?(?:nummer|nr)?\\.?(?: is| was| luidt)?[ \\t:=_#'"(-]{0,3})(?=[${between}/_]{0,2}\\d)\\d(?:[${between}/_]{0,2}[\\dOol]){6,10}(?![\\p{L}\\d])`,
  'giu',
);
const spoken = new RegExp(`(?<!\\p{L})${spokenFigure}(?:,? ${spokenFigure}){4,9}(?!\\p{L})`, 'giu');
/** Of a BSN that begins with a nought a sheet keeps eight figures; who writes that down speaks of the nought. */
const shortened = /(?<![\p{L}\d./_-])[1-9]\d{7}(?![\p{L}\d/_-]|[.,]\d)/gu;
/** With strokes between, which days and versions have as well: only where the proof passes. */
const stroked = /(?<![\p{L}\d/_.-])\d{3}[/_]\d{3}[/_]\d{3}(?![\p{L}\d/_-])/gu;

/** Groups in which a BSN is written without anybody calling it one: 123456782, 123.456.782, 1234 56 782, 123-45-6782. */
const usualGroups = new RegExp(
  `^(?:\\d{9}|\\d{3}[${between}]\\d{3}[${between}]\\d{3}|\\d{4}[${between}]\\d{2}[${between}]\\d{3}|\\d{3}[${between}]\\d{2}[${between}]\\d{4}|\\d{2}(?:[${between}]\\d{2}){3}[${between}]\\d)$`,
);

const bsnInLine = /(?<!\p{L})(?:bsn|burgerservicenummer|sofinummer)(?!\p{L})/iu;

function isBsn(view: string, start: number, text: string, afterBsn: boolean): boolean {
  const digits = digitsOf(text);
  const lead = before(view, start, 80);
  const line =
    view
      .slice(Math.max(0, start - 120), start)
      .split('\n')
      .at(-1) ?? '';
  const rest = view.slice(start + text.length, start + text.length + 24);
  const administrative = isCalledAdministrative(view, start);
  if ((named.test(lead) && !administrative) || namedAfter.test(rest) || afterBsn) return true;
  if (!usualGroups.test(text)) return false;
  // So nothing else is written, and a line that speaks of a BSN may name a second one, right or wrong.
  const isSaid = /^\d{4}[. ]\d{2}[. ]\d{3}$/.test(text) || (bsnInLine.test(line) && !/^0[1-9]/.test(digits));
  if (!passesElfproef(digits) && !(isSaid && !administrative)) return false;
  if (/(?:[€$] ?|\d[-.])$/.test(lead) || /^[-.,]\d/.test(rest)) return false;
  return !(/^\d+$/.test(text) && ((administrative && !bsnInLine.test(line)) || endsCaseNumber(view, start)));
}

/** Tells whether eight figures are a BSN that lost its nought: the proof passes with it, and the words around speak of it. */
function isShortened(view: string, start: number, text: string): boolean {
  const around = view.slice(Math.max(0, start - 80), start + text.length + 60);
  return (
    passesElfproef(`0${text}`) &&
    /(?<!\p{L})(?:voorloop)?nul(?:len|letje)?(?!\p{L})/iu.test(around) &&
    !startsWithDay(text)
  );
}

/** The longest row of groups at the start of the candidate that has nine or eight digits and is a BSN. */
function bsnAt(view: string, start: number, text: string, afterBsn: boolean): string | undefined {
  const parts = Array.from(text.matchAll(groups), ({ 0: part, index }) => text.slice(0, index + digitsOf(part).length));
  return parts
    .filter((part) => {
      const { length } = digitsOf(part);
      return (length === 8 || length === 9) && !startsWithDay(part);
    })
    .reverse()
    .find((part) => isBsn(view, start, part, afterBsn));
}

/**
 * Finds burgerservicenummers: nine digits that pass the elfproef, unless they are called something else, and eight or nine
 * digits that the text calls a BSN, also when they fail the elfproef: a mistyped BSN still points to its owner.
 */
export const findBsn: Finder = (view) => {
  const found: Found[] = [];
  let from = 0;
  for (let match = next(view, from); match !== null; match = next(view, from)) {
    const { 0: text, index } = match;
    const part = bsnAt(view, index, text, followsBsn(view, index, found.at(-1)?.end));
    if (part !== undefined)
      found.push({ start: index, end: index + part.length, key: digitsOf(part).padStart(9, '0') });
    from = index + (part?.length ?? text.match(groups)?.[0].length ?? 1);
  }
  const cut = [...view.matchAll(shortened)].filter(({ 0: text, index }) => isShortened(view, index, text));
  const more = [...cut, ...view.matchAll(mistyped), ...view.matchAll(spoken), ...view.matchAll(stroked)]
    .filter(({ 0: text }) => {
      if (/^\D/.test(text)) return countSpoken(text) > 7 && countSpoken(text) < 11;
      if (/^\d{3}[/_]/.test(text) && passesElfproef(digitsOf(text))) return true;
      const { length } = digitsOf(text);
      return length > 6 && length < 11 && !startsWithDay(text);
    })
    .map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
      key: digitsOf(text).padStart(9, '0') + (/^\D/.test(text) ? text.toLowerCase() : ''),
    }));
  const merged: Found[] = [];
  for (const one of [...found, ...more].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (merged.at(-1)?.end ?? 0)) merged.push(one);
  }
  return merged;
};

/** Tells whether the number is the next in a row of BSNs; the one before ends at `previous`, or was blanked earlier. */
function followsBsn(view: string, start: number, previous: number | undefined): boolean {
  const end = start - (another.exec(view.slice(Math.max(0, start - 10), start))?.[0].length ?? start + 1);
  return end > 0 && (end === previous || view[end - 1] === blankOf('bsn'));
}

function next(view: string, from: number): RegExpExecArray | null {
  candidate.lastIndex = from;
  return candidate.exec(view);
}
