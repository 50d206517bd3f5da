import { dutchDate, type IsoDate } from '../../shared/iso-date.ts';
import type { DutchDay } from './dates.ts';
import type { Difference } from './difference.ts';
import { messages } from './messages.ts';
import { lastDay, monthsBetween, type Period } from './periods.ts';
import type { Said } from './provisions.ts';

/** Days between two ends, and months between two lengths, that still mean the same. */
const sameEnd = 12;
const sameLength = 0.7;

const daysApart = (a: IsoDate, b: IsoDate): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** Compares two beginnings; a month is met by any day in it, "half juni" by a day near it. */
function isSameDay(a: DutchDay, b: DutchDay): boolean {
  const isAbout = a.precision === 'about' || b.precision === 'about';
  if (a.precision === 'month' || b.precision === 'month')
    return a.month === b.month && (!a.hasYear || !b.hasYear || a.day?.slice(0, 4) === b.day?.slice(0, 4));
  if (a.hasYear && b.hasYear && a.day !== null && b.day !== null) return daysApart(a.day, b.day) <= (isAbout ? 17 : 0);
  return a.month === b.month && (a.dayOfMonth === b.dayOfMonth || isAbout);
}

const firstDay = ({ from }: Period): IsoDate | null => (from?.precision === 'day' ? from.day : null);

function untilOf(period: Period): IsoDate | null {
  const from = firstDay(period);
  return period.until ?? (from !== null && period.months !== null ? lastDay(from, period.months) : null);
}

/** How many months a period lasts: by its first and last day, or else as it says. */
export function monthsOf(period: Period): number | null {
  const [from, until] = [firstDay(period), untilOf(period)];
  return from !== null && until !== null ? monthsBetween(from, until) : period.months;
}

function startDifference(left: Period, right: Period): string | null {
  if (left.from === null || right.from === null || isSameDay(left.from, right.from)) return null;
  const shown = ({ day, dayOfMonth, month, precision }: DutchDay): string =>
    day === null ? `${dayOfMonth ?? ''}-${month}` : precision === 'month' ? day.slice(0, 7) : dutchDate(day);
  return messages.differs(messages.about.start, shown(left.from), shown(right.from));
}

function isLengthDifferent(left: Period, right: Period, isStartMoved: boolean): boolean {
  const [leftEnd, rightEnd] = [untilOf(left), untilOf(right)];
  const [leftMonths, rightMonths] = [monthsOf(left), monthsOf(right)];
  const isEndOff = leftEnd !== null && rightEnd !== null && daysApart(leftEnd, rightEnd) > sameEnd;
  const isLengthOff = leftMonths !== null && rightMonths !== null && Math.abs(leftMonths - rightMonths) > sameLength;
  // When the beginning moved, the end may move with it or stay where it was.
  if (isStartMoved) return isEndOff && isLengthOff;
  const areEndsCompared = (left.from !== null && right.from !== null) || leftMonths === null || rightMonths === null;
  return areEndsCompared && leftEnd !== null && rightEnd !== null ? isEndOff : isLengthOff;
}

function durationDifference(left: Period, right: Period, isStartMoved: boolean): string | null {
  const shown = (period: Period): string =>
    messages.duration.shown(period.isIndefinite, monthsOf(period), untilOf(period));
  const isLimited = (period: Period): boolean => !period.isIndefinite && (untilOf(period) ?? monthsOf(period)) !== null;
  const isOneIndefinite = (left.isIndefinite && isLimited(right)) || (right.isIndefinite && isLimited(left));
  if (!isOneIndefinite && !isLengthDifferent(left, right, isStartMoved)) return null;
  return messages.differs(messages.about.duration, shown(left), shown(right));
}

/** A period with what else the text can mean by it. */
export interface SaidPeriod extends Said<Period> {
  readonly readings: readonly Period[];
}

/** Of help in parts the first reading may be about the first part only. */
const readingsOf = ({ value, readings }: SaidPeriod, withFirst: boolean): readonly Period[] =>
  withFirst ? [value, ...readings] : readings;

/**
 * Compares when help begins and how long it lasts; what either leaves open is no difference, nor what one of the
 * readings of both has the same. Of help in phases (`isPhased`) the parts together are compared.
 */
export function periodDifferences(
  report: SaidPeriod | null,
  decision: SaidPeriod | null,
  isPhased: boolean,
): readonly Difference[] {
  if (report === null || decision === null) return [];
  const pairs = (withFirst: boolean): readonly (readonly [Period, Period])[] =>
    readingsOf(report, withFirst).flatMap((a) => readingsOf(decision, withFirst).map((b) => [a, b] as const));
  const start = pairs(true).some(([a, b]) => startDifference(a, b) === null)
    ? null
    : startDifference(report.value, decision.value);
  const isParted = (one: SaidPeriod): boolean => isPhased && one.readings.length > 0;
  const ofAll = isPhased ? (isParted(report) && isParted(decision) ? pairs(false) : []) : pairs(true);
  const differing = ofAll.map(([a, b]) => durationDifference(a, b, start !== null));
  const duration = differing.every((one) => one !== null) ? (differing[0] ?? null) : null;
  return [start, duration]
    .filter((what) => what !== null)
    .map((what) => ({ about: 'period', what, report: report.sentence, decision: decision.sentence }));
}
