import { type AmountUnit, type Counted, countedAt, unitAt, wordAt } from './counted.ts';
import { type Mark, marksOf, numberAt } from './marks.ts';
import { rateAt } from './rates.ts';

/** A size in a text: what stands from `start` up to `end`. */
export interface Amount {
  readonly unit: AmountUnit;
  /** In `unit`, over `weeks`; the highest of a range. */
  readonly value: number;
  /** The lowest of a range. */
  readonly least: number;
  /** Weeks that `value` is over; null when no stretch of time is named, or for a total. */
  readonly weeks: number | null;
  /** A weekly figure in `unit`; null when `weeks` is. */
  readonly perWeek: number | null;
  readonly isTotal: boolean;
  readonly start: number;
  readonly end: number;
}

const days =
  /^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:en|ochtend|middag|avond)?$/;
const oneTime = /^(?:keer|sessie|behandeling|bezoek|gesprek|zitting|les|bijeenkomst|consult|dagdeel|ochtend)$/;
const session =
  /^\p{L}*(?:sessies|behandelingen|behandelsessies|zittingen|gesprekken|bijeenkomsten|consulten|lessen|contacten)$/u;

/** A rate right here, or after a few words that say what is counted ("3 uur hulp bij het huishouden per week"). */
function rateNear(
  marks: readonly Mark[],
  at: number,
): { readonly weeks: number | null; readonly isTotal: boolean; readonly next: number } {
  for (let i = at; i < at + 6; i++) {
    const rate = rateAt(marks, i);
    if (rate !== null) return { weeks: rate.weeks, isTotal: false, next: rate.next };
    const word = wordAt(marks, i);
    if (
      word === 'totaal' ||
      (/^(?:ge)?hele$/.test(word) && /^(?:periode|looptijd|duur|traject)$/.test(wordAt(marks, i + 1)))
    )
      return { weeks: null, isTotal: true, next: i + 1 };
    if (
      !/^[\p{L}()]+$/u.test(word) ||
      (i > at && countedAt(marks, i) !== null) ||
      /^(?:en|maar|van|plus|of)$/.test(word)
    )
      break;
  }
  return { weeks: null, isTotal: false, next: at };
}

/** The rate that stands just before: "per week 3 uur", "wekelijks gemiddeld 2 uur". */
function rateBefore(marks: readonly Mark[], at: number): number | null {
  for (let from = at - 1; from >= Math.max(0, at - 6); from--) {
    const rate = rateAt(marks, from);
    if (rate === null) continue;
    const rest = marks
      .slice(rate.next, at)
      .every(({ text }) =>
        /^(?:[:|=()–-]|gemiddeld|maximaal|max|ongeveer|ca|circa|krijgt|u|in|totaal|is|voor)$/.test(text),
      );
    if (rest && rate.next <= at) return rate.weeks;
  }
  return null;
}

/** Times and what each takes: "48 behandelingen van 45 minuten", "3x p.w. 2 uur", "2 dagen per week 4 uur per dag". */
function eachAfter(marks: readonly Mark[], at: number): { readonly counted: Counted; readonly next: number } | null {
  let i = at;
  while (
    /^(?:van|a|à|x|×|\*|:|,|\(|ieder|elk|telkens|steeds|maal|keer|minimaal|maximaal|max|ongeveer|ca|individueel)$/.test(
      wordAt(marks, i),
    ) &&
    i < at + 4
  )
    i++;
  const counted = countedAt(marks, i);
  // "drie dagen van 10 tot 16 uur" tells the clock.
  if (counted?.unit !== 'uur' || (counted.least < counted.value && wordAt(marks, i - 1) === 'van')) return null;
  const perTime =
    wordAt(marks, counted.next) === 'per' &&
    (oneTime.test(wordAt(marks, counted.next + 1)) || wordAt(marks, counted.next + 1) === 'dag');
  const isNext =
    marks.slice(at, i).some(({ text }) => text === ',') && !/^(?:telkens|steeds|elk|ieder)$/.test(wordAt(marks, i - 1));
  // After a comma comes another size, unless it says that it is the size of each.
  if (isNext && !perTime) return null;
  return { counted, next: perTime ? counted.next + 2 : counted.next };
}

/** "In totaal zijn 104 uur beschikbaar": a few words before a size that no week holds. */
function isToldAsTotal(marks: readonly Mark[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5) && /^\p{L}+$/u.test(wordAt(marks, i)); i--)
    if (wordAt(marks, i) === 'totaal') return true;
  return false;
}

/** A clock time is no size: "om 4 uur", "19.30 uur". */
function isClock(marks: readonly Mark[], at: number, weeks: number | null): boolean {
  if (weeks !== null) return false;
  return (
    /^(?:om|rond|tot|voor|na|vanaf|tussen)$/.test(wordAt(marks, at - 1)) ||
    (/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(wordAt(marks, at)) && !/^\d\.(?:25|5|50|75)$/.test(wordAt(marks, at)))
  );
}

/** How many days of the week are listed right before: "ma en wo 4 uur" is two. */
function daysBefore(marks: readonly Mark[], at: number): { readonly count: number; readonly start: number } {
  let count = 0;
  let i = at - 1;
  if (/^[:(]$/.test(wordAt(marks, i))) i--;
  for (; i >= 0; i--) {
    if (days.test(wordAt(marks, i))) count++;
    else if (count === 0 || !/^(?:en|,|\/|\+|&|-)$/.test(wordAt(marks, i)) || !days.test(wordAt(marks, i - 1))) break;
  }
  return { count, start: i + 1 };
}

/** A filled-in form: "Aantal uren per week: 3", "Uren | 3 per week". */
function formAt(
  marks: readonly Mark[],
  at: number,
): { readonly amount: Omit<Counted, 'next'>; readonly weeks: number | null; readonly next: number } | null {
  const unit = unitAt(marks, at);
  if (unit === null || /^[\d½]|^een$/.test(wordAt(marks, at - 1)) || unit.unit === 'keer') return null;
  let i = unit.next;
  while (wordAt(marks, i) === '(') i++;
  const rate = rateAt(marks, i);
  i = rate?.next ?? i;
  const separators = i;
  while (/^[)(:|=–-]$/.test(wordAt(marks, i)) && i < separators + 4) i++;
  const number = i === separators ? null : numberAt(marks, i);
  if (number === null || unitAt(marks, number.next) !== null || /^[-/]$/.test(wordAt(marks, number.next))) return null;
  const after = rate ?? rateAt(marks, number.next);
  return {
    amount: { unit: unit.unit, value: number.value * unit.factor, least: number.value * unit.factor },
    weeks: after?.weeks ?? null,
    next: rate === null && after !== null ? after.next : number.next,
  };
}

/**
 * Finds every size in a text, as hours, dagdelen, etmalen, ritten or times, with the weekly figure where the text names
 * the stretch of time it is over. Times with what each takes give both the hours and the times.
 */
export function amountsIn(text: string): readonly Amount[] {
  const marks = marksOf(text);
  const found: Amount[] = [];
  const add = (
    counted: Omit<Counted, 'next'>,
    weeks: number | null,
    isTotal: boolean,
    from: number,
    next: number,
  ): void => {
    const round = (value: number): number => Math.round(value * 1e4) / 1e4;
    const [start, end] = [marks[from]?.start ?? 0, marks[next - 1]?.end ?? 0];
    const perWeek = weeks === null ? null : round(counted.value / weeks);
    // Someone who is there day and night is no size.
    if (counted.unit === 'uur' && perWeek !== null && perWeek >= 168) return;
    found.push({
      unit: counted.unit,
      value: round(counted.value),
      least: round(counted.least),
      weeks,
      perWeek,
      isTotal,
      start,
      end,
    });
  };
  for (let at = 0; at < marks.length; at++) {
    const form = formAt(marks, at);
    if (form !== null) {
      add(form.amount, form.weeks, false, at, form.next);
      at = form.next - 1;
      continue;
    }
    const counted = countedAt(marks, at);
    if (counted === null) continue;
    const rate = rateNear(marks, counted.next);
    const weeks = rate.weeks ?? (rate.isTotal ? null : rateBefore(marks, at));
    const isTotal =
      rate.isTotal ||
      (weeks === null &&
        (wordAt(marks, at - 1) === 'totaal' ||
          (counted.unit === 'uur' && counted.value > 24 && isToldAsTotal(marks, at)) ||
          (counted.unit === 'keer' && counted.value > 2 && session.test(wordAt(marks, counted.next - 1)))));
    const isTimes = counted.unit === 'keer' || counted.unit === 'dag';
    const each = isTimes ? (eachAfter(marks, counted.next) ?? eachAfter(marks, rate.next)) : null;
    if (each !== null && counted.value <= 400) {
      const after = weeks === null ? rateNear(marks, each.next) : rate;
      const named = weeks ?? after.weeks;
      // "48 behandelingen (wekelijks)" are 48 in all.
      const over = named !== null && counted.value / named > 14 ? null : named;
      const product = {
        unit: 'uur',
        value: counted.value * each.counted.value,
        least: counted.least * each.counted.least,
      } as const;
      const next = Math.max(each.next, after.next);
      add(product, over ?? (counted.unit === 'dag' ? 1 : null), over === null && counted.unit === 'keer', at, next);
      if (counted.unit === 'keer') add(counted, over, over === null, at, next);
      at = next - 1;
      continue;
    }
    if (
      counted.unit === 'uur' &&
      (isClock(marks, at, weeks) || (counted.least < counted.value && /^(?:van|tussen)$/.test(wordAt(marks, at - 1))))
    ) {
      at = counted.next - 1;
      continue;
    }
    const before = found.at(-1);
    if (
      counted.unit === 'keer' &&
      weeks !== null &&
      before?.unit === 'uur' &&
      before.perWeek === null &&
      !before.isTotal &&
      /^[\s,(]*$/.test(text.slice(before.end, marks[at]?.start))
    ) {
      add(
        { unit: 'uur', value: counted.value * before.value, least: counted.least * before.least },
        weeks,
        false,
        at,
        rate.next,
      );
      at = rate.next - 1;
      continue;
    }
    const listed =
      weeks === null && !isTotal && counted.unit !== 'keer' ? daysBefore(marks, at) : { count: 0, start: at };
    const perTime =
      /^(?:telkens|steeds|keer)$/.test(wordAt(marks, at - 1)) ||
      (wordAt(marks, counted.next) === 'per' && oneTime.test(wordAt(marks, counted.next + 1)));
    const last = found.at(-1);
    if (perTime && counted.unit === 'uur' && last?.unit === 'keer') {
      add(
        { unit: 'uur', value: last.value * counted.value, least: last.least * counted.least },
        last.weeks,
        last.isTotal,
        at,
        wordAt(marks, counted.next) === 'per' ? counted.next + 2 : counted.next,
      );
    } else if (listed.count > 0) {
      add(
        { ...counted, value: counted.value * listed.count, least: counted.least * listed.count },
        1,
        false,
        listed.start,
        counted.next,
      );
    } else {
      add(counted, weeks, isTotal, at, rate.weeks !== null || rate.isTotal ? rate.next : counted.next);
    }
    at = Math.max(counted.next, rate.weeks !== null ? rate.next : counted.next) - 1;
  }
  return onSomeDays(found);
}

/** Hours per day on some days of the week: "een half uur per dag, vijf dagen per week" is two and a half hours per week. */
function onSomeDays(found: readonly Amount[]): readonly Amount[] {
  const days = found.find(({ unit, weeks, value }) => unit === 'dag' && weeks === 1 && value < 7);
  if (days === undefined) return found;
  return found.map((one) =>
    one.unit === 'uur' && one.weeks !== null && Math.abs(one.weeks * 7 - 1) < 0.01
      ? {
          ...one,
          value: one.value * days.value,
          least: one.least * days.least,
          weeks: 1,
          perWeek: one.value * days.value,
        }
      : one,
  );
}
