import { numberInWord, ordinalInWord } from '../../knowledge/dutch/number-words.ts';
import { stem } from '../../knowledge/dutch/stem.ts';
import { tokensOf } from './plain-words.ts';

/** How a quantity limits: at least, more than, at most, less than, about, counted from, or not at all. */
export type Bound = 'least' | 'more' | 'most' | 'less' | 'about' | 'average' | 'after' | 'before' | 'between' | 'none';

/** A number as a plain line says it, with what it counts. */
export interface Quantity {
  /** In `unit`; a date as text. */
  readonly value: number | string;
  /** A known unit, or '' for anything else. */
  readonly unit: string;
  readonly bound: Bound;
  /** Whether the time counts after or before something. */
  readonly direction: 'after' | 'before' | null;
  /** What it is measured by: "per week" is `1 dag7`; null when it says nothing. */
  readonly rate: string | null;
  /** Stems of the words around, to tell what is counted when the unit is not known. */
  readonly near: readonly string[];
  /** Where it stands: the number of its token. */
  readonly at: number;
}

/** Units with what they are measured in. Working days are no days, and a dagdeel has no length of its own. */
const unitTable: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:minuut|minuten)$/, 'minuut', 1],
  [/^kwartier(?:en)?$/, 'minuut', 15],
  [/^(?:uur|uren|urige?)$/, 'minuut', 60],
  [/^(?:etmaal|etmalen)$/, 'minuut', 1440],
  [/^(?:kalender)?(?:dag|dagen|daags|daagse)$/, 'dag', 1],
  [/^(?:kalender)?(?:week|weken|weeks|weekse)$/, 'dag', 7],
  [/^(?:werkdag|werkdagen)$/, 'werkdag', 1],
  [/^(?:kalender)?(?:maand|maanden|maands|maandse)$/, 'maand', 1],
  [/^(?:kwartaal|kwartalen)$/, 'maand', 3],
  [/^(?:halfjaar|halfjaren)$/, 'maand', 6],
  [/^(?:kalender)?(?:jaar|jaren|jarig|jarige|jarigen|verjaardag|levensjaar)$/, 'maand', 12],
  [/^(?:dagdeel|dagdelen)$/, 'dagdeel', 1],
  [/^(?:nacht|nachten)$/, 'nacht', 1],
  [/^(?:€|eur|euro|euros)$/, 'euro', 1],
  [/^(?:cent|eurocent)$/, 'euro', 0.01],
  [/^(?:%|procent)$/, 'procent', 1],
  [/^(?:keer|maal|x)$/, 'keer', 1],
  [/^(?:meter|meters|m)$/, 'meter', 1],
  [/^(?:kilometer|kilometers|km)$/, 'meter', 1000],
  [/^(?:centimeter|cm)$/, 'meter', 0.01],
];
const adverbs: Readonly<Record<string, string>> = {
  dagelijks: 'dag',
  dagelijkse: 'dag',
  wekelijks: 'week',
  wekelijkse: 'week',
  maandelijks: 'maand',
  maandelijkse: 'maand',
  jaarlijks: 'jaar',
  jaarlijkse: 'jaar',
};
const times: Readonly<Record<string, number>> = {
  eens: 1,
  eenmaal: 1,
  eenmalig: 1,
  eenmalige: 1,
  tweemaal: 2,
  driemaal: 3,
  viermaal: 4,
  dubbele: 2,
};
const between = new Set([
  'of',
  'meer',
  'minder',
  'ouder',
  'jonger',
  'langer',
  'hele',
  'volle',
  'volledige',
  'aaneengesloten',
  'achtereenvolgende',
  'opeenvolgende',
]);

const filler =
  '(?:de|het|een|zijn|haar|hun|leeftijd|termijn|periode|duur|bedrag|totaal|tijdvak|van|€|in|op|met|gedurende|voor|nog|eens|volle|bereikte|uiterste|steeds|telkens|dus|per|week|maand|jaar|gemiddeld)';
const before: readonly (readonly [string, Bound])[] = [
  ['(?:niet|nooit|geen) (?:meer|langer|hoger|ouder|later|groter|verder|eerder) dan', 'most'],
  ['(?:niet|nooit|geen) (?:minder|korter|lager|jonger|kleiner) dan', 'least'],
  [
    '(?:ten hoogste|hoogstens|maximaal|hooguit|maximum|max \\.|max|maximale \\p{L}+|uiterlijk|binnen|tot en met|t / m)(?: (?:is|bedraagt|zijn|duurt))?',
    'most',
  ],
  [
    '(?:ten minste|tenminste|minstens|minimaal|minimum|minimale \\p{L}+|vanaf|minst|met ingang van|ingang van|sinds|in werking(?: getreden)? op)(?: (?:is|bedraagt|zijn|duurt))?',
    'least',
  ],
  ['(?:meer|langer|hoger|ouder|later|groter|verder) dan', 'more'],
  ['boven', 'more'],
  ['(?:minder|korter|lager|jonger|kleiner|eerder) dan', 'less'],
  ['(?:onder|beneden)', 'less'],
  ['tot', 'less'],
  ['nog geen', 'less'],
  ['(?:ongeveer|circa|ca \\.|ca|rond|zon|bijna|ruim)', 'about'],
  ['gemiddeld', 'average'],
  ['(?:na|nadat|pas na)', 'after'],
  ['(?:vooraf|voorafgaand aan)', 'before'],
];
const boundsBefore = before.map(
  ([words, bound]) => [new RegExp(`(?:^|\\s)${words}(?: ${filler})*$`, 'u'), bound] as const,
);
const bareBefore = /(?:^|\s)voor(?: (?:de|het|zijn|haar|hun|leeftijd|van))*$/;
const boundsAfter: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:\p{L}+ )?(?:of|en) (?:meer|ouder|langer|hoger|later)\b|^\+/u, 'least'],
  [/^(?:\p{L}+ )?(?:of|en) (?:minder|jonger|korter|lager|eerder)\b/u, 'most'],
];

interface Counted {
  readonly value: number | string;
  readonly unit: string;
  readonly factor: number;
  /** How many tokens number and unit take together. */
  readonly length: number;
}

const unitOf = (word: string | undefined): (typeof unitTable)[number] | undefined =>
  word === undefined ? undefined : unitTable.find(([is]) => is.test(word));

/** A number with its unit in one word: "achtjarige", "tweewekelijks", "halfuur". */
function inOneWord(word: string): Counted | null {
  const match = /^(\d+|\p{L}+?)(jarige?n?|jaar|weekse?|daagse?|maandse?|urige?|uur)$/u.exec(word);
  const value = match?.[1] === undefined ? null : numberInWord(match[1]);
  const unit = unitOf(match?.[2]);
  return value === null || unit === undefined ? null : { value, unit: unit[1], factor: unit[2], length: 1 };
}

function numberAt(tokens: readonly string[], at: number): number | null {
  const word = tokens[at] ?? '';
  return numberInWord(word) ?? (/^\d+x$/.test(word) ? Number(word.slice(0, -1)) : null);
}

function countedAt(tokens: readonly string[], at: number): Counted | null {
  const word = tokens[at] ?? '';
  if (word.startsWith('§')) return { value: word.slice(1, -1), unit: 'datum', factor: 1, length: 1 };
  if (
    Object.hasOwn(times, word) &&
    !(word === 'eens' && tokens[at - 1] !== undefined && /^(?:het|mee|niet)$/.test(tokens[at - 1] ?? ''))
  ) {
    return { value: times[word] ?? 1, unit: 'keer', factor: 1, length: 1 };
  }
  const ordinal = ordinalInWord(word);
  const next = unitOf(tokens[at + 1]);
  if (ordinal !== null && next !== undefined) {
    return {
      value: ordinal,
      unit:
        next[0].test('verjaardag') && /^(?:verjaardag|levensjaar)$/.test(tokens[at + 1] ?? '')
          ? next[1]
          : `${next[1]}-rang`,
      factor: next[2],
      length: 2,
    };
  }
  const whole = inOneWord(word);
  if (whole !== null) return whole;
  const value = numberAt(tokens, at);
  if (value === null) return null;
  if (tokens[at - 1] === '€') return { value, unit: 'euro', factor: 1, length: 1 };
  if (/x$/.test(word)) return { value, unit: 'keer', factor: 1, length: 1 };
  return withUnit(tokens, at, value);
}

/** The unit may come after a second number ("vier tot zes weken", "2 en 3 jaar") or after words like "of meer". */
function withUnit(tokens: readonly string[], at: number, value: number): Counted | null {
  let i = at + 1;
  if (tokens[at] === 'een' && (tokens[i] === 'half' || tokens[i] === 'halve')) return null;
  if (tokens[i] === 'derde' || tokens[i] === 'vierde')
    return { value: value / (tokens[i] === 'derde' ? 3 : 4), unit: 'deel', factor: 1, length: 2 };
  if (tokens[i] === 'miljoen') return { value, unit: 'miljoen', factor: 1, length: 2 };
  for (; i < at + 6; i++) {
    const word = tokens[i];
    const unit = unitOf(word);
    if (unit !== undefined) return { value, unit: unit[1], factor: unit[2], length: i - at + 1 };
    if (
      word === undefined ||
      !(between.has(word) || /^(?:tot|en|met|a|-|\/)$/.test(word) || (i > at + 1 && numberInWord(word) !== null))
    )
      break;
  }
  // "een" is a number only before a unit.
  return tokens[at] === 'een' ? null : { value, unit: '', factor: 1, length: 1 };
}

function boundAt(tokens: readonly string[], at: number, counted: Counted): Bound {
  const start = tokens[at - 1] === '€' ? at - 1 : at;
  const said = tokens
    .slice(Math.max(0, start - 8), start)
    .join(' ')
    .replace(/^.*[;]/, '');
  const inside = tokens.slice(at + 1, at + counted.length + 3).join(' ');
  if (
    /(?:^| )tussen(?: €)?$/.test(said) ||
    (/^(?:\p{L}+ |€ )?(?:tot|a|-) (?:€ )?[\p{N}\p{L}]/u.test(inside) &&
      numberInWord(inside.replace(/^.*?(?:tot|a|-) (?:€ )?/u, '').split(' ')[0] ?? '') !== null)
  )
    return 'between';
  const previous = /([\p{L}\p{N}.,]+)(?: \p{L}+)? (?:tot|a|-)(?: €)?$/u.exec(said)?.[1];
  if (previous !== undefined && numberInWord(previous) !== null) return 'between';
  if (/(?:^| )tussen (?:€ )?[\p{L}\p{N}.,]+(?: \p{L}+)? en(?: €)?$/u.test(said)) return 'between';
  const late = boundsAfter.find(([words]) => words.test(inside));
  if (late !== undefined) return late[1];
  const early = boundsBefore.find(([words]) => words.test(said));
  if (early !== undefined) return early[1] === 'less' && counted.unit === 'datum' ? 'before' : early[1];
  if (bareBefore.test(said) && (counted.unit === 'datum' || /verjaardag/.test(inside))) return 'before';
  return 'none';
}

function directionAfter(tokens: readonly string[], end: number): Quantity['direction'] {
  const word = tokens[end] ?? '';
  if (/^(?:na|nadat|nadien|daarna|later)$/.test(word)) return 'after';
  return /^(?:voor|vooraf|voordat|voorafgaand|eerder|daarvoor)$/.test(word) ? 'before' : null;
}

/** Reads "per week", "elke drie jaar", "wekelijks" at this token. */
function rateAt(tokens: readonly string[], at: number): { readonly rate: string; readonly length: number } | null {
  const word = tokens[at] ?? '';
  const adverb = Object.hasOwn(adverbs, word) ? adverbs[word] : undefined;
  if (adverb !== undefined) return { rate: rateOf(1, adverb), length: 1 };
  const priced = /^(uur|dag|week|maand|jaar)(?:tarief|tarieven|bedrag|bedragen|loon|prijs|budget|bijdrage)$/.exec(
    word,
  )?.[1];
  if (priced !== undefined) return { rate: rateOf(1, priced), length: 1 };
  const compound = /^(\p{L}+?)(wekelijkse?|maandelijkse?|jaarlijkse?)$/u.exec(word);
  const many = compound?.[1] === undefined ? null : numberInWord(compound[1]);
  if (many !== null && compound?.[2] !== undefined)
    return { rate: rateOf(many, adverbs[compound[2]] ?? ''), length: 1 };
  const opens =
    word === 'per' ||
    word === '/' ||
    /^(?:elke?|iedere?)$/.test(word) ||
    (word === 'in' && tokens[at - 1] !== undefined && /^(?:keer|maal|eens|x)$/.test(tokens[at - 1] ?? ''));
  if (!opens) return null;
  let i = at + 1;
  while (/^(?:de|het)$/.test(tokens[i] ?? '')) i++;
  const count = numberInWord(tokens[i] ?? '');
  const unit = tokens[count === null ? i : i + 1];
  if (unit === undefined || !/^\p{L}/u.test(unit)) return null;
  // "elke cliënt" is no rate; "per cliënt" is.
  if (word !== 'per' && unitOf(unit) === undefined) return null;
  return { rate: rateOf(count ?? 1, unit), length: i - at + (count === null ? 1 : 2) };
}

function rateOf(count: number, word: string): string {
  const unit = unitOf(word);
  if (unit === undefined)
    return `${count} ${/^(?:client|inwoner|persoon|aanvrager)/.test(word) ? 'persoon' : stem(word)}`;
  return `${count * unit[2]} ${unit[1]}`;
}

/** Reads every quantity and rate of a plain line from which references were taken and in which dates are marked. */
export function quantitiesOf(line: string): {
  readonly quantities: readonly Quantity[];
  readonly rates: readonly string[];
} {
  const tokens = tokensOf(line);
  const quantities: Quantity[] = [];
  const rates: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const rate = rateAt(tokens, at);
    if (rate !== null) {
      rates.push(rate.rate);
      at += rate.length - 1;
      continue;
    }
    const counted = countedAt(tokens, at);
    if (counted === null) continue;
    const end = at + counted.length;
    quantities.push({
      value: typeof counted.value === 'number' ? Math.round(counted.value * counted.factor * 1e6) / 1e6 : counted.value,
      unit: counted.unit,
      bound: boundAt(tokens, at, counted),
      direction: directionAfter(tokens, end),
      rate: [end, end + 1, end + 2].map((i) => rateAt(tokens, i)).find((one) => one !== null)?.rate ?? null,
      near: [...tokens.slice(Math.max(0, at - 2), at), ...tokens.slice(end, end + 3)]
        .filter((word) => word.length > 2)
        .map(stem),
      at,
    });
    if (counted.unit === 'keer' || counted.unit === 'deel') at = end - 1;
  }
  return { quantities, rates };
}
