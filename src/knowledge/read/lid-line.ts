/** How far the numbering of leden has come in one article. */
export interface LidCount {
  readonly lid: string | null;
  /** The last number of a numbered list inside the lid; 0 when there is none. */
  readonly inner: number;
}

export const noLid: LidCount = { lid: null, inner: 0 };

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
  const withDot = dotted.exec(line);
  const match = withDot ?? bare.exec(line);
  const [, digits, letters = '', text = ''] = match ?? [];
  if (digits === undefined) return { kind: 'text', count };
  const number = Number(digits);
  const previous = count.lid === null ? 0 : Number.parseInt(count.lid, 10);
  if (letters === '' && count.inner > 0 && number === count.inner + 1) {
    return { kind: 'text', count: { ...count, inner: number } };
  }
  if (follows(number, letters, count.lid, previous, withDot !== null)) {
    return { kind: 'lid', number: digits + letters, text, count: { lid: digits + letters, inner: 0 } };
  }
  return { kind: 'text', count: number === 1 ? { ...count, inner: 1 } : count };
}

function follows(number: number, letters: string, lid: string | null, previous: number, dot: boolean): boolean {
  if (number === previous) return lid !== null && letters > lid.slice(String(previous).length);
  if (lid === null && dot) return number <= 20;
  return number > previous && number <= previous + (dot ? 3 : 1);
}
