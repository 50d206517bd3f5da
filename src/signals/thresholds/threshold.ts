import type { Law } from '../../shared/law.ts';
import type { Category } from '../signal.ts';

/** So many signals over one provider in so many days put it on the agenda. */
export interface Threshold {
  readonly name: string;
  readonly count: number;
  /** Calendar days. */
  readonly days: number;
  /** Which signals count; what is left out may be anything. */
  readonly when: { readonly categories?: readonly Category[]; readonly laws?: readonly Law[] };
  /** The target of `routes.yaml` that hears of it. */
  readonly to: string;
}
