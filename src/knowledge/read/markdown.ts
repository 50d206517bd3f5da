import type { Outlined } from './draft.ts';
import { readHeading } from './heading.ts';
import { Outline } from './outline.ts';

/** A knowledge file taken apart: its front matter as YAML text (null when it has none) and its text cut into units. */
export interface MarkdownFile extends Outlined {
  readonly frontMatter: string | null;
}

const headingLine = /^(#+)\s+(\S.*)$/;
const lidLine = /^(\d{1,3}[a-z]{0,3})\.(?:\s+(.*))?$/;
const tableRow = /^\|.*\|$/;
const tableRule = /^\|(?:\s*:?-+:?\s*\|)+$/;

/** Reads our own Markdown (`knowledge/<kind>/<slug>/<valid-from>.md`); accepts any text, so it never throws. */
export function readMarkdown(text: string): MarkdownFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---') : -1;
  const outline = new Outline({ repairs: false });
  let inQuestions = false;
  let afterHeading = false;
  let rowsInTable = 0;
  for (const line of lines.slice(end + 1)) {
    const trimmed = line.trim();
    if (trimmed === '') {
      inQuestions = false;
      rowsInTable = 0;
      continue;
    }
    const heading = headingLine.exec(line);
    if (heading?.[1] !== undefined && heading[2] !== undefined) {
      outline.open(heading[1].length, readHeading(heading[2]));
      [afterHeading, inQuestions, rowsInTable] = [true, false, 0];
      continue;
    }
    if (afterHeading && line.trimEnd() === 'vragen:') {
      [afterHeading, inQuestions] = [false, true];
      continue;
    }
    afterHeading = false;
    const question = inQuestions ? /^-\s+(.+)$/.exec(trimmed)?.[1] : undefined;
    if (question !== undefined) {
      outline.question(question);
      continue;
    }
    inQuestions = false;
    rowsInTable = tableRow.test(line.trimEnd()) ? rowsInTable + 1 : 0;
    if (rowsInTable === 2 && tableRule.test(trimmed)) continue;
    const lid = lidLine.exec(line);
    if (lid?.[1] !== undefined && outline.inUnit) outline.lid(lid[1], lid[2]);
    else outline.line(outline.inUnit ? trimmed : trimmed.replace(/^> ?/, ''));
  }
  return { frontMatter: end < 0 ? null : lines.slice(1, end).join('\n'), ...outline.finish() };
}
