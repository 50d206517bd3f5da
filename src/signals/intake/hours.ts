import { amountsIn } from '../../dossier/decision/amounts.ts';
import { type Mark, marksOf, numberAt } from '../../dossier/decision/marks.ts';
import { rateAt } from '../../dossier/decision/rates.ts';

/** Hours a week that a text tells: what was granted and what comes. */
export interface ToldHours {
  readonly indicated: number | null;
  readonly delivered: number | null;
}

/** Hours in a text, from `start` up to `end`. */
interface Hours {
  readonly perWeek: number;
  readonly hasRate: boolean;
  readonly start: number;
  readonly end: number;
}

/** Two numbers that are told together: "2 van de 4 uur". */
interface Pair extends ToldHours {
  readonly start: number;
  readonly end: number;
}

const about = '(?:uur|uren|u)?(?: ?(?:per|p|/|in de) ?(?:week|w|wk))?';
/** What stands between two numbers tells which of the two was granted: "2 van de 4", "van 4 naar 2", "3 in plaats van 4". */
const between: readonly (readonly ['second' | 'first', RegExp])[] = [
  [
    'second',
    new RegExp(
      `^ ?${about},? ?(?:van de|van die|van dat|van haar|van zijn|van hun|van ons|van onze|van het|vd|v d|uit de|op de|van|in plaats van|i p v|ipv|waar|terwijl|tegenover|vs|versus|op|der)(?: \\p{L}+){0,4}$`,
      'u',
    ),
  ],
  [
    'first',
    new RegExp(
      `^ ?${about},? ?(?:naar|terug naar|teruggebracht naar|is|wordt|werd|werden|→|->|>)(?: \\p{L}+){0,2}$`,
      'u',
    ),
  ],
];

const indicatedBefore =
  /(?:geïndiceerd|indicatie|toegekend|toekenning|beschikt|beschikking|besch|recht op|zou(?:den)?|moet(?:en)?|hoor(?:t|en)|afgesproken|afspraak|staat|stond|arrangement|in plaats van|ipv|terwijl|eigenlijk|officieel|volgens|normaal|besloten|toegewezen|nodig|heeft|hebben|betaal(?:t|en)|ingekocht|op papier|gei?nd|ind|van de|van die|besluit|aantal|omvang|verleend|budget|krijgt (?:eigenlijk|normaal|volgens)|wij gaven|gegeven|(?:ge)?kreeg (?:ze|hij|zij) toen)$/u;
const indicatedAfter =
  /^(?:geïndiceerd\p{L}*|indicatie|toegekend\p{L}*|beschikt\p{L}*|beschikking|afgesproken|zou(?:den)?|recht|hoor(?:t|en)|op papier|toegewezen|ingekocht|ge[iï]nd|besch|moet(?:en)?|staat|nodig|verleend|gekregen van ons)$/u;
const deliveredBefore =
  /(?:maar|slechts|hooguit|hoogstens|maximaal|amper|nauwelijks|krap|komt|komen|kwam|kwamen|lever(?:t|en|de|den)|geleverd|krijg(?:t|en)|kreeg|kregen|feitelijk|praktijk|werkelijk\p{L}*|realiteit|daadwerkelijk|gewerkt|werk(?:t|en)|blijf(?:t|ven)|doet|doen|ontvang(?:t|en)|gezakt|nu|gemiddeld|gem|haal(?:t|en)|nog|net|is er|zijn er|aanwezig|gedraaid|draait|ziet|zien|gerealiseerd)$/u;
const deliveredAfter =
  /^(?:geleverd\p{L}*|gekomen|komt|komen|gewerkt|gemaakt|gedraaid|gekregen|langs|aanwezig|ingevuld|ingezet|gerealiseerd|feitelijk|daadwerkelijk|gehaald|over|geweest|schoongemaakt|gepoetst)$/u;
/** Hours that somebody writes a bill for are neither granted nor delivered. */
const declared =
  /^(?:ge)?(?:declar|factu)\p{L}*$|^(?:rekening|factuur|urenstaat|urenregistratie|schrij(?:ft|ven)|geschreven|boek(?:t|en)|geboekt)$/u;
/** So many hours do not come. */
const lacking = /^(?:minder|tekort|mist|missen|gemist|miste|uitgevallen|vervallen|korter|scheelt)$/u;

const round = (value: number): number => Math.round(value * 100) / 100;

function hoursIn(text: string): readonly Hours[] {
  return amountsIn(text).flatMap(({ unit, value, weeks, perWeek, isTotal, start, end }) =>
    unit === 'uur' && !isTotal ? [{ perWeek: perWeek ?? value, hasRate: weeks !== null, start, end }] : [],
  );
}

/** Numbers with or without a unit, outside dates and codes. */
function numbersIn(
  marks: readonly Mark[],
): readonly { readonly value: number; readonly at: number; readonly next: number }[] {
  const found: { value: number; at: number; next: number }[] = [];
  for (let at = 0; at < marks.length; at++) {
    const number = numberAt(marks, at);
    if (number === null || number.value > 168) continue;
    found.push({ value: number.value, at, next: number.next });
    at = number.next - 1;
  }
  return found;
}

const isHour = (word: string | undefined): boolean => /^(?:uur|uren|u|uurtje|uurtjes)$/.test(word ?? '');
/** Units that make a number something else than hours. */
const elseUnit =
  /^(?:keer|x|maal|weken|week|maanden|maand|mnd|dagen|dag|dagdelen|dagdeel|jaar|jr|cliënten|clienten|kinderen|gezinnen|personen|mensen|medewerkers|begeleiders|euro|min|minuten|procent|kamers?|etmalen|etmaal|nachten|ritten|afspraken|bezoeken|lid|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/;

/** Finds numbers that are told together; at least one of the two must be hours, or everything told is hours already. */
function pairsIn(text: string, isAboutHours: boolean): readonly Pair[] {
  const marks = marksOf(text);
  const numbers = numbersIn(marks);
  return numbers.slice(1).flatMap((second, i) => {
    const first = numbers[i];
    if (first === undefined) return [];
    const start = marks[first.at]?.start ?? 0;
    const link = marks.slice(first.next, second.at).map((one) => one.text);
    const words = link.filter((word) => /[\p{L}>→]/u.test(word)).join(' ');
    const found = between.find(([, pattern]) => pattern.test(words));
    if (found === undefined || (link.includes('.') && !/^i p v|^v d/.test(words))) return [];
    const after = marks[second.next]?.text;
    const isHours = isHour(after) || link.some(isHour) || (isAboutHours && !elseUnit.test(after ?? ''));
    if (!isHours || (elseUnit.test(link[0] ?? '') && !isHour(link[0]))) return [];
    const afterUnit = isHour(after) ? second.next + 1 : second.next;
    const rate = rateAt(marks, afterUnit) ?? rateAt(marks, isHour(link[0]) ? first.next + 1 : first.next);
    const weeks = rate?.weeks ?? 1;
    const isFrom = marks[first.at - 1]?.text === 'van' && found[0] === 'second' && /naar/.test(words);
    const isFirstIndicated = found[0] === 'first' || isFrom;
    const [indicated, delivered] = isFirstIndicated ? [first.value, second.value] : [second.value, first.value];
    if (delivered > indicated && found[0] === 'second' && !/plaats|ipv|i p v/.test(words)) return [];
    const end = marks[Math.max(afterUnit, rate?.next ?? 0) - 1]?.end ?? text.length;
    return [{ indicated: round(indicated / weeks), delivered: round(delivered / weeks), start, end }];
  });
}

/** How strongly the words near some hours say that they were granted (above 0) or come (below 0); null for hours that are billed. */
function leaning(text: string, { start, end }: Hours): number | null {
  const clauseStart =
    Math.max(text.lastIndexOf('.', start - 1), text.lastIndexOf(';', start - 1), text.lastIndexOf('?', start - 1)) + 1;
  const before = marksOf(text.slice(clauseStart, start)).map((one) => one.text);
  const after = marksOf(text.slice(end).split(/[.;!?]/, 1)[0] ?? '').map((one) => one.text);
  let score = 0;
  const near = 9;
  before.slice(-near).forEach((_, i, some) => {
    const at = before.length - some.length + i;
    const distance = before.length - at;
    const comma = before.slice(at).filter((word) => /^[,–-]$/.test(word)).length;
    const weight = 1 / (distance + 3 * comma);
    const one = before[at] ?? '';
    const two = `${before[at - 1] ?? ''} ${one}`;
    if (declared.test(one)) score = Number.NaN;
    if (indicatedBefore.test(one) || indicatedBefore.test(two)) score += weight;
    if (deliveredBefore.test(one) || deliveredBefore.test(two)) score -= weight;
  });
  after.slice(0, 7).forEach((one, i) => {
    const comma = after.slice(0, i).filter((word) => /^[,–-]$/.test(word)).length;
    const weight = 0.8 / (i + 1 + 3 * comma);
    const two = `${one} ${after[i + 1] ?? ''}`;
    if (declared.test(one) && comma === 0 && i < 4) score = Number.NaN;
    if (indicatedAfter.test(one) || indicatedAfter.test(two)) score += weight;
    if (deliveredAfter.test(one)) score -= weight;
  });
  return Number.isNaN(score) ? null : score;
}

const isLacking = (text: string, { end }: Hours): boolean => {
  const [first = '', second = ''] = marksOf(text.slice(end, end + 40)).map((one) => one.text);
  return lacking.test(first) || /^te (?:weinig|kort|min)$/.test(`${first} ${second}`);
};

const fractions: readonly (readonly [RegExp, number])[] = [
  [/\b(?:nog niet )?(?:maar |slechts |ongeveer |hooguit )?de helft\b|\bhalveert\b/iu, 0.5],
  [/\been derde\b/iu, 1 / 3],
  [/\btwee ?derde\b/iu, 2 / 3],
  [/\been kwart\b/iu, 0.25],
  [/\bdriekwart\b/iu, 0.75],
];
const none =
  /\b(?:nul uur|0 uur|geen enkel uur|geen uur|helemaal niet (?:geweest|gekomen|geleverd)|niemand (?:\p{L}+ ){0,3}(?:geweest|gekomen|langs|komt|verschenen)|(?:komt|kwam|is) (?:er )?(?:al \p{L}+ \p{L}+ )?niemand|nog niet (?:gestart|begonnen)|komt helemaal niet|niets geleverd|niet één keer)\b/iu;

/** Reads the hours a week that a text says were granted and come; hours without a stretch of time are hours a week. */
export function hoursOf(text: string, isAboutHours = false): ToldHours {
  const pairs = pairsIn(text, isAboutHours);
  const [pair] = pairs;
  if (pair !== undefined) return { indicated: pair.indicated, delivered: pair.delivered };
  let indicated: { value: number; score: number } | null = null;
  let delivered: { value: number; score: number } | null = null;
  let short: number | null = null;
  const told = hoursIn(text);
  for (const hours of told) {
    if (isLacking(text, hours)) {
      short = hours.perWeek;
      continue;
    }
    const score = leaning(text, hours);
    if (score === null) continue;
    if (score > 0 && (indicated === null || score > indicated.score)) indicated = { value: hours.perWeek, score };
    if (score < 0 && (delivered === null || -score > delivered.score))
      delivered = { value: hours.perWeek, score: -score };
  }
  if (indicated === null && delivered !== null) {
    const other = told.find((one) => leaning(text, one) === 0);
    if (other !== undefined) indicated = { value: other.perWeek, score: 0 };
  }
  if (indicated === null && delivered === null) {
    const [only] = told.filter((one) => leaning(text, one) !== null && !isLacking(text, one));
    if (only !== undefined) indicated = { value: only.perWeek, score: 0 };
  }
  const whole = indicated?.value ?? null;
  const rest =
    delivered?.value ??
    barely(text, whole) ??
    (short !== null && whole !== null && short <= whole ? whole - short : partOf(text, whole));
  return { indicated: whole === null ? null : round(whole), delivered: rest === null ? null : round(rest) };
}

/** A bare number after "maar": "4 uur per week, er komt er maar 2". */
function barely(text: string, whole: number | null): number | null {
  if (whole === null) return null;
  const marks = marksOf(text);
  for (const { value, at, next } of numbersIn(marks)) {
    const before = marks[at - 1]?.text ?? '';
    if (!/^(?:maar|slechts|hooguit|hoogstens|amper|krap|nog)$/.test(before) || value > whole) continue;
    if (elseUnit.test(marks[next]?.text ?? '') || isHour(marks[next]?.text)) continue;
    return value;
  }
  return null;
}

function partOf(text: string, whole: number | null): number | null {
  if (whole === null) return null;
  if (none.test(text)) return 0;
  const part = fractions.find(([pattern]) => pattern.test(text));
  return part === undefined ? null : whole * part[1];
}
