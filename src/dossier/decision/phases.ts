import type { IsoDate } from '../../shared/iso-date.ts';
import { periodMarksIn, periodOf } from './periods.ts';
import type { Provision } from './provisions.ts';
import type { SaidAmount } from './same-size.ts';

/** A size that holds for part of the time, from a day when the text names it. */
export interface Phase {
  readonly from: IsoDate | null;
  readonly amount: SaidAmount;
}

const opens =
  /(?<!\p{L})(?:eerste|1e|begin)(?!\p{L})[^.]{0,30}(?<!\p{L})(?:half ?jaar|halfjaar|weken|wkn|maanden|mnd|kwartaal|fase|periode|jaar|helft)/iu;
const goesOn = /(?<!\p{L})(?:daarna|vervolgens|tweede|2e|volgende|afbouw\p{L}*|laatste|resterende)(?!\p{L})/iu;

/**
 * Reads the sizes of a provision that change over time, in their order: each with a beginning of its own, or told as a
 * first and a second part; empty when the size stays the same or is told otherwise.
 */
export function phasesOf({ amounts }: Provision): readonly Phase[] {
  const rated = amounts
    .map(({ value, sentence }) => ({ ...value, sentence }))
    .filter(({ perWeek }) => perWeek !== null);
  const [first] = rated;
  const own = rated.filter(({ unit }) => unit === first?.unit);
  if (own.length < 2) return [];
  const dated = own.map((amount) => ({
    from: periodOf(periodMarksIn(amount.sentence.text)).from?.day ?? null,
    amount,
  }));
  const days = new Set(dated.map(({ from }) => from));
  if (!days.has(null) && days.size === dated.length) return dated;
  const [a, b] = own;
  if (own.length !== 2 || a === undefined || b === undefined) return [];
  const between = a.sentence === b.sentence ? a.sentence.text.slice(a.end, b.start) : b.sentence.text.slice(0, b.start);
  const isOpened = opens.test(a.sentence.text.slice(0, a.end + 40));
  return isOpened && goesOn.test(between) ? own.map((amount) => ({ from: null, amount })) : [];
}
