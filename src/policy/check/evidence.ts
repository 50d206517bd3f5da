import type { Span } from '../../shared/find-quote.ts';

/** What a quote proves, read in its place: the whole sentences it stands in, and the opening words of the list it is part of. */
export interface Evidence {
  /** The stretch of the source to show: whole sentences, with the exception that follows at once. */
  readonly span: Span;
  /** The words a statement may rest on. */
  readonly support: string;
  /** Conditions of a list that hold together, of which the quote shows only some. */
  readonly conditions: readonly string[];
}

const maxShown = 900;
const abbreviation =
  /(?:\b(?:art|artt|bijv|bv|nr|nrs|mr|dr|drs|jo|max|min|ca|incl|excl|resp|tel|ev|blz|zgn|evt|etc|enz|vgl)|\b\p{L}|\b(?:\p{L}\.)+\p{L})$/iu;
const exception =
  /^(?:dit (?:geldt|is) niet|dat (?:geldt|is) niet|hiervan|daarvan|in afwijking|hierop|daarop|tenzij|behalve|uitgezonderd|een uitzondering|uitzondering|de (?:eerste|tweede|vorige) (?:vol)?zin (?:is|geldt) niet)/i;
const conditional =
  /\b(?:indien|als|wanneer|mits|voor ?zover|voorwaarden?|eisen?|vereisten|criteria|zodra)\b[^.;]*:\s*$/i;
const alternative = /(?:\bof|\bdan wel)\s*[;,]?\s*$/i;

type Marker = 'letter' | 'number' | 'degree' | 'dash' | 'none';
const markers: readonly (readonly [RegExp, Marker])[] = [
  [/^\s*\d{1,2}\s*[°º]/, 'degree'],
  [/^\s*\(?[a-z]{1,2}[.)°º]\s/, 'letter'],
  [/^\s*\d{1,2}[.)]\s/, 'number'],
  [/^\s*[-–—•*·]\s/, 'dash'],
];

interface Line extends Span {
  readonly text: string;
  readonly marker: Marker;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return {
      start: at,
      end: at + line.length,
      text: line,
      marker: markers.find(([is]) => is.test(line))?.[1] ?? 'none',
    };
  });
}

function sentencesOf(line: Line): Span[] {
  const found: Span[] = [];
  let from = line.start + (line.text.length - line.text.trimStart().length);
  for (const end of line.text.matchAll(/[.?!]+["'’”)]*(?=\s+["'‘“(]?\p{Lu})/gu)) {
    const before = line.text.slice(0, end.index);
    const cut = line.start + end.index + end[0].length;
    if (abbreviation.test(before) || cut - from < 8) continue;
    found.push({ start: from, end: cut });
    from = cut + (line.text.slice(cut - line.start).length - line.text.slice(cut - line.start).trimStart().length);
  }
  const last = line.start + line.text.trimEnd().length;
  if (last > from) found.push({ start: from, end: last });
  return found;
}

const opensList = (line: Line | undefined): line is Line => line !== undefined && /:\s*$/.test(line.text);

/** The lines that open the lists an item is in, innermost first. */
function openings(lines: readonly Line[], index: number): number[] {
  const found: number[] = [];
  let marker = lines[index]?.marker ?? 'none';
  for (let i = index - 1; i >= 0 && marker !== 'none'; i--) {
    const line = lines[i];
    if (!opensList(line) || line.marker === marker) continue;
    found.push(i);
    marker = line.marker;
  }
  return found;
}

function itemsBelow(lines: readonly Line[], opening: number): Line[] {
  const first = lines[opening + 1];
  if (first === undefined || first.marker === 'none') return [];
  const found: Line[] = [];
  for (const line of lines.slice(opening + 1)) {
    if (line.marker === 'none' || line.marker === lines[opening]?.marker) break;
    if (line.marker === first.marker) found.push(line);
  }
  return found;
}

/** Reads what stands around a found quote; the span may be any stretch of the text. */
export function evidenceFor(text: string, span: Span): Evidence {
  const lines = linesOf(text);
  const sentences = lines.flatMap(sentencesOf);
  const covered = sentences.filter((sentence) => sentence.start < span.end && sentence.end > span.start);
  const whole = { start: covered[0]?.start ?? span.start, end: covered.at(-1)?.end ?? span.end };
  const next = sentences.find((sentence) => sentence.start >= whole.end);
  const end = next !== undefined && exception.test(text.slice(next.start)) ? next.end : whole.end;
  const at = lines.findIndex((line) => line.end > whole.start);
  const last = lines.findLastIndex((line) => line.start < whole.end);
  const within = lines.flatMap((line, index) => (index >= at && index <= last && opensList(line) ? [index] : []));
  const opening = openings(lines, at);
  const parts = opening.map((index) => lines[index]?.text ?? '').reverse();
  const outermost = lines[opening.at(-1) ?? -1]?.start ?? whole.start;
  return {
    span: { start: end - outermost <= maxShown ? outermost : whole.start, end },
    support: [...parts, text.slice(whole.start, whole.end)].join('\n'),
    conditions: [...opening, ...within].flatMap((index) => openConditions(lines, index, whole)),
  };
}

function openConditions(lines: readonly Line[], opening: number, whole: Span): string[] {
  if (!conditional.test(lines[opening]?.text ?? '')) return [];
  const items = itemsBelow(lines, opening);
  const shown = items.some((item) => item.start < whole.end && item.end > whole.start);
  if (shown && items.some((item) => alternative.test(item.text))) return [];
  return items.filter((item) => item.end <= whole.start || item.start >= whole.end).map((item) => item.text);
}
