import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingText, readHeading } from '../../../src/knowledge/read/heading.ts';

describe('readHeading', () => {
  it.each([
    ['Artikel 2.3.2', 'artikel', '2.3.2', ''],
    ['Artikel 4:13 Beslistermijn', 'artikel', '4:13', 'Beslistermijn'],
    ['artikel 1a.2: Titel', 'artikel', '1a.2', 'Titel'],
    ['Artikel 2a. [Vervallen]', 'artikel', '2a', '[Vervallen]'],
    ['Artikel IV', 'artikel', 'IV', ''],
    ['Hoofdstuk 7 Pgb', 'structure', 'Hoofdstuk 7', 'Pgb'],
    ['§ 4.2.b Medezeggenschap', 'structure', '§ 4.2.b', 'Medezeggenschap'],
    ['Titel van de regeling', 'plain', null, 'Titel van de regeling'],
    ['Bijlage 1: Tarieven', 'annex', 'Bijlage 1', 'Tarieven'],
    ['Bijlage bij artikel 3', 'annex', 'Bijlage', 'bij artikel 3'],
    ['2.1 Intensiteit laag', 'section', '2.1', 'Intensiteit laag'],
    ['Bijlage in euro’s', 'annex', 'Bijlage', 'in euro’s'],
    ['HOOFDSTUK II BEGRIPPEN', 'structure', 'HOOFDSTUK II', 'BEGRIPPEN'],
    ['A. Aanmelden', 'section', 'A', 'Aanmelden'],
    ['III. Slot', 'section', 'III', 'Slot'],
    ['Aanmelden', 'plain', null, 'Aanmelden'],
  ])('takes "%s" apart', (text, form, number, title) => {
    expect(readHeading(text)).toMatchObject({ form, number, title });
  });

  it('reads back what it writes as the same heading', () => {
    const word = fc.constantFrom(
      'Artikel',
      'Hoofdstuk',
      '§',
      'Bijlage',
      'Titel',
      'A.',
      'IV.',
      '1',
      '2.1',
      '4:13',
      '3a',
      '-',
      ':',
    );
    const piece = fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const once = headingText(readHeading(pieces.join(' ')));
        expect(headingText(readHeading(once))).toBe(once);
        expect(readHeading(headingText(readHeading(once)))).toEqual(readHeading(once));
      }),
      { numRuns: 500 },
    );
  });
});
