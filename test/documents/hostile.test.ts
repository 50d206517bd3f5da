import { Buffer } from 'node:buffer';
import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { createReaderPool } from '../../src/documents/reader-pool.ts';
import { docxParts, odtParts, pdfOf, wordParagraph, zipOf } from './made-files.ts';

const pool = createReaderPool();
afterAll(() => pool.close());
const reasonOf = async (bytes: Uint8Array, name = 'document.docx') => {
  const outcome = await readDocument(bytes, name, { pool });
  return outcome.kind === 'unreadable' ? outcome.reason : outcome;
};
const bytesOf = (content: string) => new Uint8Array(Buffer.from(content, 'latin1'));
const withDocument = (xml: string) => zipOf({ ...docxParts(''), 'word/document.xml': xml });
/** The same name twice, which a zip may say; made by changing a name of the same length. */
const renamed = (file: Uint8Array, from: string, to: string) =>
  bytesOf(Buffer.from(file).toString('latin1').replaceAll(from, to));

describe('a file that is not what it should be', () => {
  it.each([
    ['is empty', bytesOf(''), 'no-text'],
    ['holds only white space', bytesOf(' \n\t\n '), 'no-text'],
    ['is a picture', bytesOf('\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'), 'unknown-format'],
    ['is RTF', bytesOf('{\\rtf1 hallo}'), 'unknown-format'],
    ['is other XML', bytesOf('<?xml version="1.0"?><factuur><regel/></factuur>'), 'unknown-format'],
    ['is an old Office file', bytesOf(`\u00D0\u00CF\u0011\u00E0${'\u0000'.repeat(600)}`), 'unknown-format'],
    ['is too large', new Uint8Array(15_000_001).fill(0x61), 'too-large'],
    ['is only the start of a zip', bytesOf('PK\u0003\u0004rest'), 'damaged'],
    ['is only the start of a PDF', bytesOf('%PDF-1.7\n'), 'damaged'],
    ['is a PDF in name', bytesOf('%PDF-1.7\nniets\n%%EOF'), 'damaged'],
  ])('is refused when it %s', async (_, bytes, reason) => {
    expect(await reasonOf(bytes)).toBe(reason);
  });

  it('is refused when it was cut off', async () => {
    const docx = await zipOf(docxParts(wordParagraph('Tekst.')));
    expect(await reasonOf(docx.subarray(0, docx.length - 30))).toBe('damaged');
    const pdf = pdfOf([[{ text: 'Tekst.', x: 60, y: 100 }]]);
    expect(await reasonOf(pdf.subarray(0, pdf.length - 40))).toBe('damaged');
  });

  it('is refused when it has a password', async () => {
    const key = 'A'.repeat(64);
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`;
    expect(await reasonOf(pdfOf([[{ text: 'Geheim.', x: 60, y: 100 }]], { trailer: encrypt }))).toBe('encrypted');
    const office = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await reasonOf(new Uint8Array(office))).toBe('encrypted');
    const manifest = '<manifest><encryption-data/></manifest>';
    expect(await reasonOf(await zipOf({ ...odtParts(''), 'META-INF/manifest.xml': manifest }))).toBe('encrypted');
  });

  it('is refused when it has no text, as a scan', async () => {
    expect(await reasonOf(pdfOf([[], []]))).toBe('no-text');
    expect(await reasonOf(await zipOf(docxParts('<w:p/>')))).toBe('no-text');
  });
});

describe('a zip that is made to do harm', () => {
  const zeros = Buffer.alloc(60_000_000);
  it.each([
    ['inflates to too much', () => zipOf({ ...docxParts(''), 'word/a.bin': zeros, 'word/b.bin': zeros }), 'too-large'],
    [
      'is packed too densely',
      () => zipOf({ ...docxParts(''), 'word/a.xml': zeros.subarray(0, 5_000_000) }),
      'too-large',
    ],
    ['has too many tags', () => withDocument(`<a>${'<b/>'.repeat(1_000_001)}</a>`), 'too-large'],
    [
      'has too many parts',
      () => zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`word/${at}.txt`, '']))),
      'too-large',
    ],
    ['declares a DOCTYPE', () => withDocument('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), 'damaged'],
    [
      'declares an entity far into a part',
      () => withDocument(`<a>${' '.repeat(65_530)}<!ENTITY b "c"></a>`),
      'damaged',
    ],
    ['points outside itself', async () => renamed(await zipOf({ 'aa/b.xml': '<a/>' }), 'aa/b', '../b'), 'damaged'],
    ['points to a fixed place', async () => renamed(await zipOf({ 'aa/b.xml': '<a/>' }), 'aa/b', '/a/b'), 'damaged'],
    [
      'has a name twice',
      async () => renamed(await zipOf({ 'a.xml': '<a/>', 'b.xml': '<a/>' }), 'b.xml', 'a.xml'),
      'damaged',
    ],
    ['is no document', () => zipOf({ 'a.txt': 'tekst' }), 'unknown-format'],
    ['is a spreadsheet', () => zipOf({ '[Content_Types].xml': 'spreadsheetml.sheet.main+xml' }), 'unknown-format'],
    ['holds XML that is none', () => withDocument('<a><b></a>'), 'damaged'],
    ['holds ODT that is none', () => zipOf({ ...odtParts(''), 'content.xml': '<a><b></a>' }), 'damaged'],
    ['is nested too deep', () => zipOf(odtParts(`${'<text:p>'.repeat(9000)}${'</text:p>'.repeat(9000)}`)), 'damaged'],
  ])('is refused when it %s', async (_, make, reason) => {
    expect(await reasonOf(await make())).toBe(reason);
  });

  it('ends its reader and not the program when a Word file is nested deeper than its reader can follow', async () => {
    const depth = 30_000;
    const body = `${'<w:ins>'.repeat(depth)}${wordParagraph('diep')}${'</w:ins>'.repeat(depth)}`;
    expect(await reasonOf(await zipOf(docxParts(body)))).toMatch(/damaged|too-much-memory|too-slow/);
    expect(await readDocument(bytesOf('Het gaat door.'), 'a', { pool })).toMatchObject({ text: 'Het gaat door.' });
  });

  it('reads deeply nested HTML', async () => {
    const html = `<html><body>${'<div>'.repeat(20_000)}diep${'</div>'.repeat(20_000)}</body></html>`;
    expect(await readDocument(bytesOf(html), 'a', { pool })).toMatchObject({ text: 'diep' });
  });
});
