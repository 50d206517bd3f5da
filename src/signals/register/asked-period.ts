import { monthNumber, months } from '../../shared/dutch-months.ts';
import { addDays, type IsoDate, isoDate } from '../../shared/iso-date.ts';

/** The first and the last day that are meant; what is left out is not bounded. */
export interface AskedPeriod {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

const monthWord = `(${months.join('|')}|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)`;
const dayWords = `(\\d{1,2})(?:[-/](\\d{1,2})|\\s+${monthWord})(?:[-/\\s]+(20\\d\\d))?`;

const partsOf = (day: IsoDate): readonly [number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
/** The first day of a month; months before January and after December are those of another year. */
const firstOf = (year: number, month: number): IsoDate =>
  isoDate(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1) ?? '';
const span = (year: number, month: number, count: number): AskedPeriod => ({
  from: firstOf(year, month),
  until: addDays(firstOf(year, month + count), -1),
});
/** Monday of the week. */
const monday = (day: IsoDate): IsoDate => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** A period by a name: "deze maand", "vorig kwartaal", "afgelopen 3 weken". */
function named(text: string, today: IsoDate): AskedPeriod | null {
  const [year, month] = partsOf(today);
  const quarter = Math.floor((month - 1) / 3) * 3 + 1;
  const [, count = '', unit = ''] = /\b(?:afgelopen|laatste) (\d{1,3}) (dagen|weken|maanden)\b/u.exec(text) ?? [];
  if (unit === 'maanden') {
    const back = firstOf(year, month - Number(count));
    return {
      from: isoDate(...partsOf(back), Number(today.slice(8))) ?? addDays(firstOf(year, month - Number(count) + 1), -1),
    };
  }
  if (unit !== '') return { from: addDays(today, -Number(count) * (unit === 'weken' ? 7 : 1)) };
  const [, which, what] = /\b(deze|dit|vorige?|afgelopen) (week|maand|kwartaal|jaar)\b/u.exec(text) ?? [];
  const isThis = which === 'deze' || which === 'dit';
  switch (what) {
    case 'week': {
      const from = addDays(monday(today), isThis ? 0 : -7);
      return { from, until: addDays(from, 6) };
    }
    case 'maand':
      return span(year, isThis ? month : month - 1, 1);
    case 'kwartaal':
      return span(year, isThis ? quarter : quarter - 3, 3);
    case 'jaar':
      return span(isThis ? year : year - 1, 1, 12);
    default:
      return /\bvandaag\b/u.test(text) ? { from: today, until: today } : null;
  }
}

/** The last such month, or day, that has begun by today, unless a year is said. */
function inPast(
  today: IsoDate,
  year: string | undefined,
  of: (year: number) => IsoDate | undefined,
): IsoDate | undefined {
  if (year !== undefined) return of(Number(year));
  const thisYear = of(partsOf(today)[0]);
  return thisYear !== undefined && thisYear <= today ? thisYear : of(partsOf(today)[0] - 1);
}

/** A day behind these words: "sinds 1 september", "vanaf september 2025", "t/m 1-10-2026"; of a month or year its first, or last, day. */
function edge(text: string, words: string, today: IsoDate, isLast: boolean): IsoDate | undefined {
  const [, day, number, word, year] = new RegExp(`\\b(?:${words})\\s+${dayWords}(?!\\d)`, 'u').exec(text) ?? [];
  if (day !== undefined)
    return inPast(today, year, (of) =>
      isoDate(of, word === undefined ? Number(number) : monthNumber(word), Number(day)),
    );
  const end = (from: IsoDate | undefined, count: number): IsoDate | undefined =>
    from === undefined || !isLast ? from : addDays(firstOf(partsOf(from)[0], partsOf(from)[1] + count), -1);
  const [, month, ofYear] = new RegExp(`\\b(?:${words})\\s+${monthWord}\\b(?:\\s+(20\\d\\d))?`, 'u').exec(text) ?? [];
  if (month !== undefined)
    return end(
      inPast(today, ofYear, (of) => firstOf(of, monthNumber(month))),
      1,
    );
  const [, whole] = new RegExp(`\\b(?:${words})\\s+(20\\d\\d)\\b`, 'u').exec(text) ?? [];
  return whole === undefined ? undefined : end(firstOf(Number(whole), 1), 12);
}

/** Reads the period that a request names, in days of the Netherlands; empty when it names none. A month without a year is the last one that has begun. */
export function askedPeriod(asked: string, today: IsoDate): AskedPeriod {
  const text = asked.toLowerCase();
  const from = edge(text, 'sinds|vanaf|van', today, false);
  const until = edge(text, 'tot en met|t/m|tot', today, true);
  if (from !== undefined || until !== undefined)
    return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  const byName = named(text, today);
  if (byName !== null) return byName;
  const [first, last] = [false, true].map((isLast) => edge(text, 'in|over|uit|op', today, isLast));
  return first === undefined || last === undefined ? {} : { from: first, until: last };
}
