import type { Analyzer, Term } from '../dutch/analyze.ts';
import type { Concept } from '../vocabulary.ts';

/** Another way to say what was asked: all its stems, and how much it counts against the words themselves (1). */
export interface Alternative {
  readonly stems: readonly string[];
  readonly weight: number;
}

/** A run of question words that names a concept. */
export interface Match {
  readonly from: number;
  readonly length: number;
  readonly concept: Concept;
  readonly alternatives: readonly Alternative[];
}

/** How much a policy wording counts when people used another: chosen on the development half of the question set. */
const weights = { abbreviation: 1, everyday: 0.75, synonym: 0.7, related: 0.25 } as const;
const longestPhrase = 6;

/** Finds the concepts that a question names. */
export type Expander = (terms: readonly Term[]) => readonly Match[];

/** Makes an {@link Expander} from the vocabulary of the domain. */
export function createExpander(concepts: readonly Concept[], analyze: Analyzer): Expander {
  const phrases = new Map<string, { concept: Concept; alternatives: readonly Alternative[] }[]>();
  const stemsOf = (phrase: string): readonly string[] => analyze(phrase).map((term) => term.stem);

  for (const concept of concepts) {
    const policy = [concept.begrip, ...concept.ookwel];
    const named = (wording: string, weight: number): Alternative => ({ stems: stemsOf(wording), weight });
    const add = (wording: string, alternatives: readonly Alternative[]): void => {
      const stems = stemsOf(wording);
      const key = stems.join(' ');
      if (stems.length === 0 || stems.length > longestPhrase) return;
      const useful = alternatives.filter((one) => one.stems.length > 0 && one.stems.join(' ') !== key);
      const found = phrases.get(key) ?? [];
      if (!found.some((one) => one.concept === concept))
        phrases.set(key, [...found, { concept, alternatives: useful }]);
    };
    const related = concept.verwant.map((wording) => named(wording, weights.related));
    const short = concept.afkorting.map((wording) => named(wording, weights.abbreviation));
    for (const wording of concept.afkorting)
      add(wording, [
        ...policy.map((one, i) => named(one, i === 0 ? weights.abbreviation : weights.synonym)),
        ...related,
      ]);
    for (const wording of policy)
      add(wording, [...short, ...policy.map((one) => named(one, weights.synonym)), ...related]);
    for (const wording of concept.alledaags)
      add(wording, [
        ...short.map((one) => ({ ...one, weight: weights.everyday })),
        ...policy.map((one) => named(one, weights.everyday)),
        ...related,
      ]);
  }

  return (terms) => {
    const matches: Match[] = [];
    for (let from = 0; from < terms.length; from++) {
      for (let length = Math.min(longestPhrase, terms.length - from); length > 0; length--) {
        const key = terms
          .slice(from, from + length)
          .map((term) => term.stem)
          .join(' ');
        for (const { concept, alternatives } of phrases.get(key) ?? [])
          matches.push({ from, length, concept, alternatives });
        if (phrases.has(key) && length > 1) break;
      }
    }
    return matches;
  };
}
