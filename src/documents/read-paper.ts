import { decodeText } from './decode-text.ts';
import { formatOf } from './format-of.ts';
import { unreadable } from './outcome.ts';
import { type ReadOutcome, readDocument } from './read-document.ts';

/**
 * Reads a document of which the words are quoted: plain text and Markdown stay as they were typed, line for line; other
 * formats are read as `readDocument` does.
 */
export async function readPaper(bytes: Uint8Array, name: string): Promise<ReadOutcome> {
  const found = await formatOf(bytes, name);
  if (found.kind === 'unreadable') return found;
  if (found.format !== 'plain' && found.format !== 'markdown') return readDocument(bytes, name);
  const text = decodeText(bytes);
  if (text === null) return unreadable('unknown-format');
  return text.trim() === '' ? unreadable('no-text') : { kind: 'read', text, pages: null };
}
