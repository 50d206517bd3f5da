import { createHash } from 'node:crypto';
import type { ReplyAddress, TeamsMessage } from './inbox.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { messageText } from './message-text.ts';

/** A message with the two names under which it is known: as this delivery, and as what was said. */
export interface Delivery {
  readonly key: string;
  readonly twinKey: string;
  readonly message: TeamsMessage;
}

/** Where replies to this activity go. */
export const replyAddress = (activity: IncomingActivity): ReplyAddress => ({
  serviceUrl: activity.serviceUrl,
  channelId: activity.channelId,
  conversationId: activity.conversation.id,
  conversationType: activity.conversation.conversationType ?? (activity.conversation.isGroup ? 'groupChat' : null),
  tenantId: activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? null,
  activityId: activity.id ?? null,
  userId: activity.from.id,
  botId: activity.recipient.id,
});

/** A typed message. Delivered again under a new id it keeps its time of sending; without one, the minute of arrival stands in. `mask` must give the same text the same mask each time. */
export function typedDelivery(activity: IncomingActivity, now: Date, mask: (text: string) => string): Delivery {
  const text = messageText(activity);
  const time = activity.timestamp ?? minute(now);
  const twinKey = name('typed', activity.conversation.id, activity.from.id, mask(text), time);
  const hasAttachment = (activity.attachments ?? []).some(({ contentType }) => contentType !== 'text/html');
  return delivery(activity, twinKey, { address: replyAddress(activity), text, hasAttachment });
}

/** A pressed button, which counts as a typed question in reply to the card; pressed twice within a minute it is one. */
export function chosenDelivery(activity: IncomingActivity, question: string, now: Date): Delivery {
  const card = activity.replyToId ?? '';
  const twinKey = name('chosen', activity.conversation.id, activity.from.id, card, question, minute(now));
  const address = { ...replyAddress(activity), activityId: activity.replyToId ?? null };
  return delivery(activity, twinKey, { address, text: question, hasAttachment: false });
}

function delivery(activity: IncomingActivity, twinKey: string, message: Omit<TeamsMessage, 'turnId'>): Delivery {
  const key = activity.id == null ? twinKey : name('activity', activity.conversation.id, activity.id);
  return { key, twinKey, message: { turnId: key.slice(0, 12), ...message } };
}

const name = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);

const minute = (now: Date): string => now.toISOString().slice(0, 16);
