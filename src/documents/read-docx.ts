import { Buffer } from 'node:buffer';
import { Parser } from 'htmlparser2';
import mammoth from 'mammoth';
import type { Content } from './block.ts';
import { htmlBlocks } from './html-blocks.ts';
import { readZipParts } from './read-zip-parts.ts';

/** Styles of Word whose names its converter does not know. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Ondertitel'] => h2:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Kop ${level}'] => h${level}:fresh`),
];

/** Reads a Word document (DOCX): its text, lists, tables and notes; not its headers, footers, comments and deleted text. */
export async function readDocx(bytes: Uint8Array): Promise<Content> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { styleMap, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage: withoutImages },
  );
  const parts = await readZipParts(buffer, /^docProps\/app\.xml$|^word\/(?:header|footer)\d*\.xml$/);
  const pages = Number(/<(?:\w+:)?Pages>(\d{1,5})</.exec(parts.get('docProps/app.xml') ?? '')?.[1] ?? 0);
  // Which number a list has reached is not in the HTML, so that a number there could be a wrong one.
  return {
    blocks: htmlBlocks(value, { numbered: false }),
    pages: pages > 0 ? pages : null,
    pagesWithoutText: [],
    leftOut: furniture(parts),
  };
}

/** Images would come along as text, several times their size. */
const withoutImages = mammoth.images.imgElement(async () => ({ src: '' }));

/** The text of headers and footers, which the converter skips. */
function furniture(parts: ReadonlyMap<string, string>): readonly string[] {
  const texts = [...parts].flatMap(([name, xml]) => (name.startsWith('word/') ? [textIn(xml)] : []));
  return [...new Set(texts.filter((text) => /[\p{L}\p{N}]/u.test(text)))];
}

function textIn(xml: string): string {
  let text = '';
  let isText = false;
  const parser = new Parser(
    {
      onopentagname(name) {
        isText = name === 'w:t';
        if (name === 'w:tab' || name === 'w:br') text += ' ';
      },
      ontext(part) {
        if (isText) text += part;
      },
      onclosetag(name) {
        isText = false;
        if (name === 'w:p') text += ' ';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return text.replaceAll(/\s+/g, ' ').trim();
}
