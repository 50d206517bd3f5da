import { addDays, type IsoDate, isoDate } from '../../shared/iso-date.ts';

/** A day as a case worker jots it down; what stands from `start` up to `end`, in UTF-16 units. */
export interface ShortDay {
  readonly day: IsoDate;
  readonly start: number;
  readonly end: number;
}

/** After these words, day and month in digits are a day and no size or grade: "getekend 19-5", "verslag gemaild 3/2". */
const asked =
  /\b(?:gemaild|mail|app|verstuurd|toegestuurd|opgestuurd|gestuurd|verzonden|getekend|getek|ondertekend|akkoord|retour|gesproken|gesprek|bezoek|huisbezoek|gebeld|tel|besproken|melding|gemeld|aanvraag|aangevraagd|ontvangen|verslag|gespreksverslag|onderzoek|v\+m|moeder|vader)\b\.?[\s:]*(?:op\s*)?$/iu;
const short =
  /(?<![\d.,/€-])(0?[1-9]|[12]\d|3[01])([-/])(0?[1-9]|1[0-2])(?![\d/-]|[.,]\d| ?(?:x|keer|uur|u|jaar|jr|wk|%))/giu;

const distance = (from: IsoDate, to: IsoDate): number => Math.abs(Date.parse(from) - Date.parse(to));

/**
 * Finds days written as "19-5" or "3/2" after a word that asks for one; the year is the one in which the day comes nearest
 * to `reference`, the day of the paper.
 */
export function shortDaysIn(text: string, reference: IsoDate): readonly ShortDay[] {
  const year = Number(reference.slice(0, 4));
  return [...text.matchAll(short)].flatMap((found) => {
    if (!asked.test(text.slice(Math.max(0, found.index - 30), found.index))) return [];
    const [nearest] = [year, year - 1, year + 1]
      .flatMap((one) => isoDate(one, Number(found[3]), Number(found[1])) ?? [])
      .sort((a, b) => distance(a, reference) - distance(b, reference));
    const isNear = nearest !== undefined && nearest <= addDays(reference, 190) && nearest >= addDays(reference, -190);
    return isNear ? [{ day: nearest, start: found.index, end: found.index + found[0].length }] : [];
  });
}
