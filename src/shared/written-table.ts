import type { IsoDate } from './iso-date.ts';

/** What a cell holds: words, a number, a day, or nothing. */
export type TableCell = string | number | { readonly day: IsoDate } | null;

/** A table that the bot writes; an edge turns it into a file. Each row has as many cells as the head. */
export interface WrittenTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Further sheets, where a file can have them. */
  readonly beside?: readonly WrittenTable[];
}
