import { describe, expect, it } from 'vitest';
import { mask } from '../../src/privacy/mask.ts';

describe('mask', () => {
  it.each([
    ['bsn: 12345678901', 'bsn: 12345678901'],
    ['bsn 1234567890', 'bsn [BSN 1]'],
    ["BSN '12345678O'", "BSN '[BSN 1]'"],
    [
      'naam;bsn;geb.dat;ha\nJonker M;12345678;140216;Wiersma',
      'naam;bsn;geb.dat;ha\n[persoon 1];[BSN 1];[geboortedatum 1];[huisarts 1]',
    ],
    ['rekening be68 5390 0754 7034', 'rekening [IBAN 1]'],
    ["geb. 12-3-'45", 'geb. [geboortedatum 1]'],
    ['geboren twaalf maart vijfenveertig', 'geboren [geboortedatum 1]'],
    ['zaaknr LEE 24/3317 WMO', 'zaaknr [zaaknummer 1]'],
    ['kenteken EL-HK 412', 'kenteken [kenteken 1]'],
    ['user=shoekstra01', 'user=[persoon 1]'],
    ['hij zit op obs De Wegwijzer', 'hij zit op [school 1]'],
    ['ha Wiersma', 'ha [huisarts 1]'],
    ['boerderij Ruimzicht aan de Middenraai', '[adres 1]'],
  ])('reads the notations of a back office: "%s"', (text, expected) => {
    expect(mask(text).text).toBe(expected);
  });

  it.each(['factuur 2025-0042, KvK 01147732, AGB 73730412', 'product 45A04, order 77123', 'besluit van 9 jan. 2025'])(
    'leaves what points to nobody: "%s"',
    (text) => {
      expect(mask(text).text).toBe(text);
    },
  );
});
