import { createConversations } from './conversations.ts';
import type { Intent, Router } from './intent/open-router.ts';
import type { Knowledge } from './knowledge/open-knowledge.ts';
import { findReferences } from './knowledge/search/reference.ts';
import type { Answer, Citation } from './policy/answer.ts';
import { ask, type Compose } from './policy/ask.ts';
import { findQuotes } from './policy/find-quotes.ts';
import { lawOf } from './policy/law-of.ts';
import type { PolicyStore } from './policy/ports.ts';
import { suggestQuestions } from './policy/suggest-questions.ts';
import { dutchDay } from './shared/iso-date.ts';

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
  | { readonly kind: 'not-yet'; readonly intent: Intent };

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
  find(query: string, limit: number): readonly Citation[];
  feedback(given: GivenFeedback): Promise<void>;
  /** For `/health`: what is loaded. */
  health(): {
    readonly documents: number;
    readonly articles: number;
    readonly store: string;
    readonly model: string | null;
  };
}

/** What the program is put together from. */
export interface AppParts {
  readonly knowledge: Knowledge;
  readonly router: Router;
  readonly store: PolicyStore;
  readonly storeKind: string;
  readonly mask: (text: string) => string;
  readonly compose: Compose | null;
  readonly modelName: string | null;
  readonly gemeente: string | null;
  readonly now: () => Date;
}

/** From this certainty a message that asks for something not built yet is told so; below it, it is read as a question. */
const certain = 0.6;

/** A message that names a law or an article is a question, however short: "Wmo", "10:3 Awb". */
const namesPlace = (text: string): boolean => lawOf(text, []).certainty === 'said' || findReferences(text).length > 0;

/** Puts the features together: the one place where they meet. */
export function createApp(parts: AppParts): App {
  const { knowledge, router, store, mask } = parts;
  const refusalOf = (question: string) => router(question).refusal;
  const conversations = createConversations(parts.now);

  async function answerPolicy(message: IncomingMessage): Promise<Outcome> {
    const today = dutchDay(parts.now());
    const question = mask(message.text);
    const previous = conversations.questionsOf(message.conversationId);
    const answer = await ask(
      { question, previous },
      {
        knowledge,
        today,
        elapsed: () => performance.now(),
        gemeente: parts.gemeente,
        refusalOf,
        compose: parts.compose,
      },
    );
    conversations.remember(message.conversationId, question, message.turnId, answer);
    if (answer.kind === 'not-found')
      await store.saveUnanswered({
        question,
        law: answer.law,
        date: answer.date,
        reason: 'not-found',
        askedAt: parts.now(),
      });
    return {
      kind: 'answer',
      turnId: message.turnId,
      answer,
      suggestions: suggestQuestions(answer, question, knowledge),
    };
  }

  return {
    async handle(message) {
      const { intent, confidence } = router(message.text);
      const isPolicy = intent === 'beleidsvraag' || intent === 'buiten-bereik' || confidence < certain;
      if (isPolicy || (intent === 'hulp' && namesPlace(message.text))) return answerPolicy(message);
      return intent === 'hulp' ? { kind: 'help' } : { kind: 'not-yet', intent };
    },
    find: (query, limit) =>
      findQuotes(query, limit, { knowledge, today: dutchDay(parts.now()), gemeente: parts.gemeente }),
    async feedback({ turnId, rating, reason }) {
      const passages = conversations.passagesOf(turnId);
      await store.saveFeedback({
        turnId,
        rating,
        reason: reason === null ? null : mask(reason),
        passages,
        givenAt: parts.now(),
      });
    },
    health: () => ({
      documents: knowledge.documents.length,
      articles: knowledge.documents.reduce((sum, one) => sum + one.articles.length, 0),
      store: parts.storeKind,
      model: parts.modelName,
    }),
  };
}
