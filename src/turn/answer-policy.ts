import { ask } from '../policy/ask.ts';
import { suggestQuestions } from '../policy/suggest-questions.ts';
import { dutchDay } from '../shared/iso-date.ts';
import type { IncomingMessage } from './message.ts';
import type { Outcome } from './outcome.ts';
import type { TurnParts } from './turn-parts.ts';

/** Answers a question about rules, read beside the last ones of the conversation, and keeps what was not found for its owner; all masked. */
export async function answerPolicy(message: IncomingMessage, parts: TurnParts): Promise<Outcome> {
  const { knowledge, conversations, gemeente, compose, router, now } = parts;
  const { conversationId, turnId } = message;
  const question = parts.mask(message.text);
  const answer = await ask(
    { question, previous: conversations.questionsOf(conversationId) },
    {
      knowledge,
      today: dutchDay(now()),
      elapsed: () => performance.now(),
      gemeente,
      refusalOf: (asked) => router(asked).refusal,
      compose,
    },
  );
  conversations.remember(conversationId, question, turnId, answer);
  if (answer.kind === 'not-found') {
    const { law, date } = answer;
    await parts.store.saveUnanswered({ question, law, date, reason: 'not-found', askedAt: now() });
  }
  return { kind: 'answer', turnId, answer, suggestions: suggestQuestions(answer, question, knowledge) };
}
