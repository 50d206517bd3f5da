import type { Sentence } from '../reading/sentences.ts';

/** A difference between report and decision: what, in Dutch, and the sentences that show it. */
export interface Difference {
  readonly about: 'kind' | 'size' | 'form' | 'variant' | 'period';
  readonly what: string;
  readonly report: Sentence | null;
  readonly decision: Sentence | null;
}
