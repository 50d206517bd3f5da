import type { Answer } from '../../policy/answer.ts';
import type { Outcome } from '../../turn/outcome.ts';
import { messages } from '../messages.ts';
import { answerActivities, type Reader } from './answer-activities.ts';
import { dossierActivities } from './dossier-activities.ts';
import {
  clarifyActivities,
  helpActivity,
  notFoundActivities,
  outOfScopeActivity,
  textActivity,
} from './other-activities.ts';
import type { ReplyActivity } from './reply-activity.ts';
import { signalActivity } from './signal-activities.ts';

/** Shows what a turn came to: the message that is the answer, and in some a card that follows it. A paper is no message: it goes as a file. */
export function outcomeActivities(
  outcome: Exclude<Outcome, { kind: 'paper' }>,
  reader: Reader,
): [ReplyActivity, ...ReplyActivity[]] {
  switch (outcome.kind) {
    case 'answer':
      return shown(outcome.answer, outcome.suggestions, reader);
    case 'help':
      return [helpActivity(outcome.topics ?? [])];
    case 'ask-papers':
    case 'dossier':
    case 'dossier-law':
    case 'dossier-unreadable':
    case 'dossier-summary':
    case 'dossier-forgotten':
    case 'dossier-contradicted':
    case 'framework':
      return dossierActivities(outcome, reader);
    case 'signal-ask':
    case 'signal-preview':
    case 'signal-danger':
    case 'signal-cancelled':
    case 'signal-sent':
    case 'signal-gone':
    case 'signal-newer':
    case 'signal-anew':
    case 'signal-then':
    case 'signal-too-long':
    case 'signal-private':
    case 'signal-not-here':
    case 'signal-denied':
    case 'signal-unknown':
    case 'signal-status':
    case 'signal-register':
    case 'signal-alarms':
    case 'signal-practice-notes':
    case 'signal-agenda':
    case 'signal-nothing':
    case 'signal-which-provider':
    case 'signal-shown':
    case 'signal-changed':
    case 'signal-outdated':
    case 'signal-refused':
      return [signalActivity(outcome)];
    case 'too-long':
      return [textActivity(messages.tooLong(outcome.limit))];
    case 'not-yet':
      return [textActivity(messages.notYet(intentName(outcome.intent)))];
  }
}

function shown(answer: Answer, suggestions: readonly string[], reader: Reader): [ReplyActivity, ...ReplyActivity[]] {
  switch (answer.kind) {
    case 'answered':
      return answerActivities(answer, suggestions, reader);
    case 'not-found':
      return notFoundActivities(answer, suggestions, reader);
    case 'clarify':
      return clarifyActivities(answer);
    case 'out-of-scope':
      return [outOfScopeActivity(answer)];
  }
}

const names: Readonly<Record<string, string>> = messages.intents;
const intentName = (intent: string): string => names[intent] ?? 'dit soort vraag';
