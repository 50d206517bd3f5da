/** A calendar day as `YYYY-MM-DD`; string order is calendar order. */
export type IsoDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Tells whether the text is an existing calendar day written as `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

/** Writes a calendar day as `YYYY-MM-DD`; returns undefined when the day does not exist. Month and day count from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(text) ? text : undefined;
}

/** Swedes write a day as ISO does. Made once: making one takes longer than a hundred days to write. */
const dutchDays = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Gives the calendar day in the Netherlands at this instant. */
export function dutchDay(instant: Date): IsoDate {
  return dutchDays.format(instant);
}

/** Shifts a day by whole calendar days (negative is back). */
export function addDays(day: IsoDate, days: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Writes a day as people read it: `1 januari 2026`. */
export function dutchDate(day: IsoDate): string {
  return new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
