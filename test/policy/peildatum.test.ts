import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeildatum } from '../../src/policy/peildatum.ts';
import { dutchDay, isIsoDate } from '../../src/shared/iso-date.ts';

const today = '2026-08-02';
const dateIn = (question: string, day = today): string | null => findPeildatum(question, day)?.date ?? null;

describe('findPeildatum', () => {
  it.each([
    ['wat was het tarief in 2024', '2024-12-31'],
    ['tarieven 2025', '2025-12-31'],
    ['huishoudelijke ondersteuning 2024', '2024-12-31'],
    ['wat gold er 2024?', '2024-12-31'],
    ['2024 tarief hh', '2024-12-31'],
    ['tarieven wmo 2024 laag', '2024-12-31'],
    ['tarief wmo in 2024', '2024-12-31'],
    ['melding wmo 12-5-2025', '2025-05-12'],
    ['de verordening van 2024', '2024-12-31'],
    ['art. 2.3.10 lid 2 wmo in 2024', '2024-12-31'],
    ['aanvraag van 3 maart vorig jaar', '2025-03-03'],
    ['vorig jaar op 3 maart gemeld', '2025-03-03'],
    ['melding van vorig jaar maart', '2025-03-31'],
    ['in maart vorig jaar', '2025-03-31'],
    ['aanvraag van 3 mrt 2025', '2025-03-03'],
    ['melding 1 jan. 2025', '2025-01-01'],
    ['1 sept 2025', '2025-09-01'],
    ['op 1e februari 2025', '2025-02-01'],
    ["op 3 maart '24", '2024-03-03'],
    ['melding op 2025-06-30', '2025-06-30'],
    ['op 30-6-2025', '2025-06-30'],
    ['op 30/06/25', '2025-06-30'],
    ['op 30.6.2025', '2025-06-30'],
    ['beschikking van 3 MAART 2024', '2024-03-03'],
    ['jongen van 17 in 2024', '2024-12-31'],
    ['meisje van 16 in maart 2024', '2024-03-31'],
    ['2 augustus', '2026-08-02'],
    ['3 augustus', '2025-08-03'],
    ['aanvraag van 12 november jl.', '2025-11-12'],
    ['in augustus', '2026-08-02'],
    ['in september', '2025-09-30'],
    ['in februari', '2026-02-28'],
    ['begin 2025', '2025-01-31'],
    ['medio 2025', '2025-06-30'],
    ['eind 2025', '2025-12-31'],
    ['drie maanden geleden', '2026-05-02'],
    ['2 weken geleden', '2026-07-19'],
    ['3 dagen terug', '2026-07-30'],
    ['anderhalf jaar geleden', '2025-02-02'],
    ['gisteren', '2026-08-01'],
    ['eergisteren', '2026-07-31'],
    ['vorige week', '2026-07-26'],
    ['vorige maand', '2026-07-02'],
    ['wat geldt vanaf 2027', '2027-01-01'],
    ['per 1 januari 2027', '2027-01-01'],
    ['wat verandert er volgend jaar', '2027-01-01'],
    ['in 2026', today],
    ['geboren op 12-05-2012, melding van 3-3-2025', '2025-03-03'],
    ['sinds 1 januari 2024 hulp, nieuwe melding 2 mei 2025', '2025-05-02'],
    ['29 februari 2024', '2024-02-29'],
    ['februari 2024', '2024-02-29'],
    ['februari 2025', '2025-02-28'],
  ])('reads "%s" as %s', (question, date) => {
    expect(dateIn(question)).toBe(date);
  });

  it.each([
    ['hoe lang mag een onderzoek duren'],
    ['meisje van 16, wat mag zij'],
    ['wmo 2015 onderzoek'],
    ['wat zegt de Wmo 2015?'],
    ['in de Wmo van 2015'],
    ['wat zegt de Wet maatschappelijke ondersteuning 2015?'],
    ['verordening maatschappelijke ondersteuning Heuveldal 2015?'],
    ['Uitvoeringsbesluit Wmo 2015?'],
    ['de wet van 9 juli 2014'],
    ['€ 2024'],
    ['een bedrag van 2025 euro'],
    ['budget van 2000 euro per jaar'],
    ['artikel 2.3.5'],
    ['artikel 2.3.10'],
    ['art. 7.3.12 jeugdwet'],
    ['artikel 1.1.2020'],
    ['sinds 2019 in zorg'],
    ['heeft sinds maart 2023 hulp'],
    ['sinds 1 januari 2024 hulp'],
    ['geboren 3 maart 2010'],
    ['geboren op 12-05-2012'],
    ['geboortedatum 12-05-2012'],
    ['een kind uit 2012'],
    ['wordt 18 op 3 maart 2027'],
    ['de beschikking loopt tot 31 december 2026'],
    ['geldig tot en met 31-12-2026'],
    ['op 31-02-2025'],
    ['op 31-4-2024'],
    ['29 februari'],
    ['zaaknummer 2024-01-0012'],
    ['bel 06-12345678'],
    ['schooljaar 2024-2025'],
    ['binnen 2 maanden na de melding'],
    ['999 jaar geleden'],
    ['in 1998'],
    ['in 2150'],
  ])('finds no date in "%s"', (question) => {
    expect(dateIn(question)).toBeNull();
  });

  it.each([
    ['vorig jaar', '2026-01-01', '2025-12-31'],
    ['in december', '2026-01-01', '2025-12-31'],
    ['in januari', '2026-01-01', '2026-01-01'],
    ['eergisteren', '2026-01-01', '2025-12-30'],
    ['3 januari', '2026-01-01', '2025-01-03'],
    ['een jaar geleden', '2024-02-29', '2023-02-28'],
    ['29 februari', '2024-02-29', '2024-02-29'],
    ['gisteren', '2024-03-01', '2024-02-29'],
    ['een maand geleden', '2024-03-31', '2024-02-29'],
    ['een maand geleden', '2026-06-30', '2026-05-30'],
    ['vorige maand', '2026-01-15', '2025-12-15'],
    ['gisteren', '2026-03-30', '2026-03-29'],
    ['een week geleden', '2026-10-28', '2026-10-21'],
    ['twaalf maanden geleden', '2026-12-31', '2025-12-31'],
  ])('reads "%s" on %s as %s', (question, day, date) => {
    expect(dateIn(question, day)).toBe(date);
  });

  it('counts days in the Netherlands, also in the night the clock changes', () => {
    const night = dutchDay(new Date('2026-03-28T23:30:00Z'));
    expect([night, dateIn('gisteren', night)]).toEqual(['2026-03-29', '2026-03-28']);
    const summer = dutchDay(new Date('2026-06-30T22:00:00Z'));
    expect([summer, dateIn('gisteren', summer)]).toEqual(['2026-07-01', '2026-06-30']);
  });

  it('says which words it read', () => {
    expect(findPeildatum('Aanvraag van 3 Maart vorig jaar: welke termijn?', today)?.said).toBe('3 maart vorig jaar');
  });

  it('never gives a day that does not exist, whatever is typed', () => {
    const pieces = fc.constantFrom(
      ...'in van op sinds tot 0 1 2 29 30 31 99 februari feb april juni dec 2023 2024 2100 vorig jaar geleden maanden weken dagen maand een anderhalf wmo artikel - / . 31-04-2024 00-00-2024 2024-13-45 begin eind'.split(
        ' ',
      ),
    );
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 8 }).map((words) => words.join(' ')),
      fc.array(pieces, { maxLength: 6 }).map((words) => words.join('')),
    );
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(typed, days, (question, day) => {
        const found = findPeildatum(question, day);
        return found === null || (isIsoDate(found.date) && found.date >= '2000-01-01' && found.date <= '2100-01-01');
      }),
      { numRuns: 1500 },
    );
  });
});
