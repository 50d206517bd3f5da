import type { Article, Paragraph } from '../knowledge/document.ts';

/** A sentence, or one item of a list or table, as it stands in a lid. */
export interface Sentence {
  readonly paragraph: Paragraph;
  /** Literal. */
  readonly text: string;
  /** What it needs to be understood: the opening words of its list, or the header row of its table. */
  readonly context: string | null;
  /** The items below it, when it opens a list and says little by itself. */
  readonly list: readonly string[];
}

const abbreviation =
  /(?:\b(?:[Aa]rt|[Bb]ijv|bv|[Nn]r|resp|(?:[a-z]\.)+[a-z]|Stb|Stcrt|ca|max|min|incl|excl|evt|[Mm]w|[Dd]hr|[Dd]r|[Mm]r|[Dd]rs)|\b[A-Z]|\d)\.$/;
/** Markers of list items: "a.", "1°.", "–"; a list within a list has another kind of marker. */
const markers: readonly RegExp[] = [/^[–—-]\s*(?=\S)/, /^[a-z]{1,2}[.)]\s/, /^\d{1,2}°\.?\s/, /^[ivx]+[.)]\s/];
const markerOf = (line: string): number => markers.findIndex((marker) => marker.test(line));
const isRow = (line: string): boolean => line.startsWith('|');

/** Cuts a line of text into sentences; abbreviations and numbers do not end one. */
export function splitSentences(line: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of line.matchAll(/[.?!](?=\s+[A-ZÀ-Ý“"‘'(€])/g)) {
    const end = match.index + 1;
    if (abbreviation.test(line.slice(from, end))) continue;
    sentences.push(line.slice(from, end).trim());
    from = end;
  }
  return [...sentences, line.slice(from).trim()].filter((sentence) => sentence !== '');
}

interface Opening {
  readonly line: string;
  /** The kind of marker its items have. */
  readonly items: number;
}

/** The lines from `at` that belong to a list with this kind of marker, with the lists within it. */
function itemsFrom(lines: readonly string[], at: number, outer: number): readonly string[] {
  const end = lines.findIndex((line, i) => i >= at && (markerOf(line) < 0 || markerOf(line) === outer));
  return lines.slice(at, end < 0 ? undefined : end);
}

function rowsAsSentences(paragraph: Paragraph, rows: readonly string[]): Sentence[] {
  const [header = null, ...others] = rows;
  const data = others.filter((row) => !/^\|[\s|:-]+$/.test(row));
  return data.map((text) => ({ paragraph, text, context: header, list: [] }));
}

function sentencesOf(paragraph: Paragraph): Sentence[] {
  const lines = paragraph.text.split('\n').filter((line) => line.trim() !== '');
  const openings: Opening[] = [];
  return lines.flatMap((line, at): Sentence[] => {
    if (isRow(line)) {
      if (isRow(lines[at - 1] ?? '')) return [];
      const end = lines.findIndex((one, i) => i > at && !isRow(one));
      return rowsAsSentences(paragraph, lines.slice(at, end < 0 ? undefined : end));
    }
    const marker = markerOf(line);
    while (openings.length > 0 && openings.at(-1)?.items !== marker) openings.pop();
    const context = openings.length === 0 ? null : openings.map((one) => one.line).join('\n');
    const below = markerOf(lines[at + 1] ?? '');
    const opens = /:$/.test(line) && below >= 0 && below !== marker;
    // A list within a list with the same marker cannot be told from the outer one; the outer one goes on.
    if (opens && !openings.some((one) => one.items === below)) openings.push({ line, items: below });
    const parts = marker >= 0 ? [line] : splitSentences(line);
    return parts.map((text, i) => ({
      paragraph,
      text,
      context,
      list: opens && i === parts.length - 1 ? itemsFrom(lines, at + 1, marker) : [],
    }));
  });
}

/** Cuts an article into the sentences, list items and table rows that can be shown by themselves. */
export const sentencesIn = (article: Article): readonly Sentence[] => article.paragraphs.flatMap(sentencesOf);
