import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureMask } from '../../bench/privacy/measure.ts';
import { mask } from '../../src/privacy/mask.ts';

const names = [
  'Fatima',
  'fatima',
  'Jan',
  'de Boer',
  'van der Velde',
  'El Idrissi',
  'Kok',
  'Roos',
  'J.P.',
  'Li',
  'Na',
  'KAYA',
  'Xzzyra',
  'Daans',
  "Ines'",
  'Zwaan',
];
const words = [
  'mevrouw',
  'mw.',
  'zoon',
  'moeder van',
  'familie',
  'belt',
  'wil',
  'is',
  'het',
  'in',
  'van',
  'de',
  'en',
  'Het',
  'De',
  'Stichting',
  'Zorg',
  'BV',
  'gemeente',
  'Artikel',
  'jaar',
  'geboren op',
  'geb.',
  'leeftijd',
  'adres:',
  'school',
  'huisarts',
  'praktijk',
  'College',
  'woont',
];
const others = [
  'Utrecht',
  'Best',
  'Kerkstraat',
  'straat',
  '12',
  '9',
  '3 bis',
  '1 mei 2012',
  '12-03-2016',
  '1234 AB',
  '06-12345678',
  '123456782',
  'Z-2025-00123',
  'K-482-TX',
  '[persoon 1]',
  '[leeftijd 2]',
  '[adres 1]',
  '[postcode 1]',
];
const glue = [' ', ' ', ' ', ' ', ', ', '. ', ': ', '\n', '-\n', ' (', ') ', ' | ', ';', '-', '"', ' / '];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...names, ...words, ...others), fc.constantFrom(...glue)), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

describe('mask', () => {
  it('finds nothing in what it made, whatever stands beside a name', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = mask(text).text;
        expect(mask(once)).toEqual({ text: once, entities: [] });
      }),
      { numRuns: 4000 },
    );
  });

  it('gives places that do not overlap and hold what it says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let done = 0;
        for (const { start, end, text: said } of mask(text).entities) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(text.slice(start, end)).toBe(said);
          done = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(['dev', 'own'])('keeps what was reached on the marked texts: %s', (half) => {
    const { shares } = measureMask(new URL(`../../bench/sets/mask/${half}.jsonl`, import.meta.url));
    const share = (name: string): number => {
      const { hit, all } = shares.get(name) ?? { hit: 0, all: 0 };
      return hit / all;
    };
    for (const type of ['bsn', 'email', 'iban', 'telefoon', 'postcode', 'kenteken']) expect(share(type)).toBe(1);
    expect(share('persoon')).toBeGreaterThanOrEqual(0.98);
    expect(share('kept words')).toBeGreaterThanOrEqual(0.99);
    expect(share('kept marks')).toBeGreaterThanOrEqual(0.98);
  });
});
