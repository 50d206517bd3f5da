import { addDays, dutchDay, type IsoDate } from '../shared/iso-date.ts';

/**
 * How many days each table keeps its rows, counted from the day (in the Netherlands) that the row is about. The reasons:
 * - `feedback`: 180. Policy staff weigh what consulenten thought of the answers when they revise the sources, twice a year.
 * - `unanswered_question`: 90. Read once a quarter to see what the sources leave open. The masker leaves names standing
 *   (BSN, phone, e-mail, postcode and IBAN only), so a question stays no longer than that reading needs.
 * - `inbox`: 30. The text is wiped as soon as the message is answered; what stays is ids, so that a message that is
 *   delivered twice is answered once and a thumb that comes weeks later finds its answer. A message that was never
 *   answered goes with its text: an answer after a month helps nobody.
 */
const retentionDays = { feedback: 180, unanswered_question: 90, inbox: 30 } as const;

/** A table whose rows go by themselves. */
export type RetainedTable = keyof typeof retentionDays;

/** Gives the last day on which a row of this table about this instant is kept; from the next day on a purge deletes it. */
export function deleteAfter(table: RetainedTable, about: Date): IsoDate {
  return addDays(dutchDay(about), retentionDays[table]);
}
