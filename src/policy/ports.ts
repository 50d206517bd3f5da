import type { IsoDate } from '../shared/iso-date.ts';

/** A question that no source answered; kept (masked) for the owner of the texts. */
export interface UnansweredQuestion {
  readonly question: string;
  readonly law: string | null;
  readonly date: IsoDate;
  readonly reason: 'not-found';
  readonly askedAt: Date;
}

/** A thumb up or down on an answer, with the reason (masked). */
export interface Feedback {
  readonly turnId: string;
  readonly rating: 'like' | 'dislike';
  readonly reason: string | null;
  /** Which passages the answer rested on: `slug@valid-from#article`. */
  readonly passages: readonly string[];
  readonly givenAt: Date;
}

/** What the policy feature asks of a store; `src/store/` implements it. Texts must be masked before they come here. */
export interface PolicyStore {
  saveFeedback(feedback: Feedback): Promise<void>;
  saveUnanswered(question: UnansweredQuestion): Promise<void>;
}
