import type { Draft } from './draft.ts';
import { type Heading, readHeading } from './heading.ts';
import { Outline } from './outline.ts';
import { headingLine, TextLines } from './text-lines.ts';
import { tidy } from './tidy.ts';
import { unwrap } from './unwrap.ts';

/**
 * Reads the plain text of a law or a policy text. The first line is the title; without a single artikel, short numbered
 * lines ("2.1 Intensiteit laag", "A. Aanmelden") are the headings. Accepts any text, so it never throws.
 */
export function readPlain(text: string): Draft {
  const lines = unwrap(
    text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .map(tidy)
      .filter((line) => line !== ''),
  );
  const outline = new Outline({ repairs: true });
  const writer = new TextLines(outline);
  const hasTitle = lines[0] !== undefined && headingLine(lines[0]) === undefined && lines[0].length <= 250;
  const title = hasTitle ? (lines[0] ?? '') : '';
  const body = hasTitle ? lines.slice(1) : lines;
  const hasArticles = body.some((line) => headingLine(line)?.form === 'artikel');
  body.forEach((line, at) => {
    const section = hasArticles ? undefined : sectionLine(line, body[at - 1], body[at + 1]);
    if (section === undefined) writer.line(line, { level: 0 });
    else writer.heading(section, 0);
  });
  return { ...outline.finish(), ...(title === '' ? {} : { title }) };
}

/** A short numbered line is a heading unless its neighbour is numbered alike: then it is an item of a list. */
function sectionLine(line: string, previous: string | undefined, next: string | undefined): Heading | undefined {
  const section = candidate(line);
  if (section === undefined) return undefined;
  const alike = [previous, next].some((other) => {
    const neighbour = other === undefined ? undefined : candidate(other);
    return neighbour !== undefined && shape(neighbour) === shape(section);
  });
  return alike ? undefined : section;
}

const shape = (heading: Heading): string => (heading.number ?? '').replace(/\d+/g, '1').replace(/[A-Z]+/g, 'A');

function candidate(line: string): Heading | undefined {
  if (line.length > 100 || /[.;:,?]$/.test(line)) return undefined;
  const heading = readHeading(line);
  return heading.form === 'section' && /^[A-ZÀ-Ý‘“"']/.test(heading.title) ? heading : undefined;
}
