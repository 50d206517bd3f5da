import type { Word } from '../words/read-words.ts';
import { hashOf } from './hash.ts';
import { roles, type WordSigns } from './word-signs.ts';

/** What the whole text says about each word: how it is written everywhere, and how the word stands elsewhere. */
export interface TextSigns {
  /** One number for the text: very short, nearly without capitals, or ordinary. */
  readonly style: number;
  /** How often each word stands in the text, at most four. */
  readonly count: Uint8Array;
  /** Whether it stands somewhere with a capital inside a sentence. */
  readonly capital: Uint8Array;
  /** Whether a title, a kinship or a function stands before it somewhere. */
  readonly named: Uint8Array;
  /** The signs between it and the word before, and the word behind. */
  readonly gapBefore: Int32Array;
  readonly gapAfter: Int32Array;
}

const shortText = 12;
const fewCapitals = 60;

function styleOf(words: readonly Word[]): number {
  if (words.length < shortText) return 1;
  let capitals = 0;
  let small = 0;
  for (const { opens, shape } of words) {
    if (opens) continue;
    if (shape === 'capital') capitals += 1;
    else if (shape === 'lower') small += 1;
  }
  return capitals * fewCapitals < small ? 2 : 3;
}

function gapSign(gap: string): number {
  if (gap === ' ') return 1;
  if (gap === '') return 2;
  const short = gap.length > 12 ? gap.slice(0, 6) + gap.slice(-6) : gap;
  if (short.includes('\n')) return hashOf(`\n${short.replace(/\s+/g, '').slice(-2)}`);
  return hashOf(short.replace(/\s+/g, ' ').slice(0, 3));
}

/** Reads what the whole text says about its words. */
export function textSignsOf(words: readonly Word[], signs: readonly WordSigns[], tail: string): TextSigns {
  const counts = new Map<string, number>();
  const capitals = new Set<string>();
  const namedFolds = new Set<string>();
  words.forEach(({ fold, shape, opens, shouted }, i) => {
    counts.set(fold, (counts.get(fold) ?? 0) + 1);
    if (shape === 'capital' && !opens && !shouted) capitals.add(fold);
    const before = signs[i - 1]?.role;
    if (before === roles.title || before === roles.kin || before === roles.function) namedFolds.add(fold);
  });
  const gaps = Int32Array.from([...words.map(({ gap }) => gap), tail], gapSign);
  return {
    style: styleOf(words),
    count: Uint8Array.from(words, ({ fold }) => Math.min(counts.get(fold) ?? 1, 4)),
    capital: Uint8Array.from(words, ({ fold }) => (capitals.has(fold) ? 1 : 0)),
    named: Uint8Array.from(words, ({ fold }) => (namedFolds.has(fold) ? 1 : 0)),
    gapBefore: gaps.subarray(0, words.length),
    gapAfter: gaps.subarray(1),
  };
}
