import { type Lexicon, splitCompound } from './compounds.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

/** A word brought to what is compared. */
export interface Term {
  readonly word: string;
  readonly stem: string;
  /** Stems of the words a compound is made of; empty for a simple word. */
  readonly parts: readonly string[];
}

/** Turns Dutch text into terms; remembers each word it met, so the same word is analysed once. */
export interface Analyzer {
  (text: string): readonly Term[];
  /** The term of one word as the text was cut; a stop word has none. */
  readonly termOf: (word: string) => Term | undefined;
}

/** A compound in the plural is split as in the singular: the texts need not know "aanbieders" to split "hulpaanbieders". */
function partsOf(word: string, lexicon: Lexicon): readonly string[] {
  const parts = splitCompound(word, lexicon);
  const singular = word.replace(/(?:en|s)$/, '');
  return parts.length > 0 || singular === word ? parts : splitCompound(singular, lexicon);
}

/** Makes an analyzer that splits compounds with the words of this lexicon. Stop words are left out. */
export function createAnalyzer(lexicon: Lexicon): Analyzer {
  const met = new Map<string, Term>();
  function termOf(word: string): Term | undefined {
    if (stopWords.has(word)) return undefined;
    let term = met.get(word);
    if (term === undefined) {
      term = {
        word,
        stem: stem(word),
        parts: partsOf(word, lexicon)
          .filter((part) => !stopWords.has(part))
          .map(stem),
      };
      met.set(word, term);
    }
    return term;
  }
  const analyze = (text: string): readonly Term[] => tokenize(text).flatMap((word) => termOf(word) ?? []);
  return Object.assign(analyze, { termOf });
}

/** Counts the words of texts: the dictionary for {@link createAnalyzer}. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const lexicon = new Map<string, number>();
  for (const text of texts) for (const word of tokenize(text)) lexicon.set(word, (lexicon.get(word) ?? 0) + 1);
  return lexicon;
}
