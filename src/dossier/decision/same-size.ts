import type { Amount } from '../../knowledge/dutch/amounts.ts';
import type { AmountUnit } from '../../knowledge/dutch/counted.ts';
import type { Sentence } from '../reading/sentences.ts';
import { messages } from './messages.ts';

/** A size with the sentence it stands in. */
export interface SaidAmount extends Amount {
  readonly sentence: Sentence;
}

/** People round. */
const tolerance = 0.045;
/** Many count a month as four weeks instead of 4,33. */
const monthTolerance = 0.085;
/** A total can leave out holidays. */
const totalTolerance = 0.26;
const weeksPerMonth = 52 / 12;
/** Units that say something by themselves; times and days only count when there is nothing better. */
const strong: readonly AmountUnit[] = ['uur', 'dagdeel', 'etmaal', 'weekend', 'rit', 'km'];
const weak: readonly AmountUnit[] = ['keer', 'dag'];

/** What a bare number can be by the week. */
const mostPerWeek: Partial<Readonly<Record<AmountUnit, number>>> = { uur: 16, dagdeel: 14, etmaal: 7, rit: 20 };

const isNear = (a: number, b: number, within: number): boolean => Math.abs(a - b) <= within * Math.max(a, b);

/** The best-said sizes of one unit: over a stretch of time before totals, totals before bare numbers. */
function best(amounts: readonly SaidAmount[], unit: AmountUnit): readonly SaidAmount[] {
  const own = amounts.filter((amount) => amount.unit === unit);
  const rated = own.filter(({ perWeek }) => perWeek !== null);
  if (rated.length > 0) return rated;
  const totals = own.filter(({ isTotal }) => isTotal);
  return totals.length > 0 ? totals : own;
}

/** Tells whether two sizes of one unit are the same; null when that cannot be said. `months` is how long the help runs. */
function isSame(a: Amount, b: Amount, months: number | null): boolean | null {
  if (a.perWeek !== null && b.perWeek !== null) {
    const isMonthly = (one: Amount): boolean => one.weeks !== null && Math.abs(one.weeks - weeksPerMonth) < 0.01;
    if (isNear(a.perWeek, b.perWeek, isMonthly(a) !== isMonthly(b) ? monthTolerance : tolerance)) return true;
    const low = (one: Amount): number => (one.perWeek ?? 0) * (one.least / one.value);
    const isWithin = (one: Amount, range: Amount): boolean =>
      range.least < range.value &&
      (one.perWeek ?? 0) >= low(range) * (1 - tolerance) &&
      (one.perWeek ?? 0) <= (range.perWeek ?? 0) * (1 + tolerance);
    return isWithin(a, b) || isWithin(b, a);
  }
  if (a.perWeek === null && b.perWeek === null) return isNear(a.value, b.value, 0.01);
  const [rated, other] = a.perWeek === null ? [b, a] : [a, b];
  // A bare number is most often a weekly one, or the one that is named with the same stretch of time.
  if (!other.isTotal && (isNear(rated.perWeek ?? 0, other.value, 0.01) || isNear(rated.value, other.value, 0.01)))
    return true;
  // A greater one can be one for a month, a year or all of the time.
  const isOver = (weeks: number): boolean => isNear((rated.perWeek ?? 0) * weeks, other.value, monthTolerance);
  if (!other.isTotal && other.value > (mostPerWeek[other.unit] ?? 0) && (isOver(weeksPerMonth) || isOver(52)))
    return true;
  if (months === null) return other.isTotal || other.value > (mostPerWeek[other.unit] ?? 0) ? null : false;
  return isNear((rated.perWeek ?? 0) * months * weeksPerMonth, other.value, totalTolerance);
}

/** What else a size is: a day is one or two dagdelen or an etmaal, a weekend two or three etmalen. */
const conversions = [
  ['dag', 'dagdeel', [2, 1]],
  ['dag', 'etmaal', [1]],
  ['dag', 'rit', [2]],
  ['weekend', 'etmaal', [2, 3]],
] as const;

function converted(amounts: readonly SaidAmount[], unit: AmountUnit): readonly SaidAmount[] {
  return conversions
    .filter(([, to]) => to === unit)
    .flatMap(([from, to, factors]) =>
      best(amounts, from).flatMap((one) =>
        factors.map((factor) => ({
          ...one,
          unit: to,
          value: one.value * factor,
          least: one.least * factor,
          perWeek: one.perWeek === null ? null : one.perWeek * factor,
        })),
      ),
    );
}

/** Sizes that say the same are compared once. */
const distinct = (amounts: readonly SaidAmount[]): readonly SaidAmount[] =>
  [...new Map(amounts.map((one) => [`${one.value} ${one.least} ${one.weeks} ${one.isTotal}`, one])).values()].slice(
    0,
    200,
  );

/** Two sizes that are not the same. */
export interface SizeDifference {
  readonly report: SaidAmount;
  readonly decision: SaidAmount;
}

/** Tells whether some of these sizes can be the same as one of those, in any unit. */
export const isAmong = (one: SaidAmount, others: readonly SaidAmount[], months: number | null): boolean =>
  others.some((other) => other.unit === one.unit && isSame(one, other, months) !== false);

/** Of several sizes that partly agree: one of each text that the other does not know, nor as the sum of its own. */
function unmet(
  report: readonly SaidAmount[],
  decision: readonly SaidAmount[],
  months: number | null,
): SizeDifference | null {
  const without = (own: readonly SaidAmount[], others: readonly SaidAmount[]): readonly SaidAmount[] =>
    own.filter((one) => one.perWeek !== null && !others.some((other) => isSame(one, other, months) !== false));
  const sum = (own: readonly SaidAmount[]): number => own.reduce((total, { perWeek }) => total + (perWeek ?? 0), 0);
  const [a, b] = [without(report, decision)[0], without(decision, report)[0]];
  if (a === undefined || b === undefined || report.length !== decision.length) return null;
  const isSum =
    isNear(sum(report), sum(decision), tolerance) ||
    isNear(a.perWeek ?? 0, sum(decision), tolerance) ||
    isNear(b.perWeek ?? 0, sum(report), tolerance);
  return isSum ? null : { report: a, decision: b };
}

/**
 * Compares the sizes that two texts give for one provision, in every unit that both use; null when nothing differs. Hours
 * per week equal hours per four weeks, month, year or in total over `months`.
 */
export function sizeDifference(
  report: readonly SaidAmount[],
  decision: readonly SaidAmount[],
  months: number | null,
): SizeDifference | null {
  const said = (amounts: readonly SaidAmount[], unit: AmountUnit): readonly SaidAmount[] => {
    const all = distinct([...best(amounts, unit), ...converted(amounts, unit)]);
    const rated = all.filter(({ perWeek }) => perWeek !== null);
    return rated.length > 0 ? rated : all;
  };
  const isNamed = (unit: AmountUnit): boolean => [...report, ...decision].some((one) => one.unit === unit);
  const isShared = (unit: AmountUnit): boolean =>
    isNamed(unit) && said(report, unit).length > 0 && said(decision, unit).length > 0;
  const shared = strong.filter(isShared);
  for (const unit of shared.length > 0 ? shared : weak.filter(isShared)) {
    const [mine, theirs] = [said(report, unit), said(decision, unit)];
    const isMet = mine.some((a) => theirs.some((b) => isSame(a, b, months) !== false));
    const [a, b] = [mine[0], theirs[0]];
    if (!isMet && a !== undefined && b !== undefined) return { report: a, decision: b };
    const odd = isMet ? unmet(mine, theirs, months) : null;
    if (odd !== null) return odd;
  }
  return null;
}

/** Writes a size as people read it, by the week where it can: "3 uur per week", "36 uur in totaal". */
export function sizeInWords(amount: Amount): string {
  const words = (value: number): string => {
    const [one, more] = messages.size.units[amount.unit];
    return `${String(Math.round(value * 100) / 100).replace('.', ',')} ${value === 1 ? one : more}`;
  };
  if (amount.perWeek !== null) return messages.size.perWeek(words(amount.perWeek));
  return amount.isTotal ? messages.size.inTotal(words(amount.value)) : words(amount.value);
}
