import type { Inbox, InboxEntry } from '../../src/teams/inbox.ts';

/** An inbox as a store keeps it, in memory; what it holds is open to the test. */
export class MemoryInbox implements Inbox {
  readonly entries: (InboxEntry & { isDone: boolean; sentId: string | null })[] = [];

  async saveAcknowledged(entry: InboxEntry): Promise<boolean> {
    if (this.entries.some(({ key, twinKey }) => key === entry.key || twinKey === entry.twinKey)) return false;
    this.entries.push({ ...entry, isDone: false, sentId: null });
    return true;
  }

  async done(key: string, sentId: string | null): Promise<void> {
    const entry = this.entries.find((candidate) => candidate.key === key);
    if (entry) Object.assign(entry, { isDone: true, sentId });
  }

  async pending(): Promise<readonly InboxEntry[]> {
    return this.entries.filter(({ isDone }) => !isDone);
  }

  async turnAnsweredBy(conversationId: string, sentId: string): Promise<string | null> {
    const entry = this.entries.find(
      ({ message, sentId: id }) => id === sentId && message.address.conversationId === conversationId,
    );
    return entry?.message.turnId ?? null;
  }
}
