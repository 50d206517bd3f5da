import type { Answer } from '../policy/answer.ts';
import { nameOf } from '../policy/quoted-answer.ts';
import { messages } from './messages.ts';

/** Writes an answer for the terminal: its text, what else is relevant, and what to mind; a block each. */
export function answerLines(answer: Answer): readonly string[] {
  const also = answer.kind === 'answered' && answer.also.length > 0 ? [messages.also(answer.also.map(nameOf))] : [];
  return [answer.text, ...also, ...answer.notices.map((notice) => messages.notice(notice.text))];
}
