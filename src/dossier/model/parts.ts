const bounds = [/\n\s*\n/g, /\n/g, /[.!?;]\s/g, /\s/g] as const;

/** Where a text of more than `length` characters is best cut: after a paragraph, else a line, a sentence, a word. */
function cutAt(text: string, length: number): number {
  const within = text.slice(0, length);
  for (const bound of bounds) {
    const last = [...within.matchAll(bound)].at(-1);
    const end = last === undefined ? 0 : last.index + last[0].length;
    if (end > length / 2) return end;
  }
  return length;
}

/** Cuts a text into parts of at most `length` characters that together are the text. */
export function cutText(text: string, length: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > length) {
    const end = cutAt(rest, length);
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest].filter((part) => part.trim() !== '');
}

/** Puts parts together, in their order, as long as they are at most `length` characters; a part that is longer goes alone. */
export function packParts<T extends { readonly text: string }>(
  parts: readonly T[],
  length: number,
): readonly (readonly T[])[] {
  const packed: T[][] = [];
  let size = 0;
  for (const part of parts) {
    const last = packed.at(-1);
    if (last === undefined || size + part.text.length > length) {
      packed.push([part]);
      size = 0;
    } else last.push(part);
    size += part.text.length;
  }
  return packed;
}
