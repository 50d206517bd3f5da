import type { CardAttachment } from './card.ts';

/** Something extra in a message that Teams knows by its type. */
export interface ActivityEntity {
  type: string;
  [property: string]: unknown;
}

/** A message as the bot sends it, before it is addressed. */
export interface ReplyActivity {
  type: 'message';
  text?: string;
  textFormat?: 'markdown';
  /** What a notification shows instead of a card. */
  summary?: string;
  entities?: ActivityEntity[];
  attachments?: CardAttachment[];
  suggestedActions?: { to: string[]; actions: { type: 'imBack'; title: string; value: string }[] };
  channelData?: Record<string, unknown>;
}

/** Teams takes about 28 KB a message; what the connector adds to ours fits in the difference. */
export const maxActivityBytes = 26_000;

/** The size of a message on the wire, in bytes. */
export const activityBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
