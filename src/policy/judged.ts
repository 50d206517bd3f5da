import type { Span } from '../shared/find-quote.ts';
import type { Candidate } from './answer.ts';
import type { Fall } from './check/statement-check.ts';

/** A text that the answer may rest on, with the place it comes from. */
export interface Passage {
  readonly citation: Candidate;
  /** The literal text of the article or lid. */
  readonly text: string;
}

/** A sentence that the check let stand, or why it did not. */
export type Judged =
  | { readonly kind: 'stands'; readonly text: string; readonly passage: Passage; readonly span: Span }
  | { readonly kind: 'falls'; readonly why: Fall | 'passage' };
