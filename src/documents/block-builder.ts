import type { Block } from './block.ts';
import { splitNumber } from './marked-number.ts';

interface Item {
  readonly marker: string | null;
  isStarted: boolean;
}

interface Cell {
  readonly blocks: Block[];
  readonly items: Item[];
}

/** Longer than any heading that is only bold. */
const maxBoldHeading = 120;

/** Collects text between marks of layout (item, cell, row, heading) into blocks; readers of marked-up formats fill one. */
export class BlockBuilder {
  readonly #cells: Cell[] = [{ blocks: [], items: [] }];
  readonly #rows: Cell[][] = [];
  #text = '';
  #isBold = true;

  /** Adds running text; `bold` when it is printed so. A line end in it stays one. */
  text(text: string, bold = false): void {
    this.#text += text;
    if (!bold && splitNumber(text).text.trim() !== '') this.#isBold = false;
  }

  /** Ends a paragraph; a short one that is bold as a whole is the heading that its writer meant it to be. */
  endParagraph(): void {
    const isBold = this.#isBold;
    const { number, text } = splitNumber(this.#take());
    if (text === '' && number === null) return;
    const item = this.#cell.items.at(-1);
    const isHeading = isBold && text.length <= maxBoldHeading && /[\p{L}\p{N}][^.;,]?$/u.test(text);
    if (isHeading && (item === undefined || (number !== null && this.#cell.items.length === 1))) {
      this.#add({ kind: 'heading', level: 6, text: numberedText(number, text) });
    } else if (item?.isStarted === false || number !== null) {
      this.#add({ kind: 'item', marker: number ?? item?.marker ?? null, text });
    } else this.#add({ kind: 'paragraph', text });
    if (item !== undefined) item.isStarted = true;
  }

  /** Ends a heading of this level, 1 being the outermost. */
  endHeading(level: number): void {
    const { number, text: taken } = splitNumber(this.#take().replaceAll('\n', ' '));
    const text = numberedText(number, taken);
    if (text !== '') this.#add({ kind: 'heading', level, text });
  }

  openItem(marker: string | null): void {
    this.endParagraph();
    this.#cell.items.push({ marker, isStarted: false });
  }

  closeItem(): void {
    this.endParagraph();
    this.#cell.items.pop();
  }

  openRow(): void {
    this.endParagraph();
    this.#rows.push([]);
  }

  openCell(): void {
    this.endParagraph();
    this.#cells.push({ blocks: [], items: [] });
  }

  closeCell(): void {
    this.endParagraph();
    const row = this.#rows.at(-1);
    if (row !== undefined && this.#cells.length > 1) row.push(...this.#cells.splice(-1));
  }

  /** Ends a row. Tables that only place text, one cell wide or with one cell filled, are read as the text they place. */
  closeRow(): void {
    this.endParagraph();
    const row = this.#rows.pop() ?? [];
    const filled = row.filter((cell) => cell.blocks.length > 0);
    if (filled.length > 1) this.#add({ kind: 'row', cells: row.map((cell) => cell.blocks.map(inCell).join(' ')) });
    else for (const block of filled.flatMap((cell) => cell.blocks)) this.#add(block);
  }

  /** What was collected; marks that were never closed are closed first. */
  finish(): readonly Block[] {
    this.endParagraph();
    while (this.#cells.length > 1 && this.#rows.length > 0) {
      this.closeCell();
      this.closeRow();
    }
    return this.#cells.flatMap((cell) => cell.blocks);
  }

  get #cell(): Cell {
    return this.#cells.at(-1) ?? { blocks: [], items: [] };
  }

  #add(block: Block): void {
    this.#cell.blocks.push(block);
  }

  #take(): string {
    const text = this.#text
      .split('\n')
      .map((line) => line.replaceAll(/\s+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n');
    this.#text = '';
    this.#isBold = true;
    return text;
  }
}

const numberedText = (number: string | null, text: string): string =>
  number === null ? text : `${number} ${text}`.trim();

function inCell(block: Block): string {
  if (block.kind === 'row') return block.cells.join(' | ');
  const text = block.text.replaceAll('\n', ' ');
  return block.kind === 'item' ? `- ${block.marker === null ? '' : `${block.marker} `}${text}` : text;
}
