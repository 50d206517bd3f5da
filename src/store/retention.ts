import { addDays, dutchDay, type IsoDate } from '../shared/iso-date.ts';
import type { KeptSignal } from '../signals/follow-up/kept-signal.ts';

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
 * - `signal_draft`: 1. Nothing is kept before it is sent but this; who looks for a draft gets none older than 24 hours and
 *   wipes those that are, and the purge takes what nobody looks for.
 * - `signal`: 730, from the day it was closed; an open one stays, and one that was joined goes with its twin. The talk with a
 *   provider, once a year, lays the signals beside those of the year before. No statute sets a term: the 15 years of the Wmo
 *   2015 (art. 5.3.4) and the 20 of the Jeugdwet (art. 7.3.8) hold for the dossier of the inwoner, which a signal is no part
 *   of, since contract management and casework are separate purposes (a jurist should confirm it). What goes is the
 *   content, the provider and who had to do with it; number, route, rule and days stay as a record that names nobody.
 *   One that its reporter took back goes after 90: nobody works on it, and a mistake can be mended until then.
 * - `outgoing`: 90. Long enough to find out whether somebody was told. What was not told yet stays until it is, or until its
 *   signal goes.
 * - `place`: 365, since the person or channel was last met. Ids only; who comes back is met again. Longer for who reported a signal
 *   of which the content is kept, since steps of it are told there, and where a card is shown.
 * - `shown_card`: 180, from the day its signal was closed; else it goes with the signal. A reporter comes back within weeks.
 * - `referral_stop`: 730, from its last day: it belongs to the same talk as the signals.
 */
export const retentionDays = {
  feedback: 180,
  unanswered_question: 90,
  inbox: 30,
  dossier_check: 730,
  contradiction: 365,
  signal_draft: 1,
  signal: 730,
  outgoing: 90,
  referral_stop: 730,
  place: 365,
  shown_card: 180,
} as const;

const withdrawnDays = 90;

/** A table whose rows go by themselves. */
export type RetainedTable = keyof typeof retentionDays;

/** Gives the last day on which a row of this table about this instant is kept; from the next day on a purge deletes it. */
export function deleteAfter(table: RetainedTable, about: Date): IsoDate {
  return addDays(dutchDay(about), retentionDays[table]);
}

/** Gives the last day on which the content of a signal is kept; null as long as it is not done with. */
export function deleteSignalAfter({ status, closedAt }: Pick<KeptSignal, 'status' | 'closedAt'>): IsoDate | null {
  if (closedAt === null || (status !== 'closed' && status !== 'withdrawn')) return null;
  return status === 'closed' ? deleteAfter('signal', closedAt) : addDays(dutchDay(closedAt), withdrawnDays);
}
