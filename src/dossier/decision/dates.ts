import { type Mark, marksOf } from '../../knowledge/dutch/marks.ts';
import { numberInWord } from '../../knowledge/dutch/number-words.ts';
import { type IsoDate, isoDate } from '../../shared/iso-date.ts';

/** A day or month in a Dutch text: what stands from `start` up to `end`. */
export interface DutchDay {
  /** The calendar day; of a month alone its first day, and null when no year is known. */
  readonly day: IsoDate | null;
  readonly month: number;
  /** Null for a month alone. */
  readonly dayOfMonth: number | null;
  readonly precision: 'day' | 'about' | 'month';
  /** False when the year was worked out. */
  readonly hasYear: boolean;
  readonly start: number;
  readonly end: number;
}

const monthNames = [
  'januari jan',
  'februari febr feb',
  'maart mrt',
  'april apr',
  'mei',
  'juni jun',
  'juli jul',
  'augustus aug',
  'september sept sep',
  'oktober okt',
  'november nov',
  'december dec',
];
const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);
/** "begin", "half" and "eind" of a month, as a day. */
const parts: ReadonlyMap<string, number> = new Map([
  ['begin', 1],
  ['half', 15],
  ['medio', 15],
  ['midden', 15],
  ['eind', 28],
  ['einde', 28],
  ['ultimo', 28],
]);
/** What must stand before a day and month in digits without a year ("per 1-9"), for it could be anything. */
const cuesDay =
  /^(?:vanaf|per|op|tot|met|m|v|miv|ingang|start|dd|d|van|va|ingaande|direct|vannacht|vandaag|heden|gisteren|gesprek|akkoord|ondertekend)$/;

interface Found {
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
  readonly precision: DutchDay['precision'];
  readonly next: number;
}

const number = (text: string | undefined, pattern: RegExp): number | null =>
  text !== undefined && pattern.test(text) ? Number(text) : null;

function yearAt(marks: readonly Mark[], at: number): { readonly year: number; readonly next: number } | null {
  const isShort = /^['’‘]$/.test(marks[at]?.text ?? '');
  const full = number(marks[at]?.text, /^(?:19|20)\d\d$/);
  if (full !== null) return { year: full, next: at + 1 };
  const short = number(marks[isShort ? at + 1 : at]?.text, /^[0-4]\d$/);
  return short === null ? null : { year: 2000 + short, next: isShort ? at + 2 : at + 1 };
}

/** Days written in digits: "1-5-2025", "01/05/25", "1.5.2025", "2025-05-01", and "1-5" after a word that asks for a day. */
function inDigits(marks: readonly Mark[], at: number): Found | null {
  const word = (i: number): string => marks[i]?.text ?? '';
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d|[0-4]\d)$/.exec(word(at));
  if (dotted !== null) {
    const year = Number(dotted[3]);
    const isDay = (dotted[3] ?? '').length === 4 || (dotted[1] ?? '').length === 2;
    return isDay
      ? {
          day: Number(dotted[1]),
          month: Number(dotted[2]),
          year: year < 100 ? 2000 + year : year,
          precision: 'day',
          next: at + 1,
        }
      : null;
  }
  if (!/^[-/–]$/.test(word(at + 1))) return null;
  const first = number(word(at), /^(?:19|20)\d\d$/);
  if (first !== null && word(at + 3) === word(at + 1)) {
    const [month, day] = [number(word(at + 2), /^\d\d$/), number(word(at + 4), /^\d\d$/)];
    return month === null || day === null ? null : { day, month, year: first, precision: 'day', next: at + 5 };
  }
  const [day, month] = [
    number(word(at), /^\d{1,2}$/),
    number(word(at + 2), /^\d{1,2}$/) ?? months.get(word(at + 2)) ?? null,
  ];
  if (day === null || month === null || month > 12) return null;
  const year = word(at + 3) === word(at + 1) ? yearAt(marks, at + 4) : null;
  if (year !== null) return { day, month, year: year.year, precision: 'day', next: year.next };
  const before = word(at - 1) === '.' && word(at - 2) === 'v' ? 'v' : word(at - 1);
  const isAsked = cuesDay.test(before) && word(at + 3) !== word(at + 1);
  return isAsked ? { day, month, year: null, precision: 'day', next: at + 3 } : null;
}

/** Days with the name of the month: "1 mei 2025", "1e mei", "eind mei 2025", "mei 2025". */
function inWords(marks: readonly Mark[], at: number): Found | null {
  const word = (i: number): string => marks[i]?.text ?? '';
  const withYear = (month: number, day: number | null, after: number, precision: DutchDay['precision']): Found => {
    const from = word(after) === '.' ? after + 1 : after;
    const year = yearAt(marks, from);
    return { day, month, year: year?.year ?? null, precision, next: year?.next ?? after };
  };
  const spoken = numberInWord(word(at));
  const day =
    number(word(at), /^(?:[0-2]?\d|3[01])$/) ?? (spoken !== null && spoken <= 31 && spoken % 1 === 0 ? spoken : null);
  if (day !== null && day > 0) {
    const nameAt = /^(?:e|ste|de)$/.test(word(at + 1)) ? at + 2 : at + 1;
    const month = months.get(word(nameAt));
    if (month !== undefined) return withYear(month, day, nameAt + 1, 'day');
  }
  const part = parts.get(word(at));
  const partMonth = part === undefined ? undefined : months.get(word(at + 1));
  if (part !== undefined && partMonth !== undefined) return withYear(partMonth, part, at + 2, 'about');
  const month = months.get(word(at));
  if (month === undefined) return null;
  const alone = withYear(month, null, at + 1, 'month');
  // A month without a year is a month only after a word that asks for one: "jan" and "mei" are names as well.
  const opensRange =
    (/^(?:tot|t|tm)$/.test(word(at + 1)) && [2, 3, 4].some((i) => months.has(word(at + i)))) ||
    (/^[-–]$/.test(word(at + 1)) && months.has(word(at + 2)));
  return alone.year === null && !opensRange && !/^(?:per|in|vanaf|sinds|tot|va|ingang)$/.test(word(at - 1))
    ? null
    : alone;
}

/** The year in which this day and month come nearest to what a paper of `reference` would mean: a little back, or within the year. */
function yearNear(month: number, day: number, reference: IsoDate): number {
  const [year, refMonth, refDay] = reference.split('-').map(Number) as [number, number, number];
  const ahead = (month - refMonth) * 31 + (day - refDay);
  if (ahead < -93) return year + 1;
  return ahead > 279 ? year - 1 : year;
}

/**
 * Finds every day and month in a Dutch text, in digits or words. With `reference`, the day of the paper itself, a day
 * without a year ("1 mei a.s.") gets the year it most likely means.
 */
export function daysIn(text: string, reference: IsoDate | null = null): readonly DutchDay[] {
  const marks = marksOf(text);
  const found: DutchDay[] = [];
  for (let at = 0; at < marks.length; at++) {
    const one = inDigits(marks, at) ?? inWords(marks, at);
    if (one === null) continue;
    const year = one.year ?? (reference === null ? null : yearNear(one.month, one.day ?? 1, reference));
    const lastOfMonth =
      one.precision === 'about' && one.day === 28 && year !== null
        ? new Date(Date.UTC(year, one.month, 0)).getUTCDate()
        : one.day;
    const day = year === null ? null : (isoDate(year, one.month, lastOfMonth ?? 1) ?? null);
    if (year !== null && day === null) continue;
    found.push({
      day,
      month: one.month,
      dayOfMonth: lastOfMonth,
      precision: one.precision,
      hasYear: one.year !== null,
      start: marks[at]?.start ?? 0,
      end: marks[one.next - 1]?.end ?? 0,
    });
    at = one.next - 1;
  }
  return found;
}
