import { marksOf } from '../../knowledge/dutch/marks.ts';
import { type HourMention, hourMentions, plainHours } from './hour-mentions.ts';
import { hourPairIn } from './hour-pairs.ts';
import { plainRates, rarelyOf, ratedPairIn, shouldBeIn } from './hour-rates.ts';
import {
  declared,
  deliveredAfter,
  deliveredBefore,
  denied,
  indicatedAfter,
  indicatedBefore,
  infinitive,
  lackingAfter,
  lackingBefore,
  ofHelp,
  supposed,
  wholeBefore,
} from './hour-words.ts';

/** Hours a week that a text tells: what was granted and what comes. */
export interface ToldHours {
  readonly indicated: number | null;
  readonly delivered: number | null;
}

/** A mention with how strongly the words around it say that it was granted (above 0) or comes (below 0). */
interface Leaning extends HourMention {
  readonly lean: number;
  readonly isLacking: boolean;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const reach = 9;
const isComma = (word: string): boolean => /^[,–()-]$/.test(word);
const turns = /^(?:maar|terwijl|waarvan|echter|doch|en)$/u;

/** The words from one place to another, up to or from the last end of a sentence. */
function wordsBetween(text: string, from: number, to: number, side: 'before' | 'after'): readonly string[] {
  const part = text.slice(from, to);
  if (side === 'after' && text[from - 1] === '.' && /^\s+\p{Lu}/u.test(part)) return [];
  const sentences = part.split(/(?<=[^\d\s])[.;?!](?=\s|$)|\n|(?<=\d)\.(?=\s|$)/u);
  const near = side === 'before' ? sentences.at(-1) : sentences[0];
  return marksOf(near ?? '').map((one) => one.text);
}

/** How the words around hours lean; null for hours that are billed. */
function leaningOf(text: string, one: HourMention, previous: number, next: number): number | null {
  const before = wordsBetween(text, previous, one.start, 'before').slice(-reach);
  const after = wordsBetween(text, one.end, next, 'after').slice(0, 7);
  let lean = 0;
  let breaks = 0;
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at] ?? '';
    if (isComma(word)) breaks++;
    const weight = 1 / (before.length - at + 3 * breaks);
    const two = `${before[at - 1] ?? ''} ${word}`;
    if (declared.test(word) && breaks === 0) return null;
    if (indicatedBefore.test(word) || indicatedBefore.test(two)) lean += weight;
    if (at === before.length - 1 && wholeBefore.test(two)) lean += weight;
    const isSupposed = infinitive.test(word) && before.slice(0, at).some((one) => supposed.test(one));
    if (!isSupposed && (deliveredBefore.test(word) || deliveredBefore.test(two))) lean -= weight;
  }
  breaks = 0;
  for (const [at, word] of after.entries()) {
    if (isComma(word)) breaks++;
    if (turns.test(word)) break;
    const weight = 0.8 / (at + 1 + 3 * breaks);
    const two = `${word} ${after[at + 1] ?? ''}`;
    if (declared.test(word) && breaks === 0 && at < 4) return null;
    // "4 uur. Geleverd: 1 uur": a heading belongs to what follows it.
    if (after[at + 1] === ':') break;
    if (indicatedAfter.test(word) || indicatedAfter.test(two)) lean += weight;
    const isDenied = denied.test(after[at - 1] ?? '');
    if (!isDenied && (deliveredAfter.test(word) || deliveredAfter.test(two))) lean -= weight;
  }
  return lean;
}

function isLacking(text: string, { start, end }: HourMention): boolean {
  const [first = '', second = ''] = marksOf(text.slice(end, end + 40)).map(({ text: word }) => word);
  const before = marksOf(text.slice(Math.max(0, start - 30), start)).map(({ text: word }) => word);
  return (
    (lackingAfter.test(first) && !(first === 'weg' && !/^(?:van|die|dat)$/.test(second))) ||
    /^te (?:weinig|kort|min)$/.test(`${first} ${second}`) ||
    before.slice(-3).some((word) => lackingBefore.test(word))
  );
}

function leanings(text: string, isAboutHours: boolean): readonly Leaning[] {
  const mentions = hourMentions(text, isAboutHours);
  return mentions.flatMap((one, at) => {
    const lean = leaningOf(text, one, mentions[at - 1]?.end ?? 0, mentions[at + 1]?.start ?? text.length);
    if (lean === null || (one.isBare && lean === 0)) return [];
    return [{ ...one, lean: one.isStay ? lean - 1 : lean, isLacking: isLacking(text, one) }];
  });
}

const parts: readonly (readonly [RegExp, number])[] = [
  [
    /\bde helft\b(?! van (?:de|het|onze|mijn|alle|hun) (?:cli\p{L}+|gezin\p{L}*|team|medewerk\p{L}*|begeleid\p{L}*|kinderen|mensen|bewoners))|\bhalveert\b|\bgehalveerd\b|\bhalvering\b|\bhalve uren\b/iu,
    0.5,
  ],
  [/\been derde (?:deel )?(?:van|daarvan|komt|wordt)\b|\been derde\b$/iu, 1 / 3],
  [/\btwee ?derde\b/iu, 2 / 3],
  [/\been kwart(?: deel)?\b/iu, 0.25],
  [/\bdriekwart\b(?! (?:uur|jaar))/iu, 0.75],
];
const percentage = /\b(\d{1,3}) ?(?:%|procent)(?= (?:van|geleverd|gerealiseerd|ingevuld|wordt|komt|krijgt))/iu;
const none =
  /\b(?:nul uur|0 uur|geen (?:enkel )?uur|geen (?:enkele )?(?:uren|hulp|begeleiding|ondersteuning) (?:geleverd|gekomen|gehad|gekregen|ontvangen|ingezet)|helemaal niet (?:geweest|gekomen|geleverd)|niemand (?:\p{L}+ ){0,3}(?:geweest|gekomen|langs|komt|verschenen|gezien|gehad)|komt (?:nu )?(?:al|sinds) (?:\S+ ){1,3}niet(?! \p{L})|(?:sinds|nu|krijgt|geleverd)[^.!?]{0,15} nul(?! uur)|(?:komt|kwam|is) (?:er )?(?:(?:al|nu|sinds|helemaal|gewoon|dus) (?:\p{L}+ ){0,2})?niemand|nog niet (?:gestart|begonnen)|komt helemaal niet|(?:niets|niks) geleverd|levert (?:al \S+ \S+ )?(?:helemaal )?(?:niets|niks)|niet één keer)(?!\p{L})/iu;
/** All that was granted comes. */
const full =
  /\b(?:die|deze|ze|dat|alle|de uren|het)\b(?:(?!\bniet\b|\bgeen\b|[.!?\d]).){0,25}\b(?:krijgt|krijgen|komen|komt|worden|wordt|levert|leveren)\b(?:(?!\bniet\b|\bgeen\b|[.!?]).){0,15}\b(?:gewoon|wel|allemaal|netjes|keurig|volledig|helemaal)\b(?:(?!\bniet\b|\bgeen\b|\bminder\b)[^.!?])*$|\buren (?:kloppen|zijn in orde)\b|\b(?:krijgt|levert|leveren|krijgen) (?:die |ze |het |dat )?(?:ook |wel )*(?:gewoon|volledig|allemaal|netjes)(?=\s*(?:hoor|$|[.,!?]|geleverd|ook|allemaal))/iu;

const isAllOf = (text: string): boolean => text.split(/(?<=[.!?])\s/u).some((sentence) => full.test(sentence));

/** What comes, as a part of what was granted: "de helft", "niemand", "die krijgt ze gewoon"; null when nothing tells. */
export function partOf(text: string, whole: number): number | null {
  const percent = percentage.exec(text);
  if (percent !== null) return round((whole * Number(percent[1])) / 100);
  const part = parts.find(([pattern]) => pattern.test(text));
  if (part !== undefined) return round(whole * part[1]);
  if (none.test(text)) return 0;
  return isAllOf(text) ? whole : null;
}

/** The two of some hours that were granted and come: those that lean most to either side. */
function twoOf(hours: readonly Leaning[]): ToldHours {
  const indicated = hours.filter(({ lean }) => lean > 0).sort((a, b) => b.lean - a.lean)[0];
  const delivered = hours.filter(({ lean }) => lean < 0).sort((a, b) => a.lean - b.lean)[0];
  if (indicated !== undefined || delivered === undefined)
    return { indicated: indicated?.perWeek ?? null, delivered: delivered?.perWeek ?? null };
  // Only what comes is told as such: more hours beside it were granted.
  const others = hours.filter(({ perWeek, isBare }) => perWeek > delivered.perWeek && !isBare);
  const other = others.find(({ lean }) => lean === 0) ?? others[0];
  if (other !== undefined) return { indicated: other.perWeek, delivered: delivered.perWeek };
  const less = hours.filter(({ perWeek, lean }) => perWeek < delivered.perWeek && lean < 0)[0];
  if (less !== undefined) return { indicated: delivered.perWeek, delivered: less.perWeek };
  return { indicated: null, delivered: delivered.perWeek };
}

/** Reads the hours a week that a text says were granted and come; hours without a stretch of time are hours a week. */
export function hoursOf(raw: string, isAboutHours = false): ToldHours {
  const text = plainRates(plainHours(raw));
  const pair = ratedPairIn(text) ?? hourPairIn(text, isAboutHours);
  if (pair !== null) return { indicated: round(pair.indicated), delivered: round(pair.delivered) };
  const told = leanings(text, isAboutHours);
  const two = twoOf(told.filter((one) => !one.isLacking));
  const { delivered } = two;
  const indicated = two.indicated ?? (delivered === null ? null : shouldBeIn(text));
  const isSize = ({ hasRate, end }: Leaning): boolean =>
    hasRate || isAboutHours || ofHelp.test(text.slice(end, end + 30));
  const only = told.find((one) => !one.isBare && !one.isLacking && isSize(one));
  const isFull = delivered !== null && isAllOf(text);
  const whole = indicated ?? (delivered === null ? (only?.perWeek ?? null) : isFull ? delivered : null);
  if (whole === null) return { indicated: null, delivered: delivered === null ? null : round(delivered) };
  const short = told.find((one) => one.isLacking && one.perWeek <= whole)?.perWeek ?? null;
  const rarely = delivered === null || delivered === whole ? rarelyOf(text, whole) : null;
  const rest = rarely ?? delivered ?? (short === null ? partOf(text, whole) : whole - short);
  return { indicated: round(whole), delivered: rest === null ? null : round(rest) };
}
