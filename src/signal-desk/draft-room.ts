import type { Said } from '../signals/signal.ts';

/** So much, in characters, fits in one signal: all of it can be read on a card of Teams, before it is sent and after. */
export const longestDraft = 3_000;

/** Whether what was told is too long for one signal. */
export const isTooLong = (said: readonly Said[]): boolean =>
  said.reduce((sum, { text }) => sum + text.length, 0) > longestDraft;
