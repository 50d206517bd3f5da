import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { WrittenBlock } from '../shared/written-block.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' } as const;
const borders = { top: line, bottom: line, left: line, right: line };

/** What XML cannot hold would make a file that Word refuses. */
const safe = (text: string): string => text.replaceAll(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu, '');

const cell = (text: string, isHead: boolean): TableCell =>
  new TableCell({
    borders,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(isHead ? { shading: { fill: 'EDEDED' } } : {}),
    children: [new Paragraph({ children: [new TextRun({ text: safe(text), bold: isHead })] })],
  });

function written(block: WrittenBlock): Paragraph | Table {
  switch (block.kind) {
    case 'title':
      return new Paragraph({ heading: HeadingLevel.TITLE, text: safe(block.text) });
    case 'heading':
      return new Paragraph({
        heading: HeadingLevel.HEADING_1,
        text: safe(block.text),
        spacing: { before: 280, after: 80 },
      });
    case 'paragraph':
      return new Paragraph({ text: safe(block.text), spacing: { after: 100 } });
    case 'quote':
      return new Paragraph({
        indent: { left: 400 },
        spacing: { after: 100 },
        children: [
          new TextRun({ text: `“${safe(block.text)}”`, italics: true }),
          ...(block.from === null ? [] : [new TextRun({ text: ` (${safe(block.from)})`, color: '595959' })]),
        ],
      });
    case 'item':
      return new Paragraph({ text: safe(block.text), bullet: { level: 0 } });
    case 'blank':
      return new Paragraph({
        spacing: { before: 40, after: 160 },
        children: [new TextRun({ text: `[${safe(block.hint)}]`, color: '8A3B00', italics: true })],
      });
    case 'table':
      return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        rows: [
          new TableRow({ tableHeader: true, children: block.head.map((text) => cell(text, true)) }),
          ...block.rows.map((row) => new TableRow({ children: row.map((text) => cell(text, false)) })),
        ],
      });
  }
}

/** Writes blocks as a DOCX in memory; `footer` stands on every page, before the page number. */
export async function writeDocx(blocks: readonly WrittenBlock[], footer: string): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Vliegende Keep',
    styles: { default: { document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { line: 264 } } } } },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({ text: `${safe(footer)} · `, size: 16, color: '595959' }),
                  new TextRun({
                    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                    size: 16,
                    color: '595959',
                  }),
                ],
              }),
            ],
          }),
        },
        children: blocks.map(written),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
