import type { PdfLine } from './pdf-line.ts';

/** Headers and footers stand in this part of the page, from its edge. */
const edge = 0.13;
/** Points that a repeated line may shift. */
const shift = 4;

interface SplitLines {
  readonly text: readonly PdfLine[];
  /** Each once, as it is printed first. */
  readonly furniture: readonly string[];
}

/** Sets apart lines at the top and bottom edge that return at the same place on half of the pages, or on three when
 * nothing stands beyond them; their numbers may differ. */
export function splitFurniture(lines: readonly PdfLine[], pages: number): SplitLines {
  const places = new Map<string, PdfLine[]>();
  for (const line of lines) if (isAtEdge(line)) places.set(keyOf(line), [...(places.get(keyOf(line)) ?? []), line]);
  const half = Math.max(2, Math.ceil(pages / 2));
  const outermost = new Set(outermostOf(lines));
  const isFurniture = (line: PdfLine): boolean => {
    const alike = isAtEdge(line) ? (places.get(keyOf(line)) ?? []) : [];
    const onPages = new Set(alike.filter(({ y }) => Math.abs(y - line.y) <= shift).map(({ page }) => page));
    // A running title changes with the chapter; nothing stands beyond it.
    return onPages.size >= (outermost.has(line) ? Math.min(3, half) : half);
  };
  const [text, furniture]: [PdfLine[], Map<string, string>] = [[], new Map()];
  for (const line of lines) {
    if (!isFurniture(line)) text.push(line);
    else if (!furniture.has(keyOf(line))) furniture.set(keyOf(line), line.cells.join(' '));
  }
  return { text, furniture: [...furniture.values()] };
}

function outermostOf(lines: readonly PdfLine[]): readonly PdfLine[] {
  const edges = new Map<number, { first: PdfLine; last: PdfLine }>();
  for (const line of lines) {
    const { first, last } = edges.get(line.page) ?? { first: line, last: line };
    edges.set(line.page, { first: line.y < first.y ? line : first, last: line.y > last.y ? line : last });
  }
  return [...edges.values()].flatMap(({ first, last }) => [first, last]);
}

const isAtEdge = ({ y, pageHeight }: PdfLine): boolean => y < pageHeight * edge || y > pageHeight * (1 - edge);

const keyOf = ({ cells }: PdfLine): string => cells.join(' ').replaceAll(/\d+/g, '#');
