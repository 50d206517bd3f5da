import type { Answer, Candidate } from './policy/answer.ts';

/** A message as the program sees it, whatever the channel. */
export interface IncomingMessage {
  readonly turnId: string;
  readonly conversationId: string;
  readonly text: string;
  readonly surface: 'personal' | 'group' | 'channel' | 'terminal';
}

/** What a turn comes to; each edge shows it in its own way. */
export type Outcome =
  | {
      readonly kind: 'answer';
      readonly turnId: string;
      readonly answer: Answer;
      readonly suggestions: readonly string[];
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'not-yet'; readonly intent: string };

/** A thumb on an answer, as an edge passes it on. */
export interface GivenFeedback {
  readonly turnId: string;
  readonly rating: 'like' | 'dislike';
  readonly reason: string | null;
}

/** The whole program behind every edge. */
export interface App {
  handle(message: IncomingMessage): Promise<Outcome>;
  /** Searches for the message extension: up to `limit` places with a quote. */
  find(query: string, limit: number): readonly (Candidate & { readonly quote: string })[];
  feedback(given: GivenFeedback): Promise<void>;
  /** For `/health`: what is loaded. */
  health(): {
    readonly documents: number;
    readonly articles: number;
    readonly store: string;
    readonly model: string | null;
  };
}
