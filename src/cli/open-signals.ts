import { lawOf } from '../policy/law-of.ts';
import { mask } from '../privacy/mask.ts';
import { isPlainWord } from '../privacy/words/lexicon.ts';
import { shippedKnowledge } from '../shipped.ts';
import { openReader } from '../signals/open-reader.ts';
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
  const reader = openReader(knowledge, shippedKnowledge, providers, {
    mask: (text, keep) => {
      const { text: masked, entities } = mask(text, { keep });
      return { text: masked, caseNumber: entities.find(({ type }) => type === 'zaaknummer')?.text ?? null };
    },
    lawIn: (text) => {
      const { law, certainty } = lawOf(text, []);
      return { law, isSaid: certainty === 'said' };
    },
    isOrdinary: isPlainWord,
  });
  const routing = openRoutes(knowledge, shippedKnowledge);
  return (said, gemeente) => {
    const draft = readSignal(said, reader);
    return { draft, ...routeSignal({ ...draft, gemeente }, routing) };
  };
}
