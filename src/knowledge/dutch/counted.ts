import { type Mark, numberAt, timesInWord } from './marks.ts';
import { rateAt } from './rates.ts';

/** What a size counts. */
export type AmountUnit = 'uur' | 'dagdeel' | 'dag' | 'etmaal' | 'weekend' | 'rit' | 'keer' | 'km';

/** A number with its unit, up to the mark `next`. */
export interface Counted {
  readonly unit: AmountUnit;
  readonly value: number;
  readonly least: number;
  readonly next: number;
}

const units: readonly (readonly [AmountUnit, number, string])[] = [
  ['uur', 1, 'uur uren u uurtje uurtjes'],
  ['uur', 1 / 60, 'minuut minuten min minuutjes'],
  ['uur', 1 / 2, 'halfuur halfuurtje'],
  ['uur', 1 / 4, 'kwartier kwartieren kwartiertje'],
  ['dagdeel', 1, 'dagdeel dagdelen dgd dgdl ochtend ochtenden middag middagen ocht'],
  ['dag', 1, 'dag dagen dgn'],
  ['etmaal', 1, 'etmaal etmalen etm nacht nachten overnachting overnachtingen'],
  ['weekend', 1, 'weekend weekenden weekends wknd weekeinde'],
  ['rit', 1, 'rit ritten ritjes'],
  [
    'keer',
    1,
    'keer keren maal x × sessie sessies behandeling behandelingen behandelsessies zitting zittingen gesprek gesprekken bijeenkomst bijeenkomsten bezoek bezoeken huisbezoeken consult consulten les les lessen contact contacten contactmomenten moment momenten',
  ],
  ['km', 1, 'km kilometer kilometers'],
];
const unitWords = new Map(
  units.flatMap(([unit, factor, words]) => words.split(' ').map((word) => [word, { unit, factor }] as const)),
);
/** Compounds count as their last part: "groepsbijeenkomsten", "therapiesessies", "oudergesprekken". */
const compound =
  /^\p{L}{3,}?(sessies?|bijeenkomsten|gesprekken|behandelingen|zittingen|bezoeken|lessen|contacten|ritten|dagdelen|etmalen|nachten)$/u;
const unitOf = (word: string) => unitWords.get(word) ?? unitWords.get(compound.exec(word)?.[1] ?? '');
const between = /^(?:a|à|tot|of|-|–)$/;

/** The word at this mark; empty past the last. */
export const wordAt = (marks: readonly Mark[], at: number): string => marks[at]?.text ?? '';

/** The unit at this mark; "halve dagen" are dagdelen. */
export function unitAt(
  marks: readonly Mark[],
  at: number,
): { readonly unit: AmountUnit; readonly factor: number; readonly next: number } | null {
  const word = wordAt(marks, at);
  if (/^halve?$/.test(word) && /^dag(?:en)?$/.test(wordAt(marks, at + 1)))
    return { unit: 'dagdeel', factor: 1, next: at + 2 };
  const from = /^(?:hele|volle|losse|extra|vaste|enkele|individuele|klok|individueel|retour|groeps|wekelijkse)$/.test(
    word,
  )
    ? at + 1
    : at;
  const found = unitOf(wordAt(marks, from));
  if (found === undefined) return null;
  const isShort =
    /^(?:u|min|etm|dgd)$/.test(wordAt(marks, from)) &&
    wordAt(marks, from + 1) === '.' &&
    !/^\p{Lu}/u.test(wordAt(marks, from + 2));
  return { ...found, next: from + (isShort ? 2 : 1) };
}

/** A number with its unit: "3 uur", "2 à 3 uur", "3 u 25 min", "een uur of vier", "8u15". */
export function countedAt(marks: readonly Mark[], at: number): Counted | null {
  const single = timesInWord(wordAt(marks, at));
  // "Wij zijn het eens" counts nothing.
  if (single !== null && (wordAt(marks, at) !== 'eens' || rateAt(marks, at + 1) !== null))
    return { unit: 'keer', value: single, least: single, next: at + 1 };
  const first = /^halve?$/.test(wordAt(marks, at)) && /^dag/.test(wordAt(marks, at + 1)) ? null : numberAt(marks, at);
  if (first === null) return null;
  const second = between.test(wordAt(marks, first.next)) ? numberAt(marks, first.next + 1) : null;
  const rangeUnit = second === null ? null : unitAt(marks, second.next);
  if (second !== null && rangeUnit !== null && second.value > first.value)
    return {
      unit: rangeUnit.unit,
      value: second.value * rangeUnit.factor,
      least: first.value * rangeUnit.factor,
      next: rangeUnit.next,
    };
  const unit = unitAt(marks, first.next);
  if (unit === null) return null;
  const value = first.value * unit.factor;
  if (unit.unit !== 'uur') return { unit: unit.unit, value, least: value, next: unit.next };
  const guess = wordAt(marks, unit.next) === 'of' ? numberAt(marks, unit.next + 1) : null;
  if (guess !== null && first.value === 1 && unitAt(marks, guess.next) === null)
    return { unit: 'uur', value: guess.value, least: guess.value, next: guess.next };
  return withMinutes(marks, unit.next, value, unit.factor);
}

function withMinutes(marks: readonly Mark[], next: number, value: number, factor: number): Counted {
  const from = wordAt(marks, next) === 'en' ? next + 1 : next;
  const more = factor === 1 ? numberAt(marks, from) : null;
  const unit = more === null ? null : unitAt(marks, more.next);
  if (more !== null && unit?.unit === 'uur' && unit.factor < 1)
    return {
      unit: 'uur',
      value: value + more.value * unit.factor,
      least: value + more.value * unit.factor,
      next: unit.next,
    };
  const isGlued =
    more !== null &&
    unit === null &&
    /^[0-5]\d$/.test(wordAt(marks, next)) &&
    (marks[next]?.start === marks[next - 1]?.end || rateAt(marks, more.next) !== null);
  if (isGlued) return { unit: 'uur', value: value + more.value / 60, least: value + more.value / 60, next: more.next };
  return { unit: 'uur', value, least: value, next };
}
