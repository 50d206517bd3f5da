import { type Heading, readHeading } from './heading.ts';
import { bookkeeping, isBlock, lineOf, type Sink, writeText } from './legal-text.ts';
import { type LidCount, noLid, readLidLine } from './lid-line.ts';
import type { Outline } from './outline.ts';
import { headingLine } from './text-lines.ts';
import { tidy } from './tidy.ts';
import { childOf, elementsOf, findBelow, textOf, type XmlElement } from './xml.ts';

const structures: ReadonlySet<string> = new Set([
  'boek',
  'deel',
  'hoofdstuk',
  'titeldeel',
  'titel',
  'afdeling',
  'paragraaf',
  'sub-paragraaf',
  'subparagraaf',
  'divisie',
  'artikel',
  'bijlage',
  'nota-toelichting',
  'toelichting',
  'gemeenteblad',
  'officiele-publicatie',
]);
const annexes: ReadonlySet<string> = new Set(['bijlage', 'nota-toelichting', 'toelichting']);
const opening: ReadonlySet<string> = new Set(['intitule', 'aanhef', 'preambule', 'considerans', 'afkondiging', 'wij']);
const closing: ReadonlySet<string> = new Set(['wetsluiting', 'regeling-sluiting', 'sluiting', 'ondertekening']);
/** Named by the metadata reader. */
const elsewhere: ReadonlySet<string> = new Set(['citeertitel', 'kop']);

/** Walks the body of BWB, CVDR or gemeenteblad XML and fills the outline; whatever it does not know it treats as text. */
export function readStructure(element: XmlElement, outline: Outline, depth = 0): void {
  if (bookkeeping.has(element.name) || elsewhere.has(element.name)) return;
  if (opening.has(element.name)) {
    for (const line of linesOf(element, outline)) outline.preambleLine(line);
    return;
  }
  if (closing.has(element.name)) {
    const lines = linesOf(element, outline);
    if (lines.length === 0) return;
    for (const line of lines) outline.preambleLine(line);
    outline.warn('closing-text', 'Het slot (ondertekening) staat bij de aanhef.', 'slot');
    return;
  }
  if (structures.has(element.name)) {
    readUnit(element, outline, depth + 1);
    return;
  }
  readContent(element, outline, depth);
}

function readUnit(element: XmlElement, outline: Outline, depth: number): void {
  const heading = headingOf(element, outline);
  if (heading !== null) outline.open(depth, heading);
  else if (element.name === 'artikel' && !outline.takesText && hasText(element)) {
    outline.open(depth, { form: 'plain', number: null, title: '', rank: 1 });
  }
  readContent(element, outline, depth);
  if (heading !== null || !outline.takesText) outline.close(depth);
}

const hasText = (element: XmlElement): boolean =>
  elementsOf(element).some((child) => child.name !== 'kop' && tidy(textOf(child, bookkeeping)) !== '');

function headingOf(element: XmlElement, outline: Outline): Heading | null {
  const kop = childOf(element, 'kop');
  const parts = kop === undefined ? [] : elementsOf(kop).map((part) => lineOf(part, outline));
  const text = tidy(parts.join(' ')).replace(/^(\d[\d.]*\.)(?=\p{L})/u, '$1 ');
  const isAnnex = annexes.has(element.name);
  if (text === '') return isAnnex ? readHeading(element.name === 'bijlage' ? 'Bijlage' : 'Toelichting') : null;
  const heading = readHeading(text);
  if (!isAnnex || heading.form === 'annex') return heading;
  return { form: 'annex', number: element.name === 'bijlage' ? 'Bijlage' : 'Toelichting', title: text, rank: 1 };
}

function readContent(element: XmlElement, outline: Outline, depth: number): void {
  let count: LidCount = noLid;
  const hasLeden = findBelow(element, 'lid') !== undefined;
  const isArtikel = element.name === 'artikel' && outline.inArticle;
  const sink: Sink = (text, emphasised) => {
    const heading = headingOfLine(text, emphasised, isArtikel || outline.inArticle, isArtikel);
    if (heading !== undefined) {
      outline.open(depth + 0.1 + heading.rank / 20, heading);
      count = noLid;
      return;
    }
    const line = hasLeden || !outline.inUnit ? ({ kind: 'text', count } as const) : readLidLine(text, count);
    if (line.kind === 'lid') outline.lid(line.number, line.text);
    else outline.line(text, emphasised);
    count = line.count;
  };
  const plain: Sink = (text, emphasised) => outline.line(text, emphasised);
  let previousLine = '';
  for (const child of element.children) {
    if (typeof child === 'string') {
      sink(tidy(child), false);
      continue;
    }
    if (child.name === 'lid') readLid(child, outline);
    else if (child.name === 'lijst' && (hasLeden || previousLine.endsWith(':'))) writeText(child, outline, plain);
    else if (isBlock(child)) writeText(child, outline, sink);
    else readStructure(child, outline, depth);
    if (child.name === 'al') previousLine = tidy(textOf(child, bookkeeping));
  }
}

/** Headings typed as text: worded as one where the mark-up has no articles, or bold and short where there is no article. */
function headingOfLine(text: string, emphasised: boolean, inArticle: boolean, isArtikel: boolean): Heading | undefined {
  const worded = isArtikel ? undefined : headingLine(text);
  if (worded !== undefined) return worded;
  const isShort = text.length <= 120 && !/[.;,:]$/.test(text);
  return emphasised && !inArticle && isShort ? readHeading(text) : undefined;
}

function readLid(lid: XmlElement, outline: Outline): void {
  const number = childOf(lid, 'lidnr');
  const printed = number === undefined ? '' : tidy(textOf(number)).replace(/[.)°]+$/, '');
  let first = true;
  const start = (text: string): string => {
    if (!first) return text;
    first = false;
    const inText = printed === '' ? readLidLine(text, noLid) : undefined;
    if (inText?.kind === 'lid') {
      outline.lid(inText.number);
      return inText.text;
    }
    if (printed !== '') outline.lid(printed);
    return text;
  };
  writeText(lid, outline, (text, emphasised) => outline.line(start(text), emphasised));
  if (first && printed !== '') outline.lid(printed);
}

/** The lines of a preamble or closing; signatures and dates, tagged word for word, come on one line each. */
function linesOf(element: XmlElement, outline: Outline): readonly string[] {
  const lines: string[] = [];
  const collect = (part: XmlElement): void => {
    if (bookkeeping.has(part.name)) return;
    if (['gegeven', 'ondertekening', 'ondertekenaar', 'uitgifte', 'dagtekening'].includes(part.name)) {
      lines.push(tidy(elementsOf(part).length === 0 ? lineOf(part, outline) : spaced(part)));
    } else if (isBlock(part) || part.children.some((child) => typeof child === 'string' && tidy(child) !== '')) {
      writeText(part, outline, (line) => lines.push(line));
    } else for (const child of elementsOf(part)) collect(child);
  };
  collect(element);
  return lines.filter((line) => line !== '');
}

const spaced = (element: XmlElement): string =>
  bookkeeping.has(element.name)
    ? ''
    : element.children.map((child) => (typeof child === 'string' ? child : ` ${spaced(child)} `)).join('');
