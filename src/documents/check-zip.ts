import { Buffer } from 'node:buffer';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { CannotRead, type Format, type Unreadable, unreadable } from './outcome.ts';

const maxEntries = 2000;
const maxInflated = 100_000_000;
const maxTags = 1_000_000;
/** Text packs up to some 50 times; only what is made to be a bomb goes far above. */
const maxRatio = 200;
const ratioMatters = 1_000_000;

/**
 * Looks through a zip before anything else does and tells which document is in it. Too many entries, too much or too
 * densely packed, too many tags: `too-large`. Names that point outside, double names, a DOCTYPE or ENTITY: `damaged`.
 */
export async function checkZip(
  file: Buffer,
): Promise<{ readonly kind: 'known'; readonly format: Format } | Unreadable> {
  try {
    const zip = await fromBufferPromise(file, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > maxEntries) return unreadable('too-large');
    return { kind: 'known', format: await formatIn(zip) };
  } catch (error) {
    // Whatever else a zip library stumbles on is a fault of the file.
    return unreadable(error instanceof CannotRead ? error.reason : 'damaged');
  }
}

async function formatIn(zip: ZipFile): Promise<Format> {
  const names = new Set<string>();
  let inflated = 0;
  let tags = 0;
  let types = '';
  let mimetype = '';
  for await (const entry of zip.eachEntry()) {
    if (names.has(entry.fileName)) throw new CannotRead('damaged');
    names.add(entry.fileName);
    if (entry.isEncrypted()) throw new CannotRead('encrypted');
    inflated += entry.uncompressedSize;
    if (inflated > maxInflated || isBomb(entry)) throw new CannotRead('too-large');
    if (!isRead(entry.fileName)) continue;
    const part = await readPart(zip, entry, maxTags - tags);
    tags += part.tags;
    if (entry.fileName === '[Content_Types].xml') types = part.start;
    if (entry.fileName === 'mimetype') mimetype = part.start;
    if (part.start.includes('encryption-data')) throw new CannotRead('encrypted');
  }
  if (/application\/[\w.+-]*word[\w.+-]*main\+xml/.test(types)) return 'docx';
  if (/^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/.test(mimetype) && names.has('content.xml'))
    return 'odt';
  throw new CannotRead('unknown-format');
}

const isBomb = (entry: Entry): boolean =>
  entry.uncompressedSize > ratioMatters && entry.uncompressedSize > entry.compressedSize * maxRatio;

const isRead = (name: string): boolean => /\.(?:xml|rels)$/i.test(name) || name === 'mimetype';

const startLength = 200_000;

/** Counts tags and refuses declarations while the part streams by; only its start is kept. */
async function readPart(
  zip: ZipFile,
  entry: Entry,
  tagsLeft: number,
): Promise<{ readonly start: string; readonly tags: number }> {
  let start = '';
  let tags = 0;
  let tail = '';
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const text = Buffer.isBuffer(chunk) ? chunk.toString('latin1') : String(chunk);
    if (start.length < startLength) start += text.slice(0, startLength);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(tail + text)) throw new CannotRead('damaged');
    tail = text.slice(-10);
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) tags += 1;
    if (tags > tagsLeft) throw new CannotRead('too-large');
  }
  return { start, tags };
}
