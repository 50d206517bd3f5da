/** A piece of text as a PDF places it; y counts down from the top of the page, all lengths in points. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** A printed line; cells are parts of it that stand clearly apart. */
export interface PdfLine {
  /** From 1. */
  readonly page: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The fonts it is set in; one only for a heading. */
  readonly fonts: ReadonlySet<string>;
  readonly cells: readonly string[];
}

export interface PdfPage {
  readonly page: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly items: readonly PdfItem[];
}

/** Gaps in units of the size of the letters. */
const wordGap = 0.15;
const cellGap = 2;
const marker =
  /^(?:[^\p{L}\p{N}\s]|\(?\p{N}+[a-z]?(?:[.:]\p{N}+)*[.):°]?|\(?\p{L}[.)]|(?:Artikel|Hoofdstuk|Paragraaf|Bijlage)\s\S+|§\s?\S+)$/iu;

/** Puts the pieces of a page together to lines, in the order in which the page draws them. */
export function linesOf({ items, ...page }: PdfPage): readonly PdfLine[] {
  const groups: PdfItem[][] = [];
  for (const item of items) {
    if (item.text.trim() === '') continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || !goesOn(last, item)) groups.push([item]);
    // Some programs print bold by printing twice.
    else if (last.text !== item.text || Math.abs(last.x - item.x) > item.size * 0.3) group.push(item);
  }
  return groups.map((group) => ({ ...page, ...measured(group), cells: cellsOf(group) }));
}

function goesOn(last: PdfItem, item: PdfItem): boolean {
  const size = Math.max(last.size, item.size);
  const isDouble = last.text === item.text && Math.abs(last.x - item.x) <= size * 0.3;
  return Math.abs(item.y - last.y) <= size * 0.5 && (isDouble || item.x >= last.x + last.width - size * 0.5);
}

function measured(group: readonly PdfItem[]) {
  const tallest = group.reduce((most, item) =>
    item.text.length * item.size > most.text.length * most.size ? item : most,
  );
  return {
    x: Math.min(...group.map((item) => item.x)),
    right: Math.max(...group.map((item) => item.x + item.width)),
    y: tallest.y,
    size: tallest.size,
    fonts: new Set(group.map((item) => item.font)),
  };
}

function cellsOf(group: readonly PdfItem[]): readonly string[] {
  const cells: string[] = [];
  let end = 0;
  for (const { text, x, width, size } of group) {
    const last = cells.at(-1);
    const gap = (x - end) / size;
    end = x + width;
    if (last === undefined || (gap > cellGap && !marker.test(last.trim()))) cells.push(text);
    else cells[cells.length - 1] = gap > wordGap && !/\s$/.test(last) ? `${last} ${text}` : last + text;
  }
  return cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim());
}
