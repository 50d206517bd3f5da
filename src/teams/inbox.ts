import type { DossierPress } from './dossier-press.ts';

/** Where a reply goes, and for whom. */
export interface ReplyAddress {
  readonly serviceUrl: string;
  readonly channelId: string;
  readonly conversationId: string;
  /** As Teams names it: `personal`, `groupChat`, `channel`; null when it says nothing. */
  readonly conversationType: string | null;
  readonly tenantId: string | null;
  /** The activity that is replied to; null when the reply stands on its own. */
  readonly activityId: string | null;
  readonly userId: string;
  readonly botId: string;
}

/** A message that was acknowledged and is owed an answer; plain JSON through and through. */
export interface TeamsMessage {
  readonly turnId: string;
  readonly address: ReplyAddress;
  /** What the user typed, without mentions and markup; masked wherever it is kept. */
  readonly text: string;
  /** Whether a picture or a card came with it. */
  readonly hasAttachment: boolean;
  /** How many files came with it; neither they nor where they can be fetched is ever kept. */
  readonly files?: number;
  /** The team it was said in, by Teams' id. */
  readonly team?: string;
  /** Who said it, by the id that the organisation knows. */
  readonly personId?: string;
  /** What was pressed instead of typed; for a paper that was offered, under which token. */
  readonly pressed?: DossierPress | { readonly kind: 'upload' | 'decline'; readonly token: string };
}

/** One acknowledged message as it is kept until it is answered. */
export interface InboxEntry {
  /** Names the delivery: the same activity in the same conversation has the same key. */
  readonly key: string;
  /** Names the message by what it is (who, where, what, when): Teams may deliver it again under a new id. */
  readonly twinKey: string;
  readonly receivedAt: Date;
  /** Its text is masked. */
  readonly message: TeamsMessage;
}

/** What the transport asks of a store, so that what was acknowledged is answered even after a crash; `src/store/` implements it. */
export interface Inbox {
  /** Keeps the entry, durably; false (and nothing kept) when an entry with this `key` or this `twinKey` was kept before, answered or not. Atomic: of two at once, one wins. */
  saveAcknowledged(entry: InboxEntry): Promise<boolean>;
  /** Marks the entry as dealt with: its message may be forgotten, its keys stay for at least a day. `sentId` is the id of the activity that answered it, when known. */
  done(key: string, sentId: string | null): Promise<void>;
  /** What was kept and never marked as done, oldest first; for several instances on one database: without what a living instance has in hand. */
  pending(): Promise<readonly InboxEntry[]>;
  /** The turn that was answered by the activity with this id in this conversation, so that a thumb finds its answer; null when unknown. */
  turnAnsweredBy(conversationId: string, sentId: string): Promise<string | null>;
}
