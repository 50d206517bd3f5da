import { describe, expect, it } from 'vitest';
import { writeBlocks } from '../../src/documents/block.ts';
import { joinLines, wordsOf } from '../../src/documents/join-lines.ts';
import { pdfBlocks } from '../../src/documents/pdf-blocks.ts';
import { splitFurniture } from '../../src/documents/pdf-furniture.ts';
import { linesOf, type PdfItem } from '../../src/documents/pdf-line.ts';

/** A piece of text whose letters are half as wide as they are high. */
const item = (text: string, y: number, more: Partial<PdfItem> = {}): PdfItem => {
  const size = more.size ?? 10;
  return { text, x: 60, y, width: text.length * size * 0.5, size, font: 'text', ...more };
};
const page = (number: number, ...items: PdfItem[]) => linesOf({ page: number, pageWidth: 595, pageHeight: 842, items });
const textOf = (...items: PdfItem[]) => writeBlocks(pdfBlocks(page(1, ...items))).split('\n\n');
/** A line that fills the width of the page. */
const full = (text: string) => text.padEnd(94, ' woord').trimEnd();

describe('pdfBlocks', () => {
  it('joins lines that were broken at the margin, and not those that were ended before it', () => {
    expect(textOf(item(full('Een'), 100), item('twee.', 114), item('Los.', 128))).toEqual([
      `${full('Een')} twee.`,
      'Los.',
    ]);
  });

  it('begins a block after a larger gap and at a first line that stands in', () => {
    expect(textOf(item(full('A'), 100), item(full('b'), 114), item(full('C'), 140))).toEqual([
      `${full('A')} ${full('b')}`,
      full('C'),
    ]);
    expect(textOf(item(full('A'), 100), item(full('b.'), 114), item(full('C'), 128, { x: 80 }))).toHaveLength(2);
  });

  it('takes lines in a larger or another font for headings, joined when they are one', () => {
    const blocks = pdfBlocks(
      page(
        1,
        item('Protocol voor', 60, { size: 20 }),
        item('buren', 84, { size: 20 }),
        item('A. Doel', 120, { font: 'bold' }),
        item(full('Wij helpen'), 134),
      ),
    );
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Protocol voor buren' },
      { kind: 'heading', level: 2, text: 'A. Doel' },
      { kind: 'paragraph', text: full('Wij helpen') },
    ]);
  });

  it('reads items with their marks, and lines of one item as one', () => {
    expect(
      pdfBlocks(
        page(
          1,
          item('1. Melding', 100),
          item(`• ${full('een')}`, 114),
          item('twee', 128, { x: 70 }),
          item('a) drie', 142),
        ),
      ),
    ).toEqual([
      { kind: 'item', marker: '1.', text: 'Melding' },
      { kind: 'item', marker: null, text: `${full('een')} twee` },
      { kind: 'item', marker: 'a)', text: 'drie' },
    ]);
  });

  it('reads pieces that stand apart on one line as cells, but not a number and its text', () => {
    const row = (y: number, left: string, right: string) => [item(left, y), item(right, y, { x: 300 })];
    expect(pdfBlocks(page(1, ...row(100, 'Naam', 'J. de Boer'), ...row(114, '1.', 'Melding')))).toEqual([
      { kind: 'row', cells: ['Naam', 'J. de Boer'] },
      { kind: 'item', marker: '1.', text: 'Melding' },
    ]);
  });

  it('prints once what was printed twice to look bold, and puts pieces of a word together', () => {
    expect(textOf(item('Hulp', 100), item('Hulp', 100, { x: 60.4 }), item('vraag', 100, { x: 80 }))).toEqual([
      'Hulpvraag',
    ]);
  });

  it('reads columns one after the other', () => {
    const column = (x: number, ...texts: string[]) =>
      texts.map((text, at) => item(text.padEnd(40, ' woord'), 100 + at * 14, { x }));
    expect(textOf(...column(60, 'Links', 'onder.'), ...column(320, 'Rechts', 'onder.'))).toEqual([
      expect.stringMatching(/^Links.*onder/),
      expect.stringMatching(/^Rechts.*onder/),
    ]);
  });
});

describe('splitFurniture', () => {
  it('takes a running title that changes with the chapter, and keeps a line that stands elsewhere each time', () => {
    const pages = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) =>
      page(
        number,
        item(`Hoofdstuk ${number < 5 ? 'een' : 'twee'}`, 40),
        item('Zin', 300 + number * 20),
        item(`${number}`, 820),
      ),
    );
    const { text, furniture } = splitFurniture(pages, 8);
    expect(furniture).toEqual(['Hoofdstuk een', '1', 'Hoofdstuk twee']);
    expect(text.map(({ cells }) => cells[0])).toEqual(Array(8).fill('Zin'));
  });

  it('keeps what one page has', () => {
    expect(splitFurniture(page(1, item('Pagina 1', 820)), 1).furniture).toEqual([]);
  });
});

describe('joinLines', () => {
  const words = wordsOf(['pre-intake', 'Huishoudelijke']);
  it.each([
    ['de hulp-', 'vraag', 'de hulpvraag'],
    ['de hulp\u00AD', 'vraag', 'de hulpvraag'],
    ['de pre-', 'intake', 'de pre-intake'],
    ['jeugd-', 'en gezinshulp', 'jeugd- en gezinshulp'],
    ['GGZ-', 'aanbieder', 'GGZ-aanbieder'],
    ['Noord-', 'Holland', 'Noord-Holland'],
    ['artikel 2-', 'bis', 'artikel 2-bis'],
    ['een', 'twee', 'een twee'],
    ['en dan -', 'niets', 'en dan - niets'],
  ])('joins "%s" and "%s"', (first, second, joined) => {
    expect(joinLines(first, second, words)).toBe(joined);
  });
});
