import type { SignalDesk } from '../signal-desk.ts';
import type { Handled, Outcome } from './outcome.ts';

/** What was done, and whether what was said with it tells of danger. */
export const besideDanger = (outcome: Outcome, said: string, signals: Pick<SignalDesk, 'isDanger'>): Handled =>
  signals.isDanger(said) ? { ...outcome, danger: true } : outcome;
