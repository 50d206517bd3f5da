import { afterAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { createReaderPool } from '../../src/documents/reader-pool.ts';
import { docxParts, zipOf } from './made-files.ts';

const pool = createReaderPool();
afterAll(() => pool.close());

const level = (depth: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const numbering = `<w:numbering ${w}>
  <w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2.')}${level(2, 'lowerRoman', '%1.%2.%3', '<w:isLgl/>')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'decimal', 'Artikel %1', '<w:pStyle w:val="Artikel"/>')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="3">${level(0, 'bullet', '•')}${level(1, 'upperRoman', '%2)')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>
</w:numbering>`;
const styles = `<w:styles ${w}>
  <w:style w:type="paragraph" w:styleId="Artikel"><w:name w:val="Artikelkop"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Kop"><w:name w:val="heading 1"/><w:basedOn w:val="Artikel"/></w:style>
</w:styles>`;

const paragraph = (text: string, properties: string) =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const numbered = (text: string, list: number, depth = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
const styled = (text: string, style: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`);

async function textOf(...paragraphs: string[]) {
  const parts = docxParts(paragraphs.join(''));
  const rel = (type: string) =>
    `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${type}.xml"/>`;
  const file = await zipOf({
    ...parts,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel('numbering')}${rel('styles')}</Relationships>`,
    'word/numbering.xml': numbering,
    'word/styles.xml': styles,
  });
  const outcome = await readDocument(file, 'document', { pool });
  return outcome.kind === 'read' ? outcome.text.split(/\n+/) : outcome;
}

describe('the numbers that Word counts', () => {
  it('are read as they are printed, and go on after a paragraph between', async () => {
    expect(
      await textOf(
        numbered('een', 1),
        numbered('aa', 1, 1),
        numbered('bb', 1, 1),
        paragraph('tussen', ''),
        numbered('twee', 1),
        numbered('aa', 1, 1),
      ),
    ).toEqual(['- 1. een', '- a. aa', '- b. bb', 'tussen', '- 2. twee', '- a. aa']);
  });

  it('start again where a list says so', async () => {
    expect(await textOf(numbered('een', 1), numbered('twee', 1), numbered('een', 2), numbered('twee', 2))).toEqual([
      '- 1. een',
      '- 2. twee',
      '- 1. een',
      '- 2. twee',
    ]);
  });

  it('come from a style or from the style that it builds on, also above a heading', async () => {
    expect(await textOf(styled('Begrippen', 'Artikel'), styled('Melding', 'Kop'), paragraph('Wie kan.', ''))).toEqual([
      '- Artikel 1 Begrippen',
      'Artikel 2 Melding',
      'Wie kan.',
    ]);
  });

  it('are written in digits where the list asks for it, and bullets have none', async () => {
    expect(
      await textOf(numbered('a', 1), numbered('b', 1, 1), numbered('c', 1, 2), numbered('d', 4), numbered('e', 4, 1)),
    ).toEqual(['- 1. a', '- a. b', '- 1.1.1 c', '- d', '- I) e']);
  });

  it('do not count what a paragraph was before it was changed', async () => {
    const change = '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    expect(await textOf(paragraph('los', change), numbered('een', 1))).toEqual(['los', '- 1. een']);
  });
});
