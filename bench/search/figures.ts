/** How often the right article was among the first so many, of so many questions. */
export interface Figures {
  readonly n: number;
  readonly first: number;
  readonly topFive: number;
  readonly topTen: number;
  /** Mean reciprocal rank within the first ten. */
  readonly mrr: number;
}

/** Counts ranks; a rank counts from 0 and is −1 when the right article was not among the first ten. */
export function figuresOf(ranks: readonly number[]): Figures {
  const within = (limit: number): number => ranks.filter((rank) => rank >= 0 && rank < limit).length;
  return {
    n: ranks.length,
    first: within(1),
    topFive: within(5),
    topTen: within(10),
    mrr: ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / Math.max(1, ranks.length),
  };
}

/** The 95 % interval of a proportion, both ends between 0 and 1 (Wilson 1927). */
export function wilson(successes: number, n: number): readonly [number, number] {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const share = successes / n;
  const middle = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** Writes a proportion with its interval: "62.5 % (54–70)". */
export function share(successes: number, n: number): string {
  const [low, high] = wilson(successes, n);
  return `${((100 * successes) / Math.max(1, n)).toFixed(1)} % (${Math.round(100 * low)}–${Math.round(100 * high)})`;
}

/** Writes rows as a Markdown table. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
