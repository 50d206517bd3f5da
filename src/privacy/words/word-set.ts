/** A word as lists compare it: small letters, without accents, one kind of apostrophe. */
export function foldWord(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  const lower = word.toLowerCase().replaceAll('’', "'").replaceAll('ı', 'i').replaceAll('ĳ', 'ij');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a word of plain letters needs no more work
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ð', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe');
}

/** The words of a text, folded; an underscore stands for a space inside one. */
export const wordSet = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => foldWord(word.replaceAll('_', ' '))),
  );
