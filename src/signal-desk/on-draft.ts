import type { KeptDraft, SignalStore } from '../signals/ports.ts';
import type { SignalTurn } from './desk-parts.ts';

/** The draft went on, or was sent, between reading and keeping it: what was done with it is to be done again with what is there. */
export class DraftWentOn extends Error {}

/** A turn with the draft that it found; null when there is none yet. */
export interface DraftTurn extends SignalTurn {
  readonly stored: KeptDraft | null;
}

const mostAttempts = 5;

/** Does something with the draft of this person here; anew when somebody typed, or pressed, at the same moment, so that no word is lost. */
export async function onDraft<T>(
  turn: SignalTurn,
  { store, now }: { readonly store: Pick<SignalStore, 'draftOf'>; readonly now: () => Date },
  work: (turn: DraftTurn) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const stored = await store.draftOf(turn.conversationId, turn.userId, now());
    try {
      return await work({ ...turn, stored });
    } catch (error) {
      if (!(error instanceof DraftWentOn) || attempt === mostAttempts) throw error;
    }
  }
}
