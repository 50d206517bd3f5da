import { isIsoDate } from '../../shared/iso-date.ts';
import type { Draft } from './draft.ts';
import { readHeading } from './heading.ts';
import { Outline } from './outline.ts';
import { readPlain } from './plain.ts';
import { headingLine, TextLines } from './text-lines.ts';

/** A part of a text as its layout shows it: what a Word file or a PDF can tell about itself. */
export type LaidOutBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly marker: string | null; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] };

/** Headings that stand above what comes before the first article. */
const preambleHeading = /^(?:Intitulé|Aanhef|Considerans)$/i;
/** As the publisher of local rules prints it above a text. */
const inForce = /^Geldend van (\d\d)-(\d\d)-(\d{4}) t\/m (?:heden|(\d\d)-(\d\d)-(\d{4}))/;

/**
 * Reads a law or policy text whose headings are known. A heading without number below a numbered one is a line of its
 * text; elsewhere it is cited by a number that it gets. Without any headings it is read as plain text.
 */
export function readLaidOut(blocks: readonly LaidOutBlock[]): Draft {
  const [first] = blocks;
  const title = first === undefined || first.kind === 'row' ? '' : titleIn(first.text);
  const body = title === '' ? blocks : blocks.slice(1);
  const described = { ...(title === '' ? {} : { title }), ...daysIn(blocks) };
  if (!body.some((block) => block.kind === 'heading')) {
    return { ...readPlain(blocks.flatMap(linesOf).join('\n')), ...described };
  }
  const outline = new Outline({ repairs: true });
  const lines = new TextLines(outline);
  /** The level of the numbered heading that is open. */
  let numbered: number | null = null;
  for (const block of body) {
    if (block.kind !== 'heading') {
      const isBullet = block.kind === 'item' && block.marker === null;
      for (const line of linesOf(block)) {
        if (block.kind === 'row') outline.line(line);
        else lines.line(line, { level: 7, inList: isBullet });
      }
      continue;
    }
    const heading = readHeading(block.text);
    if (preambleHeading.test(block.text) || inForce.test(block.text)) outline.preambleLine(block.text);
    else if (heading.form === 'plain' && numbered !== null && block.level > numbered) outline.line(block.text);
    else {
      lines.heading(heading, block.level);
      numbered = heading.form === 'plain' ? null : block.level;
    }
  }
  return { ...outline.finish(), ...described };
}

const titleIn = (text: string): string =>
  headingLine(text) === undefined && text.length <= 250 ? text.replaceAll('\n', ' ') : '';

function linesOf(block: LaidOutBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text.split('\n');
    case 'item':
      return `${block.marker ?? '-'} ${block.text}`.split('\n');
    case 'row':
      return [`| ${block.cells.join(' | ')} |`];
  }
}

function daysIn(blocks: readonly LaidOutBlock[]): Pick<Draft, 'validFrom' | 'validUntil'> {
  const lines = blocks.slice(0, 10).flatMap(linesOf);
  const found = lines.map((line) => inForce.exec(line)).find((match) => match !== null);
  if (found === undefined) return {};
  const [, day, month, year, lastDay, lastMonth, lastYear] = found;
  const validFrom = `${year}-${month}-${day}`;
  const validUntil = `${lastYear}-${lastMonth}-${lastDay}`;
  return {
    ...(isIsoDate(validFrom) ? { validFrom } : {}),
    ...(isIsoDate(validUntil) ? { validUntil } : {}),
  };
}
