import { type Heading, readHeading } from './heading.ts';
import { type LidCount, noLid, readLidLine } from './lid-line.ts';
import type { Outline } from './outline.ts';
import { tidy } from './tidy.ts';

const closingFormula = /^(?:Lasten en bevelen dat deze|Aldus (?:vastgesteld|besloten)\b)/;
const runOn = /^(Artikel\s+\d[\w.:]*?)\.\s+((?:De|Het|Een|Dit|Deze|Indien|Onder|In|Bij|Op|Voor)\s.*[.;:])$/;

/** Reads lines of running text into an outline: recognises headings, leden and the closing formula by their wording. */
export class TextLines {
  readonly #outline: Outline;
  #count: LidCount = noLid;
  #inClosing = false;

  constructor(outline: Outline) {
    this.#outline = outline;
  }

  /** Opens a heading; level is that of the mark-up (0 when it has none), the kind of heading refines it. */
  heading(heading: Heading, level: number): void {
    this.#outline.open(level + heading.rank / 10, heading);
    this.#count = noLid;
    this.#inClosing = false;
  }

  /** Adds one line of text: a heading when it is worded as one, a lid when its number is the next, else text. */
  line(
    text: string,
    options: { readonly level: number; readonly emphasised?: boolean; readonly inList?: boolean },
  ): void {
    const line = tidy(text);
    if (line === '') return;
    const joined = runOn.exec(line);
    if (joined?.[1] !== undefined && joined[2] !== undefined) {
      this.heading(readHeading(joined[1]), options.level);
      this.line(joined[2], options);
      return;
    }
    const heading = headingLine(line);
    if (heading !== undefined && options.inList !== true) {
      this.heading(heading, options.level);
      return;
    }
    if (options.emphasised === true && !this.#outline.inArticle && isShort(line) && this.#outline.inUnit) {
      this.heading(readHeading(line), options.level);
      return;
    }
    if (!this.#inClosing && closingFormula.test(line) && this.#outline.inUnit) {
      this.#outline.warn('closing-text', 'Het slot (ondertekening) staat bij de aanhef.', 'slot');
      this.#inClosing = true;
    }
    if (this.#inClosing) {
      this.#outline.preambleLine(line);
      return;
    }
    if (options.inList === true || !this.#outline.inUnit) {
      this.#outline.line(line, options.emphasised);
      return;
    }
    const read = readLidLine(line, this.#count);
    this.#count = read.count;
    if (read.kind === 'lid') this.#outline.lid(read.number, read.text);
    else this.#outline.line(line, options.emphasised);
  }
}

const isShort = (line: string): boolean => line.length <= 120 && !/[.;:,]$/.test(line);

/** The heading that a line of running text is worded as ("Artikel 2.3.2", "§ 3 Maatwerk"), and not a sentence about one. */
export function headingLine(line: string): Heading | undefined {
  const heading = readHeading(line);
  if (heading.form !== 'artikel' && heading.form !== 'structure' && heading.form !== 'annex') return undefined;
  const isTitle = heading.title === '' || (/^[^a-zà-ý]/.test(heading.title) && !/[.;:,]$/.test(heading.title));
  return isTitle && line.length <= 250 ? heading : undefined;
}
