import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  INVOKE_RESPONSE_KEY,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { Fault } from '../shared/fault.ts';
import type { Connector, SendResult } from './connector.ts';
import type { ReplyAddress } from './inbox.ts';

/** What an invoke is answered with, over the request that brought it. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body?: unknown;
}

class SendFailure extends Fault {
  readonly result: SendResult;
  constructor(result: SendResult) {
    super('teams', `The connector did not take an activity: ${result.kind}.`);
    this.result = result;
  }
}

/**
 * Botbuilder's way in and out, without its HTTP client: that one drops citations and the AI label from entities, and
 * sends again what may have arrived already. Requests come here after the token check, and need none here.
 */
export class TeamsAdapter extends BotAdapter {
  readonly #connector: Connector;

  constructor(connector: Connector, onTurnError: (context: TurnContext, error: Error) => Promise<void>) {
    super();
    this.#connector = connector;
    this.onTurnError = onTurnError;
  }

  /** Runs one turn; resolves with the answer to an invoke, or undefined when none was given. Never rejects but for what `onTurnError` throws. */
  async run(
    address: ReplyAddress,
    activity: Partial<Activity>,
    prepare: (context: TurnContext) => void,
    logic: (context: TurnContext) => Promise<unknown>,
  ): Promise<InvokeAnswer | undefined> {
    const context = new TurnContext(this, { ...activity, ...addressed(address) });
    prepare(context);
    await this.runMiddleware(context, async (guarded) => {
      await logic(guarded);
    });
    return context.turnState.get<{ value: InvokeAnswer } | undefined>(INVOKE_RESPONSE_KEY)?.value;
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      if (activity.type === 'invokeResponse') {
        context.turnState.set(INVOKE_RESPONSE_KEY, activity);
        responses.push({ id: '' });
      } else {
        const result = await this.#connector(
          {
            serviceUrl: activity.serviceUrl ?? '',
            conversationId: activity.conversation?.id ?? '',
            replyToId: activity.replyToId ?? null,
          },
          activity,
        );
        if (result.kind !== 'sent') throw new SendFailure(result);
        responses.push({ id: result.id ?? '' });
      }
    }
    return responses;
  }

  override updateActivity(): Promise<void> {
    return Promise.reject(new Fault('teams', 'This bot does not change what it has said.'));
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Fault('teams', 'This bot does not take back what it has said.'));
  }

  override continueConversation(_reference: Partial<ConversationReference>): Promise<void> {
    return Promise.reject(new Fault('teams', 'This bot only speaks when spoken to.'));
  }
}

/** Sends one activity as a reply in this turn; what the connector did not take is a value, not an error. */
export async function reply(context: TurnContext, activity: Partial<Activity>): Promise<SendResult> {
  try {
    const sent = await context.sendActivity(activity);
    return { kind: 'sent', id: sent?.id || null };
  } catch (error) {
    if (error instanceof SendFailure) return error.result;
    throw error;
  }
}

function addressed(address: ReplyAddress): Partial<Activity> {
  return {
    ...(address.activityId === null ? {} : { id: address.activityId }),
    channelId: address.channelId,
    serviceUrl: address.serviceUrl,
    from: { id: address.userId, name: '' },
    recipient: { id: address.botId, name: '' },
    conversation: {
      id: address.conversationId,
      conversationType: address.conversationType ?? 'personal',
      isGroup: address.conversationType !== null && address.conversationType !== 'personal',
      name: '',
      ...(address.tenantId === null ? {} : { tenantId: address.tenantId }),
    },
  };
}
