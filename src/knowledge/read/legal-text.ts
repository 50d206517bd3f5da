import type { Outline } from './outline.ts';
import { tidy } from './tidy.ts';
import { childOf, elementsOf, textOf, type XmlElement } from './xml.ts';

/** Never text of the law: bookkeeping of the publisher. */
export const bookkeeping: ReadonlySet<string> = new Set([
  'meta',
  'metadata',
  'meta-data',
  'jcis',
  'jci',
  'bwb-inputbestand',
  'bwb-wijzigingen',
  'redactionele-correcties',
]);
const blocks: ReadonlySet<string> = new Set([
  'al',
  'al-groep',
  'lijst',
  'li',
  'lid',
  'table',
  'tgroup',
  'definitielijst',
  'definitie-item',
  'tussenkop',
  'plaatje',
  'illustratie',
  'citaat',
  'wijzig-artikel',
]);

/** Where lines of text go: an article, a table cell, the preamble. */
export type Sink = (line: string, emphasised: boolean) => void;

/** Tells whether the element starts a line of its own. */
export const isBlock = (element: XmlElement): boolean => blocks.has(element.name);

/**
 * Writes a piece of legal XML (al, lijst, table, …) to a sink, one line each; list items start with their marker,
 * table rows become `| a | b |`, footnotes follow the line they stand in as `[1] …`. What is left out is a warning.
 */
export function writeText(element: XmlElement, outline: Outline, sink: Sink, marker = ''): void {
  if (bookkeeping.has(element.name)) return;
  if (element.name === 'table') {
    if (marker !== '') sink(marker, false);
    writeTable(element, outline, sink);
    return;
  }
  if (element.name === 'plaatje' || element.name === 'illustratie') {
    const name = findName(element);
    outline.warn(
      'image',
      `Een afbeelding${name === '' ? '' : ` (${name})`} is niet overgenomen; alleen tekst wordt gelezen.`,
    );
  }
  let before = marker;
  const write: Sink = (line, emphasised) => {
    sink(before === '' || line.startsWith(`${before} `) ? line : `${before} ${line}`, emphasised);
    before = '';
  };
  const notes: XmlElement[] = [];
  let inline: (XmlElement | string)[] = [];
  const flush = (): void => {
    const emphasised = isEmphasised(inline);
    for (const line of inlineText(inline, outline, notes).split('\n'))
      if (tidy(line) !== '') write(tidy(line), emphasised);
    for (const note of notes.splice(0)) writeNote(note, outline, write);
    inline = [];
  };
  const ownMarker = element.name === 'li' ? markerOf(element) : termOf(element);
  if (ownMarker !== '') before = before === '' ? ownMarker : `${before} ${ownMarker}`;
  for (const child of element.children) {
    if (typeof child !== 'string' && ['li.nr', 'term', 'lidnr'].includes(child.name)) continue;
    if (typeof child !== 'string' && containsBlock(child)) {
      flush();
      writeText(child, outline, write);
    } else inline.push(child);
  }
  flush();
  if (ownMarker !== '' && before !== '') sink(before, false);
}

const markerOf = (li: XmlElement): string => {
  const number = childOf(li, 'li.nr');
  return tidy(number === undefined ? (li.attributes.get('nr') ?? '') : textOf(number));
};

const termOf = (item: XmlElement): string => {
  const term = item.name === 'definitie-item' ? childOf(item, 'term') : undefined;
  return term === undefined ? '' : `– ${tidy(textOf(term)).replace(/:$/, '')}:`;
};

const findName = (image: XmlElement): string =>
  image.attributes.get('naam') ??
  elementsOf(image)
    .map(findName)
    .find((name) => name !== '') ??
  '';

const containsBlock = (element: XmlElement): boolean => isBlock(element) || elementsOf(element).some(containsBlock);

/** The text of inline elements; `br` becomes a line end, footnotes are put aside. */
function inlineText(parts: readonly (XmlElement | string)[], outline: Outline, notes: XmlElement[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part.replace(/\s+/g, ' ');
      if (bookkeeping.has(part.name)) return '';
      if (part.name === 'br') return '\n';
      if (part.name === 'noot') {
        notes.push(part);
        return '';
      }
      if (part.name === 'redactie' && part.attributes.get('type') !== 'vervanging') {
        outline.warn('editorial', `Weggelaten redactionele opmerking: "${tidy(textOf(part))}".`);
        return '';
      }
      return inlineText(part.children, outline, notes);
    })
    .join('');
}

/** The text of one element on one line, for headings and metadata. */
export const lineOf = (element: XmlElement, outline: Outline): string => {
  const notes: XmlElement[] = [];
  const line = tidy(inlineText([element], outline, notes));
  for (const note of notes) writeNote(note, outline, (text) => outline.preambleLine(text));
  return line;
};

function writeNote(note: XmlElement, outline: Outline, sink: Sink): void {
  const number = childOf(note, 'noot.nr') ?? childOf(note, 'nootnr');
  const mark = number === undefined ? (note.attributes.get('nr') ?? '') : textOf(number);
  const rest = note.children.filter((child) => child !== number);
  writeText(
    { ...note, name: 'noot-tekst', children: rest },
    outline,
    sink,
    `[${tidy(mark).replace(/^\[|\]$/g, '') || '*'}]`,
  );
}

function isEmphasised(parts: readonly (XmlElement | string)[]): boolean {
  const bold = (part: XmlElement): boolean =>
    part.name === 'vet' || part.name === 'ond' || /vet|ond/.test(part.attributes.get('type') ?? '');
  const filled = parts.filter((part) => tidy(typeof part === 'string' ? part : textOf(part)) !== '');
  return filled.length > 0 && filled.every((part) => typeof part !== 'string' && bold(part));
}

function writeTable(table: XmlElement, outline: Outline, sink: Sink): void {
  const title = childOf(table, 'title');
  if (title !== undefined) writeText(title, outline, sink);
  /** What a cell that spans rows still has to say in the rows below, by column. */
  const spanning = new Map<number, { text: string; rows: number }>();
  for (const row of rowsOf(table)) {
    const cells: string[] = [];
    const carry = (): void => {
      for (let above = spanning.get(cells.length); above !== undefined && above.rows > 0; ) {
        cells.push(above.text);
        above.rows -= 1;
        above = spanning.get(cells.length);
      }
    };
    for (const entry of elementsOf(row)) {
      carry();
      const lines: string[] = [];
      writeText(entry, outline, (line) => lines.push(line));
      const text = tidy(lines.join(' '));
      const rows = Number(entry.attributes.get('morerows') ?? 0);
      if (rows > 0) spanning.set(cells.length, { text, rows });
      cells.push(text, ...Array.from({ length: columnsOf(entry) - 1 }, () => ''));
    }
    carry();
    if (cells.some((cell) => cell !== '')) sink(`| ${cells.join(' | ')} |`, false);
  }
}

const rowsOf = (table: XmlElement): XmlElement[] =>
  elementsOf(table).flatMap((child) => (child.name === 'row' ? [child] : rowsOf(child)));

function columnsOf(entry: XmlElement): number {
  const column = (name: string): number => Number(/\d+$/.exec(entry.attributes.get(name) ?? '')?.[0] ?? Number.NaN);
  const columns = column('nameend') - column('namest') + 1;
  return columns > 1 && columns < 100 ? columns : 1;
}
