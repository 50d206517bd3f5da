import type { Actor } from '../signals/rights.ts';
import type { SignalDeskParts, SignalTurn } from './desk-parts.ts';
import type { SignalOutcome } from './signal-outcome.ts';

/** Does something for somebody who is known, and alone with the bot. */
export async function asActor(
  { userId, isShared }: SignalTurn,
  { actorOf }: Pick<SignalDeskParts, 'actorOf'>,
  work: (actor: Actor) => Promise<SignalOutcome>,
): Promise<SignalOutcome> {
  if (isShared) return { kind: 'signal-not-here' };
  const actor = await actorOf(userId);
  return actor === null ? { kind: 'signal-denied', why: 'roles-unknown' } : work(actor);
}
