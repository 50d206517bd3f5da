import type { TableCell, WrittenTable } from '../shared/written-table.ts';
import { safeCell } from './safe-cell.ts';

const quoted = (text: string): string => (/[;",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function written(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return typeof cell === 'string' ? quoted(safeCell(cell)) : cell.day;
}

/**
 * Writes a table as CSV in the way that a Dutch Excel opens it: semicolons, a comma in numbers, UTF-8 with its mark, lines that
 * end in CRLF (RFC 4180 but for the semicolon). A cell that begins as a formula is shown, not run.
 */
export function writeCsv({ head, rows }: WrittenTable): Uint8Array {
  const lines = [head, ...rows].map((row) => `${row.map(written).join(';')}\r\n`);
  return new TextEncoder().encode(`\uFEFF${lines.join('')}`);
}
