import type { Analyzer } from '../dutch/analyze.ts';
import { stopWords } from '../dutch/stop-words.ts';
import { tokenize } from '../dutch/tokenize.ts';

/** Where the words of one text stand in a {@link WordPool}: `from` up to but not including `to`. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

/** Texts as numbers of words, one after the other, so that each text is cut into words once however many indexes hold it. */
export interface WordPool {
  /** Adds a text, without its stop words; `counted` texts make up the lexicon. */
  add(text: string, counted: boolean): Words;
  /** How often each word stands in the counted texts, stop words included. */
  lexicon(): Map<string, number>;
  /** Every word that was added, by its number. */
  words(): Iterable<string>;
  /** Numbers of words, where {@link Words} points. */
  numbers(): Uint32Array;
}

/** Makes an empty pool. */
export function createWordPool(): WordPool {
  const numberOf = new Map<string, number>();
  const counts: number[] = [];
  const silent: boolean[] = [];
  let numbers = new Uint32Array(1 << 16);
  let size = 0;
  return {
    add(text, counted) {
      const from = size;
      for (const word of tokenize(text)) {
        let number = numberOf.get(word);
        if (number === undefined) {
          number = numberOf.size;
          numberOf.set(word, number);
          counts.push(0);
          silent.push(stopWords.has(word));
        }
        if (counted) counts[number] = (counts[number] ?? 0) + 1;
        if (silent[number]) continue;
        if (size === numbers.length) {
          const larger = new Uint32Array(2 * size);
          larger.set(numbers);
          numbers = larger;
        }
        numbers[size++] = number;
      }
      return { from, to: size };
    },
    lexicon() {
      const lexicon = new Map<string, number>();
      for (const [word, number] of numberOf) if ((counts[number] ?? 0) > 0) lexicon.set(word, counts[number] ?? 0);
      return lexicon;
    },
    words: () => numberOf.keys(),
    numbers: () => numbers,
  };
}

/** What the words of a pool are compared by: for each word its stem, then the stems of its parts, as numbers. */
export interface StemTable {
  readonly stems: ReadonlyMap<string, number>;
  /** The stems of word w are `list[start[w]]` up to but not including `list[start[w + 1]]`; none for a stop word. */
  readonly start: Uint32Array;
  readonly list: Uint32Array;
}

/** Analyses every word of a pool, once. */
export function stemTable(pool: WordPool, analyze: Analyzer): StemTable {
  const stems = new Map<string, number>();
  const list: number[] = [];
  const start = [0];
  const number = (stem: string): number => {
    const known = stems.get(stem) ?? stems.size;
    stems.set(stem, known);
    return known;
  };
  for (const word of pool.words()) {
    const term = analyze.termOf(word);
    if (term !== undefined) list.push(number(term.stem), ...term.parts.map(number));
    start.push(list.length);
  }
  return { stems, start: Uint32Array.from(start), list: Uint32Array.from(list) };
}
