import { type Mark, marksOf, numberAt } from '../../knowledge/dutch/marks.ts';
import { rateAt } from '../../knowledge/dutch/rates.ts';
import { hoursIn } from './hour-mentions.ts';
import { declared, lackingBefore } from './hour-words.ts';

/** Two numbers that are told together, hours a week: "2 van de 4 uur". */
interface HourPair {
  readonly indicated: number;
  readonly delivered: number;
}

const unit = '(?:uur|uren|u|min|minuten|kwartier)?(?: ?(?:per|p|/|in de) ?(?:week|w|wk)| pw)?';
/** What stands between two numbers tells which of the two was granted: "2 van de 4", "van 4 naar 2", "3 in plaats van 4". */
const between: readonly (readonly ['second' | 'first', RegExp])[] = [
  [
    'second',
    new RegExp(
      `^ ?${unit} ?(?:(?:hulp|begeleiding|bg|hh|zorg) )?(?:van de|van die|van dat|van haar|van zijn|van hun|van ons|van onze|van het|vd|v d|uit de|op de|van|in plaats van|i p v|ipv|waar|terwijl|tegenover|vs|versus|op|der)(?: \\p{L}+){0,4}$`,
      'u',
    ),
  ],
  [
    'first',
    new RegExp(`^ ?${unit} ?(?:naar|terug naar|teruggebracht naar|wordt|werd|werden|→|->|>|›)(?: \\p{L}+){0,2}$`, 'u'),
  ],
];
/** Units that make a number something else than hours. */
const elseUnit =
  /^(?:keer|x|maal|weken|week|maanden|maand|mnd|dagen|dag|dagdelen|dagdeel|jaar|jr|clienten|kinderen|gezinnen|personen|mensen|medewerkers|begeleiders|euro|procent|%|kamers?|etmalen|etmaal|nachten|ritten|afspraken|bezoeken|lid|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/u;

const textOf = (marks: readonly Mark[], at: number): string => marks[at]?.text ?? '';

function pairAt(
  marks: readonly Mark[],
  first: { readonly value: number; readonly at: number; readonly next: number },
  second: { readonly value: number; readonly at: number; readonly next: number },
  isAboutHours: boolean,
): HourPair | null {
  const link = marks.slice(first.next, second.at).map(({ text }) => text);
  const words = link.filter((word) => /[\p{L}>→›]/u.test(word)).join(' ');
  const found = between.find(([, pattern]) => pattern.test(words));
  const isMade =
    textOf(marks, first.at - 1) === 'van' &&
    link.length < 2 &&
    /^(?:gemaakt|geworden|gegaan)$/.test(
      textOf(marks, second.next + (hoursIn(textOf(marks, second.next)) === null ? 0 : 1)),
    );
  if ((found === undefined && !isMade) || link.some((word) => /^[.;!?]$/.test(word))) return null;
  if (marks.slice(Math.max(0, first.at - 10), first.at).some(({ text }) => declared.test(text))) return null;
  const [firstUnit, secondUnit] = [hoursIn(link[0]), hoursIn(textOf(marks, second.next))];
  const isElse = (word: string): boolean => elseUnit.test(word) && hoursIn(word) === null;
  if (firstUnit === null && secondUnit === null && !isAboutHours) return null;
  if (isElse(link[0] ?? '') || isElse(textOf(marks, second.next))) return null;
  const [afterFirst, afterSecond] = [
    firstUnit === null ? first.next : first.next + 1,
    secondUnit === null ? second.next : second.next + 1,
  ];
  const weeks = (rateAt(marks, afterSecond) ?? rateAt(marks, afterFirst))?.weeks ?? 1;
  const one = (first.value * (firstUnit ?? secondUnit ?? 1)) / weeks;
  const two = (second.value * (secondUnit ?? firstUnit ?? 1)) / weeks;
  const isFirstIndicated =
    isMade || found?.[0] === 'first' || (textOf(marks, first.at - 1) === 'van' && /naar/.test(words));
  const [indicated, delivered] = isFirstIndicated ? [one, two] : [two, one];
  const isReplacing = /plaats|ipv|i p v/.test(words);
  if (delivered > indicated && !isFirstIndicated && !isReplacing) return null;
  const isLacking = marks.slice(Math.max(0, first.at - 4), first.at).some(({ text }) => lackingBefore.test(text));
  return { indicated, delivered: isLacking ? indicated - delivered : delivered };
}

/** Finds the first two numbers that are told together; at least one of them must be hours, unless hours are what the talk is about. */
export function hourPairIn(text: string, isAboutHours: boolean): HourPair | null {
  const marks = marksOf(text);
  const numbers: { readonly value: number; readonly at: number; readonly next: number }[] = [];
  for (let at = 0; at < marks.length; at++) {
    const number = numberAt(marks, at);
    if (number === null || number.value > 1000) continue;
    numbers.push({ value: number.value, at, next: number.next });
    at = number.next - 1;
  }
  for (const [i, second] of numbers.entries()) {
    const first = numbers[i - 1];
    const pair = first === undefined ? null : pairAt(marks, first, second, isAboutHours);
    if (pair !== null) return pair;
  }
  return null;
}
