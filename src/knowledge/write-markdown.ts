import type { Article, KnowledgeDocument, Paragraph } from './document.ts';
import { type FrontMatter, writeFrontMatter } from './front-matter.ts';
import { type Heading, headingText, readHeading } from './read/heading.ts';

const row = /^\|.*\|$/;

/** Writes a document as the Markdown that policy staff edit; `readMarkdown` reads back the identical document. */
export function writeMarkdown(document: KnowledgeDocument): string {
  const { slug: _, ...frontMatter } = document.source;
  const parts = [`---\n${writeFrontMatter(frontMatter satisfies FrontMatter)}---\n`];
  if (document.preamble !== '') parts.push(`\n${quoted(document.preamble)}\n`);
  let open: readonly string[] = [];
  for (const article of document.articles) {
    const kept = sharedLength(open, article.path);
    article.path.forEach((heading, depth) => {
      if (depth >= kept) parts.push(`\n${'#'.repeat(depth + 1)} ${heading}\n`);
    });
    const heading = unitHeading(article);
    parts.push(`\n${'#'.repeat(article.path.length + 1)} ${heading}\n${body(article)}`);
    open = isBareHeading(article) ? article.path : [...article.path, heading];
  }
  return parts.join('');
}

/** A heading without text is a unit only while nothing stands below it; the same heading above others is written again. */
const isBareHeading = (article: Article): boolean =>
  article.section === true &&
  article.paragraphs.length === 0 &&
  article.questions.length === 0 &&
  readHeading(unitHeading(article)).form !== 'annex';

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

function sharedLength(open: readonly string[], path: readonly string[]): number {
  const differs = path.findIndex((heading, depth) => open[depth] !== heading);
  return differs < 0 ? path.length : differs;
}

function unitHeading(article: Article): string {
  const { number, title } = article;
  const as = (form: Heading['form']): string => headingText({ form, number, title });
  if (article.section !== true) return as('artikel');
  const form = readHeading(as('section')).form;
  return as(form === 'plain' ? 'section' : form);
}

function body(article: Article): string {
  const questions =
    article.questions.length === 0 ? '' : `vragen:\n${article.questions.map((q) => `- ${q}\n`).join('')}\n`;
  return questions + article.paragraphs.map(paragraphText).join('');
}

function paragraphText(paragraph: Paragraph): string {
  const lines = paragraph.text === '' ? [] : paragraph.text.split('\n');
  const first = paragraph.number === null ? [] : [`${paragraph.number}. ${lines.shift() ?? ''}`.trimEnd()];
  const inLid = paragraph.number !== null;
  let previous = '';
  const written = lines.map((line) => {
    const inTable = row.test(previous);
    previous = line;
    if (!row.test(line)) return `${inTable ? '\n' : ''}${indent(line, inLid)}${line}`;
    return inTable ? line : `\n${line}\n${rule(line)}`;
  });
  const text = [...first, ...written].join('\n');
  return row.test(previous) ? `${text}\n\n` : `${text}\n`;
}

const rule = (line: string): string => `|${'---|'.repeat(Math.max(1, line.split('|').length - 2))}`;

/** Depth by kind of marker; text that would read as structure at the margin is moved away from it. */
function indent(line: string, inLid: boolean): string {
  if (/^\d+°/.test(line)) return '      ';
  if (/^(?:[a-z]{1,2}[.)]|[-–—•])\s/.test(line)) return '   ';
  return inLid || /^(?:#|>|vragen:|\d)/.test(line) ? '   ' : '';
}
