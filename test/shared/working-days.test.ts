import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/shared/iso-date.ts';
import { addWorkingDays, endOfTerm, isWorkingDay, nextWorkingDay } from '../../src/shared/working-days.ts';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1995-01-01', days));
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe('nextWorkingDay', () => {
  it.each([
    ['2026-03-02', '2026-03-03', 'a Monday'],
    ['2026-03-06', '2026-03-09', 'a Friday'],
    ['2025-12-24', '2025-12-29', 'the day before Christmas, with a weekend after it'],
    ['2026-04-03', '2026-04-07', 'Goede Vrijdag, which is worked, with Easter after it'],
    ['2026-04-26', '2026-04-28', 'the Sunday before Koningsdag'],
    ['2025-04-25', '2025-04-28', 'a Koningsdag that moved to Saturday'],
    ['2025-05-02', '2025-05-06', 'a Friday before 5 May in a lustrum year'],
    ['2026-05-04', '2026-05-05', 'a Monday before 5 May in another year'],
    ['2024-02-28', '2024-02-29', 'the day before 29 February'],
    ['2026-12-31', '2027-01-04', 'the last day of a year'],
  ])('from %s gives %s (%s)', (day, next) => expect(nextWorkingDay(day)).toBe(next));
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-03-02', 0, '2026-03-02'],
    ['2026-03-02', 5, '2026-03-09'],
    ['2026-03-07', 1, '2026-03-09'],
    ['2026-03-07', 5, '2026-03-13'],
    ['2025-12-19', 5, '2025-12-30'],
    ['2025-12-19', 10, '2026-01-07'],
    ['2026-03-31', 10, '2026-04-15'],
    ['2025-04-16', 10, '2025-05-01'],
    ['2025-04-30', 5, '2025-05-08'],
    ['2026-05-11', 10, '2026-05-27'],
    ['2024-02-26', 5, '2024-03-04'],
  ])('from %s, %i working days on, gives %s', (day, count, end) => expect(addWorkingDays(day, count)).toBe(end));

  it('refuses to count back or in parts', () => {
    expect(() => addWorkingDays('2026-03-02', -1)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-03-02', 1.5)).toThrow(RangeError);
  });

  it('ends on a working day, with as many working days in between as were asked', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const end = addWorkingDays(day, count);
        const passed = Array.from({ length: daysBetween(day, end) }, (_, at) => addDays(day, at + 1));
        expect(isWorkingDay(end)).toBe(true);
        expect(passed.filter(isWorkingDay)).toHaveLength(count);
      }),
    );
  });

  it('adds up: first some days and then others is all of them at once', () => {
    const count = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(anyDay, count, count, (day, one, two) => {
        expect(addWorkingDays(addWorkingDays(day, one), two)).toBe(addWorkingDays(day, one + two));
      }),
    );
  });
});

describe('endOfTerm', () => {
  it.each([
    ['2026-03-03', '2026-03-03', 'a Tuesday stays'],
    ['2026-03-07', '2026-03-09', 'a Saturday runs on to Monday'],
    ['2026-03-08', '2026-03-09', 'a Sunday runs on to Monday'],
    ['2026-04-03', '2026-04-07', 'Goede Vrijdag runs on over Easter to Tuesday'],
    ['2026-04-27', '2026-04-28', 'Koningsdag'],
    ['2025-04-26', '2025-04-28', 'Koningsdag on the Saturday before a Sunday'],
    ['2026-05-05', '2026-05-06', '5 May, also outside lustrum years'],
    ['2026-05-14', '2026-05-15', 'Hemelvaartsdag'],
    ['2026-05-23', '2026-05-26', 'the Saturday before Whitsun'],
    ['2025-12-25', '2025-12-29', 'Christmas on Thursday'],
    ['2026-12-25', '2026-12-28', 'Christmas on Friday'],
    ['2022-12-31', '2023-01-02', 'New Year on a Sunday'],
    ['2026-01-01', '2026-01-02', 'New Year'],
  ])('%s becomes %s: %s', (day, end) => expect(endOfTerm(day)).toBe(end));

  it('never comes earlier, moves at most five days, and stays where it is when counted again', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const end = endOfTerm(day);
        expect(end >= day).toBe(true);
        expect(daysBetween(day, end)).toBeLessThanOrEqual(5);
        expect(endOfTerm(end)).toBe(end);
        expect(isWorkingDay(end)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves two working days in every seven, so that art. 2 of the Algemene termijnenwet lengthens no term here', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = Array.from({ length: 7 }, (_, at) => addDays(day, at + 1));
        expect(week.filter((one) => endOfTerm(one) === one).length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});
