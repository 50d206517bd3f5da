import { type Amount, amountsIn } from '../../knowledge/dutch/amounts.ts';
import { type Mark, marksOf, numberAt } from '../../knowledge/dutch/marks.ts';
import {
  afterBare,
  beforeBare,
  counter,
  durationAfter,
  durationBefore,
  hourUnits,
  neverBefore,
  stay,
} from './hour-words.ts';

/** Hours that a text tells, from `start` up to `end`. */
export interface HourMention {
  readonly perWeek: number;
  /** Whether the text names the stretch of time. */
  readonly hasRate: boolean;
  /** Whether the number stands without a unit: "er komen er 5". */
  readonly isBare: boolean;
  /** Somebody left after so long. */
  readonly isStay: boolean;
  readonly start: number;
  readonly end: number;
}

/** Spells abbreviations and dialect the way the rest reads them. */
export const plainHours = (text: string): string =>
  text
    .replaceAll(/\bi\. ?p\. ?v\.?/giu, 'ipv')
    .replaceAll(/\bv\.d\.?/giu, 'vd')
    .replaceAll(/\b(gem|ca|max)\.(?=\s)/giu, '$1')
    .replaceAll(/\b([pP]w|[wW]k|[mM]nd|[pP]m|[mM]in)\.(?=\s\p{Ll})/gu, '$1')
    .replaceAll(/\buurkes?\b/giu, 'uur')
    .replaceAll(/\b(beta(?:al|len|alt|ald)(?: wij| we)?) voor\b/giu, '$1');

function isDuration(text: string, { start, end, weeks }: Amount): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    durationAfter.test(text.slice(end, end + 30)) ||
    neverBefore.test(before) ||
    (weeks === null && durationBefore.test(before))
  );
}

const numberMarks = /^[-/:€.§]$/u;

/** Whether the number at this mark can be hours though no unit says so. */
function standsBare(marks: readonly Mark[], at: number, next: number): boolean {
  const [word, before, after] = [marks[at]?.text ?? '', marks[at - 1]?.text ?? '', marks[next]?.text ?? ''];
  if (/^(?:een|half|halve)$/.test(word)) return false;
  const isEnd = after === '' || /^[.,;!?)\n]$/.test(after);
  const isRole = /^(?:geleverd|beschikt|toegekend|geindiceerd|ingevuld|ingezet|ingepland|gewerkt)$/.test(after);
  if (!isEnd && !afterBare.test(after)) return false;
  if (after === 'van' && !/^(?:de|het|die|haar|zijn)$/.test(marks[next + 1]?.text ?? '')) return false;
  const lead = before === ':' ? (marks[at - 2]?.text ?? '') : before;
  const isCounted = counter.test(before) && marks[at - 2]?.text === 'volgens';
  return (isRole || isCounted || beforeBare.test(lead)) && !numberMarks.test(before === ':' ? '' : before);
}

function staysIn(text: string): readonly HourMention[] {
  return [...text.matchAll(stay)].flatMap(({ 0: whole, 1: size = '', index }): HourMention[] => {
    const [number, unit] = marksOf(size);
    const value = numberAt(number === undefined ? [] : [number], 0)?.value;
    const hours = hoursIn(unit?.text);
    if (value === undefined || hours === null) return [];
    const end = index + whole.length;
    return [{ perWeek: value * hours, hasRate: false, isBare: false, isStay: true, start: index, end }];
  });
}

/** Finds the hours of a text, in its order; a number without a unit takes that of the hours before it. */
export function hourMentions(text: string, isAboutHours: boolean): readonly HourMention[] {
  const amounts = amountsIn(text).filter(({ unit, isTotal }) => unit === 'uur' && !isTotal);
  const sizes = amounts.filter((one) => !isDuration(text, one));
  const rated = sizes.find(({ weeks }) => weeks !== null && weeks > 1);
  /** Hours without a stretch of time are a week's, unless they are too many beside others with a longer one. */
  const weekly = (value: number): number =>
    rated?.weeks && rated.perWeek !== null && value > rated.perWeek ? value / rated.weeks : value;
  const whole = sizes.map(
    ({ value, weeks, perWeek, start, end }): HourMention => ({
      perWeek: perWeek ?? weekly(value),
      hasRate: weeks !== null,
      isBare: false,
      isStay: false,
      start,
      end,
    }),
  );
  if (whole.length === 0 && !isAboutHours) return [];
  const marks = marksOf(text);
  const bare = marks.flatMap((mark, at): HourMention[] => {
    const number = numberAt(marks, at);
    const end = number === null ? 0 : (marks[number.next - 1]?.end ?? 0);
    if (number === null || number.value > 168 || !standsBare(marks, at, number.next)) return [];
    if (amounts.some((one) => one.start < end && mark.start < one.end)) return [];
    const before = amounts.findLast((one) => one.end <= mark.start) ?? amounts[0];
    const isMinutes = before !== undefined && /\d ?min/iu.test(text.slice(before.start, before.end));
    const value = isMinutes ? number.value / 60 : number.value;
    return [{ perWeek: weekly(value), hasRate: false, isBare: true, isStay: false, start: mark.start, end }];
  });
  return [...whole, ...bare, ...staysIn(text)].sort((a, b) => a.start - b.start);
}

/** How many hours one of this unit is; null when the word is no such unit. */
export const hoursIn = (word: string | undefined): number | null => hourUnits.get(word ?? '') ?? null;
