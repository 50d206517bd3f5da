import type { Answer } from '../policy/answer.ts';

/** What the program remembers of conversations: in memory only, briefly, and masked. */
export interface Conversations {
  /** The last questions of a conversation, oldest first. */
  questionsOf(conversationId: string): readonly string[];
  /** The passages that the answer of a turn rested on: `slug@valid-from#article`. */
  passagesOf(turnId: string): readonly string[];
  remember(conversationId: string, question: string, turnId: string, answer: Answer): void;
}

const questionsKept = 3;
const forgottenAfterMs = 30 * 60_000;
const conversationsKept = 2_000;
const turnsKept = 5_000;

/** Drops the oldest of a map that keeps the order of insertion, until so many are left. */
function trim<K, V>(map: Map<K, V>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}

/** Starts without memories. A conversation is forgotten half an hour after its last question. */
export function createConversations(now: () => Date): Conversations {
  const conversations = new Map<string, { questions: readonly string[]; at: number }>();
  const turns = new Map<string, readonly string[]>();
  const questionsOf = (conversationId: string): readonly string[] => {
    const found = conversations.get(conversationId);
    return found === undefined || now().getTime() - found.at > forgottenAfterMs ? [] : found.questions;
  };
  return {
    questionsOf,
    passagesOf: (turnId) => turns.get(turnId) ?? [],
    remember(conversationId, question, turnId, answer) {
      const questions = [...questionsOf(conversationId), question].slice(-questionsKept);
      conversations.delete(conversationId);
      conversations.set(conversationId, { questions, at: now().getTime() });
      turns.set(
        turnId,
        answer.citations.map((one) => `${one.slug}@${one.validFrom}#${one.article}`),
      );
      trim(conversations, conversationsKept);
      trim(turns, turnsKept);
    },
  };
}
