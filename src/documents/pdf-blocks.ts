import type { Block } from './block.ts';
import { joinLines, wordsOf } from './join-lines.ts';
import type { PdfLine } from './pdf-line.ts';

const bullet = /^[•●▪■◦○‣·∙*–—-]\s+(?=\S)|^[\uE000-\uF8FF]\s*(?=\S)/u;
const numbered = /^(\(?\d{1,3}[a-z]?[.)°]|\(?[a-z][.)]|\(?[ivx]{2,4}[.)])\s+(?=\S)/;
const startsHeading = /^(?:\d|[A-Z][.)]|§|(?:Artikel|Hoofdstuk|Paragraaf|Afdeling|Bijlage)\b)/;
const ended = /[.:;?!…]["”’)]*$/;

/** What the lines of a document have in common; lengths in points, pitch in units of the size of the letters. */
interface Layout {
  readonly size: number;
  readonly font: string;
  readonly pitch: number;
  readonly headingSizes: readonly number[];
  readonly rightOf: (line: PdfLine) => number;
}

/** Puts lines together to paragraphs, headings, items and rows by where they stand and how they are set. */
export function pdfBlocks(lines: readonly PdfLine[]): readonly Block[] {
  if (lines.length === 0) return [];
  const layout = layoutOf(lines);
  const words = wordsOf(lines.map((line) => textOf(line).replace(/\S+[-\u2010]$/, '')));
  const groups: PdfLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || startsBlock(group, line, layout)) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group, at) => blockOf(group, groups[at + 1]?.[0], layout, words));
}

const textOf = (line: PdfLine): string => line.cells.join(' ');

function startsBlock(group: readonly PdfLine[], line: PdfLine, layout: Layout): boolean {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return true;
  if (last.cells.length > 1 || line.cells.length > 1) return true;
  if (Math.abs(line.size - last.size) > last.size * 0.08) return true;
  if (isSetApart(last, layout) !== isSetApart(line, layout) && !runsOn(last, line)) return true;
  const fits = nextWordFits(last, line, layout);
  const text = textOf(line);
  const isMarked = bullet.test(text) || numbered.test(text);
  if (isMarked && (fits || ended.test(textOf(last)) || bullet.test(text))) return true;
  const down = line.y - last.y;
  const isLong = last.right - last.x > 0.7 * (layout.rightOf(last) - last.x);
  if (line.page !== last.page || down <= 0) return isMarked || !runsOn(last, line) || (fits && !isLong);
  if (down > layout.pitch * last.size * 1.3) return true;
  // A title is broken where it looks well.
  if (last.size > layout.size * 1.12 && !startsHeading.test(text)) return false;
  const slack = last.size * 0.6;
  const second = group[1];
  if (second === undefined) {
    const isItem = bullet.test(textOf(first)) || numbered.test(textOf(first));
    if (line.x > first.x + slack && !isItem && fits) return true;
  } else if (Math.abs(line.x - second.x) > slack && !(runsOn(last, line) && !fits)) return true;
  return fits && !(runsOn(last, line) && isLong);
}

/** Whether the sentence goes on, from what it says. */
const runsOn = (last: PdfLine, line: PdfLine): boolean => {
  const text = textOf(line);
  return !ended.test(textOf(last)) && /^[\p{Ll}(]/u.test(text) && !numbered.test(text);
};

/** A line that had room for the next word was ended on purpose. */
function nextWordFits(last: PdfLine, line: PdfLine, layout: Layout): boolean {
  const text = textOf(line);
  const share = (text.indexOf(' ') < 0 ? text.length : text.indexOf(' ')) / text.length;
  const word = (line.right - line.x) * share;
  // Within a sentence a line is ended on purpose less often than a width is guessed too small.
  const spare = ended.test(textOf(last)) ? 2 : last.size * 4;
  return last.right + last.size * 0.25 + word * 1.15 < layout.rightOf(last) - spare;
}

const isSetApart = (line: PdfLine, layout: Layout): boolean =>
  line.size > layout.size * 1.12 ||
  (line.fonts.size === 1 && !line.fonts.has(layout.font) && line.size > layout.size * 0.95);

function blockOf(
  group: readonly PdfLine[],
  next: PdfLine | undefined,
  layout: Layout,
  words: ReadonlySet<string>,
): Block {
  const [first] = group;
  if (first !== undefined && first.cells.length > 1) return { kind: 'row', cells: first.cells };
  const text = group.map(textOf).reduce((joined, line) => joinLines(joined, line, words));
  if (first !== undefined && isHeading(group, text, next, layout)) {
    const larger = layout.headingSizes.findIndex((size) => first.size > size * 0.95);
    return { kind: 'heading', level: Math.min(6, larger < 0 ? layout.headingSizes.length + 1 : larger + 1), text };
  }
  if (bullet.test(text)) return { kind: 'item', marker: null, text: text.replace(bullet, '') };
  const marker = numbered.exec(text)?.[1];
  return marker === undefined
    ? { kind: 'paragraph', text }
    : { kind: 'item', marker, text: text.slice(marker.length).trimStart() };
}

function isHeading(group: readonly PdfLine[], text: string, next: PdfLine | undefined, layout: Layout): boolean {
  if (!group.every((line) => isSetApart(line, layout)) || next === undefined) return false;
  return group.length <= 3 && text.length <= 200 && !/[.;,]$/.test(text) && /\p{L}/u.test(text);
}

function layoutOf(lines: readonly PdfLine[]): Layout {
  const size = mostOf(lines, (line) => [Math.round(line.size * 2) / 2]);
  const font = mostOf(
    lines.filter((line) => Math.abs(line.size - size) < size * 0.05),
    (line) => [...line.fonts],
  );
  const downs = lines
    .flatMap((line, at) => {
      const last = lines[at - 1];
      const down = last === undefined || last.page !== line.page ? 0 : (line.y - last.y) / line.size;
      return down >= 0.9 && down < 3 ? [down] : [];
    })
    .sort((a, b) => a - b);
  const larger = [...new Set(lines.map((line) => Math.round(line.size)))].filter((one) => one > size * 1.12);
  return {
    size,
    font: font ?? '',
    pitch: downs[Math.floor(downs.length / 4)] ?? 1.2,
    headingSizes: larger.sort((a, b) => b - a),
    rightOf: marginOf(lines),
  };
}

/** The value that most letters have. */
function mostOf<T>(lines: readonly PdfLine[], valuesOf: (line: PdfLine) => readonly T[]): T {
  const letters = new Map<T, number>();
  for (const line of lines) {
    for (const value of valuesOf(line)) letters.set(value, (letters.get(value) ?? 0) + textOf(line).length);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [...letters][0] ?? fail())[0];
}

const fail = (): never => {
  throw new RangeError('no lines');
};

/** The right margin of the column that a line stands in: as far as any line goes that begins near it. */
function marginOf(lines: readonly PdfLine[]): (line: PdfLine) => number {
  const near = 60;
  const furthest = new Map<number, number>();
  for (const line of lines) {
    const slot = Math.round(line.x / 10);
    furthest.set(slot, Math.max(furthest.get(slot) ?? 0, line.right));
  }
  const leftmost = Math.min(...lines.map((line) => line.x));
  return (line) => {
    const slots = [...furthest].filter(([slot]) => Math.abs(slot * 10 - line.x) <= near);
    const right = Math.max(line.right, ...slots.map(([, far]) => far));
    const hasNeighbour = [...furthest.keys()].some((slot) => slot * 10 > right);
    return hasNeighbour ? right : Math.max(right, line.pageWidth - leftmost);
  };
}
