import { Buffer } from 'node:buffer';
import { SaxesParser } from 'saxes';
import type { Content } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { CannotRead } from './outcome.ts';
import { readZipParts } from './read-zip-parts.ts';

/** Deleted text, comments, the styles above the text, and the captions that programs keep for themselves. */
const skipped: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:automatic-styles',
  'office:font-face-decls',
  'office:scripts',
  'office:forms',
  'text:sequence-decls',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
]);
/** Far deeper than any document; more is made to exhaust a reader. */
const maxDepth = 500;

/** Reads an OpenDocument text (ODT): its text, lists, tables and notes; not comments and deleted text. */
export async function readOdt(bytes: Uint8Array): Promise<Content> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const xml = (await readZipParts(buffer, /^content\.xml$/)).get('content.xml');
  if (xml === undefined) throw new CannotRead('damaged');
  const builder = new BlockBuilder();
  const levels: number[] = [];
  const notes: string[] = [];
  let depth = 0;
  let hidden = 0;
  let note: string | null = null;
  let citation = '';
  let inCitation = false;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const addText = (text: string): void => {
    if (hidden > 0) return;
    if (inCitation) citation += text;
    else if (note !== null) note += text;
    else builder.text(text);
  };
  parser.on('error', (cause) => {
    throw new CannotRead('damaged', { cause });
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > maxDepth) throw new CannotRead('damaged');
    if (skipped.has(name)) hidden += 1;
    if (hidden > 0) return;
    switch (name) {
      case 'text:s':
        return addText(' ');
      case 'text:tab':
        return addText('\t');
      case 'text:line-break':
        return addText('\n');
      case 'text:note-citation':
        inCitation = true;
        return;
      case 'text:note-body':
        note = '';
        return;
    }
    if (note !== null) return;
    if (name === 'text:p' || name === 'text:h') {
      builder.endParagraph();
      levels.push(Number(attributes['text:outline-level'] ?? 1) || 1);
    } else if (name === 'text:list-item' || name === 'text:list-header') builder.openItem(null);
    else if (name === 'table:table-row') builder.openRow();
    else if (name === 'table:table-cell') builder.openCell();
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (skipped.has(name)) hidden -= 1;
    if (hidden > 0) return;
    if (name === 'text:note-citation') {
      inCitation = false;
      builder.text(`[${citation}]`);
    } else if (name === 'text:note-body') {
      notes.push(`[${citation}] ${note ?? ''}`);
      [note, citation] = [null, ''];
    } else if (note !== null) note += name === 'text:p' ? ' ' : '';
    else if (name === 'text:p') {
      levels.pop();
      builder.endParagraph();
    } else if (name === 'text:h') builder.endHeading(levels.pop() ?? 1);
    else if (name === 'text:list-item' || name === 'text:list-header') builder.closeItem();
    else if (name === 'table:table-row') builder.closeRow();
    else if (name === 'table:table-cell') builder.closeCell();
  });
  // Line ends in the file are white space; only text:line-break ends a line.
  parser.on('text', (text) => addText(text.replaceAll(/\s+/g, ' ')));
  parser.on('cdata', addText);
  parser.write(xml).close();
  const blocks = [...builder.finish(), ...notes.map((text) => ({ kind: 'paragraph', text: text.trim() }) as const)];
  return { blocks, pages: null, pagesWithoutText: [], leftOut: [] };
}
