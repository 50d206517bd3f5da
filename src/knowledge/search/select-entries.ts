import type { UnitIndexes } from './index-units.ts';
import type { Clause } from './score.ts';
import { createSelector } from './select.ts';

/** The documents of the chosen articles in each index, ascending. */
export interface Selected {
  readonly units: Uint32Array;
  readonly questions: Uint32Array;
  readonly wholes: Uint32Array;
}

/** Where the documents of each entry begin in an index whose documents stand in the order of their entries. */
function firstOf(entryOf: Uint32Array, entries: number): Uint32Array {
  const first = new Uint32Array(entries + 1);
  for (const entry of entryOf) first[entry + 1] = (first[entry + 1] ?? 0) + 1;
  for (let entry = 0; entry < entries; entry++) first[entry + 1] = (first[entry + 1] ?? 0) + (first[entry] ?? 0);
  return first;
}

function documentsOf(chosen: Uint32Array, first: Uint32Array): Uint32Array {
  const documents: number[] = [];
  for (const entry of chosen) for (let at = first[entry] ?? 0; at < (first[entry + 1] ?? 0); at++) documents.push(at);
  return Uint32Array.from(documents);
}

/** Makes a function that chooses the articles worth scoring: by their leden and by the questions beside them, then all parts of each. */
export function createEntrySelector(
  entries: number,
  indexes: UnitIndexes,
): (clauses: readonly Clause[], allows: (entry: number) => boolean) => Selected {
  const { entryOfUnit, entryOfQuestion, entryOfWhole } = indexes;
  const byUnits = createSelector(indexes.units);
  const byQuestions = createSelector(indexes.questions);
  const firstUnit = firstOf(entryOfUnit, entries);
  const firstQuestion = firstOf(entryOfQuestion, entries);
  const firstWhole = firstOf(entryOfWhole, entries);
  return (clauses, allows) => {
    const units = byUnits(clauses, (unit) => allows(entryOfUnit[unit] ?? 0));
    const questions = byQuestions(clauses, (question) => allows(entryOfQuestion[question] ?? 0));
    const found = new Set([
      ...units.map((unit) => entryOfUnit[unit] ?? 0),
      ...questions.map((question) => entryOfQuestion[question] ?? 0),
    ]);
    const chosen = Uint32Array.from(found).sort();
    return {
      units: documentsOf(chosen, firstUnit),
      questions: documentsOf(chosen, firstQuestion),
      wholes: documentsOf(chosen, firstWhole),
    };
  };
}
