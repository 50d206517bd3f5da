import { shippedKnowledge } from '../shipped.ts';
import { openSignalReader } from '../signal-work.ts';
import { readSignal } from '../signals/read-signal.ts';
import { openRoutes } from '../signals/routing/open-routes.ts';
import { type Routed, routeSignal } from '../signals/routing/route-signal.ts';
import type { Said, SignalDraft } from '../signals/signal.ts';

/** What a conversation comes to: the signal, and the rule that sends it. */
export interface ReadSignal extends Routed {
  readonly draft: SignalDraft;
}

/**
 * Prepares reading conversations into signals with their route, with the files of a folder and a register of providers (that of the folder when
 * none is given). Throws a Fault of code `knowledge`, in Dutch, when a file is wrong.
 */
export function openSignals(
  knowledge: string,
  providers: string | undefined,
): (said: readonly Said[], gemeente: string | null) => ReadSignal {
  const reader = openSignalReader(knowledge, providers);
  const routing = openRoutes(knowledge, shippedKnowledge);
  return (said, gemeente) => {
    const draft = readSignal(said, reader);
    return { draft, ...routeSignal({ ...draft, gemeente }, routing) };
  };
}
