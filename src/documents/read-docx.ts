import { Buffer } from 'node:buffer';
import { buffer as collect } from 'node:stream/consumers';
import { Parser } from 'htmlparser2';
import mammoth from 'mammoth';
import { ZipFile } from 'yazl';
import type { Content } from './block.ts';
import { htmlBlocks } from './html-blocks.ts';
import { printNumbers } from './print-numbers.ts';
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
  const parts = await readZipParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), /\.(?:xml|rels)$/i);
  const { value } = await mammoth.convertToHtml(
    { buffer: await withNumbers(parts) },
    { styleMap, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage: withoutImages },
  );
  const pages = Number(/<(?:\w+:)?Pages>(\d{1,5})</.exec(parts.get('docProps/app.xml') ?? '')?.[1] ?? 0);
  return {
    blocks: htmlBlocks(value, { numbered: false }),
    pages: pages > 0 ? pages : null,
    pagesWithoutText: [],
    leftOut: furniture(parts),
  };
}

/** The file again with the numbers of its paragraphs in the text, and without its pictures. */
async function withNumbers(parts: ReadonlyMap<string, string>): Promise<Buffer> {
  const main = /PartName="\/([^"]+)"\s+ContentType="[^"]*main\+xml"/.exec(parts.get('[Content_Types].xml') ?? '')?.[1];
  const zip = new ZipFile();
  for (const [name, xml] of parts) {
    zip.addBuffer(Buffer.from(name === main ? printNumbers(xml, parts) : xml), name, { compress: false });
  }
  zip.end();
  return await collect(zip.outputStream);
}

/** Images would come along as text, several times their size. */
const withoutImages = mammoth.images.imgElement(async () => ({ src: '' }));

/** The text of headers and footers, which the converter skips. */
function furniture(parts: ReadonlyMap<string, string>): readonly string[] {
  const texts = [...parts].flatMap(([name, xml]) =>
    /^word\/(?:header|footer)\d*\.xml$/.test(name) ? [textIn(xml)] : [],
  );
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
