import { describe, expect, it } from 'vitest';
import { figuresOf, markdownTable, share, wilson } from '../../bench/search/figures.ts';

describe('figures', () => {
  it('counts the right article first, in the first five and in the first ten', () => {
    expect(figuresOf([0, 0, 4, 5, 9, -1])).toEqual({
      n: 6,
      first: 2,
      topFive: 3,
      topTen: 5,
      mrr: (1 + 1 + 1 / 5 + 1 / 6 + 1 / 10) / 6,
    });
  });

  it('gives the interval of Wilson, also where the plain one fails', () => {
    const [low, high] = wilson(50, 100);
    expect(low).toBeCloseTo(0.4038, 4);
    expect(high).toBeCloseTo(0.5962, 4);
    expect(wilson(0, 10)[0]).toBe(0);
    expect(wilson(0, 10)[1]).toBeCloseTo(0.2775, 4);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });

  it('writes shares and tables as people read them', () => {
    expect(share(50, 100)).toBe('50.0 % (40–60)');
    expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });
});
