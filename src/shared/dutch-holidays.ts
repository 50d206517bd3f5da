import { addDays, type IsoDate } from './iso-date.ts';

const on = (year: number, monthAndDay: string): IsoDate => `${String(year).padStart(4, '0')}-${monthAndDay}`;
const isSunday = (day: IsoDate): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
const unlessSunday = (day: IsoDate): IsoDate => (isSunday(day) ? addDays(day, -1) : day);

/** Gives Easter Sunday of a year, by the Gregorian rule as Meeus, Jones and Butcher wrote it down. */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const fromMarch = epact + weekday - 7 * late + 114;
  const [month, day] = [Math.floor(fromMarch / 31), (fromMarch % 31) + 1];
  return on(year, `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** Koningsdag since 2014, Koninginnedag before; on the Saturday when it would be a Sunday. */
const royalDay = (year: number): IsoDate => unlessSunday(on(year, year < 2014 ? '04-30' : '04-27'));

const common = (year: number): readonly (readonly [IsoDate, string])[] => {
  const easter = easterSunday(year);
  return [
    [on(year, '01-01'), 'Nieuwjaarsdag'],
    [addDays(easter, 1), 'tweede paasdag'],
    [royalDay(year), year < 2014 ? 'Koninginnedag' : 'Koningsdag'],
    [addDays(easter, 39), 'Hemelvaartsdag'],
    [addDays(easter, 50), 'tweede pinksterdag'],
    [on(year, '12-25'), 'eerste kerstdag'],
    [on(year, '12-26'), 'tweede kerstdag'],
  ];
};
const liberationDay = (year: number): readonly [IsoDate, string] => [on(year, '05-05'), 'Bevrijdingsdag'];

/**
 * Gives the days of a year, with their Dutch names, on which Dutch offices are closed: what service norms in working days
 * skip. Bevrijdingsdag counts in lustrum years (2020, 2025, …) and Goede Vrijdag never, for in other years people work.
 */
export function publicHolidays(year: number): ReadonlyMap<IsoDate, string> {
  return new Map([...common(year), ...(year % 5 === 0 ? [liberationDay(year)] : [])]);
}

/**
 * Gives the days of a year, with their Dutch names, on which a statutory term cannot end: Algemene termijnenwet, art. 3
 * lid 1 and 2, so with 5 May in every year and with Goede Vrijdag. The days that a royal decree puts on a par with them
 * (lid 3, mostly the Friday after Hemelvaartsdag) follow from no rule and are left out: a term is never counted too long.
 */
export function termHolidays(year: number): ReadonlyMap<IsoDate, string> {
  return new Map([...common(year), liberationDay(year), [addDays(easterSunday(year), -2), 'Goede Vrijdag'] as const]);
}
