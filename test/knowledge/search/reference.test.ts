import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../src/knowledge/search/reference.ts';

const places = (question: string) => findReferences(question).map((one) => [one.article, one.paragraph, one.source]);

describe('findReferences', () => {
  it.each([
    ['art. 2.3.5 lid 3 wmo', ['2.3.5', '3', 'wmo']],
    ['10:3 awb', ['10:3', null, 'awb']],
    ['artikel 4:13 Algemene wet bestuursrecht', ['4:13', null, 'awb']],
    ['artikel 7.2, derde lid', ['7.2', '3', null]],
    ['2.3.5, 3e lid', ['2.3.5', '3', null]],
    ['art 8a jeugdwet', ['8a', null, 'jeugdwet']],
    ['ARTIKEL 5', ['5', null, null]],
    ['wat staat er in 5.3.4', ['5.3.4', null, null]],
    ['Artikel 3.2.', ['3.2', null, null]],
    ['artikel 12 lid 2 van de verordening jeugd', ['12', '2', 'verordening']],
    ['artikel 2.3.10', ['2.3.10', null, null]],
    ['7.3.8 jw', ['7.3.8', null, 'jeugdwet']],
  ])('reads the place in "%s"', (question, place) => {
    expect(places(question)).toEqual([place]);
  });

  it('reads every place of a question', () => {
    expect(places('artikelen 2.3.1 en 2.3.2 wmo').map(([article]) => article)).toEqual(['2.3.1', '2.3.2']);
  });

  it.each([
    ['2.5 uur per week'],
    ['om 10:30 uur'],
    ['12.5%'],
    ['1.500 euro'],
    ['op 1-1-2024'],
    ['op 1.3.2025'],
    ['bel 06-12.34.56'],
    ['binnen 6 weken'],
    ['kind van 9'],
    ['€12.50'],
    ['wmo 2015'],
  ])('takes no number in "%s" for a place', (question) => {
    expect(findReferences(question)).toEqual([]);
  });

  it('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (question) =>
        findReferences(question).every((one) => /^\d/.test(one.article)),
      ),
    );
  });
});
