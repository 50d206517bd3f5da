import { describe, expect, it } from 'vitest';
import { daysIn } from '../../../src/dossier/decision/dates.ts';
import { periodMarksIn, periodOf } from '../../../src/dossier/decision/periods.ts';

describe('daysIn', () => {
  it.each([
    ['1 mei 2025', '2025-05-01'],
    ['1-5-2025', '2025-05-01'],
    ['01/05/25', '2025-05-01'],
    ['1.5.2025', '2025-05-01'],
    ['2025-05-01', '2025-05-01'],
    ["1 mei '25", '2025-05-01'],
    ['11-03-\n2025', '2025-03-11'],
    ['1 febru-\nari 2025', '2025-02-01'],
    ['mei 2025', '2025-05-01'],
    ['eind februari 2026', '2026-02-28'],
    ['1 mei a.s.', '2025-05-01'],
    ['half juni', '2025-06-15'],
  ])('reads "%s"', (text, day) => {
    expect(daysIn(text, '2025-02-10').map((one) => one.day)).toEqual([day]);
  });

  it('takes no article, range or day that does not exist for a day', () => {
    expect(daysIn('artikel 2.3.5, 4-5 keer, 31-2-2025')).toEqual([]);
  });
});

describe('periodOf', () => {
  it.each([
    ['van 1 mei 2025 tot en met 30 april 2028', '2025-05-01', '2028-04-30', 36],
    ['1 jr vanaf 16-6-2025', '2025-06-16', '2026-06-15', 12],
    ['9 mnd, v.a. 17-3-25', '2025-03-17', '2025-12-16', 9],
    ['één jaar vanaf 1 maart', '2025-03-01', '2026-02-28', 12],
    ['van 3 febr t/m 31 juli 2025', '2025-02-03', '2025-07-31', 6],
    ['1/9/25 - 31/8/26', '2025-09-01', '2026-08-31', 12],
    ['van 1 september 2024 tot 1 september 2025', '2024-09-01', '2025-08-31', 12],
    ['tot en met 30-4-2028', undefined, '2028-04-30', null],
    ['voor de duur van 2 jaar', undefined, null, 24],
  ])('reads "%s"', (text, from, until, months) => {
    const period = periodOf(periodMarksIn(text, '2025-02-10'));
    expect([
      period.from?.day ?? undefined,
      period.until,
      period.months === null ? null : Math.round(period.months),
    ]).toEqual([from, until, months]);
  });

  it('knows an indefinite time', () => {
    expect(periodOf(periodMarksIn('voor onbepaalde tijd')).isIndefinite).toBe(true);
  });

  it.each([
    'Per 1 april 2025 hebben wij een besluit genomen.',
    'Het gespreksverslag van 8 april 2025',
    'U kunt binnen zes weken na 16 juni 2025 bezwaar maken.',
    'Start zo snel mogelijk, liefst 1 maart.',
    'Uw indicatie loopt 30 juni af.',
    'Ruben is 27 jaar.',
    'na 12 maanden evalueren',
  ])('finds no period in "%s"', (text) => {
    expect(periodMarksIn(text, '2025-02-10')).toEqual([]);
  });
});
