import { addDays, type IsoDate, isoDate } from '../../shared/iso-date.ts';
import { addWorkingDays, endOfTerm } from '../../shared/working-days.ts';
import type { Extension, Pause, Suspension } from './pauses.ts';
import { termTexts } from './term-texts.ts';

/** How long a term is; days and weeks are calendar days, as the law counts. */
export interface TermLength {
  readonly count: number;
  readonly unit: 'dagen' | 'weken' | 'jaar' | 'werkdagen';
}

/** Until when a term runs, and how that was counted: a sentence for each step, in Dutch. */
export interface CountedTerm {
  readonly due: IsoDate;
  readonly steps: readonly string[];
}

/** The same day some years later; 29 February becomes the 28th where there is none. */
export function addYears(day: IsoDate, years: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return isoDate(year + years, month, date) ?? isoDate(year + years, month, date - 1) ?? day;
}

function plainEnd(start: IsoDate, { count, unit }: TermLength): IsoDate {
  if (unit === 'jaar') return addYears(start, count);
  if (unit === 'werkdagen') return addWorkingDays(start, count);
  return addDays(start, unit === 'weken' ? 7 * count : count);
}

const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

/** Adds the days that a term stood still before it was over; a day on which two suspensions overlap counts once. */
function stoodStill(start: IsoDate, end: IsoDate, suspensions: readonly Suspension[], today: IsoDate): CountedTerm {
  let due = end;
  let counted = addDays(start, 1);
  const steps: string[] = [];
  for (const one of [...suspensions].sort((a, b) => a.from.localeCompare(b.from))) {
    const from = later(one.from, counted);
    const until = one.until ?? later(today, one.from);
    if (from > due || until <= from) continue;
    due = addDays(due, daysBetween(from, until));
    counted = until;
    steps.push(termTexts.suspended(one, from, until, due));
  }
  return { due, steps };
}

function lengthened(end: IsoDate, extensions: readonly Extension[]): CountedTerm & { readonly isNamed: boolean } {
  let due = end;
  let isNamed = false;
  const steps: string[] = [];
  for (const one of extensions) {
    const next = one.until ?? addDays(due, one.days ?? 0);
    if (next <= due) continue;
    due = next;
    isNamed = one.until !== null;
    steps.push(termTexts.extended(one, due));
  }
  return { due, steps, isNamed };
}

/** Twelve weeks, ninety days, or longer: then the Algemene termijnenwet does not apply (art. 4 a). */
const isShort = ({ count, unit }: TermLength): boolean =>
  (unit === 'weken' && count <= 12) || (unit === 'dagen' && count <= 90);

/**
 * Counts a term from the day after `start`. It stands still while suspended (Awb 4:15) and is longer when extended
 * (Awb 4:14); a last day on a Saturday, Sunday or holiday moves to the next that is none (Algemene termijnenwet art. 1).
 * A suspension that still lasts is counted up to `today`. An end that was promised as a date stays that date.
 */
export function countTerm(start: IsoDate, length: TermLength, pauses: readonly Pause[], today: IsoDate): CountedTerm {
  const plain = plainEnd(start, length);
  const still = stoodStill(
    start,
    plain,
    pauses.filter((one) => one.kind === 'opschorting'),
    today,
  );
  const longer = lengthened(
    still.due,
    pauses.filter((one) => one.kind === 'verlenging'),
  );
  const due = isShort(length) && !longer.isNamed ? endOfTerm(longer.due) : longer.due;
  const moved = due === longer.due ? [] : [termTexts.runsOn(longer.due, due)];
  return { due, steps: [termTexts.counted(length, plain), ...still.steps, ...longer.steps, ...moved] };
}
