import { findAll } from './find-all.ts';
import { readKeep } from './find-kept.ts';
import type { EntityType } from './found.ts';
import { type Masked, nothingGiven, replaceFound } from './mask.ts';

/** What by itself points to nobody, and is often what a question about rules is about: "kind van 13", "in Utrecht". */
const general: ReadonlySet<EntityType> = new Set(['leeftijd', 'woonplaats']);

/**
 * Masks a question that is asked in a chat. An age or a place alone stays, for a rule may turn on it; beside a name or a
 * number of a person it is masked as everywhere.
 */
export function maskQuestion(text: string): Masked {
  const looking = { keep: readKeep([]), without: general, isQuestion: true };
  const alone = findAll(text, { ...looking, known: new Set() });
  const found =
    alone.length === 0 ? alone : findAll(text, { ...looking, known: new Set(), without: new Set<EntityType>() });
  return replaceFound(text, found, nothingGiven());
}

/** Gives the question as `maskQuestion` leaves it. */
export const maskQuestionText = (text: string): string => maskQuestion(text).text;
