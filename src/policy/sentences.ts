import type { Article, Paragraph } from '../knowledge/document.ts';

/** A sentence, or one item of a list or table, as it stands in a lid. */
export interface Sentence {
  readonly paragraph: Paragraph;
  /** Literal. */
  readonly text: string;
  /** What it needs to be understood: the opening words of its list, or the header row of its table. */
  readonly context: string | null;
  /** True when the sentence opens a list and says little by itself. */
  readonly opensList: boolean;
}

const abbreviation =
  /(?:\b(?:art|bijv|bv|nr|resp|o\.a|d\.w\.z|m\.b\.t|i\.v\.m|t\.a\.v|Stb|Stcrt|ca|max|min|incl|excl|evt|mw|dhr|dr|mr|drs)|\b[A-Z]|\d)\.$/;
const item = /^(?:[a-z]{1,2}[.)]|\d{1,2}°\.?|[–—-])\s/;
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

function sentencesOf(paragraph: Paragraph): Sentence[] {
  const lines = paragraph.text.split('\n').filter((line) => line.trim() !== '');
  let opening: string | null = null;
  let header: string | null = null;
  return lines.flatMap((line, at): Sentence[] => {
    if (isRow(line)) {
      if (header === null) {
        header = line;
        return [];
      }
      return /^\|[\s|:-]+$/.test(line) ? [] : [{ paragraph, text: line, context: header, opensList: false }];
    }
    header = null;
    const listed = item.test(line);
    const next = lines[at + 1];
    const opens = /:$/.test(line) && next !== undefined && item.test(next);
    if (opens && !listed) opening = line;
    if (!listed && !opens) opening = null;
    const parts = listed ? [line] : splitSentences(line);
    return parts.map((text, i) => ({
      paragraph,
      text,
      context: listed ? opening : null,
      opensList: opens && i === parts.length - 1,
    }));
  });
}

/** Cuts an article into the sentences, list items and table rows that can be shown by themselves. */
export const sentencesIn = (article: Article): readonly Sentence[] => article.paragraphs.flatMap(sentencesOf);
