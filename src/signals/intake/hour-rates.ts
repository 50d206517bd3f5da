import { amountsIn } from '../../knowledge/dutch/amounts.ts';
import { marksOf, numberAt } from '../../knowledge/dutch/marks.ts';
import { rateAt } from '../../knowledge/dutch/rates.ts';
import { declared } from './hour-words.ts';

/** Hours a week that are told by two stretches of time: "om de week 3 uur in plaats van elke week". */
interface RatedPair {
  readonly indicated: number;
  readonly delivered: number;
}

/** Spells ways to say how often the way the rest reads them. */
export const plainRates = (text: string): string =>
  text
    .replaceAll(/\bom de andere week\b/giu, 'om de week')
    .replaceAll(
      /\b(?:eens |een keer |één keer |1x )?(?:per|om de|in de|elke|iedere) (?:14|veertien) dagen\b/giu,
      'per 2 weken',
    )
    // Once an hour, when nothing tells how often, is an hour.
    .replaceAll(
      /(?<!\p{L})(?:een|één|1) ?(?:keer|maal|x) (?=(?:een |1 |half |anderhalf |twee |2 )*(?:uurtje|uur|kwartier))/giu,
      '',
    );

const instead = /\bin plaats van\b|\bipv\b/iu;
/** Behind "in plaats van …" at the beginning, the first word of what comes. */
const comes = /,\s*|\s(?=(?:komt|komen|krijgt|krijgen|levert|leveren|is|zijn|doet|doen|wordt|worden)\s)/iu;
/** "van wekelijks 4 uur naar tweewekelijks 4 uur". */
const change = /\bvan (.{3,50}?) naar (.{3,50})$/iu;

interface Side {
  /** Hours in one time; null when only the stretch of time is told. */
  readonly hours: number | null;
  /** Weeks that they are over; null when none are told. */
  readonly weeks: number | null;
}

/** What one side of a comparison tells; a number without a unit is hours when the other side has hours. */
function sideOf(text: string): Side & { readonly bare: number | null } {
  const marks = marksOf(text);
  const amount = amountsIn(text).find(({ unit }) => unit === 'uur');
  let weeks: number | null = null;
  let bare: number | null = null;
  for (let at = 0; at < marks.length; ) {
    const rate = rateAt(marks, at);
    if (rate !== null) {
      weeks ??= rate.weeks;
      at = rate.next;
      continue;
    }
    const number = numberAt(marks, at);
    if (number !== null && !/^(?:een|eens)$/.test(marks[at]?.text ?? '')) bare ??= number.value;
    at = number?.next ?? at + 1;
  }
  return amount === undefined
    ? { hours: null, weeks, bare }
    : { hours: amount.value, weeks: amount.weeks ?? weeks, bare };
}

function pairOf(comesSide: string, grantedSide: string): RatedPair | null {
  const [now, before] = [sideOf(comesSide), sideOf(grantedSide)];
  if (now.weeks === null || before.weeks === null || (now.hours === null && before.hours === null)) return null;
  const delivered = now.hours ?? now.bare ?? before.hours;
  const indicated = before.hours ?? before.bare ?? now.hours;
  if (delivered === null || indicated === null) return null;
  return { indicated: indicated / before.weeks, delivered: delivered / now.weeks };
}

function inSentence(sentence: string): RatedPair | null {
  if (marksOf(sentence).some(({ text }) => declared.test(text))) return null;
  const [first = '', second, more] = sentence.split(instead);
  if (second !== undefined && more === undefined) {
    if (/[\p{L}\d]/u.test(first)) return pairOf(first, second);
    const [granted = '', ...rest] = second.split(comes);
    return pairOf(rest.join(' '), granted);
  }
  const [, from, to] = change.exec(sentence) ?? [];
  return from === undefined || to === undefined ? null : pairOf(to, from);
}

const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[^\d\s])[.;?!](?=\s|$)|\n/u);

/** Finds hours that are told by how often they come and should come; both must be told. */
export function ratedPairIn(text: string): RatedPair | null {
  for (const sentence of sentencesIn(text)) {
    const pair = inSentence(sentence);
    if (pair !== null) return pair;
  }
  return null;
}

/** Somebody comes less than once a week, with no word of how long. */
const rarely =
  /(?<!\p{L})(?:komt|komen|kwam|kwamen|krijgt|krijgen|gaat|is er|zijn er|is|langs)(?!\p{L})[^.!?\d]{0,30}?(om de week|om de \p{L}+ weken|(?:eens |een keer |één keer |1x )?(?:per|in de|om de|elke) (?:\d|twee|drie|vier|zes) weken|(?:eens |een keer |één keer |1x )(?:per|in de) maand|tweewekelijks|maandelijks)(?=\s*(?:$|[.,;!?)]|(?:nog|nu|maar|langs|iemand|terwijl|want|en|in plaats|ipv|geweest|gekomen|een uurtje)(?!\p{L})))/iu;

/** What comes of hours a week when somebody comes less often: "3 uur per week toegekend, ze komt om de week"; null when nothing tells. */
export function rarelyOf(text: string, whole: number): number | null {
  const often = rarely.exec(text)?.[1];
  if (often === undefined) return null;
  const marks = marksOf(often);
  const weeks = marks.flatMap((_, at) => rateAt(marks, at)?.weeks ?? [])[0];
  return weeks === undefined || weeks < 2 ? null : whole / weeks;
}

/** "komt 4 uur, maar dat moest 2 zijn": what was granted, however much comes. */
const shouldBe =
  /(?<!\p{L})(?:dat|het|die|er|dit) (?:moest|moesten|moet|moeten|hoort|hoorde|horen|had|hadden|zou|zouden)(?: er)? ((?:\p{L}+|\d+(?:[.,]\d+)?)(?: en een half)?)(?: uur)?(?: per week)? (?:zijn|te zijn|moeten zijn|worden)(?!\p{L})/iu;

/** The hours a week that a text says it should be; null when it does not say so. */
export function shouldBeIn(text: string): number | null {
  const marks = marksOf(shouldBe.exec(text)?.[1] ?? '');
  return numberAt(marks, 0)?.value ?? null;
}
