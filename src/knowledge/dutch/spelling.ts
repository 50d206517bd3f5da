/** Words near a misspelt one: edit distance with swapped neighbours (optimal string alignment), candidates by shared letter pairs. */
export interface Spelling {
  /** Gives up to `limit` known words within one edit (four to seven letters) or two (longer), nearest and most frequent first. */
  near(word: string, limit: number): readonly { readonly word: string; readonly distance: number }[];
}

function pairs(word: string): string[] {
  const padded = `^${word}$`;
  const found: string[] = [];
  for (let i = 0; i < padded.length - 1; i++) found.push(padded.slice(i, i + 2));
  return found;
}

/** Counts the edits between two words, or returns `limit + 1` as soon as there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

/** Prepares a list of known words, with their frequencies, to be searched by misspellings. */
export function createSpelling(lexicon: ReadonlyMap<string, number>): Spelling {
  const words = [...lexicon.keys()].filter((word) => word.length >= 4 && !/\d/.test(word));
  const holders = new Map<string, number[]>();
  words.forEach((word, at) => {
    for (const pair of new Set(pairs(word))) {
      const list = holders.get(pair);
      if (list === undefined) holders.set(pair, [at]);
      else list.push(at);
    }
  });
  return {
    near(word, limit) {
      if (word.length < 4 || /\d/.test(word)) return [];
      const allowed = word.length >= 8 ? 2 : 1;
      const shared = new Map<number, number>();
      for (const pair of new Set(pairs(word)))
        for (const at of holders.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
      const needed = word.length + 1 - 3 * allowed;
      return [...shared]
        .filter(([, count]) => count >= needed)
        .map(([at]) => ({ word: words[at] ?? '', distance: editDistance(word, words[at] ?? '', allowed) }))
        .filter((one) => one.distance > 0 && one.distance <= allowed)
        .sort((a, b) => a.distance - b.distance || (lexicon.get(b.word) ?? 0) - (lexicon.get(a.word) ?? 0))
        .slice(0, limit);
    },
  };
}
