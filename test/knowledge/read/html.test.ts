import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/knowledge/read/html.ts';
import { codes, leden, readFixture, unit } from './fixture.ts';

describe('readHtml', () => {
  const page = readFixture('pagina.html');

  it('survives self-closed scripts and takes title and municipality from the page', () => {
    expect(page).toMatchObject({ title: 'Verordening Wmo Heuveldal', gemeente: 'Heuveldal' });
    expect(page.articles.map((article) => article.number)).toEqual(['1.1', '1.2', '1.3', 'Bijlage 1']);
  });

  it('quotes what stands outside the publication in a warning', () => {
    expect(page.warnings).toContainEqual({
      code: 'outside-content',
      message: 'Niet overgenomen, want buiten de publicatie: "Menu van de site Onderkant van de site".',
      where: 'pagina',
    });
  });

  it('nests an article under a chapter of the same heading level', () => {
    expect(unit(page, '1.1').path).toEqual(['Hoofdstuk 1 Algemeen']);
  });

  it('reads paragraphs with a number as leden and keeps definitions on lines of their own', () => {
    expect(leden(page, '1.1')).toEqual([
      ['1', 'In deze verordening wordt verstaan onder:\n– college: het college;\n– wet: de Wmo 2015.'],
      ['2', 'Andere begrippen staan in de wet.'],
    ]);
  });

  it('reads an ordered list as leden, its lists as onderdelen, and tables as rows', () => {
    expect(leden(page, '1.2')).toEqual([
      ['1', 'Het college onderzoekt:\na. de behoefte;\nb. het netwerk:\n- familie\n- buren'],
      ['2', 'Artikel 1.1, tweede lid, geldt.\n| Hulp | Uren |\n| Laag | 2 |'],
    ]);
  });

  it('knows a bold heading from a sentence that begins with an article', () => {
    expect(leden(page, '1.3')).toEqual([[null, 'Artikel 1.2 is van toepassing.']]);
  });

  it('keeps the closing formula out of the last article', () => {
    expect(page.preamble).toBe('De raad van Heuveldal besluit:\nAldus vastgesteld in de vergadering van 1 maart 2025.');
    expect(codes(page)).toContain('closing-text');
  });

  it('ends a line at a line break', () => {
    expect(leden(page, 'Bijlage 1')).toEqual([[null, 'Een uur kost € 30.\nDat is inclusief reistijd.']]);
  });

  it('splits text from a bold heading on the same line, and a footnote mark from the sentence', () => {
    const draft = readHtml(
      '<p><b>Artikel 1 Doel</b><br>1. De wet helpt<sup><a href="#n1">7</a></sup> mensen.<br>2. Ook buren:<br>a. links;</p>' +
        '<p><strong>Artikel 2</strong> Dit loopt door.</p>',
    );
    expect(leden(draft, '1')).toEqual([
      ['1', 'De wet helpt mensen.'],
      ['2', 'Ook buren:\na. links;'],
    ]);
    expect(leden(draft, '2')).toEqual([[null, 'Dit loopt door.']]);
    expect(draft.warnings).toEqual([
      expect.objectContaining({ code: 'footnote-mark', message: expect.stringContaining('7') }),
    ]);
  });

  it('makes one citable unit of a page without headings', () => {
    const draft = readHtml('<html><body><p>Eerste zin.</p><p>Tweede zin.</p></body></html>');
    expect(leden(draft, '1')).toEqual([[null, 'Eerste zin.\nTweede zin.']]);
    expect(codes(draft)).toEqual(['no-headings']);
  });

  it('refuses entity declarations', () => {
    expect(() => readHtml('<!DOCTYPE html [<!ENTITY a "b">]><p>&a;</p>')).toThrow(/ENTITY/);
  });

  it('refuses nesting that is made to exhaust the stack', () => {
    expect(() => readHtml('<div>'.repeat(100_000))).toThrow(/te diep genest/);
  });
});
