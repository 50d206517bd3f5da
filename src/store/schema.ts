import type { Generated } from 'kysely';
import type { IsoDate } from '../shared/iso-date.ts';

interface FeedbackTable {
  turn_id: string;
  rating: 'like' | 'dislike';
  reason: string | null;
  passages: string[];
  given_at: Date;
  delete_after: IsoDate;
}

interface UnansweredQuestionTable {
  id: Generated<number>;
  question: string;
  law: string | null;
  date: IsoDate;
  reason: 'not-found' | 'model-unsupported';
  asked_at: Date;
  delete_after: IsoDate;
}

interface InboxTable {
  id: Generated<number>;
  key: string;
  twin_key: string;
  turn_id: string;
  conversation_id: string;
  received_at: Date;
  /** JSON as text and not jsonb: jsonb refuses a NUL and half a surrogate pair, and both can be typed in a chat. Null once answered. */
  message: string | null;
  done_at: Date | null;
  sent_id: string | null;
  /** The instance that has the message in hand, by the number of its presence. */
  holder: number;
  delete_after: IsoDate;
}

/** The tables as the migrations leave them. */
export interface Schema {
  feedback: FeedbackTable;
  unanswered_question: UnansweredQuestionTable;
  inbox: InboxTable;
}
