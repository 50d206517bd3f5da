import type { Finder } from './found.ts';

// Bounded as the standard bounds them (64 before the @, 63 a label), so that no input makes it slow.
const address =
  /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63} ?(?:@|\((?:at|apenstaartje)\)|\[at\]) ?(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}])/giu;

/** Finds e-mail addresses, also with spaces around the @ or with `(at)`. */
export const findEmail: Finder = (view) =>
  Array.from(view.matchAll(address), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    key: text
      .toLowerCase()
      .replace(/\((?:at|apenstaartje)\)|\[at\]/, '@')
      .replaceAll(' ', ''),
  }));
