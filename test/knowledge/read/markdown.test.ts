import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/knowledge/read/markdown.ts';
import { fixturePath, unit } from './fixture.ts';

const read = (name: string) => readMarkdown(readFileSync(fixturePath(name), 'utf8'));

describe('readMarkdown', () => {
  const own = read('eigen.md');

  it('sets the front matter and the preamble apart', () => {
    expect(own.frontMatter).toContain('title: Verordening jeugdhulp Heuveldal\n');
    expect(own.preamble).toBe('Heuveldal is een verzonnen gemeente.');
  });

  it('keeps the path above an article and stands an annex on its own', () => {
    expect(unit(own, '1.2').path).toEqual(['Hoofdstuk 1 Algemene bepalingen', 'Paragraaf 1.1 Begrippen']);
    expect(unit(own, 'Bijlage 1')).toMatchObject({ title: 'Tarieven', path: [], section: true });
  });

  it('reads the questions beside an article', () => {
    expect(unit(own, '1.1').questions).toEqual([
      'wat is een algemene voorziening',
      'wat bedoelen jullie met eigen kracht',
    ]);
    expect(unit(own, '1.2').questions).toEqual([]);
  });

  it('reads leden, definitions and nested onderdelen one to a line', () => {
    expect(unit(own, '1.1').paragraphs.map((paragraph) => [paragraph.number, paragraph.text])).toEqual([
      [
        '1',
        'In deze verordening wordt verstaan onder:\n- algemene voorziening: aanbod voor iedereen;\n' +
          '- andere voorziening: hulp uit een andere wet.',
      ],
      ['2', 'Het college let op:\na. het eerste;\nb. het tweede, waarvan:\n1°. een deel;\n2°. een ander deel.'],
    ]);
  });

  it('reads a table as rows without its rule', () => {
    expect(unit(own, '1.2').paragraphs).toEqual([
      {
        number: null,
        text: 'Een artikel zonder leden is gewone tekst.\n| Product | Tarief per uur |\n| Begeleiding laag | € 61,20 |',
        questions: [],
      },
    ]);
  });

  it('makes units of numbered and lettered sections', () => {
    expect(read('werkinstructie.md').articles).toMatchObject([
      { number: '2', title: 'Doelgroep', path: [], section: true },
      { number: '2.1', title: 'Intensiteit laag', path: ['2 Doelgroep'], section: true },
      { number: 'A', title: 'Aanmelden', path: [], section: true },
    ]);
  });

  it('numbers a heading that has text and no number, and says so', () => {
    const file = readMarkdown('## 1 Doel\nTekst.\n## Doelgroep\nIedereen.');
    expect(file.articles.map((article) => [article.number, article.title])).toEqual([
      ['1', 'Doel'],
      ['2', 'Doelgroep'],
    ]);
    expect(file.warnings).toEqual([expect.objectContaining({ code: 'unnumbered-heading', where: 'Doelgroep' })]);
  });

  it('keeps a chapter that has neither text nor articles', () => {
    const file = readMarkdown('# Hoofdstuk 3 [Vervallen]\n# Hoofdstuk 4 Slot\n### Artikel 5\nTekst.');
    expect(file.articles.map((article) => article.number)).toEqual(['Hoofdstuk 3', '5']);
    expect(file.warnings).toEqual([expect.objectContaining({ code: 'empty-unit' })]);
  });

  it('reads Windows line ends and a byte order mark', () => {
    const file = readMarkdown('\uFEFF---\r\ntitle: T\r\n---\r\n### Artikel 1\r\nTekst.\r\n');
    expect(file.frontMatter).toBe('title: T');
    expect(unit(file, '1').paragraphs[0]?.text).toBe('Tekst.');
  });
});
