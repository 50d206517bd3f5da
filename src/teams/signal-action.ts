import type { App } from '../app.ts';
import { adaptiveCardType } from './cards/card.ts';
import { belowDanger, refusalWords, signalOutcomeCard } from './cards/signal-activities.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { personIdOf } from './person-id.ts';
import type { PressedSignal } from './signal-press.ts';
import { surfaceOf } from './surface.ts';
import type { TurnLog } from './turn-log.ts';

const messageType = 'application/vnd.microsoft.activity.message';

interface Parts {
  readonly app: Pick<App, 'signals'>;
  readonly log: TurnLog;
}

/**
 * Does what was pressed under a signal before Teams hears an answer, so that what somebody sees done is done; the answer is
 * the newest card. Pressed again after a failure, it is not done twice.
 */
export async function answerSignalAction(
  pressed: PressedSignal,
  activity: IncomingActivity,
  { app: { signals }, log }: Parts,
): Promise<object> {
  const userId = personIdOf(activity);
  const isShared = surfaceOf(activity.conversation.conversationType ?? null) !== 'personal';
  const turn = { conversationId: activity.conversation.id, userId, isShared };
  if (pressed.kind === 'alarm') {
    const ended = await signals.alarms(turn, pressed.code);
    log.info({ outcome: ended.kind, action: 'end-alarm', alarm: pressed.code }, 'turn');
    return { statusCode: 200, type: adaptiveCardType, value: signalOutcomeCard(ended) };
  }
  const outcome =
    pressed.kind === 'draft'
      ? await signals.press(turn, pressed.draftId, pressed.press)
      : await signals.act(turn, pressed.id, pressed.version, pressed.press);
  const action = pressed.kind === 'draft' ? pressed.press.kind : pressed.press.action;
  const done = outcome.kind === 'signal-then' ? outcome.first : outcome;
  const signal = done.kind === 'signal-sent' ? done.id : pressed.kind === 'signal' ? pressed.id : null;
  const isDanger = pressed.kind === 'signal' && signals.isDanger(pressed.press.text ?? '');
  log.info({ outcome: outcome.kind, action, signal, ...(isDanger ? { danger: true } : {}) }, 'turn');
  // A refusal leaves the card of others as it is.
  const isRefused =
    outcome.kind === 'signal-denied' || outcome.kind === 'signal-unknown' || outcome.kind === 'signal-not-here';
  if (pressed.kind === 'signal' && isRefused && !isDanger)
    return { statusCode: 200, type: messageType, value: refusalWords(outcome) };
  const card = signalOutcomeCard(outcome);
  return { statusCode: 200, type: adaptiveCardType, value: isDanger ? belowDanger(card) : card };
}
