import type { KeptDraft, SignalStore } from '../signals/ports.ts';
import type { SignalTurn } from './desk-parts.ts';

/** Drafts that wait until another one, which was begun later in the same conversation, is done. */
export interface WaitingDrafts {
  /** Lets a draft wait; false, and nothing done, when too many wait already. */
  park(draft: KeptDraft): Promise<boolean>;
  /** Puts the one that waited shortest in its place again; null when none waits, or another draft is there. `done` does not come back. */
  bringBack(turn: SignalTurn, done: KeptDraft | null): Promise<KeptDraft | null>;
  /** Lets a draft wait, and puts the one for which this holds in its place; null when none does. */
  swap(current: KeptDraft, isWanted: (draft: KeptDraft) => boolean): Promise<KeptDraft | null>;
}

const most = 3;
/** A draft that waits is kept as that of another conversation, so that it lives as long as any other. */
const slotOf = (conversationId: string, at: number): string => `${conversationId} wacht ${at}`;
const slots = Array.from({ length: most }, (_, at) => at + 1);

type Owner = Pick<KeptDraft, 'conversationId' | 'userId'>;

/** Makes the part of the desk that lets drafts wait. */
export function createWaitingDrafts({
  store,
  now,
}: {
  readonly store: Pick<SignalStore, 'saveDraft' | 'draftOf' | 'dropDraft'>;
  readonly now: () => Date;
}): WaitingDrafts {
  const isSame = (one: KeptDraft, other: KeptDraft | null): boolean =>
    one.startedAt.getTime() === other?.startedAt.getTime();

  async function waitingOf({ conversationId, userId }: Owner) {
    const found = await Promise.all(slots.map((at) => store.draftOf(slotOf(conversationId, at), userId, now())));
    return found.flatMap((draft, at) =>
      draft === null ? [] : [{ slot: slotOf(conversationId, at + 1), draft: { ...draft, conversationId } }],
    );
  }

  async function park(draft: KeptDraft): Promise<boolean> {
    const waiting = await waitingOf(draft);
    const free = slots
      .map((at) => slotOf(draft.conversationId, at))
      .find((one) => waiting.every(({ slot }) => slot !== one));
    const slot = waiting.find((one) => isSame(one.draft, draft))?.slot ?? free;
    return slot !== undefined && (await store.saveDraft({ ...draft, conversationId: slot }));
  }

  return {
    park,
    async bringBack(turn, done) {
      const waiting = await waitingOf(turn);
      const newestFirst = [...waiting].sort((a, b) => b.draft.startedAt.getTime() - a.draft.startedAt.getTime());
      for (const { slot, draft } of newestFirst) {
        const isBack = !isSame(draft, done) && (await store.saveDraft(draft, null));
        if (!isBack && !isSame(draft, done)) return null;
        await store.dropDraft(slot, turn.userId);
        if (isBack) return draft;
      }
      return null;
    },
    async swap(current, isWanted) {
      const wanted = (await waitingOf(current)).find(({ draft }) => isWanted(draft));
      if (wanted === undefined || !(await park(current))) return null;
      if (!(await store.saveDraft(wanted.draft, current))) return null;
      await store.dropDraft(wanted.slot, current.userId);
      return wanted.draft;
    },
  };
}
