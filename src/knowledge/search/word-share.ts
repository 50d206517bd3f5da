import type { Alternative } from './expansion.ts';

const throughVocabulary = 0.85;

/** Tells whether all stems of this wording stand among the stems of a text. */
export const holds = (stems: ReadonlySet<string>, one: Alternative): boolean =>
  one.stems.every((stem) => stems.has(stem));

/** How well a word is found among the stems of a text, 0 to 1: wholly as asked, which comes first, less in other words for it. */
export const wordShare = (alternatives: readonly Alternative[], stems: ReadonlySet<string>): number =>
  alternatives.reduce(
    (most, one, i) =>
      holds(stems, one) ? Math.max(most, i === 0 ? 1 : Math.min(one.weight, throughVocabulary)) : most,
    0,
  );
