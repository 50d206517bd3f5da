import type { Action } from '../signals/follow-up/transitions.ts';

/** What is pressed under a signal that was sent; the words are as they were typed. */
export interface SignalPress {
  readonly action: Action;
  readonly text?: string;
  /** The last day of a pause of referrals. */
  readonly until?: string;
  /** The route to send it on to. */
  readonly to?: string;
  /** Whether a confidential signal that is sent on becomes an ordinary one. */
  readonly isLifted?: boolean;
  /** The signal to join. */
  readonly twin?: string;
}
