/** What the words of a text say about danger: now, undone by other words (a saying, or over), or nothing. */
export type DangerWords = (text: string) => 'acute' | 'undone' | null;

/** The words of `gevaar.yaml`; each may hold a bar between alternatives and a star for any ending. */
export interface DangerList {
  readonly acute: readonly string[];
  readonly sayings: readonly string[];
  readonly past: readonly string[];
}

function patternOf(phrases: readonly string[]): RegExp | null {
  if (phrases.length === 0) return null;
  const escaped = phrases.map((phrase) =>
    phrase
      .toLowerCase()
      .replaceAll(/[.+?^${}()[\]\\]/g, '\\$&')
      .replaceAll(/\s*…\s*/g, '[^.!?]{1,40}')
      .replaceAll('*', '\\p{L}*'),
  );
  return new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'giu');
}

/** Prepares the words for danger; a saying takes the danger out of the words it covers. */
export function createDangerWords({ acute, sayings, past }: DangerList): DangerWords {
  const [danger, saying, over] = [patternOf(acute), patternOf(sayings), patternOf(past)];
  return (text) => {
    const bare = saying === null ? text : text.replaceAll(saying, ' ');
    const isNamed = danger !== null && bare.search(danger) >= 0;
    if (!isNamed) return bare.length < text.length ? 'undone' : null;
    return over !== null && bare.search(over) >= 0 ? null : 'acute';
  };
}
