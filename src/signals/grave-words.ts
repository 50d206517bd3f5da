import { createPhraseFinder, withoutPlaces } from './phrases.ts';

/** Whether a text has words for suspected fraud, and for violence or abuse; sayings are taken out first. */
export type GraveWords = (text: string) => { readonly fraud: boolean; readonly harm: boolean };

/** The words of `ernst.yaml`. */
export interface GraveList {
  readonly fraud: readonly string[];
  readonly harm: readonly string[];
  readonly sayings: readonly string[];
}

/** Prepares the words that make a remark grave, whatever else it tells. */
export function createGraveWords({ fraud, harm, sayings }: GraveList): GraveWords {
  const [saying, isFraud, isHarm] = [createPhraseFinder(sayings), createPhraseFinder(fraud), createPhraseFinder(harm)];
  return (text) => {
    const bare = withoutPlaces(text, saying(text));
    return { fraud: isFraud(bare).length > 0, harm: isHarm(bare).length > 0 };
  };
}
