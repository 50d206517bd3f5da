import type { Amount, AmountUnit } from './amounts.ts';

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
function best(amounts: readonly Amount[], unit: AmountUnit): readonly Amount[] {
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
  if (months === null) return other.isTotal ? null : false;
  return isNear((rated.perWeek ?? 0) * months * weeksPerMonth, other.value, totalTolerance)
    ? true
    : other.isTotal || other.value <= (mostPerWeek[other.unit] ?? 0)
      ? false
      : null;
}

/** What else a size is: two dagdelen or one etmaal a day, two etmalen a weekend. */
const conversions = [
  ['dag', 'dagdeel', 2],
  ['dag', 'etmaal', 1],
  ['weekend', 'etmaal', 2],
] as const;

function converted(amounts: readonly Amount[], unit: AmountUnit): readonly Amount[] {
  return conversions
    .filter(([, to]) => to === unit)
    .flatMap(([from, to, factor]) =>
      best(amounts, from).map((one) => ({
        ...one,
        unit: to,
        value: one.value * factor,
        least: one.least * factor,
        perWeek: one.perWeek === null ? null : one.perWeek * factor,
      })),
    );
}

/** Sizes that say the same are compared once. */
const distinct = (amounts: readonly Amount[]): readonly Amount[] =>
  [...new Map(amounts.map((one) => [`${one.value} ${one.least} ${one.weeks} ${one.isTotal}`, one])).values()].slice(
    0,
    200,
  );

/** Two sizes that are not the same. */
export interface SizeDifference {
  readonly report: Amount;
  readonly decision: Amount;
}

/**
 * Compares the sizes that two texts give for one provision, in every unit that both use; null when nothing differs. Hours
 * per week equal hours per four weeks, month, year or in total over `months`.
 */
export function sizeDifference(
  report: readonly Amount[],
  decision: readonly Amount[],
  months: number | null,
): SizeDifference | null {
  const isShared = (unit: AmountUnit): boolean =>
    report.some((one) => one.unit === unit) && decision.some((one) => one.unit === unit);
  const shared = strong.filter(isShared);
  const units = shared.length > 0 ? shared : weak.filter(isShared);
  for (const unit of units) {
    const [left, right] = [best(report, unit), best(decision, unit)];
    const theirs = distinct([...right, ...converted(decision, unit)]);
    const isMet = distinct([...left, ...converted(report, unit)]).some((a) =>
      theirs.some((b) => isSame(a, b, months) !== false),
    );
    const [a, b] = [left[0], right[0]];
    if (!isMet && a !== undefined && b !== undefined) return { report: a, decision: b };
  }
  return null;
}

const plural: Readonly<Record<AmountUnit, readonly [string, string]>> = {
  uur: ['uur', 'uur'],
  dagdeel: ['dagdeel', 'dagdelen'],
  dag: ['dag', 'dagen'],
  etmaal: ['etmaal', 'etmalen'],
  weekend: ['weekend', 'weekenden'],
  rit: ['rit', 'ritten'],
  keer: ['keer', 'keer'],
  km: ['km', 'km'],
};

/** Writes a size as people read it, with its weekly figure: "12 uur per 4 weken (3 per week)". */
export function sizeInWords(amount: Amount): string {
  const number = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');
  const [one, more] = plural[amount.unit];
  const size = `${number(amount.value)} ${amount.value === 1 ? one : more}`;
  if (amount.perWeek === null) return amount.isTotal ? `${size} in totaal` : size;
  if (amount.weeks === 1) return `${size} per week`;
  return `${number(amount.perWeek)} ${amount.perWeek === 1 ? one : more} per week`;
}
