import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addYears, countTerm, type TermLength } from '../../../src/dossier/terms/count-term.ts';
import type { Extension, Suspension } from '../../../src/dossier/terms/pauses.ts';
import { addDays, type IsoDate } from '../../../src/shared/iso-date.ts';

const about = { of: 'besluit', reason: null, quote: null, document: null, isGiven: false } as const;
const stop = (from: IsoDate, until: IsoDate | null, reason: string | null = null): Suspension => ({
  kind: 'opschorting',
  from,
  until,
  ...about,
  reason,
});
const longer = (days: number | null, until: IsoDate | null): Extension => ({
  kind: 'verlenging',
  days,
  until,
  ...about,
});
const weeks = (count: number): TermLength => ({ count, unit: 'weken' });
const today = '2026-03-20';
const due = (...counted: Parameters<typeof countTerm>): IsoDate => countTerm(...counted).due;

describe('countTerm', () => {
  it.each<[IsoDate, number, TermLength['unit'], IsoDate, string]>([
    ['2026-03-02', 6, 'weken', '2026-04-13', 'a Monday'],
    ['2025-03-24', 6, 'weken', '2025-05-06', 'Bevrijdingsdag'],
    ['2024-01-18', 6, 'weken', '2024-02-29', 'a leap day'],
    ['2024-02-01', 6, 'weken', '2024-03-14', 'over a leap day'],
    ['2025-02-01', 6, 'weken', '2025-03-17', 'a Saturday in no leap year'],
    ['2025-11-13', 6, 'weken', '2025-12-29', 'Christmas and the weekend after it'],
    ['2025-11-20', 6, 'weken', '2026-01-02', 'New Year'],
    ['2026-04-13', 2, 'weken', '2026-04-28', 'Koningsdag'],
    ['2025-04-13', 2, 'weken', '2025-04-28', '27 April, when it is a Sunday'],
    ['2025-04-12', 2, 'weken', '2025-04-28', 'Koningsdag on a Saturday'],
    ['2026-03-20', 2, 'weken', '2026-04-07', 'Goede Vrijdag and Easter'],
    ['2026-05-11', 2, 'weken', '2026-05-26', 'tweede pinksterdag'],
    ['2026-03-19', 8, 'weken', '2026-05-15', 'Hemelvaartsdag'],
    ['2025-12-18', 7, 'dagen', '2025-12-29', 'Christmas'],
    ['2026-02-26', 7, 'dagen', '2026-03-05', 'a Thursday'],
    ['2024-02-29', 3, 'jaar', '2027-02-28', 'a Sunday: years are no term of the Algemene termijnenwet'],
    ['2025-05-01', 3, 'jaar', '2028-05-01', 'years'],
    ['2026-01-02', 13, 'weken', '2026-04-03', 'Goede Vrijdag, but more than twelve weeks'],
    ['2025-12-19', 10, 'werkdagen', '2026-01-07', 'working days over Christmas'],
  ])('from %s counts %i %s up to %s (%s)', (start, count, unit, end) => {
    expect(due(start, { count, unit }, [], today)).toBe(end);
  });

  // Two weeks from Monday 2 March 2026 end on 16 March.
  it.each<[string, readonly (Suspension | Extension)[], IsoDate]>([
    ['nothing', [], '2026-03-16'],
    ['a suspension of fourteen days', [stop('2026-03-10', '2026-03-24')], '2026-03-30'],
    ['one over the last day', [stop('2026-03-14', '2026-04-20')], '2026-04-22'],
    ['one on the last day', [stop('2026-03-16', '2026-03-18')], '2026-03-18'],
    ['one after the last day, which changes nothing', [stop('2026-03-17', '2026-04-01')], '2026-03-16'],
    ['one that began before the term', [stop('2026-02-20', '2026-03-05')], '2026-03-18'],
    ['one that was over before the term', [stop('2026-02-20', '2026-02-25')], '2026-03-16'],
    ['two that overlap', [stop('2026-03-05', '2026-03-12'), stop('2026-03-10', '2026-03-17')], '2026-03-30'],
    [
      'two, named in the wrong order',
      [stop('2026-03-10', '2026-03-17'), stop('2026-03-05', '2026-03-12')],
      '2026-03-30',
    ],
    [
      'a second one after the first last day',
      [stop('2026-03-10', '2026-03-24'), stop('2026-03-28', '2026-04-02')],
      '2026-04-07',
    ],
    ['one that still lasts, up to today', [stop('2026-03-10', null)], '2026-03-26'],
    ['two weeks longer', [longer(14, null)], '2026-03-30'],
    ['longer up to a Saturday that was promised', [longer(null, '2026-04-11')], '2026-04-11'],
    ['"longer" up to a day that comes earlier', [longer(null, '2026-03-12')], '2026-03-16'],
    ['a suspension and then longer', [longer(14, null), stop('2026-03-10', '2026-03-17')], '2026-04-07'],
  ])('ends with %s on the right day', (_, pauses, end) => {
    expect(due('2026-03-02', weeks(2), pauses, today)).toBe(end);
  });

  it('says each step, with the reason', () => {
    const { steps } = countTerm(
      '2026-03-02',
      weeks(2),
      [stop('2026-03-05', '2026-03-17', 'omdat gegevens ontbraken')],
      today,
    );
    expect(steps).toEqual([
      '2 weken: tot en met 16 maart 2026.',
      'Opgeschort van 5 maart 2026 tot 17 maart 2026, omdat gegevens ontbraken: tot en met 28 maart 2026 (artikel 4:15 Awb).',
      '28 maart 2026 is een zaterdag; de termijn loopt door tot en met 30 maart 2026 (Algemene termijnenwet).',
    ]);
  });

  const day = fc.integer({ min: 0, max: 15_000 }).map((days) => addDays('2015-01-01', days));
  const suspension = fc.record({ after: fc.integer({ min: -30, max: 90 }), days: fc.integer({ min: 1, max: 60 }) });

  it('never ends earlier for a suspension, and moves by no more than it lasted and a run of holidays', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), fc.array(suspension, { maxLength: 4 }), (start, count, all) => {
        const pauses = all.map(({ after, days }) => stop(addDays(start, after), addDays(start, after + days)));
        const plain = due(start, weeks(count), [], start);
        const moved = due(start, weeks(count), pauses, start);
        const stood = all.reduce((sum, one) => sum + one.days, 0);
        expect(moved >= plain).toBe(true);
        expect(moved <= addDays(plain, stood + 5)).toBe(true);
      }),
    );
  });

  it('does not care in which order suspensions are named', () => {
    fc.assert(
      fc.property(day, fc.array(suspension, { maxLength: 4 }), (start, all) => {
        const pauses = all.map(({ after, days }) => stop(addDays(start, after), addDays(start, after + days)));
        expect(due(start, weeks(6), pauses, start)).toBe(due(start, weeks(6), [...pauses].reverse(), start));
      }),
    );
  });

  it('adds years as a calendar does', () => {
    expect(['2024-02-29', '2023-02-28', '2025-12-31'].map((one) => addYears(one, 3))).toEqual([
      '2027-02-28',
      '2026-02-28',
      '2028-12-31',
    ]);
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });
});
