import { CannotRead, type Format } from './outcome.ts';
import { readFormat } from './read-format.ts';
import type { ReaderReply } from './reader-reply.ts';

/** Answers requests of the process that started this one, one at a time; ends when that process lets go. */
export function serveReader(): void {
  process.on('message', (message) => {
    if (!isRequest(message)) return;
    void answer(message.format, message.bytes).then(tell);
  });
  process.on('disconnect', () => process.exit());
  tell({ kind: 'ready' });
}

const tell = (reply: ReaderReply): void => {
  process.send?.(reply);
};

async function answer(format: Format, bytes: Uint8Array): Promise<ReaderReply> {
  try {
    const content = await readFormat(format, bytes);
    return { kind: 'read', ...content, resident: process.memoryUsage.rss() };
  } catch (error) {
    // What a library throws, a stack overflow among it, says that the file is not as it should be.
    return { kind: 'unreadable', reason: error instanceof CannotRead ? error.reason : 'damaged' };
  }
}

const isRequest = (message: unknown): message is { readonly format: Format; readonly bytes: Uint8Array } =>
  typeof message === 'object' && message !== null && 'bytes' in message && message.bytes instanceof Uint8Array;
