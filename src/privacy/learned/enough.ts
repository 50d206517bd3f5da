import { monthNumber } from '../../shared/dutch-months.ts';
import { wordSet } from '../words/word-set.ts';
import type { Sequence } from './features.ts';
import type { LearnedType } from './tagger.ts';
import { particle } from './word-signs.ts';

/**
 * From which chance a word is taken. A name that stays hurts more than a word that goes, so far below a half for names; these
 * were chosen on writers who were left out of the learning (`npm run train:mask`).
 */
const enough: Readonly<Record<LearnedType, number>> = {
  persoon: 0.02,
  huisarts: 0.02,
  adres: 0.5,
  woonplaats: 0.5,
  school: 0.2,
  leeftijd: 0.3,
  geboortedatum: 0.5,
  zaaknummer: 0.5,
  clientnummer: 0.5,
  telefoon: 0.4,
  bsn: 0.4,
};
/** From which chance a word is taken that is a name elsewhere in the dossier. */
const enoughWhenKnown = 0.01;
/** The same behind what leads to somebody: "belde met appel". */
const enoughBehindLeaning = 0.0002;
const leans = wordSet('met van door aan bij naar tegen');
/** From which chance an everyday word is taken for a name. */
const enoughWhenEveryday = 0.1;
/** From which chance a word in small letters is one in a question about rules, where names are rare and slips of the pen are not. */
const enoughInQuestion = 0.8;
/** No chance is as high. */
const never = 2;
/** From which chance a word goes on with what stands beside it. */
const enoughBeside = 0.02;
/** From which chance an everyday word does. */
const enoughBesideEveryday = 0.3;

/** Whether a word may be taken, and whether it is a name elsewhere. */
export interface Standing {
  readonly stays: (at: number) => boolean;
  readonly isKnown: (at: number) => boolean;
  /** Tells that the text is a question, in which names are rare. */
  readonly isQuestion: boolean;
}

/** Tells whether a kind is the name of somebody. */
export const isName = (type: LearnedType): boolean => type === 'persoon' || type === 'huisarts';

/** The chance from which a word of a text is taken for a kind. */
export function enoughFor(
  { words, signs }: Sequence,
  at: number,
  type: LearnedType,
  { isKnown, isQuestion }: Standing,
): number {
  if (isQuestion && words[at]?.shape === 'lower') return enoughInQuestion;
  if (!isName(type)) return enough[type];
  // Maandag 3 Mei 2027: no Mei.
  if (words[at - 1]?.shape === 'number' && monthNumber(words[at]?.fold ?? '') > 0) return never;
  const isEveryday = signs[at]?.isEveryday || signs[at]?.kind === particle;
  if (isKnown(at) && leans.has(words[at - 1]?.fold ?? '')) return enoughBehindLeaning;
  if (isKnown(at)) return isEveryday ? enough[type] : enoughWhenKnown;
  return isEveryday ? enoughWhenEveryday : enough[type];
}

/** The chance from which a word goes on with what is taken beside it. */
export const enoughToGoOn = ({ signs }: Sequence, at: number): number =>
  signs[at]?.isEveryday ? enoughBesideEveryday : enoughBeside;
