/** The words of a document in lower case, with the hyphens inside them. */
export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
}

/**
 * Joins two lines of one paragraph. A hyphen at the end of the first goes when it was put there to break a word: not after a
 * capital or a digit, not in "jeugd- en", and not when the document writes the word with its hyphen elsewhere.
 */
export function joinLines(first: string, second: string, words: ReadonlySet<string>): string {
  if (first.endsWith('\u00AD')) return first.slice(0, -1) + second;
  if (!/\p{L}[-\u2010]$|\p{N}[-\u2010]$/u.test(first)) return `${first} ${second}`;
  if (/^(?:en|of|tot|dan wel|alsook|c\.q\.)\b/.test(second)) return `${first} ${second}`;
  if (!/\p{Ll}[-\u2010]$/u.test(first) || !/^\p{Ll}/u.test(second)) return first + second;
  const left = /[\p{L}-]+(?=[-\u2010]$)/u.exec(first)?.[0].toLowerCase() ?? '';
  const right = /^\p{L}+/u.exec(second)?.[0].toLowerCase() ?? '';
  const isHyphenated = words.has(`${left}-${right}`) && !words.has(left + right);
  return isHyphenated ? first + second : first.slice(0, -1) + second;
}
