import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../src/knowledge/read/plain.ts';
import { leden, readFixture, unit } from './fixture.ts';

describe('readPlain', () => {
  const law = readFixture('wet.txt');

  it('takes the first line as title and keeps the path', () => {
    expect(law.title).toBe('Buurthulpwet');
    expect(unit(law, '1:1').path).toEqual(['Hoofdstuk 1 Begrippen', '§ 2 Aanvragen']);
  });

  it('reads leden without a full stop and onderdelen on lines of their own', () => {
    expect(leden(law, '1:1')).toEqual([
      ['1', 'Onder buurthulp wordt verstaan: hulp van een buur.'],
      ['2', 'De hulp omvat:\na. boodschappen doen;\nb. tuinwerk:\n1°. maaien;\n2°. snoeien.'],
      ['2a', 'De hulp duurt kort.'],
      ['3', 'Artikel 1:2 is van overeenkomstige toepassing.'],
    ]);
  });

  it('takes neither a number of weeks nor a list after a colon for a lid', () => {
    expect(leden(law, '1:2')).toEqual([
      [null, 'Binnen de termijn van\n6 weken volgt een besluit. Het besluit noemt:\n1. de reden;\n2. de duur.'],
    ]);
  });

  it('knows the heading of an article from a sentence about one', () => {
    expect(unit(law, '1:3').title).toBe('Slot');
    expect(leden(law, '1:3')).toEqual([[null, 'Artikel 1:1 geldt niet in de nacht.']]);
  });

  it('uses lettered sections when there are no articles, and joins lines broken at the margin', () => {
    const protocol = readFixture('protocol.txt');
    expect(protocol.articles.map((article) => [article.number, article.title])).toEqual([
      ['A', 'Uitgangspunten'],
      ['B', 'Controle'],
    ]);
    expect(leden(protocol, 'A')[0]).toEqual([
      null,
      'De buur doet wat nodig is en overlegt daarbij steeds met de inwoner zelf en met de Buurtkamer over de vraag ' +
        'wat er gebeurt, hoe lang dat duurt en wie er verder nog meehelpt in de straat.',
    ]);
    expect(leden(protocol, 'B')).toHaveLength(1);
  });

  it('splits an article whose text stands behind its number', () => {
    const draft = readPlain(
      'Besluit\nArtikel 1. Het college doet onderzoek.\nArtikel 2. Dit besluit geldt vanaf morgen.',
    );
    expect(leden(draft, '2')).toEqual([[null, 'Dit besluit geldt vanaf morgen.']]);
  });

  it('reads any text without throwing and loses no word', () => {
    const words = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'Artikel 1',
        'Hoofdstuk 2 Iets',
        '1. Eerste',
        '2 Tweede',
        'a. deel',
        'A. Kop',
        '2.1 Kop',
        'Bijlage 1',
      ),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const draft = readPlain(text);
        const paths = [...new Set(draft.articles.flatMap((article) => article.path))];
        const out = [
          draft.title ?? '',
          draft.preamble,
          ...paths,
          ...draft.articles.flatMap((a) => [
            'Artikel',
            a.number,
            a.title,
            ...a.paragraphs.flatMap((p) => [p.number ?? '', p.text]),
          ]),
        ];
        expect(words(out.join('\n'))).toEqual(expect.arrayContaining([...new Set(words(text))]));
      }),
    );
  });
});
