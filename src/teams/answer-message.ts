import type { App, Outcome } from '../app.ts';
import { Fault } from '../shared/fault.ts';
import { textActivity } from './cards/other-activities.ts';
import { outcomeActivities } from './cards/outcome-activities.ts';
import { type Clock, within } from './clock.ts';
import type { SendResult } from './connector.ts';
import type { TeamsMessage } from './inbox.ts';
import { messages } from './messages.ts';
import { dossierMessages } from './messages-dossier.ts';
import type { TurnLog } from './turn-log.ts';
import { type SendReply, startWaitingSign } from './waiting-sign.ts';

/** What Teams takes for one message is less; a paper may be pasted, so what it takes is read. */
const maxTextLength = 50_000;
const handleTimeoutMs = 60_000;

interface Parts {
  readonly app: App;
  readonly log: TurnLog;
  readonly clock: Clock;
}

/** Answers one message and writes the turn's one log line; rejects with what the program throws, or with a Fault after 60 seconds. */
export async function answerMessage(message: TeamsMessage, send: SendReply, parts: Parts): Promise<SendResult> {
  const { app, log, clock } = parts;
  const surface = surfaceOf(message.address.conversationType);
  const started = clock.now().getTime();
  const sign = startWaitingSign(send, surface === 'personal', clock);
  try {
    const outcome = kindReply(message) ?? (await within(handleTimeoutMs, ask(message, surface, app), tooLate, clock));
    const handled = clock.now().getTime();
    const [first, ...more] =
      outcome.kind === 'text'
        ? [textActivity(outcome.text)]
        : outcomeActivities(outcome, { surface, userId: message.address.userId });
    const result = await sign.finish(first);
    let last = result;
    for (const activity of more) if (last.kind === 'sent') last = await send(activity);
    log.info(
      {
        turnId: message.turnId,
        surface,
        ...described(outcome),
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

/** Where the conversation takes place, from Teams' own name for it. */
export const surfaceOf = (conversationType: string | null): 'personal' | 'group' | 'channel' =>
  conversationType === 'channel' ? 'channel' : conversationType === 'groupChat' ? 'group' : 'personal';

async function ask({ turnId, text, address }: TeamsMessage, surface: 'personal' | 'group' | 'channel', app: App) {
  const { conversationId, userId } = address;
  const outcome = await app.handle({ turnId, conversationId, userId, text, surface });
  if (outcome.kind === 'paper') throw new Fault('unexpected', 'A message was answered with a paper.');
  return outcome;
}

const tooLate = (): Fault => new Fault('unexpected', 'The program gave no answer within 60 seconds.');

interface Words {
  readonly kind: 'text';
  readonly reason: string;
  readonly text: string;
}

/** What needs no program to answer: nothing was asked, or far too much. */
function kindReply({ text, hasAttachment }: TeamsMessage): Words | null {
  if (text === '') {
    return hasAttachment
      ? { kind: 'text', reason: 'only-attachment', text: dossierMessages.onlyPictures }
      : { kind: 'text', reason: 'empty', text: messages.empty };
  }
  return text.length > maxTextLength
    ? { kind: 'text', reason: 'too-long', text: messages.tooLong(maxTextLength) }
    : null;
}

/** What the log may know about an outcome. */
function described(outcome: Outcome | Words): Record<string, unknown> {
  switch (outcome.kind) {
    case 'answer': {
      const { kind, citations, notices } = outcome.answer;
      const sources = citations.map(({ slug, validFrom, article }) => `${slug}@${validFrom}#${article}`);
      return { outcome: kind, sources, notices: notices.map(({ code }) => code) };
    }
    case 'not-yet':
      return { outcome: outcome.kind, intent: outcome.intent };
    case 'text':
      return { outcome: outcome.reason };
    case 'dossier': {
      const { law, framework, documents } = outcome.findings;
      return { outcome: outcome.kind, law, framework: framework?.id, documents: documents.length };
    }
    case 'help':
    case 'ask-papers':
    case 'dossier-law':
    case 'dossier-unreadable':
    case 'dossier-summary':
    case 'dossier-forgotten':
    case 'framework':
    case 'too-long':
    case 'paper':
      return { outcome: outcome.kind };
  }
}
