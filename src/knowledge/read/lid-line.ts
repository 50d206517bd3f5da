/** How far the numbering of leden has come in one article. */
export interface LidCount {
  readonly lid: string | null;
  /** The last number of a numbered list inside the lid; 0 when there is none. */
  readonly inner: number;
  /** Whether the line before ended in a colon: a 1 that follows is the first item of its list. */
  readonly afterColon: boolean;
}

export const noLid: LidCount = { lid: null, inner: 0, afterColon: false };

/** What a line turns out to be: the start of a lid, or text of the lid that is open. */
export type LidLine =
  | { readonly kind: 'lid'; readonly number: string; readonly text: string; readonly count: LidCount }
  | { readonly kind: 'text'; readonly count: LidCount };

const dotted = /^(\d{1,3})([a-z]{0,2})[.)](?:\s+(.*))?$/;
const bare = /^(\d{1,3})([a-z]{0,2})\s+((?:[A-ZÀ-Ý‘’“"'([„]).*)$/;

/**
 * Reads "2. Het college …" or "2 Het college …" as lid 2 when 2 is what may follow; a number that does not follow
 * belongs to a list inside the lid. Without a full stop only the very next number counts ("6 Weken" is no lid).
 */
export function readLidLine(line: string, count: LidCount): LidLine {
  const afterColon = line.endsWith(':');
  const withDot = dotted.exec(line);
  const [, digits, letters = '', text = ''] = withDot ?? bare.exec(line) ?? [];
  if (digits === undefined) return { kind: 'text', count: { ...count, afterColon } };
  const number = Number(digits);
  const startsList = number === 1 && (count.afterColon || count.lid !== null);
  const continuesList = count.inner > 0 && number === count.inner + 1;
  if (letters === '' && (startsList || continuesList)) {
    return { kind: 'text', count: { ...count, inner: number, afterColon } };
  }
  if (!follows(number, letters, text, count.lid, withDot !== null)) {
    return { kind: 'text', count: { ...count, afterColon } };
  }
  return { kind: 'lid', number: digits + letters, text, count: { lid: digits + letters, inner: 0, afterColon } };
}

function follows(number: number, letters: string, text: string, lid: string | null, dot: boolean): boolean {
  const previous = lid === null ? 0 : Number.parseInt(lid, 10);
  if (lid !== null && number === previous) return letters > lid.slice(String(previous).length);
  // An excerpt may begin at a later lid, but then it must look like a sentence.
  if (lid === null && dot) return number === 1 || (number <= 20 && !/^[a-z]/.test(text));
  return number > previous && number <= previous + (dot ? 3 : 1);
}
