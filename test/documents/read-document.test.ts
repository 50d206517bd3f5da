import { Buffer } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { createReaderPool } from '../../src/documents/reader-pool.ts';
import { docxParts, odtParts, pdfOf, wordParagraph, zipOf } from './made-files.ts';

const pool = createReaderPool();
afterAll(() => pool.close());
const read = (bytes: Uint8Array, name = 'document') => readDocument(bytes, name, { pool });
const text = (content: string, encoding: 'utf8' | 'latin1' | 'utf16le' = 'utf8') =>
  new Uint8Array(Buffer.from(content, encoding));

async function docx(): Promise<Uint8Array> {
  const cell = (content: string) => new TableCell({ children: [new Paragraph(content)] });
  const row = (...cells: string[]) => new TableRow({ children: cells.map(cell) });
  const file = new Document({
    footnotes: { 1: { children: [new Paragraph('Volgens de huisarts.')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Gemeente Heuveldal')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Kenmerk Z-12')] }) },
        children: [
          new Paragraph({ text: 'Gespreksverslag', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: '1. Hulpvraag', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [new TextRun('Mevrouw Bakkér vraagt '), new TextRun({ text: 'hulp', bold: true })],
          }),
          new Paragraph({
            children: [new TextRun('Zij slaapt slecht'), new FootnoteReferenceRun(1), new TextRun('.')],
          }),
          new Paragraph({ text: 'boodschappen', bullet: { level: 0 } }),
          new Paragraph({ text: 'schoonmaken', bullet: { level: 0 } }),
          new Table({ rows: [row('Wat', 'Wie'), row('Koken', 'De buurvrouw')] }),
          new Paragraph({ children: [new TextRun({ text: 'Eigen kracht', bold: true })] }),
          new Paragraph('Zij kookt zelf.'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

describe('readDocument', () => {
  it('reads a Word file: headings, lists, tables and notes, with its headers and footers apart', async () => {
    expect(await read(await docx())).toEqual({
      kind: 'read',
      pages: null,
      pagesWithoutText: [],
      leftOut: ['Gemeente Heuveldal', 'Kenmerk Z-12'],
      text: `Gespreksverslag

1. Hulpvraag

Mevrouw Bakkér vraagt hulp

Zij slaapt slecht[1].

- boodschappen
- schoonmaken

Wat | Wie
Koken | De buurvrouw

Eigen kracht

Zij kookt zelf.

- [1] Volgens de huisarts.`,
    });
  });

  it('takes the number of pages that Word wrote down', async () => {
    const parts = {
      ...docxParts(wordParagraph('Tekst.')),
      'docProps/app.xml': '<Properties><Pages>7</Pages></Properties>',
    };
    expect(await read(await zipOf(parts))).toMatchObject({ kind: 'read', text: 'Tekst.', pages: 7 });
  });

  it('leaves out what was deleted in a Word file, and reads text that stands in a table only to place it', async () => {
    const body = `<w:p><w:r><w:t>Blijft</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>
      <w:tbl><w:tr><w:tc>${wordParagraph('Eerste alinea.')}${wordParagraph('Tweede alinea.')}</w:tc></w:tr></w:tbl>`;
    expect(await read(await zipOf(docxParts(body)))).toMatchObject({
      text: 'Blijft\n\nEerste alinea.\n\nTweede alinea.',
    });
  });

  it('reads an ODT: headings, lists, tables, spaces and notes, without what was deleted', async () => {
    const body = `<text:tracked-changes><text:p>weg</text:p></text:tracked-changes>
      <text:h text:outline-level="1">Plan</text:h>
      <text:p>Een<text:s/>twee<text:line-break/>drie<text:note><text:note-citation>1</text:note-citation>
        <text:note-body><text:p>Een noot.</text:p></text:note-body></text:note></text:p>
      <text:list><text:list-item><text:p>lopen</text:p></text:list-item><text:list-item><text:p>fietsen</text:p></text:list-item></text:list>
      <table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>
        <table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>`;
    expect(await read(await zipOf(odtParts(body)))).toMatchObject({
      text: 'Plan\n\nEen twee\ndrie[1]\n\n- lopen\n- fietsen\n\na | b\n\n[1] Een noot.',
      pages: null,
    });
  });

  it('reads a PDF: pages in order, paragraphs joined, repeated headers and footers apart, empty pages named', async () => {
    const page = (number: number, ...lines: string[]) => [
      { text: 'Gemeente Heuveldal', x: 60, y: 40 },
      ...lines.map((line, at) => ({ text: line, x: 60, y: 150 + at * 14 })),
      { text: `Pagina ${number} van 3`, x: 60, y: 810 },
    ];
    const long = (last: string) =>
      `${'De inwoner vertelt dat het al een hele tijd niet goed gaat met het huis '.repeat(1)}en de ${last}`;
    const file = pdfOf([
      [
        { text: 'Gespreksverslag', x: 60, y: 100, size: 18, bold: true },
        ...page(1, long('tuin-'), 'bank en dat', `${long('zorgen die')}`),
      ],
      page(2, 'daarbij horen. Dat duurt al een jaar.', '', '- Zij wil hulp.', '- Zij wil rust.'),
      [],
    ]);
    expect(await read(file)).toEqual({
      kind: 'read',
      pages: 3,
      pagesWithoutText: [3],
      leftOut: ['Gemeente Heuveldal', 'Pagina 1 van 3'],
      text: `Gespreksverslag

${long('tuinbank en dat')}

${long('zorgen die')} daarbij horen. Dat duurt al een jaar.

- Zij wil hulp.
- Zij wil rust.`,
    });
  });

  it('reads a web page without its scripts, with the numbers of its lists', async () => {
    const page = `<!DOCTYPE html><html><head><title>weg</title><style>weg</style></head><body><h1>Regels</h1>
      <p>Eerste regel<br>tweede regel</p><ol start="2"><li>twee</li><li>drie</li></ol><script>weg()</script>
      <table><tr><th>a</th><th>b</th></tr></table>Slot &amp; groet</body></html>`;
    expect(await read(text(page))).toMatchObject({
      text: 'Regels\n\nEerste regel\ntweede regel\n\n- 2. twee\n- 3. drie\n\na | b\n\nSlot & groet',
    });
  });

  it('reads Markdown', async () => {
    const markdown = '# Regels\nEen zin\ndie **doorloopt**.\n\n* een\n* twee\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
    expect(await read(text(markdown))).toMatchObject({
      text: 'Regels\n\nEen zin die doorloopt.\n\n- een\n- twee\n\na | b\n1 | 2',
    });
  });

  it.each([
    ['UTF-8', text('Cliënt\r\nwoont alleen.\r\n\r\n\r\nEinde')],
    ['UTF-8 with a mark', text('\uFEFFCliënt\nwoont alleen.\n\nEinde')],
    ['windows-1252', text('Cliënt\nwoont alleen.\n\nEinde', 'latin1')],
    ['UTF-16', text('\uFEFFCliënt\nwoont alleen.\n\nEinde', 'utf16le')],
  ])('reads plain text in %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ text: 'Cliënt\nwoont alleen.\n\nEinde' });
  });

  it('goes by what a file is and not by its name', async () => {
    expect(await read(pdfOf([[{ text: 'Een brief.', x: 60, y: 100 }]]), 'brief.docx')).toMatchObject({
      text: 'Een brief.',
    });
    expect(await read(text('Een brief.'), 'brief.pdf')).toMatchObject({ text: 'Een brief.' });
    expect(await read(await docx(), 'brief.txt')).toMatchObject({ kind: 'read' });
  });

  // The real protocol may not be copied into the project; where it does not lie beside it, there is nothing to check.
  const protocol = fileURLToPath(new URL('../../../shared/real/gemeente/protocol-jnv.pdf', import.meta.url));
  it.skipIf(!existsSync(protocol))('reads the real protocol (skipped when ../shared/real is absent)', async () => {
    const outcome = await read(new Uint8Array(readFileSync(protocol)));
    expect(outcome).toMatchObject({ kind: 'read', pages: 7, leftOut: [], pagesWithoutText: [] });
    const lines = outcome.kind === 'read' ? outcome.text.split('\n') : [];
    expect(lines).toContain('Protocol “Jeugdhulp na verwijzing door huisarts, medisch specialist en jeugdarts”');
    expect(lines.filter((line) => /^[A-Z]\. /.test(line))).toHaveLength(5);
    expect(lines).toContainEqual(
      expect.stringMatching(/^Tijdens de intake wordt bepaald .* genomen\.|plaatsvinden\.$/),
    );
    expect(lines.join('\n')).toContain(
      'Bij specialistische GGZ wordt de intake mogelijk pre-intake of screening genoemd.',
    );
  });
});
