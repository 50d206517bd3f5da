import { addDays, type IsoDate } from '../../shared/iso-date.ts';
import type { TermFinding } from '../findings.ts';

/** A term that is not met yet runs out when at most this many calendar days are left. */
const soon = 14;

/** Tells how a term stands: done in time or too late, past, about to run out, or with time left. */
export function termStatus(due: IsoDate, done: IsoDate | null, today: IsoDate): TermFinding['status'] {
  if (done !== null) return done <= due ? 'op tijd' : 'te laat';
  if (today > due) return 'te laat';
  return today >= addDays(due, -soon) ? 'verloopt' : 'op tijd';
}
