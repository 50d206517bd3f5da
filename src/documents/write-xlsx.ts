import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import type { TableCell, WrittenTable } from '../shared/written-table.ts';
import { safeCell } from './safe-cell.ts';

/** Names of sheets are short, and leave some signs out. */
const sheetName = (title: string): string =>
  safeCell(title)
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim() || 'Blad 1';

function written(cell: TableCell): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'string') return { type: String, value: safeCell(cell), wrap: true, alignVertical: 'top' };
  return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'dd-mm-yyyy', alignVertical: 'top' };
}

const lengthOf = (cell: TableCell): number => (cell === null ? 0 : typeof cell === 'object' ? 10 : String(cell).length);

/** As wide as the longest cell, between ten and sixty characters. */
const widthOf = (column: readonly TableCell[]): number =>
  Math.min(60, column.reduce((longest: number, cell) => Math.max(longest, lengthOf(cell)), 10) + 2);

function sheetOf({ title, head, rows }: WrittenTable) {
  const heading: Row = head.map((name) => ({ type: String, value: safeCell(name), fontWeight: 'bold', wrap: true }));
  const columns = head.map((name, at) => ({ width: widthOf([name, ...rows.map((row) => row[at] ?? null)]) }));
  return {
    data: [heading, ...rows.map((row) => row.map(written))],
    sheet: sheetName(title),
    columns,
    stickyRowsCount: 1,
  };
}

/** Writes a table, and those beside it on sheets of their own, as XLSX in memory. Words are words: a cell that begins as a formula is shown, not run. */
export async function writeXlsx(table: WrittenTable): Promise<Uint8Array> {
  const sheets = [table, ...(table.beside ?? [])].map(sheetOf);
  return new Uint8Array(await writeExcelFile(sheets).toBuffer());
}
