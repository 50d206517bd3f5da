import type { Content } from './block.ts';
import { CannotRead, type Format } from './outcome.ts';
import { readDocx } from './read-docx.ts';
import { readOdt } from './read-odt.ts';
import { readPdf } from './read-pdf.ts';
import { readHtml, readMarkdown, readPlain } from './read-text.ts';

const readers: Readonly<Record<Format, (bytes: Uint8Array) => Content | Promise<Content>>> = {
  docx: readDocx,
  pdf: readPdf,
  odt: readOdt,
  html: readHtml,
  markdown: readMarkdown,
  plain: readPlain,
};

/** Far more than any document that people read; what is longer was made to fill memory. */
const maxLength = 5_000_000;

/** Reads a document of a known format. Runs in the child process; throws `CannotRead`, or whatever a library throws. */
export async function readFormat(format: Format, bytes: Uint8Array): Promise<Content> {
  const content = await readers[format](bytes);
  let length = 0;
  let hasText = false;
  for (const block of content.blocks) {
    const text = block.kind === 'row' ? block.cells.join(' ') : block.text;
    length += text.length;
    hasText ||= /[\p{L}\p{N}]/u.test(text);
  }
  if (length > maxLength) throw new CannotRead('too-large');
  if (!hasText) throw new CannotRead('no-text');
  return content;
}
