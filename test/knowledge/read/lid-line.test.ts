import { describe, expect, it } from 'vitest';
import { type LidCount, noLid, readLidLine } from '../../../src/knowledge/read/lid-line.ts';

const read = (lines: readonly string[]): readonly (string | null)[] => {
  let count: LidCount = noLid;
  return lines.map((line) => {
    const result = readLidLine(line, count);
    count = result.count;
    return result.kind === 'lid' ? result.number : null;
  });
};

describe('readLidLine', () => {
  it.each<[string, readonly string[], readonly (string | null)[]]>([
    ['follows the numbers with and without a full stop', ['1. Een.', '2 Twee.', '3) Drie.'], ['1', '2', '3']],
    ['accepts an inserted lid', ['1. Een.', '1a. Tussen.', '1b. Tussen.', '2. Twee.'], ['1', '1a', '1b', '2']],
    ['keeps a numbered list inside its lid', ['1. Kies:', '1. links', '2. rechts', '2. Twee.'], ['1', null, null, '2']],
    ['accepts a gap of repealed leden', ['1. Een.', '4. Vier.'], ['1', '4']],
    ['begins where an excerpt begins', ['3. Het college beslist.', '4. Het bericht volgt.'], ['3', '4']],
    [
      'takes no year, amount or degree for a lid',
      ['2024 was een jaar.', '1°. maaien', '6 Weken later.'],
      [null, null, null],
    ],
  ])('%s', (_, lines, numbers) => {
    expect(read(lines)).toEqual(numbers);
  });
});
