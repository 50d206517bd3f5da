import { type Carried, nothingCarried } from './carried.ts';
import type { Clock } from './clock.ts';
import { ConversationQueue } from './conversation-queue.ts';
import type { Delivery } from './delivery.ts';
import type { Inbox, TeamsMessage } from './inbox.ts';
import { stackOf } from './stack-of.ts';
import type { TurnLog } from './turn-log.ts';

const maxWaiting = 1_000;
const staleAfterMs = 24 * 3_600_000;

interface Parts {
  readonly inbox: Inbox;
  readonly log: TurnLog;
  readonly clock: Clock;
  readonly mask: (text: string) => string;
  /** Answers a message; resolves with the id of what was sent, when known. */
  readonly answer: (message: TeamsMessage, carried: Carried) => Promise<string | null>;
}

/** Between acknowledging a message and answering it: kept, in order, once. */
export class Intake {
  readonly #parts: Parts;
  readonly #queue: ConversationQueue;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#queue = new ConversationQueue((error) => parts.log.error({ stack: stackOf(error) }, 'queue'));
  }

  /** How many messages wait or are being answered. */
  get waiting(): number {
    return this.#queue.waiting;
  }

  /** Whether so much waits that it is better to let Teams deliver again. */
  get isFull(): boolean {
    return this.#queue.waiting >= maxWaiting;
  }

  /** Keeps the message, masked and without what it carries, and queues it; resolves, once it may be acknowledged, with whether it is new. Rejects when it could not be kept. */
  accept({ key, twinKey, message, carried }: Delivery): Promise<boolean> {
    const { inbox, clock, mask } = this.#parts;
    const kept = { ...message, text: mask(message.text) };
    const saved = inbox.saveAcknowledged({ key, twinKey, receivedAt: clock.now(), message: kept });
    // Queued before it is kept, so that two messages that arrive together keep their order.
    this.#queue.add(message.address.conversationId, async () => {
      if (await saved.catch(() => false)) await this.#answer(key, message, carried);
    });
    return saved;
  }

  /** Runs what needs no keeping after what the conversation is owed already. */
  add(conversationId: string, task: () => Promise<void>): void {
    this.#queue.add(conversationId, task);
  }

  /** Queues what an earlier run acknowledged and did not answer; what is older than a day is let go. */
  async resume(): Promise<void> {
    const { inbox, clock, log } = this.#parts;
    for (const { key, receivedAt, message } of await inbox.pending()) {
      const isStale = clock.now().getTime() - receivedAt.getTime() > staleAfterMs;
      log.info({ turnId: message.turnId, isStale }, 'resumed');
      if (isStale) await inbox.done(key, null);
      else this.#queue.add(message.address.conversationId, () => this.#answer(key, message, nothingCarried));
    }
  }

  /** Resolves when everything queued is answered. */
  drained(): Promise<void> {
    return this.#queue.drained();
  }

  async #answer(key: string, message: TeamsMessage, carried: Carried): Promise<void> {
    const sentId = await this.#parts.answer(message, carried);
    await this.#parts.inbox.done(key, sentId);
  }
}
