import { appendFileSync } from 'node:fs';
import type { Deliver } from '../../src/signals/ports.ts';

/** What can happen to a message, and how often. `shown` is what people see, however it was answered. */
const faults = [
  { name: 'later', share: 0.03, isShown: false },
  { name: 'unknown, shown', share: 0.02, isShown: true },
  { name: 'unknown, lost', share: 0.02, isShown: false },
  { name: 'reset', share: 0.01, isShown: false },
  { name: 'hang', share: 0.01, isShown: true },
  { name: 'dead', share: 0.01, isShown: false },
] as const;

/** One line of what a post office saw. */
export interface Seen {
  readonly instance: string;
  readonly key: string;
  readonly isShown: boolean;
  readonly at: string;
}

/** Takes messages as badly as a connector can on its worst day, and writes what people saw of it to a file. */
export function faultyPost(file: string, instance: string, random: () => number): Deliver {
  const pick = () => {
    let left = random();
    return faults.find(({ share }) => {
      left -= share;
      return left < 0;
    });
  };
  return async ({ key }) => {
    await new Promise((resolve) => setTimeout(resolve, 2 + 4 * random()));
    const fault = pick();
    const seen: Seen = { instance, key, isShown: fault?.isShown ?? true, at: new Date().toISOString() };
    appendFileSync(file, `${JSON.stringify(seen)}\n`);
    switch (fault?.name) {
      case undefined:
        return { kind: 'sent', activityId: key };
      case 'later':
        return { kind: 'later', afterSeconds: 1 };
      case 'unknown, shown':
      case 'unknown, lost':
        return { kind: 'unknown' };
      case 'reset':
        throw new Error('reset before it left');
      case 'hang':
        return new Promise(() => undefined);
      case 'dead':
        return { kind: 'dead', why: 'gone' };
    }
  };
}

/** Numbers that come out the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
