import type { Carried } from './carried.ts';
import type { Clock } from './clock.ts';
import type { SendResult } from './connector.ts';
import type { TeamsMessage } from './inbox.ts';
import { messages } from './messages.ts';
import { dossierMessages } from './messages-dossier.ts';
import { surfaceOf } from './surface.ts';
import type { TurnLog } from './turn-log.ts';
import { type TurnParts, turnReply } from './turn-reply.ts';
import { type SendReply, startWaitingSign } from './waiting-sign.ts';

interface Parts extends TurnParts {
  readonly log: TurnLog;
  readonly clock: Clock;
}

/** Answers one message and writes the turn's one log line; rejects with what the program throws, or with a Fault when it takes too long. */
export async function answerMessage(
  message: TeamsMessage,
  carried: Carried,
  send: SendReply,
  parts: Parts,
): Promise<SendResult> {
  const { log, clock } = parts;
  const surface = surfaceOf(message.address.conversationType);
  const started = clock.now().getTime();
  const sign = startWaitingSign(send, surface === 'personal', lookingAt(message), clock);
  try {
    const { activities, fields } = await turnReply(message, carried, parts);
    const handled = clock.now().getTime();
    const [first, ...more] = activities;
    const result = await sign.finish(first);
    let last = result;
    for (const activity of more) if (last.kind === 'sent') last = await send(activity);
    log.info(
      {
        turnId: message.turnId,
        surface,
        ...fields,
        handleMs: handled - started,
        sendMs: clock.now().getTime() - handled,
        sent: last.kind,
      },
      'turn',
    );
    return result;
  } finally {
    sign.stop();
  }
}

const longText = 600;

/** What the sign says while papers or questions are read. */
const lookingAt = ({ files, pressed, text }: TeamsMessage): readonly string[] =>
  files !== undefined || pressed !== undefined || text.length >= longText ? dossierMessages.looking : messages.looking;
