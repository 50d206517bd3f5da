import { openSignalReader } from '../signal-work.ts';
import { readSignal } from '../signals/read-signal.ts';
import { type Routed, routeSignal } from '../signals/routing/route-signal.ts';
import type { Said, SignalDraft } from '../signals/signal.ts';
import { openCheckedRoutes } from './check-routes.ts';
import type { Io } from './command.ts';

/** What a conversation comes to: the signal, and the rule that sends it. */
export interface ReadSignal extends Routed {
  readonly draft: SignalDraft;
}

/**
 * Prepares reading conversations into signals with their route, with the files of a folder and a register of providers (that of the folder when
 * none is given). What is odd in them is told as diagnostics. Throws a Fault of code `knowledge`, in Dutch, when a file is wrong.
 */
export function openSignals(
  knowledge: string,
  providers: string | undefined,
  io: Pick<Io, 'err'>,
): (said: readonly Said[], gemeente: string | null) => ReadSignal {
  const reader = openSignalReader(knowledge, providers);
  const isOther = providers !== undefined;
  const routing = openCheckedRoutes(knowledge, { providers: reader.providers, isOther }, io);
  return (said, gemeente) => {
    const draft = readSignal(said, reader);
    return { draft, ...routeSignal({ ...draft, gemeente }, routing) };
  };
}
