import type { IsoDate } from '../../shared/iso-date.ts';
import type { TableCell, WrittenTable } from '../../shared/written-table.ts';
import { messages } from '../messages.ts';
import type { Figure } from './figures.ts';
import type { RegisterRow } from './register.ts';

const text = messages.register;
const dayCell = (day: IsoDate | null): TableCell => (day === null ? null : { day });
const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? messages.yes : messages.no);

/** Writes a register as a table; an edge makes CSV or XLSX of it. */
export function registerTable(rows: readonly RegisterRow[]): WrittenTable {
  return {
    title: text.title,
    head: text.head,
    rows: rows.map((row) => [
      row.id,
      { day: row.sentOn },
      row.gemeente,
      row.provider,
      row.category === null ? null : messages.categories[row.category],
      row.law === null ? null : messages.laws[row.law],
      row.arrangement,
      row.hoursIndicated,
      row.hoursDelivered,
      messages.statuses[row.status],
      messages.routes[row.route],
      yesNo(row.isConfidential),
      dayCell(row.dueBy),
      yesNo(row.isLate),
      dayCell(row.closedOn),
      yesNo(row.helped),
      row.facts,
    ]),
  };
}

/** Writes figures as a table. */
export function figuresTable(rows: readonly Figure[]): WrittenTable {
  return {
    title: text.figuresTitle,
    head: text.figuresHead,
    rows: rows.map((row) => [
      row.provider ?? messages.unknown,
      messages.categories[row.category],
      row.count,
      row.open,
      row.late,
      row.closed,
      row.missingHours,
      row.helped,
      row.notHelped,
    ]),
  };
}
