/** A place in a text where a phrase stands, from `start` up to `end`. */
export interface PhrasePlace {
  readonly start: number;
  readonly end: number;
}

/** Finds the words and phrases of a list in a text, without overlap. */
export type PhraseFinder = (text: string) => readonly PhrasePlace[];

interface Word extends PhrasePlace {
  readonly text: string;
}

/** One word of a phrase; after a gap up to so many words may stand in between. */
interface Part {
  fits(word: string): boolean;
  readonly afterGap: boolean;
}

interface Phrase {
  readonly parts: readonly Part[];
  /** The first word when it has no star. */
  readonly first: string | null;
}

/** What may stand at three dots: a handful of words within one sentence, or none. */
const gap = 5;
const sentenceEnd = /^[.!?]$/;

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*|[.!?]/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

function partOf(word: string, afterGap: boolean): Part {
  if (!word.includes('*')) return { fits: (other) => other === word, afterGap };
  const [before = '', after = ''] = word.split('*');
  const least = before.length + after.length;
  return {
    fits: (other) => other.length >= least && other.startsWith(before) && other.endsWith(after),
    afterGap,
  };
}

function phraseOf(written: string): Phrase {
  const pieces = written.toLowerCase().replaceAll('…', ' … ').trim().split(/\s+/);
  const parts = pieces.flatMap((word, at) => (word === '…' ? [] : [partOf(word, pieces[at - 1] === '…')]));
  const [first = null] = pieces;
  return { parts, first: first?.includes('*') ? null : first };
}

/** The place after a phrase that begins here; null when it does not. */
function endOf({ parts }: Phrase, words: readonly Word[], at: number): number | null {
  let next = at;
  for (const { fits, afterGap } of parts) {
    let tries = afterGap ? gap : 0;
    while (tries > 0 && !fits(words[next]?.text ?? '') && !sentenceEnd.test(words[next]?.text ?? '.')) {
      next++;
      tries--;
    }
    if (!fits(words[next]?.text ?? '')) return null;
    next++;
  }
  return next;
}

/**
 * Prepares a list of policy staff to be found in texts: a star stands for any beginning or ending of a word, three dots for a handful of
 * words within one sentence. Capitals do not count. Takes time in proportion to the text.
 */
export function createPhraseFinder(phrases: readonly string[]): PhraseFinder {
  const byFirst = new Map<string, Phrase[]>();
  const open: Phrase[] = [];
  for (const phrase of phrases.map(phraseOf)) {
    if (phrase.first === null) open.push(phrase);
    else byFirst.set(phrase.first, [...(byFirst.get(phrase.first) ?? []), phrase]);
  }
  return (text) => {
    const words = wordsOf(text);
    const found: PhrasePlace[] = [];
    for (let at = 0; at < words.length; at++) {
      const ends = [...(byFirst.get(words[at]?.text ?? '') ?? []), ...open].flatMap(
        (phrase) => endOf(phrase, words, at) ?? [],
      );
      if (ends.length === 0) continue;
      const next = Math.max(...ends);
      found.push({ start: words[at]?.start ?? 0, end: words[next - 1]?.end ?? 0 });
      at = next - 1;
    }
    return found;
  };
}

/** Takes places out of a text; what stands on either side does not become one phrase. */
export function withoutPlaces(text: string, places: readonly PhrasePlace[]): string {
  const kept = places.map(({ start }, at) => text.slice(places[at - 1]?.end ?? 0, start));
  return [...kept, text.slice(places.at(-1)?.end ?? 0)].join(' | ');
}
