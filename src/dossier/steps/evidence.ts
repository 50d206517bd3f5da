import type { ReadSentence } from './recognise-features.ts';

/** All that the documents of a dossier show. */
export interface DossierEvidence {
  readonly sentences: readonly ReadSentence[];
  /** How strongly a feature stands in the dossier as a whole, against what is enough: found from 1. */
  strength(feature: string): number;
  /** Tells whether a feature was found. */
  shows(feature: string): boolean;
  /** The sentence that shows these features best together, the report before other papers; undefined without sentences. */
  best(features: readonly string[]): ReadSentence | undefined;
  /** What these sentences alone show. */
  where(fits: (sentence: ReadSentence) => boolean): DossierEvidence;
}

/** What a second and a third sentence add to the first. */
const further = [1, 0.3, 0.15] as const;
/** The report is quoted rather than a decision or plan that says the same. */
const preferReport = 1.15;

/** What is enough for a feature of which that was not measured. */
const usual = 0.4;

/** Gathers what sentences show. */
export function gatherEvidence(
  sentences: readonly ReadSentence[],
  thresholds: ReadonlyMap<string, number>,
): DossierEvidence {
  const strengths = new Map<string, number>();
  const scoreOf = ({ document, evidence }: ReadSentence, features: readonly string[]): number =>
    features.reduce((sum, feature) => sum + (evidence.get(feature) ?? 0), 0) *
    (document.type === 'gespreksverslag' ? preferReport : 1);
  function strength(feature: string): number {
    const known = strengths.get(feature);
    if (known !== undefined) return known;
    const ordered = sentences.map((one) => one.evidence.get(feature) ?? 0).sort((a, b) => b - a);
    const sum = further.reduce((total, weight, at) => total + weight * (ordered[at] ?? 0), 0);
    const measured = sum / (thresholds.get(feature) ?? usual);
    strengths.set(feature, measured);
    return measured;
  }
  return {
    sentences,
    strength,
    shows: (feature) => strength(feature) >= 1,
    best: (features) =>
      sentences.reduce<ReadSentence | undefined>(
        (best, one) => (best === undefined || scoreOf(one, features) > scoreOf(best, features) ? one : best),
        undefined,
      ),
    where: (fits) => gatherEvidence(sentences.filter(fits), thresholds),
  };
}
