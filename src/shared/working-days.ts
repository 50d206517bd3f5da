import { publicHolidays, termHolidays } from './dutch-holidays.ts';
import { addDays, type IsoDate } from './iso-date.ts';

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

function isWeekend(day: IsoDate): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** Tells whether Dutch offices are open on this day: no Saturday, Sunday or public holiday. */
export function isWorkingDay(day: IsoDate): boolean {
  return !isWeekend(day) && !publicHolidays(yearOf(day)).has(day);
}

/** Gives the first working day after this day. */
export function nextWorkingDay(day: IsoDate): IsoDate {
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}

/** Gives the day that lies this many working days later; the day itself does not count. With 0 it is the day itself. */
export function addWorkingDays(day: IsoDate, workingDays: number): IsoDate {
  if (!Number.isInteger(workingDays) || workingDays < 0) throw new RangeError('Working days count whole and forward.');
  let reached = day;
  for (let left = workingDays; left > 0; left--) reached = nextWorkingDay(reached);
  return reached;
}

/**
 * Gives the last day of a statutory term that was counted up to `day`: that day, or the first day after it that is no
 * Saturday, Sunday or generally recognised holiday (Algemene termijnenwet, art. 1 lid 1). For terms of at most twelve weeks
 * (art. 4) that are counted forward (art. 1 lid 2).
 */
export function endOfTerm(day: IsoDate): IsoDate {
  let end = day;
  while (isWeekend(end) || termHolidays(yearOf(end)).has(end)) end = addDays(end, 1);
  return end;
}

/** Counts the working days after `from` up to and with `until`; 0 when that is not later. */
export function workingDaysUntil(from: IsoDate, until: IsoDate): number {
  let count = 0;
  for (let day = nextWorkingDay(from); day <= until; day = nextWorkingDay(day)) count++;
  return count;
}
