import { type Mark, numberAt } from './marks.ts';

/** How many weeks a stretch of time is: a month counts 4,33 weeks, a year 52. */
const weeksIn: ReadonlyMap<string, number> = new Map([
  ...['dag', 'dagen', 'd', 'dgn', 'etmaal'].map((word) => [word, 1 / 7] as const),
  ...['week', 'weken', 'wk', 'wkn', 'w', 'kalenderweek', 'weekend'].map((word) => [word, 1] as const),
  ...['maand', 'maanden', 'mnd', 'mnden', 'm', 'kalendermaand'].map((word) => [word, 52 / 12] as const),
  ...['kwartaal', 'kwartalen'].map((word) => [word, 13] as const),
  ...['halfjaar'].map((word) => [word, 26] as const),
  ...['jaar', 'jr', 'j', 'jaren', 'kalenderjaar'].map((word) => [word, 52] as const),
]);
/** Rates in one word. */
const adverbs: ReadonlyMap<string, number> = new Map([
  ['pw', 1],
  ['pwk', 1],
  ['pm', 52 / 12],
  ['pmnd', 52 / 12],
  ['pj', 52],
  ['pjr', 52],
  ['pd', 1 / 7],
  ['dagelijks', 1 / 7],
  ['daags', 1 / 7],
  ['wekelijks', 1],
  ['wekelijkse', 1],
  ['tweewekelijks', 2],
  ['tweewekelijkse', 2],
  ['vierwekelijks', 4],
  ['vierwekelijkse', 4],
  ['maandelijks', 52 / 12],
  ['maandelijkse', 52 / 12],
  ['jaarbasis', 52],
  ['jaarlijks', 52],
  ['jaarlijkse', 52],
]);

/** A stretch of time that something is measured by. */
export interface Rate {
  readonly weeks: number;
  readonly next: number;
}

/** The place after the words that open a rate ("per", "p.", "/", "in de", "elke", "om de"), with the count it implies. */
function opened(marks: readonly Mark[], at: number): { readonly next: number; readonly count: number } | null {
  const word = (i: number): string => marks[i]?.text ?? '';
  const skip = (i: number, what: RegExp): number => (what.test(word(i)) ? i + 1 : i);
  if (/^(?:per|p)$/.test(word(at))) return { next: skip(skip(at + 1, /^[./]$/), /^(?:elke?|iedere?|de)$/), count: 1 };
  if (word(at) === '/') return { next: at + 1, count: 1 };
  if (/^(?:elke?|iedere?)$/.test(word(at))) return { next: at + 1, count: 1 };
  if (word(at) === 'in' && (/^(?:de|een|elke|iedere)$/.test(word(at + 1)) || numberAt(marks, at + 1) !== null))
    return { next: skip(at + 1, /^(?:de|elke|iedere)$/), count: 1 };
  // "voor het hele jaar" is a year's size.
  if (/^(?:voor|over)$/.test(word(at)) && word(at + 1) === 'het' && word(at + 2) === 'hele')
    return { next: at + 3, count: 1 };
  // "om de week" is once in two weeks, "om de drie weken" once in three.
  return word(at) === 'om' && word(at + 1) === 'de' ? { next: at + 2, count: 2 } : null;
}

/** Reads the rate that begins at this mark: "per week", "p/w", "in 4 weken", "om de week", "maandelijks"; null when none does. */
export function rateAt(marks: readonly Mark[], at: number): Rate | null {
  const adverb = adverbs.get(marks[at]?.text ?? '');
  if (adverb !== undefined) return { weeks: adverb, next: at + 1 };
  const whole = numberAt(marks, at);
  if (whole !== null && marks[at + 1]?.text === '-' && /^wekelijkse?$/.test(marks[at + 2]?.text ?? ''))
    return { weeks: whole.value, next: at + 3 };
  const open = opened(marks, at);
  if (open === null) return null;
  const count = numberAt(marks, open.next);
  const unitAt = count?.next ?? open.next;
  const unit = weeksIn.get(marks[unitAt]?.text ?? '');
  if (unit === undefined) return null;
  // "4 uur in de twee maanden die volgen" says when, not how often.
  if (
    count !== null &&
    /^(?:maanden|mnd)$/.test(marks[unitAt]?.text ?? '') &&
    marks[at]?.text === 'in' &&
    marks[at + 1]?.text === 'de'
  )
    return null;
  const next = marks[unitAt + 1]?.text === '.' && (marks[unitAt]?.text.length ?? 9) < 4 ? unitAt + 2 : unitAt + 1;
  return { weeks: unit * (count?.value ?? open.count), next };
}
