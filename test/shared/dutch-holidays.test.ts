import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easterSunday, publicHolidays, termHolidays } from '../../src/shared/dutch-holidays.ts';
import { addDays, isIsoDate } from '../../src/shared/iso-date.ts';

const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const dayOf = (name: string, year: number): string | undefined =>
  [...termHolidays(year)].find(([, one]) => one === name)?.[0];

describe('easterSunday', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2023, '2023-04-09'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('falls in %i on %s', (year, day) => expect(easterSunday(year)).toBe(day));

  it('is a Sunday from 22 March up to 25 April, in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 4000 }), (year) => {
        const day = easterSunday(year);
        expect(weekday(day)).toBe(0);
        expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe('the Dutch holidays', () => {
  it('are those of 2026, by hand', () => {
    expect([...publicHolidays(2026)].sort()).toEqual([
      ['2026-01-01', 'Nieuwjaarsdag'],
      ['2026-04-06', 'tweede paasdag'],
      ['2026-04-27', 'Koningsdag'],
      ['2026-05-14', 'Hemelvaartsdag'],
      ['2026-05-25', 'tweede pinksterdag'],
      ['2026-12-25', 'eerste kerstdag'],
      ['2026-12-26', 'tweede kerstdag'],
    ]);
  });

  it.each([
    [2013, 'Koninginnedag', '2013-04-30'],
    [2006, 'Koninginnedag', '2006-04-29'],
    [2014, 'Koningsdag', '2014-04-26'],
    [2025, 'Koningsdag', '2025-04-26'],
    [2031, 'Koningsdag', '2031-04-26'],
    [2026, 'Koningsdag', '2026-04-27'],
    [2024, 'Koningsdag', '2024-04-27'],
    [2025, 'Hemelvaartsdag', '2025-05-29'],
    [2025, 'tweede pinksterdag', '2025-06-09'],
    [2025, 'Goede Vrijdag', '2025-04-18'],
  ])('keep in %i %s on %s', (year, name, day) => expect(dayOf(name, year)).toBe(day));

  it('count 5 May always for statutory terms, and for offices only in lustrum years', () => {
    for (const year of [2024, 2025, 2026, 2030]) expect(termHolidays(year).has(`${year}-05-05`)).toBe(true);
    expect([2024, 2025, 2026, 2030].map((year) => publicHolidays(year).has(`${year}-05-05`))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('count Goede Vrijdag for statutory terms only', () => {
    expect([publicHolidays(2026).has('2026-04-03'), termHolidays(2026).has('2026-04-03')]).toEqual([false, true]);
  });

  it('are existing days of the year that was asked, and offices keep no day that the law does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2200 }), (year) => {
        for (const day of termHolidays(year).keys()) {
          expect(isIsoDate(day)).toBe(true);
          expect(day.slice(0, 4)).toBe(String(year));
        }
        for (const day of publicHolidays(year).keys()) expect(termHolidays(year).has(day)).toBe(true);
        expect(weekday(addDays(easterSunday(year), 39))).toBe(4);
        expect(weekday(dayOf('Koningsdag', year) ?? dayOf('Koninginnedag', year) ?? '')).not.toBe(0);
      }),
    );
  });
});
