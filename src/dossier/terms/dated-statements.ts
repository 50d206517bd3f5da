import { addDays, type IsoDate } from '../../shared/iso-date.ts';
import { type DutchDay, daysIn } from '../decision/dates.ts';
import { statementsOf } from '../decision/statements.ts';
import type { DocumentType, Evidence } from '../findings.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import { paperDay } from './paper-day.ts';
import { shortDaysIn } from './short-days.ts';

/** A day in a statement; `start` and `end` are places in its text. */
export interface StatedDay {
  readonly day: IsoDate;
  readonly start: number;
  readonly end: number;
  /** True for a month alone: the day is then its last. */
  readonly isMonth: boolean;
  /** False when the year was worked out. */
  readonly hasYear: boolean;
}

/** A statement of a paper with the days in it. */
export interface DatedStatement {
  readonly text: string;
  readonly days: readonly StatedDay[];
  readonly evidence: Evidence;
  readonly type: DocumentType;
  /** The day that the paper bears; null when it bears none. */
  readonly paper: IsoDate | null;
}

/** Further ahead than this, a day without a year is one of last year: nobody plans what is told so long before. */
const mostAhead = 186;

function stated(found: DutchDay, reference: IsoDate | null): readonly StatedDay[] {
  const { day, precision, start, end, hasYear, month } = found;
  if (day === null || precision === 'about') return [];
  const isMonth = precision === 'month';
  const year = Number(day.slice(0, 4));
  const last = isMonth ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : day;
  const isFar = !hasYear && reference !== null && last > addDays(reference, mostAhead);
  const settled = isFar ? `${String(year - 1).padStart(4, '0')}${last.slice(4)}` : last;
  return [{ day: settled, start, end, isMonth, hasYear }];
}

function daysOfText(text: string, reference: IsoDate | null): readonly StatedDay[] {
  const found = daysIn(text, reference).flatMap((one) => stated(one, reference));
  const short = reference === null ? [] : shortDaysIn(text, reference);
  const added = short.filter(({ start, end }) => !found.some((one) => one.start < end && start < one.end));
  return [...found, ...added.map((one) => ({ ...one, isMonth: false, hasYear: false }))].sort(
    (a, b) => a.start - b.start,
  );
}

/** Reads every statement of a dossier with its days; a day without a year takes it from the paper, or from the others. */
export function datedStatements(documents: readonly DossierDocument[]): readonly DatedStatement[] {
  const borne = documents.map((document) => paperDay(document)?.day ?? null);
  const any = borne.find((day) => day !== null) ?? null;
  return documents.flatMap((document, i) => {
    const paper = borne[i] ?? null;
    return statementsOf(document).map(({ text }) => ({
      text,
      days: daysOfText(text, paper ?? any),
      evidence: { quote: text, document: document.file },
      type: document.type,
      paper,
    }));
  });
}
