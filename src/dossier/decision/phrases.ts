/** Makes one pattern of words and phrases (each itself a pattern), found as whole words whatever their case. */
export function phrases(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
}
