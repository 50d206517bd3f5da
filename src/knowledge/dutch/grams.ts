import { tokenize } from './tokenize.ts';

/** A word with a capital that does not open a sentence: most often a name. */
const name = /(?<=[\p{L}\d,;:)] )\p{Lu}\p{Ll}+/u;

/**
 * The words and word pairs of a short text, each once, small words and sentence ends included; numbers count as "#", and a
 * name anywhere as "<naam>". What short texts are told apart by when the subject is not the point.
 */
export function gramsOf(text: string): ReadonlySet<string> {
  const words = tokenize(text).map((word) => (/^\d/.test(word) ? '#' : word));
  const bounded = ['<', ...words, text.trimEnd().endsWith('?') ? '?' : '>'];
  const pairs = bounded.slice(1).map((word, i) => `${bounded[i]} ${word}`);
  return new Set([...words, ...pairs, ...(name.test(text) ? ['<naam>'] : [])]);
}
