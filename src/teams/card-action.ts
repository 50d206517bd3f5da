import type { App } from '../app.ts';
import { choiceMade, choiceRefused, parseChoice } from './card-choice.ts';
import type { Clock } from './clock.ts';
import { chosenDelivery, type Delivery, pressedDelivery } from './delivery.ts';
import { disagreementNoted, parseDossierPress, pressMade } from './dossier-press.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import type { Once } from './once.ts';
import { answerSignalAction } from './signal-action.ts';
import { parseSignalPress } from './signal-press.ts';
import type { TurnLog } from './turn-log.ts';

interface Parts {
  readonly app: Pick<App, 'dossiers' | 'signals'>;
  readonly clock: Clock;
  readonly log: TurnLog;
  readonly mask: (text: string) => string;
  /** The disagreements that were given. */
  readonly given: Once<boolean>;
  readonly accept: (delivery: Delivery) => Promise<boolean>;
}

/** Answers a pressed button of a card with what Teams is to show at once; what takes longer is queued and follows as a message. */
export async function answerCardAction(activity: IncomingActivity, parts: Parts): Promise<object> {
  const { app, clock, log, mask, given, accept } = parts;
  const choice = parseChoice(activity.value);
  if (choice !== null) {
    await accept(chosenDelivery(activity, choice.question, clock.now()));
    return choiceMade(choice);
  }
  const signal = parseSignalPress(activity.value);
  if (signal !== null) return answerSignalAction(signal, activity, { app, log });
  const press = parseDossierPress(activity.value);
  if (press === null) return choiceRefused();
  if (press.kind !== 'disagreement') {
    await accept(pressedDelivery(activity, press, clock.now()));
    return pressMade(press);
  }
  const { checkId, code } = press;
  const by = { conversationId: activity.conversation.id, userId: activity.from.id };
  const reason = press.reason === null ? null : mask(press.reason);
  const isKept = await given.run(JSON.stringify([by, checkId, code, reason]), async () => {
    const kept = await app.dossiers.contradict(checkId, code, reason, by);
    log.info({ turnId: checkId, outcome: 'contradiction', code, hasReason: reason !== null, kept }, 'turn');
    return kept;
  });
  return disagreementNoted(isKept);
}
