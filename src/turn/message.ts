import type { HandedInPapers } from '../remembered-checks.ts';
import type { SignalTurn } from '../signal-desk/desk-parts.ts';

/** A message as the program sees it, whatever the channel. */
export interface IncomingMessage {
  readonly turnId: string;
  readonly conversationId: string;
  /** Who says it, by the channel's id: what is remembered of a dossier is for nobody else. */
  readonly userId: string;
  /** Who says it, by the id that the organisation knows; absent where the channel does not tell. */
  readonly personId?: string;
  readonly text: string;
  readonly surface: 'personal' | 'group' | 'channel' | 'terminal';
  /** The team it was said in; absent outside a team. */
  readonly team?: string;
  /** Papers that came with it, read in memory. */
  readonly handed?: HandedInPapers;
}

/** Where, and by whom, something about a signal is said. */
export const signalTurn = ({ conversationId, userId, personId, surface }: IncomingMessage): SignalTurn => ({
  conversationId,
  userId: personId ?? userId,
  isShared: surface === 'group' || surface === 'channel',
});
