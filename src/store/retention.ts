import { addDays, dutchDay, type IsoDate } from '../shared/iso-date.ts';

/**
 * How many days each table keeps its rows, counted from the day (in the Netherlands) that the row is about. The reasons:
 * - `feedback`: 180. Policy staff weigh what consulenten thought of the answers when they revise the sources, twice a year.
 * - `unanswered_question`: 90. Read once a quarter to see what the sources leave open. The masker leaves names standing
 *   (BSN, phone, e-mail, postcode and IBAN only), so a question stays no longer than that reading needs.
 * - `inbox`: 30. The text is wiped as soon as the message is answered; what stays is ids, so that a message that is
 *   delivered twice is answered once and a thumb that comes weeks later finds its answer. A message that was never
 *   answered goes with its text: an answer after a month helps nobody.
 * - `dossier_check`: 730. Statistics: a quarter is laid beside the same quarter of the year before, and an effect of
 *   training or of a new toetsingskader shows only over such a stretch. No word of a dossier is in it, but a hash of the
 *   case number and the name of the team are, so it does not stay for good.
 * - `contradiction`: 365. The toetsingskaders are revised once a year, and that revision weighs why people disagreed. The
 *   reason is free text that the masker may leave a name in, so it goes when the revision that it served is there.
 */
const retentionDays = {
  feedback: 180,
  unanswered_question: 90,
  inbox: 30,
  dossier_check: 730,
  contradiction: 365,
} as const;

/** A table whose rows go by themselves. */
export type RetainedTable = keyof typeof retentionDays;

/** Gives the last day on which a row of this table about this instant is kept; from the next day on a purge deletes it. */
export function deleteAfter(table: RetainedTable, about: Date): IsoDate {
  return addDays(dutchDay(about), retentionDays[table]);
}
