import { Buffer } from 'node:buffer';
import { checkZip } from './check-zip.ts';
import { decodeText } from './decode-text.ts';
import { type Format, type Unreadable, unreadable } from './outcome.ts';

const maxBytes = 15_000_000;

/**
 * Tells what a file is from its first bytes and, for a zip, from what is in it. The name decides only between plain
 * text and Markdown. Bigger than 15 MB,
 * unsafe or of no known format is `unreadable`.
 */
export async function formatOf(
  bytes: Uint8Array,
  name: string,
): Promise<{ readonly kind: 'known'; readonly format: Format } | Unreadable> {
  if (bytes.length > maxBytes) return unreadable('too-large');
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.subarray(0, 1024).toString('latin1');
  if (head.startsWith('PK\u0003\u0004')) return await checkZip(file);
  if (head.includes('%PDF-')) return hasEnd(file) ? known('pdf') : unreadable('damaged');
  // An old Office file; a Word file with a password is packed in one as well.
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) {
    return unreadable(file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'unknown-format');
  }
  return textFormat(bytes, name);
}

const known = (format: Format) => ({ kind: 'known', format }) as const;

/** A PDF that was cut off can be opened, and would silently lack its last pages. */
const hasEnd = (file: Buffer): boolean => file.subarray(-4096).includes('%%EOF');

function textFormat(bytes: Uint8Array, name: string): ReturnType<typeof known> | Unreadable {
  const text = decodeText(bytes);
  if (text === null || text.startsWith('{\\rtf')) return unreadable('unknown-format');
  const start = text
    .slice(0, 10_000)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .trimStart();
  if (/^(?:<!DOCTYPE\s+html\b|<(?:html|head|body|div|h[1-6]|p|article|main|table|ul|ol)\b)/i.test(start)) {
    return known('html');
  }
  if (/^<(?:!DOCTYPE|[a-z][\w:.-]*[\s>])/i.test(start)) return unreadable('unknown-format');
  return known(/^#{1,6} +\S/m.test(text) || /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plain');
}
