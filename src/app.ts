import type { DossierDesk } from './dossier-desk.ts';
import type { Citation } from './policy/answer.ts';
import { findQuotes } from './policy/find-quotes.ts';
import { dutchDay } from './shared/iso-date.ts';
import type { SignalDesk } from './signal-desk.ts';
import { answerTurn, longestQuestion } from './turn/answer-turn.ts';
import { createConversations } from './turn/conversations.ts';
import { type IncomingMessage, signalTurn } from './turn/message.ts';
import type { Handled } from './turn/outcome.ts';
import type { TurnParts } from './turn/turn-parts.ts';

/** A thumb on an answer, as an edge passes it on. */
export interface GivenFeedback {
  readonly turnId: string;
  readonly rating: 'like' | 'dislike';
  readonly reason: string | null;
}

/** The whole program behind every edge. */
export interface App {
  handle(message: IncomingMessage): Promise<Handled>;
  /** Searches for the message extension: up to `limit` places with a quote. */
  find(query: string, limit: number): readonly Citation[];
  feedback(given: GivenFeedback): Promise<void>;
  /** What the buttons under a checked dossier do. */
  readonly dossiers: Pick<DossierDesk, 'withLaw' | 'withDates' | 'paper' | 'contradict' | 'aboutLast'>;
  /** Signals: what their buttons do, and what is told of them. */
  readonly signals: SignalDesk;
  /** For `/health`: what is loaded. */
  health(): {
    readonly documents: number;
    readonly articles: number;
    readonly store: string;
    readonly model: string | null;
  };
}

/** What the program is put together from. */
export interface AppParts extends Omit<TurnParts, 'conversations'> {
  readonly storeKind: string;
  readonly modelName: string | null;
}

/** Puts the features together: the one place where they meet. */
export function createApp(parts: AppParts): App {
  const { knowledge, store, mask, signals, gemeente, now } = parts;
  const conversations = createConversations(now);
  /** Conversations in which the last thing the bot did was to ask which law a question is about, or for papers. */
  const clarified = new Set<string>();
  const askedPapers = new Set<string>();

  return {
    dossiers: parts.desk,
    signals,
    async handle(message) {
      const { conversationId, text } = message;
      const asked = { isClarified: clarified.has(conversationId), arePapersAsked: askedPapers.has(conversationId) };
      const outcome = await answerTurn(message, asked, { ...parts, conversations });
      clarified.delete(conversationId);
      askedPapers.delete(conversationId);
      if (outcome.kind === 'answer' && outcome.answer.kind === 'clarify') clarified.add(conversationId);
      if (outcome.kind === 'ask-papers') askedPapers.add(conversationId);
      const stops = text.length > longestQuestion ? [] : await signals.stopsIn(signalTurn(message).userId, text);
      return stops.length === 0 ? outcome : { ...outcome, stops };
    },
    find: (query, limit) => findQuotes(query, limit, { knowledge, today: dutchDay(now()), gemeente }),
    async feedback({ turnId, rating, reason }) {
      const passages = conversations.passagesOf(turnId);
      const masked = reason === null ? null : mask(reason);
      await store.saveFeedback({ turnId, rating, reason: masked, passages, givenAt: now() });
    },
    health: () => ({
      documents: knowledge.documents.length,
      articles: knowledge.documents.reduce((sum, one) => sum + one.articles.length, 0),
      store: parts.storeKind,
      model: parts.modelName,
    }),
  };
}
