import { childNotSpokenIn, childSpokenIn } from './child-cues.ts';
import type { Evidence } from './findings.ts';
import type { DossierDocument } from './reading/dossier-document.ts';
import type { DossierEvidence } from './steps/evidence.ts';

/** Whether the child itself was spoken to, with the words that show it, and otherwise the reason that is given. */
export interface ChildHeard {
  readonly heard: boolean;
  readonly evidence: Evidence;
  /** Null when no reason is given. */
  readonly reason: Evidence | null;
}

/** Tells whether a dossier about a child shows that the child was spoken to, or why not: by what its sentences show, or by name and cue. */
export function childHeard(documents: readonly DossierDocument[], evidence: DossierEvidence): ChildHeard {
  const quoteOf = (feature: string): Evidence => {
    const best = evidence.best([feature]);
    return { quote: best?.sentence.text ?? null, document: best?.document.file ?? null };
  };
  const named = childSpokenIn(documents);
  const unheard = childNotSpokenIn(documents);
  const hasReason = evidence.shows('kind-niet-gesproken');
  const isReasonStronger = evidence.strength('kind-niet-gesproken') > evidence.strength('kind-gesproken');
  const isShown = evidence.shows('kind-gesproken') && !(hasReason && isReasonStronger);
  const heard = isShown || (named !== undefined && !hasReason);
  const shown: Evidence =
    isShown || named === undefined
      ? quoteOf('kind-gesproken')
      : { quote: named.sentence.text, document: named.document.file };
  const told: Evidence | null = hasReason ? quoteOf('kind-niet-gesproken') : null;
  const reason = unheard === undefined ? told : { quote: unheard.sentence.text, document: unheard.document.file };
  return {
    heard,
    evidence: heard ? shown : { quote: null, document: null },
    reason: heard ? null : reason,
  };
}
