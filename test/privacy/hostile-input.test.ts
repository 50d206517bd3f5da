import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findAddress } from '../../src/privacy/find-address.ts';
import { findAge } from '../../src/privacy/find-age.ts';
import { findBirthDate } from '../../src/privacy/find-birth-date.ts';
import { findBsn } from '../../src/privacy/find-bsn.ts';
import { findCaseNumber, findClientNumber } from '../../src/privacy/find-case-number.ts';
import { findInColumns } from '../../src/privacy/find-column.ts';
import { findEmail } from '../../src/privacy/find-email.ts';
import { findIban } from '../../src/privacy/find-iban.ts';
import { findPracticeInSmall, findSchoolInSmall } from '../../src/privacy/find-in-small.ts';
import { findKept } from '../../src/privacy/find-kept.ts';
import { findLearned } from '../../src/privacy/find-learned.ts';
import { findLicencePlate } from '../../src/privacy/find-licence-plate.ts';
import { findPhone } from '../../src/privacy/find-phone.ts';
import { findPlace } from '../../src/privacy/find-place.ts';
import { findPostcode } from '../../src/privacy/find-postcode.ts';
import { findPractice, findSchool } from '../../src/privacy/find-school.ts';
import { mask } from '../../src/privacy/mask.ts';
import { readWords } from '../../src/privacy/words/read-words.ts';

const size = 25_000;
const long = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const ordinary = long(
  readFileSync(new URL('../../bench/sets/mask/dev.jsonl', import.meta.url), 'utf8').replace(/⟦[^|]*\||⟧|\\n|"/g, ' '),
);
const nearMatches = [
  '1',
  '1 ',
  '0-',
  '(',
  ' ',
  '\n',
  '. ',
  '"',
  '."',
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
  'zaak 1-',
  'cliënt A-',
  'Z-2024-',
  'A/',
  'C/16/',
  '12-',
  '12-AB-',
  '12-03-',
  'kenteken ',
  'geb. 1',
  'geboren op ',
  '17,5 jaar',
  'hij is ',
  'een meisje van ',
  'leeftijd ',
  'Jan ',
  'jan de ',
  'van der ',
  'A.',
  'A. ',
  'straat',
  'straat 1',
  'Laan van ',
  'De ',
  'Stichting ',
  'Zorggroep A ',
  'school ',
  'School De ',
  'Cap College ',
  'praktijk ',
  'adres: ',
  'woont op ',
  'buren van ',
  '-\n',
  'A-\n',
  "'t ",
  'MEVROUW ',
  'mevrouw van ',
  'ab-',
  "ab'",
  'eenentwintig',
  'qwrtzxcvbnm',
  '[persoon 1] ',
  '[persoon 1],',
  '[postcode 1] ',
  'gemeente ',
  'college van ',
  'én',
  'mw. A. ',
  'v.d. B. ',
  'Aa, Bb\n',
  'Aa Bb, ',
  '"Aa" ',
  'a. ',
  'a.b.',
  'obs de a ',
  'juf a van de ',
  '2025-4410, ',
  'NL91 ABNA\n',
  'aan de ',
  'jan van de ',
  'Aa\nBb\n',
  'Aa (Bb) ',
  'A. (',
  'Aa de ',
  'Aa v. ',
  'A.-B.',
  '_A.',
  'Medicatie: Aa, ',
  'hond ',
  'huurt van Aa en ',
  'gebeld met ',
  'bakker en ',
  'Aa 12\n',
  'woont aa bb ',
  'zit op de aa ',
  'school: de aa ',
  'in de tachtig ',
  'Tussenvoegsel: van ',
  '\ue005',
]; // prettier-ignore

const finders: readonly (readonly [string, (view: string) => unknown])[] = [
  ['addresses', findAddress],
  ['ages', findAge],
  ['dates of birth', findBirthDate],
  ['BSNs', findBsn],
  ['case numbers', findCaseNumber],
  ['client numbers', findClientNumber],
  ['e-mail addresses', findEmail],
  ['IBANs', findIban],
  ['licence plates', findLicencePlate],
  ['telephone numbers', findPhone],
  ['postcodes', findPostcode],
  ['practices', findPractice],
  ['schools', findSchool],
  ['schools in small letters', findSchoolInSmall],
  ['practices in small letters', findPracticeInSmall],
  ['columns', findInColumns],
  ['words', readWords],
  ['organisations', (view) => findKept(readWords(view), new Map())],
  ['places', (view) => findPlace(view, readWords(view), new Set())],
  ['what was learned', (view) => findLearned(view, readWords(view), new Set(), new Set(), false)],
];

function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

describe('looking for', () => {
  /** How long all finders together take for ordinary text of the same length; one finder alone is too quick to compare with. */
  let usual = 0;
  beforeAll(() => {
    for (let i = 0; i < 2; i += 1) usual = time(() => finders.map(([, find]) => find(ordinary)));
  });

  it.each(finders)('%s takes on near matches a few times what all of it takes on ordinary text at most', (_, find) => {
    // A quadratic pattern takes a thousand times as long at this length; the second try forgives a busy machine.
    const slow = nearMatches.filter((piece) => {
      const text = long(piece);
      return time(() => find(text)) > 4 * usual && time(() => find(text)) > 4 * usual;
    });
    expect(slow).toEqual([]);
  });

  it('everything at once takes at most some times as long', () => {
    const fifth = size / 5;
    const whole = Math.max(...[1, 2].map(() => time(() => mask(ordinary.slice(0, fifth)))));
    const slow = nearMatches.filter((piece) => time(() => mask(long(piece).slice(0, fifth))) > 10 * whole);
    expect(slow).toEqual([]);
  }, 120_000);

  it('ever new names takes time in proportion to their number', () => {
    const letters = (n: number): string =>
      [1, 26, 676, 17_576].map((d) => String.fromCharCode(97 + (Math.floor(n / d) % 26))).join('');
    const names = (count: number): string =>
      Array.from({ length: count }, (_, i) => `X${letters(i)}q Jansen.`).join(' ');
    // The first time each unknown word is looked up, which is not what is timed.
    mask(names(3200));
    // In proportion is 8 times as long, as the square of it 64 times.
    expect(time(() => mask(names(3200)))).toBeLessThan(24 * time(() => mask(names(400))));
  });
});
