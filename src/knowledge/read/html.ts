import type { Draft } from './draft.ts';
import { readHeading } from './heading.ts';
import { parseHtml } from './html-tree.ts';
import { Outline } from './outline.ts';
import { headingLine, TextLines } from './text-lines.ts';
import { tidy } from './tidy.ts';
import { childOf, elementsOf, findBelow, textOf, type XmlElement } from './xml.ts';

const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html-document html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** Where publishers keep the text itself, apart from the menus of the page. */
const isContent = (element: XmlElement): boolean =>
  element.name === 'main' || /(?:^|\s)officiele-publicatie(?:\s|$)/.test(element.attributes.get('class') ?? '');

/** Reads a law or policy text as HTML. Text of the page outside the publication is not kept but quoted in one warning. */
export function readHtml(text: string): Draft {
  const root = parseHtml(text);
  const body = findBelow(root, 'body') ?? root;
  const content = findElement(body, isContent) ?? body;
  const outline = new Outline({ repairs: true });
  const titleElement = findBelow(root, 'title');
  const named = titleElement === undefined ? '' : tidy(textOf(titleElement));
  const top = findBelow(content, 'h1');
  const title = named === '' && top !== undefined ? tidy(textOf(top)) : named;
  if (content !== body) {
    const around = tidy(textAround(body, content));
    if (around !== '')
      outline.warn('outside-content', `Niet overgenomen, want buiten de publicatie: "${around}".`, 'pagina');
  }
  new Page(outline, title).read(content);
  return { ...outline.finish(), ...(title === '' ? {} : { title }), ...authority(root) };
}

class Page {
  readonly #outline: Outline;
  readonly #lines: TextLines;
  readonly #title: string;

  constructor(outline: Outline, title: string) {
    this.#outline = outline;
    this.#lines = new TextLines(outline);
    this.#title = title;
  }

  /** Reads the blocks below in order; text between blocks is a line too. */
  read(element: XmlElement, list?: { readonly depth: number; readonly afterColon: boolean }): void {
    let inline: (XmlElement | string)[] = [];
    let previous = '';
    const flush = (): void => {
      previous = this.#text(inline) || previous;
      inline = [];
    };
    for (const child of element.children) {
      if (typeof child === 'string' || !hasBlock(child)) {
        inline.push(child);
        continue;
      }
      flush();
      const text = tidy(textOf(child));
      if (/^h[1-6]$/.test(child.name)) this.#heading(child, text);
      else if (child.name === 'table') this.#table(child);
      else if (child.name === 'ol' || child.name === 'ul') {
        const depth = (list?.depth ?? 0) + 1;
        this.#list(child, { depth, afterColon: (list?.afterColon ?? false) || previous.endsWith(':') });
      } else this.read(child, list);
      previous = text || previous;
    }
    flush();
  }

  #heading(element: XmlElement, text: string): void {
    if (text === '' || (element.name === 'h1' && text === this.#title)) return;
    this.#lines.heading(readHeading(text), Number(element.name.slice(1)));
  }

  /** Returns what it wrote, to know whether a list that follows belongs to a sentence. */
  #text(parts: readonly (XmlElement | string)[]): string {
    const lead = parts.findIndex((part) => tidy(typeof part === 'string' ? part : textOf(part)) !== '');
    const first = parts[lead];
    const isLead = first !== undefined && typeof first !== 'string' && isBold(first) && lead < parts.length - 1;
    if (isLead && headingLine(tidy(textOf(first))) !== undefined) {
      this.#lines.line(textOf(first), { level: 7 });
      return this.#text(parts.slice(lead + 1));
    }
    const emphasised = isEmphasised(parts);
    const marks: string[] = [];
    const lines = inlineText(parts, marks).split('\n').map(tidy);
    for (const line of lines) this.#lines.line(line, { level: 7, emphasised });
    if (marks.length > 0) {
      const message = `De verwijzing naar noot ${marks.join(', ')} is uit de zin weggelaten.`;
      this.#outline.warn('footnote-mark', message);
    }
    return lines.filter((line) => line !== '').at(-1) ?? '';
  }

  #list(list: XmlElement, place: { readonly depth: number; readonly afterColon: boolean }): void {
    let number = Number(list.attributes.get('start') ?? 1);
    for (const item of elementsOf(list)) {
      if (item.name !== 'li') {
        this.read(item, place);
        continue;
      }
      const marker = list.name === 'ul' ? '-' : orderedMarker(number, list);
      number += 1;
      this.#item(item, marker, place);
    }
  }

  #item(item: XmlElement, marker: string, place: { readonly depth: number; readonly afterColon: boolean }): void {
    const own = item.children.filter(
      (child) => typeof child === 'string' || !['ol', 'ul', 'table'].includes(child.name),
    );
    const text = tidy(spacedText(own));
    const line = /^(?:[a-z]{1,2}[.)]|\d+[a-z]?[.)]|\d+°|[-–•])\s*\S/.test(text) ? text : `${marker} ${text}`;
    if (text !== '')
      this.#lines.line(line, { level: 7, inList: place.depth > 1 || place.afterColon || marker === '-' });
    const below = item.children.filter(
      (child) => typeof child !== 'string' && ['ol', 'ul', 'table'].includes(child.name),
    );
    this.read({ ...item, children: below }, { depth: place.depth, afterColon: true });
  }

  #table(table: XmlElement): void {
    const caption = childOf(table, 'caption');
    if (caption !== undefined) this.#outline.line(spacedText(caption.children));
    for (const row of rowsOf(table)) {
      const cells = elementsOf(row).map((cell) => tidy(spacedText(cell.children)));
      if (cells.some((cell) => cell !== '')) this.#outline.line(`| ${cells.join(' | ')} |`);
    }
  }
}

function orderedMarker(number: number, list: XmlElement): string {
  const type = `${list.attributes.get('type') ?? ''} ${list.attributes.get('style') ?? ''}`;
  if (/^a |lower-(?:alpha|latin)/.test(type) && number <= 26) return `${String.fromCharCode(96 + number)}.`;
  return `${number}.`;
}

const rowsOf = (table: XmlElement): XmlElement[] =>
  elementsOf(table).flatMap((child) => (child.name === 'tr' ? [child] : child.name === 'table' ? [] : rowsOf(child)));

const hasBlock = (element: XmlElement): boolean => blocks.has(element.name) || elementsOf(element).some(hasBlock);

/** The text of inline elements; `br` becomes a line end, a footnote's mark goes to `marks` and not into the sentence. */
const inlineText = (parts: readonly (XmlElement | string)[], marks: string[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part.replace(/\s+/g, ' ');
      if (part.name === 'sup' && childOf(part, 'a')?.attributes.get('href')?.startsWith('#')) {
        marks.push(tidy(textOf(part)));
        return '';
      }
      return part.name === 'br' ? '\n' : inlineText(part.children, marks);
    })
    .join('');

/** Text of mixed content on one line, with a space where a block or a line break ends. */
const spacedText = (parts: readonly (XmlElement | string)[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.name === 'br' || blocks.has(part.name) ? ` ${spacedText(part.children)} ` : spacedText(part.children);
    })
    .join('');

const isBold = (element: XmlElement): boolean => ['b', 'strong', 'u'].includes(element.name);

function isEmphasised(parts: readonly (XmlElement | string)[]): boolean {
  const filled = parts.filter((part) => tidy(typeof part === 'string' ? part : textOf(part)) !== '');
  return filled.length > 0 && filled.every((part) => typeof part !== 'string' && isBold(part));
}

function findElement(element: XmlElement, accept: (element: XmlElement) => boolean): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    const found = accept(child) ? child : findElement(child, accept);
    if (found !== undefined) return found;
  }
  return undefined;
}

const textAround = (element: XmlElement, without: XmlElement): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : child === without ? '' : ` ${textAround(child, without)} `))
    .join('');

/** The municipality that published the page, from the metadata that overheid.nl puts in it. */
function authority(root: XmlElement): { readonly gemeente?: string } {
  const creator = findElement(
    root,
    (element) => element.name === 'meta' && element.attributes.get('name')?.toUpperCase() === 'DC.CREATOR',
  );
  const name = creator?.attributes.get('content');
  return name === undefined || name === '' ? {} : { gemeente: name };
}
