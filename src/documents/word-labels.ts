import type { NumberedAs, WordNumbering } from './word-numbering.ts';

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let [rest, text] = [Math.min(number, 4000), ''];
  for (const [value, letters] of romans) {
    text += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** As Word does: z is followed by aa, bb. */
const letter = (number: number): string =>
  number < 1
    ? ''
    : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(1 + Math.floor((number - 1) / 26), 10));

const formats: Readonly<Record<string, (number: number) => string>> = {
  lowerLetter: letter,
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  decimalZero: (number) => String(number).padStart(2, '0'),
  ordinal: (number) => `${number}e`,
  none: () => '',
};

/**
 * Counts like Word: hand over the paragraphs in order, and get what is printed before each ("2.", "a.", "Artikel 3"); null
 * for a bullet and for a paragraph without number.
 */
export function labelCounter({
  abstracts,
  lists,
  styles,
}: WordNumbering): (as: NumberedAs, style: string | null) => string | null {
  const counts = new Map<string, number[]>();
  const restarted = new Set<string>();

  function styled(style: string | null): NumberedAs {
    let [list, depth]: [string | null, number | null] = [null, null];
    const seen = new Set<string>();
    for (let name = style; name !== null && !seen.has(name); name = styles.get(name)?.base ?? null) {
      seen.add(name);
      list ??= styles.get(name)?.list ?? null;
      depth ??= styles.get(name)?.depth ?? null;
    }
    return { list, depth };
  }
  function abstractOf(id: string): string {
    const link = abstracts.get(id)?.link ?? null;
    if (link === null) return id;
    return [...abstracts].find(([, { linked }]) => linked === link)?.[0] ?? id;
  }
  return (own, style) => {
    const inherited = styled(style);
    const list = own.list ?? inherited.list;
    const numbered = list === null ? undefined : lists.get(list);
    if (list === null || numbered === undefined) return null;
    const id = abstractOf(numbered.abstract);
    const levels = abstracts.get(id)?.levels ?? new Map<number, never>();
    const styleDepth = style === null ? undefined : [...levels].find(([, level]) => level.style === style)?.[0];
    const depth = own.depth ?? styleDepth ?? inherited.depth ?? 0;
    const level = levels.get(depth);
    if (level === undefined || level.format === 'bullet') return null;

    const startOf = (at: number): number => numbered.starts.get(at) ?? levels.get(at)?.start ?? 1;
    const count = counts.get(id) ?? [];
    counts.set(id, count);
    const restart = `${list} ${depth}`;
    const isRestart = numbered.starts.has(depth) && !restarted.has(restart);
    restarted.add(restart);
    const previous = count[depth];
    count[depth] = previous === undefined || isRestart ? startOf(depth) : previous + 1;
    count.length = depth + 1;
    const label = level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      count[at] ??= startOf(at);
      const format = level.isLegal ? undefined : formats[levels.get(at)?.format ?? 'decimal'];
      return format === undefined ? String(count[at]) : format(count[at] ?? 0);
    });
    return label.trim() === '' ? null : label.trim();
  };
}
