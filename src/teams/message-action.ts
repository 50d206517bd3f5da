import { z } from 'zod/v4';
import type { SignalDesk } from '../signal-desk.ts';
import type { PlaceStore } from '../signals/ports.ts';
import { signalActivity } from './cards/signal-activities.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { messageText } from './message-text.ts';
import { signalMessages as messages } from './messages-signal.ts';
import { personIdOf } from './person-id.ts';
import type { Proactive } from './proactive.ts';
import type { TurnLog } from './turn-log.ts';

/** The command under a message: "Maak hier een signaal van". */
const signalCommand = 'maakSignaal';

/** More is in no message; what is too long for a signal is told. */
const longest = 100_000;
const schema = z.object({
  commandId: z.literal(signalCommand),
  messagePayload: z.object({ body: z.object({ content: z.string() }) }),
});

interface Parts {
  readonly signals: Pick<SignalDesk, 'tellAnew'>;
  readonly places: PlaceStore;
  readonly speak: Proactive;
  readonly log: TurnLog;
}

/** What Teams shows at once, in a small window. */
const shown = (value: string) => ({ task: { type: 'message', value } });

/** The chat of two with who pressed; null when the bot cannot open it. */
async function ownChat(activity: IncomingActivity, { places, speak }: Parts): Promise<string | null> {
  const place = await places.of('person', personIdOf(activity));
  if (place === null) return null;
  if (place.conversationId !== null) return place.conversationId;
  const opened = await speak.open(place);
  if (opened.kind !== 'opened') return null;
  await places.keep({ ...place, conversationId: opened.conversationId });
  return opened.conversationId;
}

/** Starts a signal from a message, whoever wrote it, in the chat of two with who asks it: nobody else sees it. Null when the invoke is about something else. */
export async function answerMessageAction(activity: IncomingActivity, parts: Parts): Promise<object | null> {
  const parsed = schema.safeParse(activity.value);
  if (!parsed.success) return null;
  const { content } = parsed.data.messagePayload.body;
  const bare = content.replaceAll(/<\/(?:p|div|li|h\d)>/gi, '\n').replaceAll(/<[^<>]{0,2000}>/g, ' ');
  const text = messageText({ ...activity, text: bare, entities: null }).slice(0, longest);
  if (text === '') return shown(messages.action.empty);
  const conversationId = await ownChat(activity, parts);
  if (conversationId === null) return shown(messages.action.noChat);
  const userId = personIdOf(activity);
  const outcome = await parts.signals.tellAnew({ conversationId, userId, isShared: false }, text);
  const sent = await parts.speak.post(activity, conversationId, signalActivity(outcome));
  parts.log.info({ outcome: outcome.kind, from: 'message-action', sent: sent.kind }, 'turn');
  if (sent.kind === 'dead') return shown(messages.action.noChat);
  const newest = outcome.kind === 'signal-anew' ? outcome.newest : outcome;
  return shown(newest.kind === 'signal-danger' ? messages.action.danger : messages.action.ready);
}
