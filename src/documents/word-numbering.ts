import { SaxesParser } from 'saxes';
import { CannotRead } from './outcome.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  /** "1.2" and not "I.2": every number in it is written in digits. */
  isLegal: boolean;
  style: string | null;
}

/** A list as Word keeps it: levels by depth, and the style that it takes its levels from. */
interface Abstract {
  readonly levels: Map<number, Level>;
  link: string | null;
  linked: string | null;
}

interface Numbered {
  abstract: string;
  readonly starts: Map<number, number>;
}

/** How a paragraph is numbered: by which list and at which depth, as it or its style says. */
export interface NumberedAs {
  readonly list: string | null;
  readonly depth: number | null;
}

/** The lists of a Word file and the styles that number paragraphs. */
export interface WordNumbering {
  readonly abstracts: ReadonlyMap<string, Abstract>;
  readonly lists: ReadonlyMap<string, Numbered>;
  readonly styles: ReadonlyMap<string, NumberedAs & { readonly base: string | null }>;
}

type Tag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

/** Walks over the elements of an XML part. */
export function walkXml(
  xml: string,
  on: { open(tag: Tag, position: number): void; close(name: string, position: number): void },
): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', (cause) => {
    throw new CannotRead('damaged', { cause });
  });
  parser.on('opentag', (tag) => on.open(tag, parser.position));
  parser.on('closetag', ({ name }) => on.close(name, parser.position));
  parser.write(xml).close();
}

/** Reads `word/numbering.xml` and `word/styles.xml`; either may be empty. */
export function readWordNumbering(numberingXml: string, stylesXml: string): WordNumbering {
  const abstracts = new Map<string, Abstract>();
  const lists = new Map<string, Numbered>();
  let abstract: Abstract | null = null;
  let list: Numbered | null = null;
  let level: Level | null = null;
  let depth = 0;
  const open = ({ name, attributes }: Tag): void => {
    const value = attributes['w:val'] ?? '';
    switch (name) {
      case 'w:abstractNum':
        abstract = { levels: new Map(), link: null, linked: null };
        abstracts.set(attributes['w:abstractNumId'] ?? '', abstract);
        return;
      case 'w:num':
        [abstract, list] = [null, { abstract: '', starts: new Map() }];
        lists.set(attributes['w:numId'] ?? '', list);
        return;
      case 'w:lvlOverride':
        depth = Number(attributes['w:ilvl'] ?? 0);
        return;
      case 'w:lvl':
        depth = Number(attributes['w:ilvl'] ?? 0);
        level = { start: 1, format: 'decimal', text: '', isLegal: false, style: null };
        abstract?.levels.set(depth, level);
        return;
    }
    if (name === 'w:abstractNumId' && list !== null) list.abstract = value;
    else if (name === 'w:startOverride') list?.starts.set(depth, Number(value));
    else if (name === 'w:numStyleLink' && abstract !== null) abstract.link = value;
    else if (name === 'w:styleLink' && abstract !== null) abstract.linked = value;
    else if (level === null) return;
    else if (name === 'w:start') level.start = Number(value);
    else if (name === 'w:numFmt') level.format = value;
    else if (name === 'w:lvlText') level.text = value;
    else if (name === 'w:isLgl') level.isLegal = value !== '0' && value !== 'false';
    else if (name === 'w:pStyle') level.style = value;
  };
  const close = (name: string): void => {
    if (name === 'w:lvl') level = null;
  };
  if (numberingXml !== '') walkXml(numberingXml, { open, close });
  return { abstracts, lists, styles: stylesXml === '' ? new Map() : readStyles(stylesXml) };
}

function readStyles(xml: string): WordNumbering['styles'] {
  const styles = new Map<string, { list: string | null; depth: number | null; base: string | null }>();
  let style: { list: string | null; depth: number | null; base: string | null } | null = null;
  walkXml(xml, {
    open({ name, attributes }) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = { list: null, depth: null, base: null };
        if (attributes['w:type'] === 'paragraph') styles.set(attributes['w:styleId'] ?? '', style);
      } else if (style === null) return;
      else if (name === 'w:numId') style.list = value;
      else if (name === 'w:ilvl') style.depth = Number(value);
      else if (name === 'w:basedOn') style.base = value;
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
  });
  return styles;
}
