/** A part of a document as its layout shows it, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** An item of a list; `marker` is what is printed before it ("a.", "1."), null for a bullet or when it is not known. */
  | { readonly kind: 'item'; readonly marker: string | null; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] };

/** What a reader makes of a document; `pages` is null when the format does not say. */
export interface Content {
  readonly blocks: readonly Block[];
  readonly pages: number | null;
  /** Pages, from 1, on which no text was found while others have text: they may be scans. */
  readonly pagesWithoutText: readonly number[];
  /** Headers and footers, each once; they are no part of the text. */
  readonly leftOut: readonly string[];
}

/**
 * Writes blocks as text: a blank line between blocks, items and table rows on consecutive lines. Characters that a
 * text cannot hold are taken out, and letters with accents get their usual form.
 */
export function writeBlocks(blocks: readonly Block[]): string {
  let text = '';
  let previous: Block['kind'] | null = null;
  for (const block of blocks) {
    const line = clean(lineOf(block));
    if (line === '') continue;
    const close = previous === block.kind && (block.kind === 'item' || block.kind === 'row');
    text += previous === null ? line : `${close ? '\n' : '\n\n'}${line}`;
    previous = block.kind;
  }
  return text;
}

function lineOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'item':
      return `- ${block.marker === null ? '' : `${block.marker} `}${block.text}`;
    case 'row':
      return block.cells.join(' | ');
  }
}

const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cs}\u00AD\uFEFF]|(?![\n\t])\p{Cc}/gu, '')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
