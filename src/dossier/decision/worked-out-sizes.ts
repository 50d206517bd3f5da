import { type Amount, amountsIn } from '../../knowledge/dutch/amounts.ts';
import type { AmountUnit } from '../../knowledge/dutch/counted.ts';
import { numberInWord } from '../../knowledge/dutch/number-words.ts';

/** A size by the week that a reader can work out of a text ("op maandag en donderdag een uur" is two hours). */
export interface WorkedOut {
  readonly unit: AmountUnit;
  readonly perWeek: number;
}

const day = '(?:ma|di|wo|woe|do|don|vr|vrij|za|zat|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?)';
const part = '(?:[ -]?(?:ochtend|morgen|middag|avond|midd|ocht)(?:en|s)?\\.?)?';
const weekday = new RegExp(
  `(?<!\\p{L})(${day})${part}(?:\\s?(?:t/m|tot en met|-|–)\\s?(${day})${part})?(?!\\p{L})|(?<!\\p{L})(?:(?:elke|iedere|alle) (?:werkdag(?:en)?|doordeweekse dag(?:en)?)|op werkdagen|doordeweeks)(?!\\p{L})`,
  'giu',
);
const order = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const hour = '(\\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?:[.:](\\d\\d))?(?: uur)?';
const clock = new RegExp(
  `(?<!\\p{L})(?:van|tussen) ${hour} (?:tot|en) ${hour}(?![\\p{L}\\d]| (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))`,
  'giu',
);
const everyOther =
  /(?<!\p{L})(?:om de week|om de andere week|tweewekelijks\p{L}*|(?:eens|een keer|eenmaal|1x) (?:per|in de) (?:twee|2) weken|(?:even|oneven) weken|week op,? week af|om en om)(?!\p{L})/iu;
const everyFew = /(?<!\p{L})om de (drie|3|vier|4|zes|6) weken(?!\p{L})/iu;

interface Step {
  readonly at: number;
  readonly days: number;
  readonly amount: Pick<Amount, 'unit' | 'value' | 'weeks' | 'perWeek' | 'end'> | null;
}

const placeOf = (word: string | undefined): number => order.indexOf((word ?? '').slice(0, 2).toLowerCase());

function daysOf(from: string | undefined, until: string | undefined): number {
  if (from === undefined) return 5;
  return until === undefined ? 1 : Math.max(1, placeOf(until) - placeOf(from) + 1);
}

const timeOf = (hours: string | undefined, minutes: string | undefined): number =>
  (numberInWord((hours ?? '').toLowerCase().replace('é', 'e').replace('é', 'e')) ?? Number(hours)) +
  Number(minutes ?? 0) / 60;

/** Days of the week, clock times and sizes in their order. */
function stepsIn(text: string): readonly Step[] {
  const amounts = amountsIn(text).filter(({ isTotal }) => !isTotal);
  const isInside = (at: number): boolean =>
    amounts.some(({ start, end, perWeek }) => perWeek !== null && start <= at && at < end);
  const clocks = [...text.matchAll(clock)].flatMap((found): Step[] => {
    const [from, until] = [timeOf(found[1], found[2]), timeOf(found[3], found[4])];
    const value = until > from ? until - from : until + 12 - from;
    const end = found.index + found[0].length;
    return value > 0 && value <= 10
      ? [{ at: found.index, days: 0, amount: { unit: 'uur', value, weeks: null, perWeek: null, end } }]
      : [];
  });
  return [
    ...[...text.matchAll(weekday)]
      .filter(({ index }) => !isInside(index))
      .map((found): Step => ({ at: found.index, days: daysOf(found[1], found[2]), amount: null })),
    ...amounts.map((amount): Step => ({ at: amount.start, days: 0, amount })),
    ...(amounts.some(({ unit }) => unit === 'uur') ? [] : clocks),
  ].sort((a, b) => a.at - b.at);
}

/** The sum of one unit, each size times the days that are named just before it, or else just after. */
function sumOf(steps: readonly Step[], unit: AmountUnit, isAfter: boolean, onlyOnDays: boolean): number {
  const own = steps.filter(({ amount }) => amount === null || amount.unit === unit);
  let total = 0;
  own.forEach(({ amount }, i) => {
    if (amount === null) return;
    const isDaily = amount.weeks !== null && amount.weeks < 0.2;
    if (amount.perWeek !== null && !isDaily) {
      total += amount.perWeek;
      return;
    }
    let days = 0;
    for (let j = isAfter ? i + 1 : i - 1; own[j]?.amount === null; j += isAfter ? 1 : -1) days += own[j]?.days ?? 0;
    if (days > 0 || !onlyOnDays) total += amount.value * Math.max(days, isDaily && days === 0 ? 7 : 1);
  });
  return total;
}

/**
 * Gives every size by the week that a text can mean when it lists days of the week, clock times, parts that add up or
 * every other week; empty when it does nothing of the kind.
 */
export function workedOutIn(text: string): readonly WorkedOut[] {
  const steps = stepsIn(text);
  const days = steps.reduce((total, step) => total + step.days, 0);
  const stretch = everyOther.test(text) ? 2 : (numberInWord(everyFew.exec(text)?.[1]?.toLowerCase() ?? '') ?? 1);
  const sizes = steps.filter(({ amount }) => amount !== null);
  if (days === 0 && stretch === 1 && sizes.length < 2) return [];
  const units = [...new Set(sizes.flatMap(({ amount }) => amount?.unit ?? []))];
  const sums = units.flatMap((unit) =>
    [false, true].flatMap((isAfter) =>
      [false, true].map((onlyOnDays): WorkedOut => ({ unit, perWeek: sumOf(steps, unit, isAfter, onlyOnDays) })),
    ),
  );
  const wholeDays = sums
    .filter(({ unit }) => unit === 'dag')
    .map(({ perWeek }) => ({ unit: 'dagdeel', perWeek: 2 * perWeek }) as const);
  const isWhole = /\b(?:hele|volle) dag/iu.test(text);
  const parts =
    days > 0 && !units.includes('dagdeel')
      ? (isWhole ? [2 * days] : [days, 2 * days]).map((perWeek) => ({ unit: 'dagdeel', perWeek }) as const)
      : [];
  const all: readonly WorkedOut[] = [...sums, ...wholeDays, ...parts];
  return stretch === 1 ? all : [...all, ...all.map(({ unit, perWeek }) => ({ unit, perWeek: perWeek / stretch }))];
}
