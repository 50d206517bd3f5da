import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../src/privacy/mask.ts';

const masked = (text: string): string => mask(text).text;

describe('mask', () => {
  describe('a BSN', () => {
    it.each([
      ['hij gaf 123456782 op', 'hij gaf [BSN 1] op'],
      ['nummer 123.456.782', 'nummer [BSN 1]'],
      ['nummer 1234 56 782', 'nummer [BSN 1]'],
      ['nummer 123-45-6782.', 'nummer [BSN 1].'],
      ['BSN: 123 456 782', 'BSN: [BSN 1]'],
      ['bsn123456782', 'bsn[BSN 1]'],
      ['burgerservicenummer (BSN) 1234.56.782', 'burgerservicenummer (BSN) [BSN 1]'],
      ['Sofi-nummer 12345672', 'Sofi-nummer [BSN 1]'],
      ['bsn van mw. Pietersen is 12345672', 'bsn van mw. [persoon 1] is [BSN 1]'],
      ['BSN nr. 12345672', 'BSN nr. [BSN 1]'],
      ['12345672 (bsn)', '[BSN 1] (bsn)'],
      ['123456782 2 keer', '[BSN 1] 2 keer'],
    ])('is found in "%s"', (text, expected) => {
      expect(masked(text)).toBe(expected);
    });

    it('is masked where it is called one, even when it fails the elfproef', () => {
      expect(masked('bsn 123456789')).toBe('bsn [BSN 1]');
      expect(masked('nummer 123456789')).toBe('nummer 123456789');
    });

    it('is found twice in a row that is called so once', () => {
      expect(masked("BSN's 123456789 en 12345672")).toBe("BSN's [BSN 1] en [BSN 2]");
    });

    it.each([
      'factuurnr. 123456782',
      'Geen BSN bekend. Het gaat om 12345672.',
      'BSN gevraagd op 01-02-2024',
      '€ 123.456.782',
      '123.456.782,00 euro',
      '000000000',
      'AGB-code 06010101',
      '1234567821',
    ])('is not seen in "%s"', (text) => {
      expect(masked(text)).toBe(text);
    });
  });

  it.each([
    ['zaaknummer 123456782', 'zaaknummer [zaaknummer 1]'],
    ['Z/24/123456782', '[zaaknummer 1]'],
    ['bsn onbekend, zaaknummer 12345672', 'bsn onbekend, zaaknummer [zaaknummer 1]'],
    ['zaak 2024-0612345678', 'zaak [zaaknummer 1]'],
    ['kenmerk 0241234567', 'kenmerk [zaaknummer 1]'],
    ['Z/24/0123456789', '[zaaknummer 1]'],
    ['zaak R25/70918 en 2025/JH/4471', 'zaak [zaaknummer 1] en [zaaknummer 2]'],
    ['cliëntnummer: JRO 55-0912', 'cliëntnummer: [cliëntnummer 1]'],
    ['cliënt 90317', 'cliënt [cliëntnummer 1]'],
    ['factuur 20250218, offerte OF-2291, AGB 94061237, KvK 24398117', null],
    ['product 45A04 op grond van artikel 2.3, zaak 2 van 5', null],
  ])('takes the number of a case or a client for no other: "%s"', (text, expected) => {
    expect(masked(text)).toBe(expected ?? text);
  });

  describe('a telephone number', () => {
    it.each([
      '06-12345678',
      '06 12 34 56 78',
      '0612345678',
      '06 – 1234 5678',
      '(06) 12345678',
      '+31 6 12345678',
      '+31(0)612345678',
      '+31 (0)6 12 34 56 78',
      '0031612345678',
      '31612345678',
      '024-1234567',
      '(024) 123 45 67',
      '024 - 123 45 67',
      '0481-123456',
      '+31 24 1234567',
      '06-1234567',
      '+32 475 12 34 56',
    ])('is found: %s', (number) => {
      expect(masked(`Bel mij op ${number}, na vijf uur.`)).toBe('Bel mij op [telefoon 1], na vijf uur.');
    });

    it('is found where the text calls it one', () => {
      expect(masked('tel: 1234567')).toBe('tel: [telefoon 1]');
      expect(masked('telefoonnummer 061234567')).toBe('telefoonnummer [telefoon 1]');
    });

    it('is the same one however it is typed', () => {
      expect(masked('06-12345678, +31 6 1234 5678 of 0481-123456/0031612345678')).toBe(
        '[telefoon 1], [telefoon 1] of [telefoon 2]/[telefoon 1]',
      );
    });

    it.each([
      'AGB 06010101',
      'op 06-12-2024 om 12:30',
      'op 06-12-2024 1234 keer',
      '12/06/2024 123456',
      '2024-06-12 123456',
      'bel 0800-2000, 0900-8844, 14 024 of 112',
      'artikel 2.3.5, lid 3, onder a',
      'Stb. 2014, 280 en 442',
      '€ 0,1234567890',
      'perceel 12345A12',
      'van 1 januari 2024 tot 31 december 2026',
      'ECLI:NL:XX:2018:1234',
      '45A12',
    ])('is not seen in "%s"', (text) => {
      expect(masked(text)).toBe(text);
    });
  });

  describe('an e-mail address', () => {
    it.each([
      ['mail jan.jansen@voorbeeld.nl.', 'mail [e-mail 1].'],
      ['<J.Jansen+wmo@team.voorbeeld.nl>', '<[e-mail 1]>'],
      ['jan @ voorbeeld.nl', '[e-mail 1]'],
      ['jan(at)voorbeeld.nl', '[e-mail 1]'],
      ['andré@voorbeeld.nl, ANDRÉ@voorbeeld.nl', '[e-mail 1], [e-mail 1]'],
    ])('is found in "%s"', (text, expected) => {
      expect(masked(text)).toBe(expected);
    });

    it.each(['@team kijk even', '2 @ 3,50', 'voorbeeld.nl/wmo'])('is not seen in "%s"', (text) => {
      expect(masked(text)).toBe(text);
    });
  });

  describe('a postcode', () => {
    it.each([
      ['Dorpsstraat 1, 1234 AB Heuveldal', '[adres 1], [postcode 1] [woonplaats 1]'],
      ['6994ZJ', '[postcode 1]'],
      ['woont op 1234ab', 'woont op [postcode 1]'],
      ['3511 ax utrecht', '[postcode 1] [woonplaats 1]'],
      ['postcode is 2026 en', 'postcode is [postcode 1]'],
      ['1234 AB en 1234ab', '[postcode 1] en [postcode 1]'],
      ['2026 EN Haarlem', '[postcode 1] [woonplaats 1]'],
      ['4321 DE', '[postcode 1]'],
    ])('is found in "%s"', (text, expected) => {
      expect(masked(text)).toBe(expected);
    });

    it.each([
      'in 2026 en 2027',
      'de Wmo 2015 is van kracht',
      'sinds 2024 De gemeente',
      'BELEID 2026 EN VERDER',
      'tarieven 2026 HH en 2025 BW',
      '1500 km, 2000kg en 1200 ml',
      '€ 1234 pp',
      '12.1234 AB',
      '1234 ABC',
      '0123 AB',
    ])('is not seen in "%s"', (text) => {
      expect(masked(text)).toBe(text);
    });
  });

  describe('an IBAN', () => {
    it.each([
      ['NL91ABNA0417164300', '[IBAN 1]'],
      ['nl91 abna 0417 1643 00, NL91ABNA0417164300', '[IBAN 1], [IBAN 1]'],
      ['NL91 ABNA 0417 1643 01 (typfout)', '[IBAN 1] (typfout)'],
      ['BE68 5390 0754 7034 OVERMAKEN', '[IBAN 1] OVERMAKEN'],
      ['GB82 WEST 1234 5698 7654 32', '[IBAN 1]'],
    ])('is found in "%s"', (text, expected) => {
      expect(masked(text)).toBe(expected);
    });

    it('of another country is not seen when its check digits are wrong', () => {
      expect(masked('BE69 5390 0754 7034')).toBe('BE69 5390 0754 7034');
    });
  });

  it('tells what stood where, and what stands there now', () => {
    const text = 'Mw. (bsn 123456782) belt 06-12345678';
    expect(mask(text).entities).toEqual([
      { type: 'bsn', start: 9, end: 18, text: '123456782', replacement: '[BSN 1]' },
      { type: 'telefoon', start: 25, end: 36, text: '06-12345678', replacement: '[telefoon 1]' },
    ]);
  });

  it('numbers on from replacements that are there already', () => {
    expect(masked('[BSN 3] en 123456782')).toBe('[BSN 3] en [BSN 4]');
  });

  // Pieces of text that lean on each other: values, words that name them, what stands between, replacements, and noise.
  const values = [
    '123456782',
    '123.456.782',
    '12345672',
    '06-12345678',
    '+31 6 1234 5678',
    '0241234567',
    'jan@voorbeeld.nl',
  ];
  const more = [
    '1234 AB',
    '2026 en',
    '1234ab',
    'NL91 ABNA 0417 1643 00',
    'BE68 5390 0754 7034',
    '[BSN 1]',
    '[telefoon 2]',
  ];
  const glue = [
    'bsn ',
    'tel. ',
    'postcode ',
    'zaaknummer ',
    'Z/24/',
    '€ ',
    ' en ',
    '/',
    '-',
    '.',
    ', ',
    ' ',
    '\n',
    '12',
    'a',
    '\ue001',
  ];
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...values, ...more, ...glue) },
    { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'0123456789 .-@aNL[]()+') }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  const texts = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  it('finds nothing in what it made', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = masked(text);
        expect(mask(once)).toEqual({ text: once, entities: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it('gives exact places that do not overlap, and changes nothing else', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: out, entities } = mask(text);
        let rebuilt = '';
        let done = 0;
        for (const { start, end, text: said, replacement } of entities) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(text.slice(start, end)).toBe(said);
          expect(said.length).toBeGreaterThan(0);
          rebuilt += text.slice(done, start) + replacement;
          done = end;
        }
        expect(rebuilt + text.slice(done)).toBe(out);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every BSN that passes the elfproef, however its digits are grouped', () => {
    const bsn = fc.integer({ min: 1_000_000, max: 99_999_999 }).chain((first) => {
      const eight = String(first).padStart(8, '0');
      const sum = [...eight].reduce((total, digit, i) => total + Number(digit) * (9 - i), 0) % 11;
      return fc.constant(sum === 10 ? undefined : `${eight}${sum}`);
    });
    const gap = fc.constantFrom('', ' ', '.', '-');
    fc.assert(
      fc.property(bsn, gap, (digits, between) => {
        fc.pre(digits !== undefined);
        const typed = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(between);
        expect(masked(`cliënt ${typed} vraagt hulp`)).toBe('cliënt [BSN 1] vraagt hulp');
      }),
    );
  });

  it.each([
    '1',
    '1 ',
    '0-',
    '(',
    ' ',
    'a',
    'a@',
    'a@a.',
    '@',
    'bsn 1 ',
    'bsn:      ',
    'NL91 ',
    'AA11 AAAA ',
    '1234 AB',
    '+31',
    '[BSN ',
    'zaak-',
  ])('reads 100,000 characters of "%s" without hanging', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(mask(text).text.length).toBeGreaterThan(0);
  });
});
