/** Private characters that no text uses. */
const [before, after] = ['\uE8F0', '\uE8F1'];

/** A number that is printed before a text, marked to be told apart from it. */
export const markedNumber = (number: string): string => before + number + after;

/** Takes the marked number from the start of a text. */
export function splitNumber(text: string): { readonly number: string | null; readonly text: string } {
  const end = text.startsWith(before) ? text.indexOf(after) : -1;
  return end < 0 ? { number: null, text } : { number: text.slice(1, end), text: text.slice(end + 1).trim() };
}
