import type { Outcome } from '../../app.ts';
import type { Answer } from '../../policy/answer.ts';
import { messages } from '../messages.ts';
import { answerActivity, type Reader } from './answer-activity.ts';
import {
  clarifyActivity,
  helpActivity,
  notFoundActivity,
  outOfScopeActivity,
  textActivity,
} from './other-activities.ts';
import type { ReplyActivity } from './reply-activity.ts';

/** Shows what a turn came to as one Teams message. */
export function outcomeActivity(outcome: Outcome, reader: Reader): ReplyActivity {
  switch (outcome.kind) {
    case 'answer':
      return shown(outcome.answer, outcome.suggestions, reader);
    case 'help':
      return helpActivity();
    case 'not-yet':
      return textActivity(messages.notYet(intentName(outcome.intent)));
  }
}

function shown(answer: Answer, suggestions: readonly string[], reader: Reader): ReplyActivity {
  switch (answer.kind) {
    case 'answered':
      return answerActivity(answer, suggestions, reader);
    case 'not-found':
      return notFoundActivity(answer, suggestions, reader);
    case 'clarify':
      return clarifyActivity(answer);
    case 'out-of-scope':
      return outOfScopeActivity(answer);
  }
}

const names: Readonly<Record<string, string>> = messages.intents;
const intentName = (intent: string): string => names[intent] ?? 'dit soort vraag';
