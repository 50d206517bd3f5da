import { Buffer } from 'node:buffer';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Makes a zip of these parts, in this order. */
export async function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date(0), compress: name !== 'mimetype' });
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const rels =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** The parts of a Word file around this body, to be changed before they are zipped. */
export const docxParts = (body: string): Record<string, string> => ({
  '[Content_Types].xml': types,
  '_rels/.rels': rels,
  'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
});

export const wordParagraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** The parts of an ODT around this body. */
export const odtParts = (body: string): Record<string, string> => ({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml':
    '<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="ta"><office:body><office:text>' +
    `${body}</office:text></office:body></office:document-content>`,
});

/** A line of a PDF: where it stands from the left and from the top, in points. */
export interface Printed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

const pageHeight = 842;

/** Writes a PDF by hand: one list of lines a page. `extra` goes into the trailer, `objects` behind the others. */
export function pdfOf(pages: readonly (readonly Printed[])[], options: { readonly trailer?: string } = {}): Uint8Array {
  const fonts = '<< /F1 3 0 R /F2 4 0 R >>';
  const first = 5;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((lines, at) => {
      const content = lines.map(drawn).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${pageHeight}] /Resources << /Font ${fonts} >> /Contents ${first + 2 * at + 1} 0 R >>`,
        `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${options.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

const drawn = ({ text, x, y, size = 11, bold = false }: Printed): string =>
  `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${pageHeight - y} Tm (${text.replaceAll(/[\\()]/g, '\\$&')}) Tj ET`;
