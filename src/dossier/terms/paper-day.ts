import { type IsoDate, isoDate } from '../../shared/iso-date.ts';
import { daysIn } from '../decision/dates.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';

/** The day that a paper bears, with the line that says so; `quote` is null when only the name of the file does. */
export interface PaperDay {
  readonly day: IsoDate;
  readonly quote: string | null;
}

const bornBefore = /\b(?:geb|geboren|geboortedatum|geboorte)\b[^\n]{0,15}$/iu;
const dateLabel = /\b(?:datum|dagtekening|verzenddatum|verzonden|opgesteld|d\.?d)\b[^\n\d]{0,25}$/iu;
const inName = /(?<!\d)(20\d\d)[-_]?(\d\d)[-_]?(\d\d)(?!\d)/;

function lineAround(text: string, start: number, end: number): string {
  const rest = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, rest < 0 ? text.length : rest).trim();
}

/**
 * Gives the day that a paper bears: the first one after a word like "datum", or the first whole date that is no day of
 * birth, or the one in the name of its file; null when it bears none.
 */
export function paperDay({ text, file }: Pick<DossierDocument, 'text' | 'file'>): PaperDay | null {
  const opening = text.slice(0, 4000);
  const before = (start: number): string => opening.slice(Math.max(0, start - 40), start);
  const days = daysIn(opening).filter(
    ({ day, precision, start }) => day !== null && precision === 'day' && !bornBefore.test(before(start)),
  );
  const found = days.find(({ start }) => start < 600 && dateLabel.test(before(start))) ?? days[0];
  if (found?.day) return { day: found.day, quote: lineAround(text, found.start, found.end) };
  const [, year, month, day] = inName.exec(file) ?? [];
  const named = isoDate(Number(year), Number(month), Number(day));
  return named === undefined ? null : { day: named, quote: null };
}
