import { type KeptSignal, targetsOf } from '../signals/follow-up/kept-signal.ts';
import { placeIn } from '../signals/routing/rule.ts';
import type { SignalDeskParts, SignalTurn } from './desk-parts.ts';

/** Whether a signal may be shown here: in a chat of two, and in the channel of a target that may read it; elsewhere others read along. */
export function isOwnPlace(
  { isShared, conversationId }: Pick<SignalTurn, 'isShared' | 'conversationId'>,
  signal: KeptSignal | null,
  { routing }: Pick<SignalDeskParts, 'routing'>,
): boolean {
  if (!isShared) return true;
  if (signal === null) return false;
  // A thread of a channel is that channel.
  const [channel] = conversationId.split(';', 1);
  return targetsOf(signal).some((id) => {
    const target = routing.targets.get(id);
    return target !== undefined && placeIn(target, signal.gemeente).channel === channel;
  });
}
