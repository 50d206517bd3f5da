import { type Content, writeBlocks } from './block.ts';
import { formatOf } from './format-of.ts';
import { type Unreadable, unreadable } from './outcome.ts';
import { createReaderPool, type ReaderPool } from './reader-pool.ts';

/** A document as text; `pages` is null when the format does not say. */
export type ReadOutcome =
  | {
      readonly kind: 'read';
      readonly text: string;
      readonly pages: number | null;
      /** Pages, from 1, without text in a document that has text elsewhere: they may be scans. */
      readonly pagesWithoutText?: readonly number[];
      /** Headers and footers, each once; they are not in the text. */
      readonly leftOut?: readonly string[];
    }
  | Unreadable;

/** A document as its parts. */
export type BlocksOutcome = ({ readonly kind: 'read' } & Content) | Unreadable;

const shared = createReaderPool();

/**
 * Reads a DOCX, PDF, ODT, HTML, Markdown or plain text from memory, in a process of its own that is bounded in time and
 * memory; nothing is written to disk. The name never decides what a file is. A Fault of code `documents` when more than
 * fifty documents wait already.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  deps: { readonly pool: ReaderPool } = { pool: shared },
): Promise<ReadOutcome> {
  const read = await readBlocks(bytes, name, deps);
  if (read.kind === 'unreadable') return read;
  const { blocks, ...rest } = read;
  const text = writeBlocks(blocks);
  return text === '' ? unreadable('no-text') : { ...rest, text };
}

/** Reads as `readDocument` does, and gives the parts in reading order. */
export async function readBlocks(
  bytes: Uint8Array,
  name: string,
  deps: { readonly pool: ReaderPool } = { pool: shared },
): Promise<BlocksOutcome> {
  const found = await formatOf(bytes, name);
  return found.kind === 'unreadable' ? found : await deps.pool.read(found.format, bytes);
}
