import { markedNumber } from './marked-number.ts';
import { labelCounter } from './word-labels.ts';
import { readWordNumbering, walkXml } from './word-numbering.ts';

const asides: ReadonlySet<string> = new Set(['mc:Choice', 'w:pPrChange']);

/**
 * Writes the number of each numbered paragraph of a Word file's main part into its text, between marks. Word keeps
 * these numbers apart and counts them when it shows the text.
 */
export function printNumbers(xml: string, parts: ReadonlyMap<string, string>): string {
  const numbering = parts.get('word/numbering.xml') ?? '';
  if (numbering === '') return xml;
  const labelOf = labelCounter(readWordNumbering(numbering, parts.get('word/styles.xml') ?? ''));
  const pieces: string[] = [];
  let written = 0;
  /** Not read: what a paragraph was before somebody changed it, and one of the two ways in which Word writes a drawing. */
  let aside = 0;
  let isProperties = false;
  let style: string | null = null;
  let list: string | null = null;
  let depth: number | null = null;
  walkXml(xml, {
    open({ name, attributes }) {
      const value = attributes['w:val'] ?? '';
      if (asides.has(name)) aside += 1;
      else if (aside > 0) return;
      else if (name === 'w:pPr') [isProperties, style, list, depth] = [true, null, null, null];
      else if (!isProperties) return;
      else if (name === 'w:pStyle') style = value;
      else if (name === 'w:numId') list = value;
      else if (name === 'w:ilvl') depth = Number(value);
    },
    close(name, position) {
      if (asides.has(name)) aside -= 1;
      if (name !== 'w:pPr' || aside > 0) return;
      isProperties = false;
      const label = labelOf({ list, depth }, style);
      if (label === null) return;
      pieces.push(xml.slice(written, position), `<w:r><w:t>${escaped(markedNumber(label))}</w:t></w:r>`);
      written = position;
    },
  });
  return pieces.join('') + xml.slice(written);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
