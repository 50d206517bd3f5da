import { createHash } from 'node:crypto';
import { type Carried, nothingCarried } from './carried.ts';
import type { DossierPress } from './dossier-press.ts';
import type { FileConsent } from './files/file-consent.ts';
import { fileLinks } from './files/file-links.ts';
import type { ReplyAddress, TeamsMessage } from './inbox.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { messageText } from './message-text.ts';

/** A message with the two names under which it is known: as this delivery, and as what was said. */
export interface Delivery {
  readonly key: string;
  readonly twinKey: string;
  readonly message: TeamsMessage;
  /** What goes with it and is never kept. */
  readonly carried: Carried;
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

/** A typed message, with the files that came with it. Delivered again under a new id it keeps its time of sending; without one, the minute of arrival stands in. `mask` must give the same text the same mask each time. */
export function typedDelivery(activity: IncomingActivity, now: Date, mask: (text: string) => string): Delivery {
  const text = messageText(activity);
  const time = activity.timestamp ?? minute(now);
  const files = fileLinks(activity);
  const names = files.map((file) => mask(file.name));
  const twinKey = name('typed', activity.conversation.id, activity.from.id, mask(text), time, ...names);
  const attached = (activity.attachments ?? []).filter(({ contentType }) => contentType !== 'text/html').length;
  const message = {
    address: replyAddress(activity),
    text,
    hasAttachment: attached > files.length,
    ...(files.length === 0 ? {} : { files: files.length }),
    ...teamOf(activity),
    ...personOf(activity),
  };
  return delivery(activity, twinKey, message, { files, upload: null });
}

/** A pressed button, which counts as a typed question in reply to the card; pressed twice within a minute it is one. */
export function chosenDelivery(activity: IncomingActivity, question: string, now: Date): Delivery {
  const card = activity.replyToId ?? '';
  const twinKey = name('chosen', activity.conversation.id, activity.from.id, card, question, minute(now));
  return delivery(activity, twinKey, { ...inReplyToCard(activity), text: question });
}

/** A pressed button under a dossier. A law is chosen once; a paper that is asked for twice within a minute is one. */
export function pressedDelivery(activity: IncomingActivity, pressed: DossierPress, now: Date): Delivery {
  const what =
    pressed.kind === 'law'
      ? ['law']
      : [pressed.kind === 'dates' ? JSON.stringify(pressed.dates) : pressed.which, minute(now)];
  const twinKey = name('pressed', activity.conversation.id, activity.from.id, pressed.checkId, ...what);
  return delivery(activity, twinKey, { ...inReplyToCard(activity), text: '', pressed });
}

/** An answer to the question whether a paper may be put somewhere; given twice it is one. */
export function consentDelivery(activity: IncomingActivity, consent: FileConsent): Delivery {
  const { kind, token } = consent;
  const twinKey = name('consent', activity.conversation.id, activity.from.id, kind, token);
  const message = { ...inReplyToCard(activity), text: '', pressed: { kind, token } };
  return delivery(activity, twinKey, message, { files: [], upload: kind === 'upload' ? consent.place : null });
}

const inReplyToCard = (activity: IncomingActivity) => ({
  address: { ...replyAddress(activity), activityId: activity.replyToId ?? null },
  hasAttachment: false,
  ...teamOf(activity),
  ...personOf(activity),
});

function teamOf({ channelData }: IncomingActivity): Pick<TeamsMessage, 'team'> {
  const id = channelData?.team?.id;
  return id == null ? {} : { team: id };
}

const personOf = ({ from: { aadObjectId } }: IncomingActivity): Pick<TeamsMessage, 'personId'> =>
  aadObjectId == null ? {} : { personId: aadObjectId };

function delivery(
  activity: IncomingActivity,
  twinKey: string,
  message: Omit<TeamsMessage, 'turnId'>,
  carried: Carried = nothingCarried,
): Delivery {
  const key = activity.id == null ? twinKey : name('activity', activity.conversation.id, activity.id);
  return { key, twinKey, message: { turnId: key.slice(0, 12), ...message }, carried };
}

const name = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);

const minute = (now: Date): string => now.toISOString().slice(0, 16);
