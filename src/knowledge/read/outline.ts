import type { DraftArticle, Outlined, ReadWarning } from './draft.ts';
import { gluedHeading } from './glued-heading.ts';
import { type Heading, headingText, readHeading } from './heading.ts';
import { tidy } from './tidy.ts';

interface Lid {
  readonly number: string | null;
  readonly lines: string[];
}

interface Unit {
  readonly heading: Heading;
  readonly depth: number;
  readonly above: readonly Unit[];
  readonly leden: Lid[];
  readonly questions: string[];
  hasHeadingsBelow: boolean;
  /** The last line when the source printed it bold as a whole. */
  emphasised: string | null;
}

/** A lid's number as we can cite it and write it down: "4", "2a". */
const lidNumber = /^\d{1,3}[a-z]{0,3}$/;

/** Collects headings and lines in reading order and cuts them into citable units; every reader fills one. */
export class Outline {
  readonly #units: Unit[] = [];
  #open: Unit[] = [];
  readonly #preamble: string[] = [];
  readonly #warnings: ReadWarning[] = [];
  readonly #repairs: boolean;

  /** With `repairs`, known faults of published texts are mended (a heading glued to an article) or pointed out. */
  constructor(options: { readonly repairs: boolean }) {
    this.#repairs = options.repairs;
  }

  /** Starts a heading; it ends every open heading of the same depth or deeper. Annexes stand on their own. */
  open(depth: number, as: Heading): void {
    // Taken from the written form, so that our own Markdown reads back as the same heading.
    const heading = readHeading(headingText(as));
    if (this.#repairs && heading.form === 'artikel') this.#unglue(depth);
    const above = heading.form === 'annex' ? [] : this.#open.filter((unit) => unit.depth < depth);
    for (const unit of above) unit.hasHeadingsBelow = true;
    const unit: Unit = { heading, depth, above, leden: [], questions: [], hasHeadingsBelow: false, emphasised: null };
    this.#units.push(unit);
    this.#open = [...above, unit];
  }

  #unglue(depth: number): void {
    const previous = this.#units.at(-1);
    const lines = previous?.leden.at(-1)?.lines ?? [];
    const last = lines.at(-1);
    if (previous === undefined || last === undefined || previous.depth !== depth) return;
    if (previous.heading.form !== 'artikel') return;
    const glued = gluedHeading(last, previous.emphasised === last);
    if (glued === undefined || (glued.rest === '' && previous.leden.length === 1 && lines.length === 1)) return;
    lines.splice(-1, 1, ...(glued.rest === '' ? [] : [glued.rest]));
    this.warn(
      'glued-heading',
      `De regel "${glued.heading}" stond aan het eind van dit artikel en is de kop boven het volgende geworden.`,
      headingText(previous.heading),
    );
    this.open(depth - 0.01, readHeading(glued.heading));
  }

  /** Ends every open heading of this depth or deeper, so that later text goes to what is above. */
  close(depth: number): void {
    this.#open = this.#open.filter((unit) => unit.depth < depth);
  }

  /** Starts a lid. A number that cannot be cited stays in the text, with a warning. */
  lid(number: string, text = ''): void {
    const unit = this.#open.at(-1);
    if (unit === undefined || !lidNumber.test(number)) {
      this.warn('odd-lid-number', `Lidnummer "${number}" is niet te citeren; de tekst staat bij de regel ervoor.`);
      this.line(`${number} ${text}`);
      return;
    }
    unit.leden.push({ number, lines: [] });
    this.line(text);
  }

  /** Adds a line to the open lid, else to the open heading, else to the preamble. */
  line(text: string, emphasised = false): void {
    const line = tidy(text);
    if (line === '') return;
    const unit = this.#open.at(-1);
    if (unit === undefined) {
      this.#preamble.push(line);
      return;
    }
    unit.emphasised = emphasised ? line : null;
    const last = unit.leden.at(-1);
    if (last === undefined) unit.leden.push({ number: null, lines: [line] });
    else last.lines.push(line);
  }

  /** Adds an everyday question to the open heading. */
  question(text: string): void {
    this.#open.at(-1)?.questions.push(tidy(text));
  }

  /** Adds a line before the first article, wherever the reader is: a closing formula, a note about the whole text. */
  preambleLine(text: string): void {
    const line = tidy(text);
    if (line !== '') this.#preamble.push(line);
  }

  warn(code: string, message: string, where = this.where): void {
    this.#warnings.push({ code, message, where });
  }

  /** The last opened heading that is still open, for warnings. */
  get where(): string {
    const unit = this.#open.at(-1);
    return unit === undefined ? 'aanhef' : headingText(unit.heading);
  }

  /** Tells whether the innermost open heading is an artikel or annex, whose lines are never headings. */
  get inArticle(): boolean {
    const form = this.#open.at(-1)?.heading.form;
    return form === 'artikel' || form === 'annex';
  }

  /** Tells whether there is an open heading at all; before it everything is preamble. */
  get inUnit(): boolean {
    return this.#open.length > 0;
  }

  /** Tells whether a text without heading of its own belongs to the heading that is open. */
  get takesText(): boolean {
    const unit = this.#open.at(-1);
    return unit !== undefined && !unit.hasHeadingsBelow;
  }

  /** Cuts: articles and annexes always, other headings when text stands under them or nothing else does. */
  finish(): Outlined {
    if (this.#repairs && this.#units.length === 0 && this.#preamble.length > 0) this.#wrapWhole();
    const citable = this.#units.filter(isCitable);
    const numbers = new Set(citable.map((unit) => unit.heading.number));
    const named = new Map<Unit, Heading>();
    let free = 0;
    for (const unit of citable) {
      if (unit.heading.number !== null) continue;
      do free += 1;
      while (numbers.has(String(free)));
      named.set(unit, { form: 'section', number: String(free), title: unit.heading.title, rank: 2 });
      this.warn(
        'unnumbered-heading',
        `Kop zonder nummer, genummerd als ${free} om te kunnen citeren.`,
        unit.heading.title || 'kop zonder tekst',
      );
    }
    if (this.#repairs) for (const unit of citable) this.#pointOutRepetition(unit);
    const headingOf = (unit: Unit): Heading => named.get(unit) ?? unit.heading;
    return {
      articles: citable.map((unit) => this.#article(unit, headingOf)),
      preamble: this.#preamble.join('\n'),
      warnings: this.#warnings,
    };
  }

  #wrapWhole(): void {
    const lines = this.#preamble.splice(0);
    this.open(1, { form: 'section', number: '1', title: '', rank: 1 });
    this.warn('no-headings', 'De tekst heeft geen artikelen of koppen en is als geheel onderdeel 1 geworden.', '1');
    for (const line of lines) this.line(line);
  }

  #pointOutRepetition(unit: Unit): void {
    const seen = new Set<string>();
    const sentences = unit.leden.flatMap((lid) => lid.lines.flatMap((line) => line.split(/(?<=[.;])\s+(?=\S)/)));
    for (const sentence of sentences) {
      if (sentence.length < 40 || sentence.startsWith('|')) continue;
      if (seen.has(sentence)) {
        const message = `Deze zin staat er meer dan een keer: "${sentence.slice(0, 80)}".`;
        this.warn('repeated-sentence', message, headingText(unit.heading));
      }
      seen.add(sentence);
    }
  }

  #article(unit: Unit, headingOf: (unit: Unit) => Heading): DraftArticle {
    const heading = headingOf(unit);
    const paragraphs = unit.leden
      .filter((lid) => lid.number !== null || lid.lines.length > 0)
      .map((lid) => ({ number: lid.number, text: lid.lines.join('\n'), questions: [] }));
    if (paragraphs.length === 0) {
      this.warn('empty-unit', 'Hier staat alleen een kop, geen tekst.', headingText(heading));
    }
    return {
      number: heading.number ?? heading.title,
      title: heading.title,
      path: unit.above.map((above) => headingText(headingOf(above))).filter((text) => text !== ''),
      paragraphs,
      questions: unit.questions,
      ...(heading.form === 'artikel' ? {} : { section: true }),
    };
  }
}

function isCitable(unit: Unit): boolean {
  if (unit.heading.form === 'artikel' || unit.heading.form === 'annex') return true;
  if (unit.leden.length > 0 || unit.questions.length > 0) return true;
  return !unit.hasHeadingsBelow && headingText(unit.heading) !== '';
}
