import type { ReplyActivity } from './cards/reply-activity.ts';
import type { Clock } from './clock.ts';
import type { SendResult } from './connector.ts';

const firstAfterMs = 1_000;
const againAfterMs = 4_000;

/** Sends a message or a sign that the bot is at work. */
export type SendReply = (activity: ReplyActivity | SignActivity) => Promise<SendResult>;

/** A typing activity; with text it is an update of a stream. */
export interface SignActivity {
  type: 'typing';
  text?: string;
  entities?: { type: string; [property: string]: unknown }[];
  channelData?: Record<string, unknown>;
}

/** What shows that the bot is at work, until the answer is there. */
export interface WaitingSign {
  /** Sends the message as the end of what was shown; as a plain message when nothing was, or when Teams refuses the stream. */
  finish(activity: ReplyActivity): Promise<SendResult>;
  /** Takes the sign away without a message. */
  stop(): void;
}

/**
 * Starts a sign that appears after one second and every four seconds after that. In a chat of two it is a stream of
 * informative updates with these words, which the answer then replaces; elsewhere, or once Teams refuses it, it is the typing
 * sign.
 */
export function startWaitingSign(
  send: SendReply,
  mayStream: boolean,
  words: readonly string[],
  clock: Clock,
): WaitingSign {
  let streaming = mayStream;
  let streamId: string | null = null;
  let shown = 0;
  let lastSend: Promise<void> = Promise.resolve();
  let cancel = clock.after(firstAfterMs, () => show());

  function show(): void {
    cancel = clock.after(againAfterMs, () => show());
    lastSend = lastSend.then(showOne).catch(() => undefined);
  }

  async function showOne(): Promise<void> {
    if (!streaming) {
      await send({ type: 'typing' });
      return;
    }
    const text = words[Math.min(shown, words.length - 1)] ?? '';
    shown += 1;
    const result = await send(streamUpdate(text, shown, streamId));
    if (result.kind === 'sent' && (streamId ?? result.id) !== null) {
      streamId ??= result.id;
      return;
    }
    // Not taken, or without an id to go on with: no stream, and no second guess.
    streaming = false;
    streamId = null;
    if (result.kind === 'refused') await send({ type: 'typing' });
  }

  return {
    async finish(activity) {
      cancel();
      await lastSend;
      if (streamId === null) return send(activity);
      const result = await send(streamEnd(activity, streamId));
      if (result.kind === 'refused') return send(activity);
      return result.kind === 'sent' ? { kind: 'sent', id: result.id ?? streamId } : result;
    },
    stop: () => cancel(),
  };
}

function streamUpdate(text: string, sequence: number, streamId: string | null): SignActivity {
  const stream = { streamType: 'informative', streamSequence: sequence, ...(streamId === null ? {} : { streamId }) };
  return { type: 'typing', text, entities: [{ type: 'streaminfo', ...stream }], channelData: stream };
}

function streamEnd(activity: ReplyActivity, streamId: string): ReplyActivity {
  const stream = { streamType: 'final', streamId };
  return {
    ...activity,
    text: activity.text ?? '',
    entities: [...(activity.entities ?? []), { type: 'streaminfo', ...stream }],
    channelData: { ...activity.channelData, ...stream },
  };
}
