import type { Amount, AmountUnit } from './amounts.ts';

/** A month is not four weeks, and people round. */
const tolerance = 0.045;
/** A total can leave out holidays. */
const totalTolerance = 0.26;
const weeksPerMonth = 52 / 12;
/** Units that say something by themselves; times and days only count when there is nothing better. */
const strong: ReadonlySet<AmountUnit> = new Set(['uur', 'dagdeel', 'etmaal', 'weekend', 'rit', 'km']);

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
    if (isNear(a.perWeek, b.perWeek, tolerance)) return true;
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
    : other.isTotal
      ? false
      : null;
}

const converted = (amounts: readonly Amount[], from: AmountUnit, to: AmountUnit, factor: number): readonly Amount[] =>
  amounts
    .filter(({ unit }) => unit === from)
    .map((one) => ({
      ...one,
      unit: to,
      value: one.value * factor,
      least: one.least * factor,
      perWeek: one.perWeek === null ? null : one.perWeek * factor,
    }));

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
  const shared = [...strong].filter(
    (unit) => report.some((one) => one.unit === unit) && decision.some((one) => one.unit === unit),
  );
  const conversions = [
    ['dag', 'dagdeel', 2],
    ['weekend', 'etmaal', 2],
    ['dag', 'etmaal', 1],
  ] as const;
  const all = { report, decision };
  if (shared.length === 0) {
    for (const [from, to, factor] of conversions)
      for (const [mine, theirs] of [
        ['report', 'decision'],
        ['decision', 'report'],
      ] as const) {
        const left = best(converted(all[mine], from, to, factor), to);
        const right = best(all[theirs], to);
        if (left.some((a) => right.some((b) => isSame(a, b, months) === true))) return null;
      }
  }
  const units =
    shared.length > 0
      ? shared
      : (['keer', 'dag'] as const).filter(
          (unit) => report.some((one) => one.unit === unit) && decision.some((one) => one.unit === unit),
        );
  for (const unit of units) {
    const [left, right] = [best(report, unit), best(decision, unit)];
    const verdicts = left.flatMap((a) => right.map((b) => ({ a, b, same: isSame(a, b, months) })));
    if (verdicts.some(({ same }) => same !== false)) continue;
    const first = verdicts[0];
    if (first !== undefined) return { report: first.a, decision: first.b };
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
