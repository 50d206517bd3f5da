import { Application, type TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { Fault } from '../shared/fault.ts';
import type { PlaceStore } from '../signals/ports.ts';
import { type InvokeAnswer, reply, TeamsAdapter } from './adapter.ts';
import { answerMessage } from './answer-message.ts';
import { answerCardAction } from './card-action.ts';
import { textActivity, welcomeActivity } from './cards/other-activities.ts';
import type { Carried } from './carried.ts';
import type { Connector } from './connector.ts';
import { consentDelivery, type Delivery, replyAddress } from './delivery.ts';
import { parseFeedback } from './feedback.ts';
import { parseFileConsent } from './files/file-consent.ts';
import type { Inbox, TeamsMessage } from './inbox.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { answerMessageAction } from './message-action.ts';
import { searchReply } from './message-extension.ts';
import { messages } from './messages.ts';
import { Once } from './once.ts';
import type { Proactive } from './proactive.ts';
import { stackOf } from './stack-of.ts';
import type { TurnLog } from './turn-log.ts';
import type { TurnParts } from './turn-reply.ts';

/** The turns of the bot, each run through teams-ai's routes; none of them rejects, faults are logged and apologised for. */
export interface Bot {
  /** Answers a message; resolves with the id of what was sent, when known. */
  answer(message: TeamsMessage, carried: Carried): Promise<string | null>;
  /** Introduces the bot in the conversation of this activity. */
  welcome(activity: IncomingActivity): Promise<void>;
  /** Answers an invoke at once; `accept` queues what a button asks for. Undefined when nothing here handles it. */
  invoke(
    activity: IncomingActivity,
    accept: (delivery: Delivery) => Promise<boolean>,
  ): Promise<InvokeAnswer | undefined>;
}

interface Parts extends TurnParts {
  readonly log: TurnLog;
  readonly inbox: Inbox;
  readonly mask: (text: string) => string;
  readonly connector: Connector;
  readonly places: PlaceStore;
  readonly speak: Proactive;
}

/** What a turn is about; it travels beside the activity, since that has been stripped to what routing needs. */
type Turn =
  | { readonly kind: 'message'; readonly message: TeamsMessage; readonly carried: Carried; sentId: string | null }
  | { readonly kind: 'welcome' }
  | {
      readonly kind: 'invoke';
      readonly activity: IncomingActivity;
      readonly accept: (delivery: Delivery) => Promise<boolean>;
    };

const turnKey = Symbol('turn');
const turnOf = (context: TurnContext): Turn => context.turnState.get<Turn>(turnKey);

/** Makes the bot: one teams-ai application without its state, typing timer and mention stripping, and with own selectors that survive any value. */
export function createBot(parts: Parts): Bot {
  const application = createApplication(parts);
  const adapter = new TeamsAdapter(parts.connector, (context, error) => onTurnError(context, error, parts.log));
  const run = (turn: Turn, address: TeamsMessage['address'], activity: { type: string; name?: string }) =>
    adapter.run(
      address,
      activity,
      (context) => context.turnState.set(turnKey, turn),
      (context) => application.run(context),
    );
  return {
    async answer(message, carried) {
      const turn: Turn = { kind: 'message', message, carried, sentId: null };
      await run(turn, message.address, { type: 'message' });
      return turn.sentId;
    },
    async welcome(activity) {
      await run({ kind: 'welcome' }, { ...replyAddress(activity), activityId: null }, { type: activity.type });
    },
    invoke(activity, accept) {
      const named = { type: 'invoke', name: activity.name ?? '' };
      return run({ kind: 'invoke', activity, accept }, replyAddress(activity), named);
    },
  };
}

/** Without teams-ai's typing timer: one field for all conversations, started whatever its option says. */
class QuietApplication extends Application<TurnState> {
  override startTypingTimer(): void {}
}

function createApplication(parts: Parts): Application<TurnState> {
  const { app, clock, inbox, log, mask, places, speak } = parts;
  const application = new QuietApplication({ removeRecipientMention: false });
  const given = new Once<void>();
  const disagreed = new Once<boolean>();

  const onInvoke = (name: string, handle: (turn: Extract<Turn, { kind: 'invoke' }>) => Promise<InvokeAnswer>): void => {
    application.addRoute(
      async ({ activity }) => activity.type === 'invoke' && activity.name === name,
      async (context) => {
        const turn = turnOf(context);
        if (turn.kind === 'invoke') await answerInvoke(context, await handle(turn));
      },
      true,
    );
  };

  application.addRoute(
    async (context) => turnOf(context).kind === 'message',
    async (context) => {
      const turn = turnOf(context);
      if (turn.kind !== 'message') return;
      const { message, carried } = turn;
      const sent = await answerMessage(message, carried, (activity) => reply(context, activity), parts);
      if (sent.kind === 'sent') turn.sentId = sent.id;
    },
  );

  application.addRoute(
    async (context) => turnOf(context).kind === 'welcome',
    async (context) => {
      const sent = await reply(context, welcomeActivity());
      log.info({ outcome: 'welcome', sent: sent.kind }, 'turn');
    },
  );

  onInvoke('composeExtension/query', async ({ activity }) => {
    const composeExtension = searchReply(activity.value, app);
    const found = composeExtension.type === 'result' ? composeExtension.attachments.length : 0;
    log.info({ outcome: 'search', found }, 'turn');
    return { status: 200, body: { composeExtension } };
  });

  onInvoke('composeExtension/fetchTask', async ({ activity }) => {
    const body = await answerMessageAction(activity, { signals: app.signals, places, speak, log });
    return body === null ? { status: 400 } : { status: 200, body };
  });

  onInvoke('adaptiveCard/action', async ({ activity, accept }) => {
    const body = await answerCardAction(activity, { app, clock, log, mask, given: disagreed, accept });
    return { status: 200, body };
  });

  onInvoke('fileConsent/invoke', async ({ activity, accept }) => {
    const consent = parseFileConsent(activity.value);
    if (consent === null) return { status: 400 };
    await accept(consentDelivery(activity, consent));
    return { status: 200 };
  });

  onInvoke('message/submitAction', async ({ activity }) => {
    const feedback = parseFeedback(activity.value);
    const { replyToId } = activity;
    if (feedback === null || replyToId == null) return { status: 400 };
    const { rating } = feedback;
    const reason = feedback.reason === null ? null : mask(feedback.reason);
    const key = JSON.stringify([activity.conversation.id, replyToId, activity.from.id, rating, reason]);
    await given.run(key, async () => {
      const turnId = (await inbox.turnAnsweredBy(activity.conversation.id, replyToId)) ?? replyToId;
      await app.feedback({ turnId, rating, reason });
      log.info({ turnId, outcome: 'feedback', rating, hasReason: reason !== null }, 'turn');
    });
    return { status: 200 };
  });

  return application;
}

const answerInvoke = (context: TurnContext, value: InvokeAnswer) =>
  context.sendActivity({ type: 'invokeResponse', value });

/** The one place where a turn's faults end: logged with the turn's id, apologised for with that id. */
async function onTurnError(context: TurnContext, error: Error, log: TurnLog): Promise<void> {
  const turn = turnOf(context);
  const code = error instanceof Fault ? error.code : 'unexpected';
  const turnId = turn.kind === 'message' ? turn.message.turnId : null;
  log.error({ turnId, turn: turn.kind, code, stack: stackOf(error) }, 'fault');
  if (turn.kind === 'invoke') {
    await answerInvoke(context, { status: 500 });
  } else if (turn.kind === 'message') {
    try {
      await reply(context, textActivity(messages.apology(turn.message.turnId)));
    } catch (second) {
      log.error({ turnId, turn: turn.kind, code: 'teams', stack: stackOf(second) }, 'fault');
    }
  }
}
