import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDossierMask } from '../../src/privacy/dossier-mask.ts';
import { rescan } from '../../src/privacy/rescan.ts';

const report = 'Mevrouw Zwart-Osei (bsn 123456782) woont in Emmen. Haar zoon Kwame Osei gaat naar school.';
const decision = 'Aan mevrouw Zwart-Osei. Kwame krijgt begeleiding.';

describe('createDossierMask', () => {
  it('gives one person one replacement in all texts', () => {
    const dossier = createDossierMask();
    expect(dossier.mask(report).text).toBe(
      'Mevrouw [persoon 1] (bsn [BSN 1]) woont in [woonplaats 1]. Haar zoon [persoon 2] gaat naar school.',
    );
    expect(dossier.mask(decision).text).toBe('Aan mevrouw [persoon 1]. [persoon 2] krijgt begeleiding.');
  });

  it('masks in one text a name that only another gives away', () => {
    const note = 'zij belde met appel over het formulier';
    expect(createDossierMask().mask(note).text).toBe(note);
    const known = createDossierMask({ texts: ['De consulent is Karin Appel.', note] });
    expect(known.mask(note).text).toBe('zij belde met [persoon 1] over het formulier');
  });

  it('brings a literal passage back letter by letter, and other text in the fullest form', () => {
    const dossier = createDossierMask();
    const { text } = dossier.mask(`${report} Kwame leest.`);
    expect(dossier.unmask(text)).toBe(`${report} Kwame leest.`);
    expect(dossier.unmask('[persoon 2] leest.')).toBe('Kwame leest.');
    expect(dossier.unmask('[persoon 2] krijgt [BSN 1], [persoon 9] niet')).toBe(
      'Kwame Osei krijgt 123456782, [persoon 9] niet',
    );
  });

  it('brings back whatever it masked', () => {
    const piece = fc.constantFrom(
      'Fatima ',
      'belt ',
      'mevrouw de Wit ',
      '123456782 ',
      '. ',
      '\n',
      'Fatima el Idrissi, ',
      '[BSN 1] ',
      'ij',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const dossier = createDossierMask();
        const text = pieces.join('');
        expect(dossier.unmask(dossier.mask(text).text)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('rescan', () => {
  it('passes what was masked and tells by kind what was not, without the words', () => {
    expect(rescan(createDossierMask().mask(report).text)).toEqual({ isClean: true, types: [] });
    expect(rescan('Fatima belt 06-12345678')).toEqual({ isClean: false, types: ['persoon', 'telefoon'] });
  });
});
