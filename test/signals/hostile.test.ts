import { describe, expect, it } from 'vitest';
import { reading } from './intake/a-reader.ts';

/** A text of about so many characters. */
const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
/** The least processor time of three readings, in milliseconds: what else the machine does hardly counts. */
const timeOf = (text: string): number =>
  Math.min(
    ...[1, 2].map(() => {
      const start = process.cpuUsage();
      reading(text);
      const { user } = process.cpuUsage(start);
      return user / 1000;
    }),
  );

describe('hostile remarks', () => {
  it.each([
    ['spaces', ' '],
    ['digits', '4'],
    ['numbers', '4 '],
    ['hours', '4 uur '],
    ['pairs of hours', '2 van de 4 '],
    ['minutes left after', 'na 4 min '],
    ['letters', 'a'],
    ['a name again and again', 'de linde '],
    ['names that are nearly so', 'de linda de lidne '],
    ['codes', '45A04 '],
    ['dates', '3-11-'],
    ['AGB codes', '8888 8888 '],
    ['taking back', 'laat maar, '],
    ['counts of weeks', 'al al al zeven '],
    ['stops', '. '],
    ['abbreviations', 'mw. '],
    ['capitals', 'Aa '],
    ['quotes', "'s "],
    ['words for coming', 'die krijgt komt worden '],
    ['since', 'sinds de '],
  ])('of %s take time that grows with their length', (_, piece) => {
    const short = Math.max(5, timeOf(long(piece, 4000)));
    const six = timeOf(long(piece, 24_000));
    // Quadratic reading would take 36 times as long.
    expect(six / short).toBeLessThan(20);
  });
});
