import { type MaskedEntity, mask } from '../../src/privacy/mask.ts';
import { type MarkedText, readMarkedTexts } from './marked-text.ts';

/** How many of all. */
export interface Share {
  readonly hit: number;
  readonly all: number;
}

/** What masking did with the texts of one file. */
export interface Measured {
  /** Recall by type of mark, and what was kept: `kept marks`, `kept words`, `kept words outside marks`. */
  readonly shares: ReadonlyMap<string, Share>;
  readonly misses: readonly string[];
  readonly ms: number;
}

const touches = (entities: readonly MaskedEntity[], start: number, end: number): MaskedEntity | undefined =>
  entities.find((one) => one.start < end && start < one.end);

/**
 * Measures masking on a file of texts with marks: `⟦type|words⟧` must be masked, `⟦=kind|words⟧` and everything else must
 * stay. A mark counts as masked when each letter and digit of it is inside something found; a word is kept when none is.
 */
export const measureMask = (file: URL): Measured => measureTexts(readMarkedTexts(file));

/** The same, of texts that were read. */
export function measureTexts(texts: readonly MarkedText[]): Measured {
  const shares = new Map<string, Share>();
  const misses: string[] = [];
  const count = (name: string, hit: boolean): void => {
    const { hit: hits, all } = shares.get(name) ?? { hit: 0, all: 0 };
    shares.set(name, { hit: hits + (hit ? 1 : 0), all: all + 1 });
  };
  let ms = 0;
  for (const { id, text, marks } of texts) {
    const started = performance.now();
    const { entities } = mask(text);
    ms += performance.now() - started;
    const around = (start: number, end: number): string =>
      text.slice(Math.max(0, start - 30), end + 20).replace(/\n/g, '⏎');
    const isHidden = (at: number): boolean => touches(entities, at, at + 1) !== undefined;
    for (const { type, start, end } of marks) {
      const letters = [...text.slice(start, end).matchAll(/[\p{L}\d]/gu)].map(({ index }) => start + index);
      const stays = type.startsWith('=');
      const right = stays ? !letters.some(isHidden) : letters.every(isHidden);
      count(stays ? 'kept marks' : type, right);
      const fate = stays ? `MASKED as ${touches(entities, start, end)?.type}` : 'LEFT';
      if (!right) misses.push(`${id} ${type} ${fate} «${text.slice(start, end)}» …${around(start, end)}…`);
    }
    for (const { 0: word, index } of text.matchAll(/[\p{L}\d]+/gu)) {
      const end = index + word.length;
      const mark = marks.find((one) => one.start < end && index < one.end);
      if (mark !== undefined && !mark.type.startsWith('=')) continue;
      const by = touches(entities, index, end);
      count('kept words', by === undefined);
      if (mark !== undefined) continue;
      count('kept words outside marks', by === undefined);
      if (by !== undefined) misses.push(`${id} word MASKED as ${by.type} «${word}» …${around(index, end)}…`);
    }
  }
  return { shares, misses, ms };
}
