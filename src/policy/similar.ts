import type { Analyzer } from '../knowledge/dutch/analyze.ts';

/** Words that count and measure; two sentences with the same units need not speak of the same thing. */
const measure =
  /^(?:\d.*|lang|duurt|snel|vaak|uur|minut|dag|week|maand|jaar|etmal|dagdel|euro|code|gemiddeld|ten|hoogst|minst|per)$/;

/** Tells whether a stem only counts, measures, or asks how much or how long. */
export const isMeasure = (stem: string): boolean => measure.test(stem);

/** How much two sentences speak of the same thing: shared stems over all stems, numbers and units aside (Jaccard), 0 to 1. */
export function similarity(a: string, b: string, analyze: Analyzer): number {
  const stemsOf = (text: string): Set<string> =>
    new Set(
      analyze(text)
        .map((term) => term.stem)
        .filter((stem) => !isMeasure(stem)),
    );
  const left = stemsOf(a);
  const right = stemsOf(b);
  const shared = [...left].filter((stem) => right.has(stem)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}
