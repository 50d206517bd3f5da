/** Runs tasks one after the other within a conversation, and conversations beside each other. */
export class ConversationQueue {
  readonly #tails = new Map<string, Promise<void>>();
  readonly #onFault: (error: unknown) => void;
  #waiting = 0;

  /** `onFault` hears what a task throws; the next task runs all the same. */
  constructor(onFault: (error: unknown) => void) {
    this.#onFault = onFault;
  }

  /** How many tasks wait or run. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Puts the task behind those of the same conversation. */
  add(conversationId: string, task: () => Promise<void>): void {
    this.#waiting += 1;
    const before = this.#tails.get(conversationId) ?? Promise.resolve();
    const tail = before
      .then(task)
      .catch(this.#onFault)
      .then(() => {
        this.#waiting -= 1;
        if (this.#tails.get(conversationId) === tail) this.#tails.delete(conversationId);
      });
    this.#tails.set(conversationId, tail);
  }

  /** Resolves when nothing waits or runs any more. */
  async drained(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values());
  }
}
