/** Words near a misspelt one: edit distance with swapped neighbours (optimal string alignment), candidates by shared letter pairs. */
export interface Spelling {
  /** Gives up to `limit` known words within one edit (four to seven letters) or two (longer), nearest and most frequent first. */
  near(word: string, limit: number): readonly { readonly word: string; readonly distance: number }[];
}

function pairs(word: string): Set<string> {
  const padded = `^${word}$`;
  const found = new Set<string>();
  for (let i = 0; i < padded.length - 1; i++) found.add(padded.slice(i, i + 2));
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

/** Per pair of letters the ascending numbers of the words that hold it, in typed arrays of their exact length. */
function holdersOf(words: readonly string[]): ReadonlyMap<string, Uint32Array> {
  const counts = new Map<string, number>();
  for (const word of words) for (const pair of pairs(word)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const holders = new Map<string, { readonly list: Uint32Array; size: number }>();
  for (const [pair, count] of counts) holders.set(pair, { list: new Uint32Array(count), size: 0 });
  words.forEach((word, at) => {
    for (const pair of pairs(word)) {
      const holder = holders.get(pair);
      if (holder !== undefined) holder.list[holder.size++] = at;
    }
  });
  return new Map([...holders].map(([pair, { list }]) => [pair, list]));
}

/** Prepares a list of known words, with their frequencies, to be searched by misspellings. */
export function createSpelling(lexicon: ReadonlyMap<string, number>): Spelling {
  // By length, so that only the stretch of words that can be near enough is looked at.
  const known = [...lexicon]
    .map(([word, frequency], met) => ({ word, frequency, met }))
    .filter(({ word }) => word.length >= 4 && !/\d/.test(word))
    .sort((a, b) => a.word.length - b.word.length);
  const words = known.map(({ word }) => word);
  const firstOfLength: number[] = [];
  words.forEach((word, at) => {
    while (firstOfLength.length <= word.length) firstOfLength.push(at);
  });
  const holders = holdersOf(words);
  const shared = new Uint8Array(words.length);
  const first = (length: number): number => firstOfLength[Math.max(0, length)] ?? words.length;

  function candidates(word: string, allowed: number): readonly number[] {
    const [from, to] = [first(word.length - allowed), first(word.length + allowed + 1)];
    // Of the letters + 1 pairs of a word, one edit changes at most three.
    const needed = word.length + 1 - 3 * allowed;
    shared.fill(0, from, to);
    const found: number[] = [];
    for (const pair of pairs(word)) {
      const list = holders.get(pair) ?? new Uint32Array(0);
      for (let i = firstFrom(list, from); i < list.length; i++) {
        const at = list[i] ?? 0;
        if (at >= to) break;
        const count = (shared[at] ?? 0) + 1;
        shared[at] = count;
        if (count === Math.max(1, needed)) found.push(at);
      }
    }
    return found;
  }

  return {
    near(word, limit) {
      if (word.length < 4 || /\d/.test(word)) return [];
      const allowed = word.length >= 8 ? 2 : 1;
      return candidates(word, allowed)
        .flatMap((at) => known[at] ?? [])
        .map((one) => ({ ...one, distance: editDistance(word, one.word, allowed) }))
        .filter((one) => one.distance > 0 && one.distance <= allowed)
        .sort((a, b) => a.distance - b.distance || b.frequency - a.frequency || a.met - b.met)
        .slice(0, limit);
    },
  };
}

/** The first place in an ascending list whose number is at least `least`. */
function firstFrom(list: Uint32Array, least: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
