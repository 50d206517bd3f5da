import { createPhraseFinder, withoutPlaces } from './phrases.ts';

/** How often a text has words for danger, for this moment and for what is over; sayings are taken out first. */
export interface DangerReading {
  /** The text without sayings. */
  readonly bare: string;
  readonly danger: number;
  readonly hasSaying: boolean;
  readonly now: number;
  readonly over: number;
}

export type DangerWords = (text: string) => DangerReading;

/** The words of `gevaar.yaml`. */
export interface DangerList {
  readonly acute: readonly string[];
  readonly sayings: readonly string[];
  readonly now: readonly string[];
  readonly past: readonly string[];
}

/** Prepares the words for danger; a saying takes the danger out of the words it covers. */
export function createDangerWords({ acute, sayings, now, past }: DangerList): DangerWords {
  const saying = createPhraseFinder(sayings);
  const [danger, present, over] = [createPhraseFinder(acute), createPhraseFinder(now), createPhraseFinder(past)];
  return (text) => {
    const said = saying(text);
    const bare = withoutPlaces(text, said);
    return {
      bare,
      danger: danger(bare).length,
      hasSaying: said.length > 0,
      now: present(bare).length,
      over: over(bare).length,
    };
  };
}
