import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reading } from './a-reader.ts';

describe('a conversation', () => {
  it.each<readonly [readonly string[], number | null, number | null]>([
    [
      ['komt te weinig', '? Hoeveel uur is toegekend en hoeveel wordt geleverd', '6 uur per week, ze komen 4 uur'],
      6,
      4,
    ],
    [['komt te weinig', '? Hoeveel uur is toegekend en hoeveel wordt geleverd', '6 en 4'], 6, 4],
    [['te weinig uren', '? Hoeveel uur krijgt de cliënt en hoeveel is geïndiceerd', '2 en 5'], 5, 2],
    [['komt te weinig', '? Hoeveel uur is toegekend', '6', '? En hoeveel uur komt er', 'ongeveer drie'], 6, 3],
    [['er komen minder uren', '? Hoeveel uur is geïndiceerd', '10', '? Hoeveel uur wordt geleverd', 'de helft'], 10, 5],
    [['levert 2 van de 4 uur', '? Klopt dit', 'nee, 3 in plaats van 4'], 3, 2],
    [['levert 2 van de 4 uur', '? Klopt dit', 'nee, 3 ipv 2'], 4, 3],
    [['levert 2 van de 4 uur', '? Klopt dit', 'niet 4 maar 5 uur toegekend'], 5, 2],
    [['levert 2 van de 4 uur', '? Klopt dit', 'nee, 3 van de 5'], 5, 3],
    [['levert 2 van de 4 uur', '? Sinds wanneer', 'sinds 2 september. correctie: er is 5 uur beschikt'], 5, 2],
    [['levert 2 van de 4 uur', '? Sinds wanneer', 'mei. o wacht er komt 1 uur, geen 2'], 4, 1],
    [['levert 2 van de 4 uur', '? Sinds wanneer', 'sinds 3 weken, 5 mei of zo'], 4, 2],
    [['12 uur per 4 weken beschikt', '? Klopt dit', 'nee 16 ipv 12'], 4, null],
  ])('adds pieces and corrections of hours: %j', (lines, indicated, delivered) => {
    expect(reading(...lines)).toMatchObject({ hoursIndicated: indicated, hoursDelivered: delivered });
  });

  it.each<readonly [readonly string[], string | null]>([
    [['er komt niemand', '? Over welke aanbieder gaat het', 'kompaan'], 'Kompaan Zorg'],
    [['er komt niemand', '? Welke aanbieder', 'vooruit'], 'Vooruit'],
    [['er komt niemand', '? Welke aanbieder', 'weet ik niet, ik bel morgen'], null],
    [['er komt niemand', '? Bedoel je Kompaan', 'ja'], 'Kompaan Zorg'],
    [['er komt niemand', '? Bedoel je Kompaan', 'nee, De Brug'], 'Stichting De Brug'],
    [['Kompas komt niet', '? Sinds wanneer', 'mei, en het is Kompaan trouwens'], 'Kompaan Zorg'],
    [['Kompas komt niet', '? Sinds wanneer', 'sorry, Kompaan bedoel ik'], 'Kompaan Zorg'],
    [['Kompas komt niet', '? Wil je dit versturen', 'o wacht toch Kompaan, niet Kompas'], 'Kompaan Zorg'],
    [['Kompas komt niet', '? Sinds wanneer', 'sinds mei. ze zijn doorverwezen naar Kompaan'], 'Kompas Jeugd'],
    [['Kompas komt niet', '? Is er een zaaknummer', 'niet over De Brug hoor, daar loopt het goed'], 'Kompas Jeugd'],
    [['De Linde komt niet', '? Is het Zorggroep De Linde', 'nee Lindehof'], 'Lindehof'],
  ])('takes the provider that was put right: %j', (lines, name) => {
    expect(reading(...lines).provider).toBe(name);
  });

  it('takes the number of a signal for no case number', () => {
    expect(reading('zaak Z-2026-00417', '? Klopt dit', 'hetzelfde als S-2026-00001').caseNumber).toBe('Z-2026-00417');
  });

  it('takes the time that was put right', () => {
    expect(reading('Kompas komt sinds mei niet', '? Klopt dit', 'nee, sinds juni').when).toBe('sinds juni');
    expect(reading('Kompas komt sinds mei niet', '? Klopt dit', 'de moeder belde mij vorige week').when).toBe(
      'sinds mei',
    );
  });

  it('takes the code and the case number that were said last', () => {
    expect(reading('kompaan, 02A03', '? Klopt dit', 'nee, 02A04').arrangement).toBe('02A04');
    expect(reading('45A05, of nee, code 44A09').arrangement).toBe('44A09');
    expect(reading('Kompas komt niet', '? Is er een zaaknummer', '2231-JD').caseNumber).toBe('2231-JD');
    expect(reading('Kompas komt niet. Dossier 88-12-3').caseNumber).toBe('88-12-3');
    expect(reading('zaak Z-2026-00417', '? Klopt dit', 'nee Z-2026-00418').caseNumber).toBe('Z-2026-00418');
  });

  it('comes to the same in whatever order the pieces come', () => {
    const pieces = [
      'Kompaan',
      '02A03',
      'sinds 3 mei',
      'er is 4 uur toegekend',
      'geleverd wordt 2 uur',
      'zaak Z-2026-00417',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces, { minLength: pieces.length }), (lines) => {
        expect(reading(...lines)).toMatchObject({
          provider: 'Kompaan Zorg',
          arrangement: '02A03',
          hoursIndicated: 4,
          hoursDelivered: 2,
          caseNumber: 'Z-2026-00417',
          missing: [],
        });
      }),
    );
  });

  it.each([
    'laat maar',
    'Laat maar zitten, ik regel het zelf',
    'hoeft niet meer, mail is nét binnen. trek maar in',
    'ach vergeet het maar',
    'nee doe toch maar niet',
    'annuleer',
    'oh wacht, is al opgelost',
  ])('is taken back by "%s"', (reply) => {
    expect(reading('Kompas komt niet', '? Sinds wanneer', reply)).toMatchObject({
      cancelled: true,
      provider: 'Kompas Jeugd',
    });
  });

  it('keeps what was said before taking it back, in the same line', () => {
    const draft = reading(
      'iets over Van der Velde',
      '? Welk product',
      'huishoudelijke hulp plus. mm wacht, laat maar zitten',
    );
    expect(draft).toMatchObject({ cancelled: true, arrangement: 'Huishoudelijke hulp plus' });
  });

  it.each(['Laat maar weten wat je nodig hebt', 'ze laten het maar zo, komen 2 uur', 'het stopt niet'])(
    'is not taken back by "%s"',
    (reply) => {
      expect(reading('Kompas komt niet', '? En verder', reply).cancelled).toBe(false);
    },
  );

  it('asks only for what is missing', () => {
    expect(reading('ik heb een klacht').missing).toEqual(['aanbieder', 'wat', 'wanneer', 'arrangement']);
    expect(reading('ik vind het maar niks bij de linde').missing).toEqual(['wat', 'wanneer', 'arrangement']);
    expect(reading('Kompas stuurt geen plan').missing).toEqual(['wanneer', 'arrangement']);
    expect(reading('Kompas stuurt geen plan, 45A04, al sinds mei').missing).toEqual([]);
  });
});
