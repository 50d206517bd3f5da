import { describe, expect, it } from 'vitest';
import { readCvdr } from '../../../src/knowledge/read/cvdr.ts';
import { parseXml } from '../../../src/knowledge/read/xml.ts';
import { codes, leden, readFixture, unit } from './fixture.ts';

describe('readCvdr', () => {
  const text = readFixture('verordening.xml');

  it('takes the metadata from the file, not from the year in the title', () => {
    expect(text).toMatchObject({
      title: 'Verordening jeugdhulp Heuveldal 2015',
      kind: 'verordening',
      gemeente: 'Heuveldal',
      validFrom: '2025-05-01',
      validUntil: '2025-12-31',
      url: 'https://lokaleregelgeving.overheid.nl/CVDR900001/3',
    });
  });

  it('has no last day when uitwerkingtreding is empty', () => {
    expect(readFixture('beleidsregels.xml').validUntil).toBeUndefined();
  });

  it('reads a list after a colon as onderdelen, and a list of sentences as leden', () => {
    expect(leden(text, '1')).toEqual([
      [null, 'In deze verordening wordt verstaan onder:\na. college: het college van Heuveldal;\nb. wet: de Jeugdwet.'],
    ]);
    expect(leden(text, '2')).toEqual([
      ['1', 'Het college doet onderzoek.'],
      ['2', 'Het onderzoek gaat over:\na. de hulpvraag;\nb. het netwerk.'],
      ['3', 'Het college schrijft een verslag.'],
    ]);
  });

  it('points out a sentence that stands there twice, and keeps both', () => {
    expect(leden(text, '2a')[0]?.[1].match(/binnen vijf werkdagen/g)).toHaveLength(2);
    expect(text.warnings).toContainEqual(
      expect.objectContaining({ code: 'repeated-sentence', where: 'Artikel 2a Dubbel' }),
    );
  });

  it('lifts a heading glued to the end of an article above the next one', () => {
    expect(leden(text, '2a').at(-1)).toEqual(['2', 'Zie artikel 99.']);
    expect(unit(text, '3').path).toEqual(['Hoofdstuk 1 Algemeen', 'Domein Opgroeien']);
    expect(leden(text, '3')).toEqual([[null, 'Hulp bij opgroeien duurt ten hoogste een jaar.']]);
    expect(unit(text, '4').path).toEqual(['Hoofdstuk 1 Algemeen', 'Paragraaf 4 Geld en pgb']);
    expect(codes(text).filter((code) => code === 'glued-heading')).toHaveLength(2);
  });

  it('finds the number of an article when it stands in the label', () => {
    expect(leden(text, '4')).toEqual([[null, '[Vervallen]']]);
  });

  it('gives text under an empty kop to its chapter, or a number of its own', () => {
    expect(text.articles.map((article) => [article.number, article.title, article.section ?? false])).toEqual([
      ['1', 'Begrippen', false],
      ['2', 'Leden als lijst', false],
      ['2a', 'Dubbel', false],
      ['3', 'Opgroeien', false],
      ['4', '', false],
      ['2', 'Uitvoering', true],
      ['5', '', true],
      ['Bijlage A', 'Tarieven', true],
      ['Toelichting', '', true],
    ]);
    expect(leden(text, '5')).toEqual([[null, 'Slotbepaling zonder kop.']]);
  });

  it('reads an annex with a table and says that an image is missing', () => {
    expect(leden(text, 'Bijlage A')).toEqual([[null, '| Begeleiding | € 61,20 |']]);
    expect(text.warnings).toContainEqual(
      expect.objectContaining({ code: 'image', message: expect.stringContaining('schema.png') }),
    );
  });

  it('makes numbered sections of bold headings in beleidsregels without articles', () => {
    const rules = readFixture('beleidsregels.xml');
    expect(rules.articles.map((article) => [article.number, article.title, article.path])).toEqual([
      ['2', 'Inleiding', []],
      ['1', 'Huishouden', []],
      ['1.1', 'Ramen', ['1 Huishouden']],
    ]);
    expect(leden(rules, '1')).toEqual([[null, 'Een schoon huis is het resultaat:\n1. de woonkamer;\n2. de keuken.']]);
  });

  it('finds articles that are typed as text', () => {
    const draft = readCvdr(
      parseXml(
        '<cvdr><meta><title>Verordening X</title></meta><body><regeling><regeling-tekst><artikel><kop/>' +
          '<al><vet>Artikel 1 Doel</vet></al><al>1. De raad helpt.</al><al>2. Het college ook.</al>' +
          '<al>Artikel 2 Slot</al><al>Artikel 1 is van toepassing.</al>' +
          '</artikel></regeling-tekst></regeling></body></cvdr>',
      ),
    );
    expect(draft.articles.map((article) => [article.number, article.title])).toEqual([
      ['1', 'Doel'],
      ['2', 'Slot'],
    ]);
    expect(leden(draft, '1')).toEqual([
      ['1', 'De raad helpt.'],
      ['2', 'Het college ook.'],
    ]);
    expect(leden(draft, '2')).toEqual([[null, 'Artikel 1 is van toepassing.']]);
  });

  it('reads a text that is one table as one citable unit', () => {
    const draft = readCvdr(
      parseXml(
        '<cvdr><meta><owmskern><title>Besluit lijst</title></owmskern></meta><body><regeling><regeling-tekst><artikel>' +
          `<kop><label/></kop><table><tgroup><tbody><row><entry><al>a</al></entry><entry><al>b</al></entry></row>` +
          '</tbody></tgroup></table></artikel></regeling-tekst></regeling></body></cvdr>',
      ),
    );
    expect(draft.articles).toEqual([
      expect.objectContaining({ number: '1', paragraphs: [{ number: null, text: '| a | b |', questions: [] }] }),
    ]);
    expect(codes(draft)).toContain('unnumbered-heading');
  });

  it('names a besluit when the title names no kind, and says that it guessed', () => {
    const draft = readCvdr(parseXml('<cvdr><meta><title>Lijst van straten</title></meta><body/></cvdr>'));
    expect(draft.kind).toBe('besluit');
    expect(codes(draft)).toContain('kind-guessed');
  });
});
