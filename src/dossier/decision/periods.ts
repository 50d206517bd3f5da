import { type Mark, marksOf, numberAt } from '../../knowledge/dutch/marks.ts';
import { addDays, type IsoDate, isoDate } from '../../shared/iso-date.ts';
import { type DutchDay, daysIn } from './dates.ts';
import { kindsIn } from './kinds-in.ts';

/** A beginning, an end, a length or the lack of one, as a text names it; `start` and `end` are places. */
export interface PeriodMark {
  readonly kind: 'from' | 'until' | 'length' | 'indefinite';
  readonly date: DutchDay | null;
  /** Months; of an end or a beginning null. */
  readonly months: number | null;
  readonly start: number;
  readonly end: number;
}

/** What a text says about when something runs. */
export interface Period {
  readonly from: DutchDay | null;
  /** The last day, counted from the beginning and the length when it is not named. */
  readonly until: IsoDate | null;
  readonly months: number | null;
  readonly isIndefinite: boolean;
}

const filler =
  '(?:\\s|[:|,(=]|\\b(?:op|de|het|datum|uiterlijk|per|is|dag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|uw|van|wordt|vooralsnog|voorlopig|direct|vannacht|heden|vandaag|morgen)\\b)*$';
const fromWords = new RegExp(
  `(?:\\b(?:vanaf|v\\.?a\\.?|met ingang van|ingang|m\\.?i\\.?v\\.?|ingaande?|ingangs?\\p{L}*|per|start\\p{L}*|begin\\p{L}*|aanvang\\p{L}*|tijdvak|gaat in|gaan in|in gaat|ingaat|ingaan|in te gaan|aan te vangen|eerste (?:\\p{L}*dag|keer|afspraak|bijeenkomst|rit|sessie)|loopt|looptijd|periode|op zijn vroegst|terugwerkende kracht tot(?: en met)?|startend|gestart|aanvangend|inzet|geldig)\\b\\.?)${filler}`,
  'iu',
);
/** "gaat 5 mei in": the verb stands on both sides of the day. */
const goesIn = /\b(?:gaa?n?t?|ging(?:en)?)\b[^.;,]{0,40}$/iu;
const goesInAfter = /^\s*in\b(?!\s+(?:de|het|een|natura)\b)/iu;
/** "van 1 mei" begins help at the head of a clause or after a size; after a noun it says of when that is ("de offerte van 28 mei"). */
const fromVan = new RegExp(
  `(?:^|[,;:(|.–-]|\\b(?:week|weken|wk|maand|mnd|jaar|jr|uur|uren|dagdelen|etmalen|natura|pgb|geldt|geldig|loopt|lopen|looptijd|duur|periode|voorziening|indicatie|hulp|begeleiding|dagbesteding|ondersteuning|behandeling)\\b\\)?,?)\\s*van${filler}`,
  'iu',
);
/** "22 april kan hij beginnen", "3 maart als eerste dag": what comes after a day can say that help begins then. */
const beginsAfter =
  /^\s*(?:\)\s*)?(?:af\b(?!\s*$)|(?:\p{L}+ ){0,4}?(?:van start|start(?:en|t)?\b|begin(?:nen|t)\b|in(?:gaan|gaat| te gaan)\b|gaa?n?t? (?:\p{L}+ ){0,4}?in\b|aanvang\p{L}*|als (?:eerste|start|begin|ingangs?)\p{L}*|(?:is|wordt) (?:de )?(?:eerste (?:dag|keer)|startdatum|start|begindatum|ingangsdatum)))/iu;
/** A day in brackets says when the occasion before it is: "tot de zomervakantie (10 juli)". */
const fromOccasion = /\b(?:vanaf|met ingang van|zodra|start\p{L}*|begin\p{L}*)\b[^.;,()]{2,40}\(\s*$/iu;
const untilOccasion =
  /\b(?:tot|t\s?\/\s?m|tot en met)\b[^.;,()]{2,40}(?:\(|,)\s*(?:(?:dat|dit) (?:is|wordt) |dus |op )?$/iu;
/** "in juni" says when help begins only next to a word for beginning. */
const inMonth = /\bin(?: de(?: loop van)?)?\s*$/iu;
const beginning =
  /\b(?:start|starten|startte?n?|begint|beginnen|van start|ingang|ingaan|aanvang\p{L}*|gaat in|gaan in)\b/iu;
const untilWords = new RegExp(
  `(?:\\b(?:tot en met|t\\s?/\\s?m|tot|tm|eindigt|eindigen|laatste (?:dag|keer|afspraak|bijeenkomst)|(?:eind|stop|afloop)datum|einde|eind|loopt af|af|stopt|stop|tot uiterlijk|uiterlijk|geldig tot|afloopdatum|en met|(?:afgerond|klaar|afgesloten|beëindigd)\\b[^.;,]{0,12}\\bv(?:o|ó){2}r)\\b\\.?|\\bt ?/ ?m)${filler}`,
  'iu',
);
/** A beginning after which the day is one of the paper or the procedure, and not of the help. */
const notOfHelp =
  /(?:besluit(?!en wij)|beschikking|brief|verslag|verslagen|gesprek|gesprekken|gespreks|aanvraag|melding|huisbezoek|notitie|overleg|dagtekening|mail|rapport|onderzoek|advies|verordening|bezwaar|verzonden|ondertekend|bijlage)[^.]{0,12}$/i;
/** Said of a decision, these say when the help begins. */
const isRunning = /^(?:begint|gaat in|loopt|geldig)/iu;
/** "levering uiterlijk 23 mei" is no end. */
const delivered = /(?:lever|plaats|ingang|gaat in|start)\p{L}*[^.;]{0,40}uiterlijk\s*(?:op\s*)?$/iu;
const deliveredAfter = /^\s*(?:gelever|geplaatst|klaar|in huis|van start|start|begin)/i;
/** "met terugwerkende kracht tot 1 mei" begins on that day. */
const retroactive = /terugwerkende kracht (?:tot(?: en met)?|t\/m)\s*$/iu;
/** What may follow a day of the procedure: "Per 1 april hebben wij besloten". */
const procedureAfter =
  /^[^.;]{0,24}\b(?:besluit genomen|besloten|ontvingen|ontvangen|gesproken|sprak|meldde|vroeg|aangevraagd|toegestuurd|ondertekend)\b/i;
/** A wish for a beginning is none. */
const wish = /\b(?:liefst|bij voorkeur|voorkeur|streefdatum|streven|gewenste?)\b/i;
/** When it will be looked at again is not how long it lasts: "heronderzoek 1 jaar". */
const reviewedAfter = /(?:onderzoek|herond|herbeoordeling|evalu\p{L}*|nakijken|bekijken)\.?[\s:(]*(?:na|over)?\s*$/iu;
/** "Per 31-12-26 klaar": help ends on that day. */
const endsAfter =
  /^\s*(?:\)\s*)?(?:(?:is|zijn|wordt|worden|moet) (?:\p{L}+ ){0,3}?)?(?:klaar|stop(?:t|pen)?|afgerond|einde?|afgebouwd|uitstroom|beëindigd|afgesloten|gestopt)(?!\p{L})/iu;
const range = /^\s*(?:[-–—|/]|→|->|t\s?\/\s?m|tm|tot en met|tot|en loopt tot en met)\s*$/i;
const lengths: ReadonlyMap<string, number> = new Map([
  ...['week', 'weken', 'wk', 'wkn'].map((word) => [word, 12 / 52] as const),
  ...['maand', 'maanden', 'mnd', 'mnden', 'mnd.'].map((word) => [word, 1] as const),
  ...['jaar', 'jaren', 'jr'].map((word) => [word, 12] as const),
  ...['halfjaar'].map((word) => [word, 6] as const),
  ...['kwartaal', 'kwartalen'].map((word) => [word, 3] as const),
  ...['schooljaar'].map((word) => [word, 12] as const),
]);
/** Before a number of weeks or months these make it no length of the help. */
const noLength =
  /^(?:per|p|in|elke|iedere|de|om|na|over|binnen|afgelopen|sinds|al|laatste|eerste|komende|leeftijd|elk|minstens|ruim|dan|\/|van|nu)$/;
const noLengthAfter = /^(?:geleden|oud|oude|later|jonger|terug|bezwaar|na|daarvoor|eerder|ervoor|vooraf|achtereen)$/;

function lengthAt(
  marks: readonly Mark[],
  at: number,
): { readonly months: number | null; readonly next: number } | null {
  const value = numberAt(marks, at);
  const word = marks[value?.next ?? at]?.text ?? '';
  const whole = value === null && /^halfjaar$/.test(word) ? 1 : value?.value;
  const months = lengths.get(word);
  if (whole === undefined || months === undefined) return null;
  const before = marks[at - 1]?.text ?? '';
  const isPeriod = before === 'van' && /^(?:duur|periode|termijn|looptijd|tijd)$/.test(marks[at - 2]?.text ?? '');
  const after = marks[(value?.next ?? at) + 1]?.text ?? '';
  const next = (value?.next ?? at) + 1;
  if ((noLength.test(before) && !isPeriod) || noLengthAfter.test(after)) return { months: null, next };
  // Nobody gets help for more than ten years: that is an age.
  return { months: whole * months > 120 ? null : whole * months, next };
}

/** A number of years right after a name, with nothing about help before it, is an age ("Liv B., 4 jr"). */
const isAge = (before: string): boolean =>
  /(?<![\p{L}.])\p{Lu}[\p{L}'’-]*\.?\s?[,(|]\s*$/u.test(before.slice(-40)) &&
  !/\d|natura|pgb|duur|looptijd|periode|termijn/i.test(before.slice(-200)) &&
  kindsIn(before.slice(-200)).length === 0;

/** "van 3 februari t/m 31 juli 2025": the beginning is the last such day before the end. */
function withYearBefore(date: DutchDay, until: IsoDate): DutchDay {
  const year = Number(until.slice(0, 4));
  const days = [year, year - 1].map((one) => isoDate(one, date.month, date.dayOfMonth ?? 1) ?? null);
  return { ...date, day: days.find((day) => day !== null && day < until) ?? null, hasYear: true };
}

/** Finds where a text names a beginning, an end or a length of help; `reference` is the day of the paper. */
export function periodMarksIn(text: string, reference: IsoDate | null = null): readonly PeriodMark[] {
  const marks = marksOf(text);
  const found: PeriodMark[] = [];
  const days = daysIn(text, reference);
  days.forEach((date, i) => {
    const previous = days[i - 1];
    const next = days[i + 1];
    const before = text.slice(Math.max(0, date.start - 60), date.start);
    const isEnded = endsAfter.test(text.slice(date.end, date.end + 40)) && /\bper\s*$/iu.test(before);
    const isUntil =
      isEnded ||
      ((untilWords.test(before) ||
        untilOccasion.test(before) ||
        (previous !== undefined &&
          (range.test(text.slice(previous.end, date.start)) ||
            (/\btussen\s*$/iu.test(text.slice(Math.max(0, previous.start - 12), previous.start)) &&
              /^\s*en(?: uiterlijk)?\s*$/iu.test(text.slice(previous.end, date.start)))))) &&
        !retroactive.test(before) &&
        !delivered.test(before) &&
        !deliveredAfter.test(text.slice(date.end, date.end + 25)));
    const isBetween =
      next !== undefined &&
      /\b(?:tussen|van)\s*$/iu.test(before) &&
      /^\s*en(?: uiterlijk)?\s*$/iu.test(text.slice(date.end, next.start));
    const opensRange = next !== undefined && (isBetween || range.test(text.slice(date.end, next.start)));
    const clauseBefore = before.slice(-45).replace(/^.*[,;.](?!\d)/u, '');
    const around = `${clauseBefore} ${text.slice(date.end, date.end + 25).replace(/[,;.](?!\d).*$/u, '')}`;
    const isCued =
      (fromWords.test(before) ||
        fromOccasion.test(before) ||
        fromVan.test(before) ||
        (goesIn.test(before) && goesInAfter.test(text.slice(date.end, date.end + 20))) ||
        (beginsAfter.test(text.slice(date.end, date.end + 60)) && !notOfHelp.test(before)) ||
        (inMonth.test(before) && beginning.test(around))) &&
      !wish.test(before.slice(-30)) &&
      (isRunning.test(fromWords.exec(before)?.[0] ?? '') || !notOfHelp.test(before.replace(fromWords, ''))) &&
      !procedureAfter.test(text.slice(date.end, date.end + 60));
    // What runs out is what went before.
    const isEarlier =
      /\b(?:loopt?|lopen|liep(?:en)?)\b[^.;]*$/iu.test(before) &&
      /^\s*(?:af|ten einde)\b/i.test(text.slice(date.end, date.end + 12));
    if (!isEarlier && (isUntil || isCued || opensRange)) {
      // "tot 1 mei" ends on the last day of April.
      const dated =
        opensRange && !date.hasYear && next.hasYear && next.day !== null ? withYearBefore(date, next.day) : date;
      const isBefore =
        isUntil &&
        /(?:\btot|\bv(?:o|ó){2}r)\s*(?:uiterlijk )?$/i.test(before) &&
        date.day !== null &&
        date.precision === 'day';
      found.push({
        kind: isUntil ? 'until' : 'from',
        date: isBefore && date.day !== null ? { ...date, day: addDays(date.day, -1) } : dated,
        months: null,
        start: date.start,
        end: date.end,
      });
    }
  });
  for (let at = 0; at < marks.length; at++) {
    const length = lengthAt(marks, at);
    if (length === null) continue;
    const lead = text.slice(Math.max(0, (marks[at]?.start ?? 0) - 25), marks[at]?.start);
    if (length.months !== null && !reviewedAfter.test(lead) && !isAge(text.slice(0, marks[at]?.start)))
      found.push({
        kind: 'length',
        date: null,
        months: length.months,
        start: marks[at]?.start ?? 0,
        end: marks[length.next - 1]?.end ?? 0,
      });
    at = length.next - 1;
  }
  for (const one of text.matchAll(
    /\b(?:(?:on)?bepaalde|onbep\.?|onbeperkte)\s+(?:tijd|duur|periode)\b|\bdoorlopende? (?:indicatie|toekenning|beschikking|voorziening|geldig)|\bzonder einddatum\b/giu,
  ))
    if (
      !/^bepaalde/i.test(one[0]) &&
      !notIndefinite.test(text.slice(one.index + one[0].length, one.index + one[0].length + 40)) &&
      !/\b(?:geen|niet)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(0, one.index).slice(-25))
    )
      found.push({ kind: 'indefinite', date: null, months: null, start: one.index, end: one.index + one[0].length });
  return found.sort((a, b) => a.start - b.start);
}

/** "onbepaalde tijd hoeft niet" */
const notIndefinite = /^[^.;:,]{0,25}\b(?:niet|te lang|besproken|overwogen|gevraagd)\b/iu;

/** The last day of the month of a day. */
export const lastDayOf = (month: IsoDate): IsoDate =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);

/** The last day of `months` months that begin on `from`. */
export function lastDay(from: IsoDate, months: number): IsoDate {
  const whole = Math.floor(months);
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + whole);
  return addDays(date.toISOString().slice(0, 10), Math.round((months - whole) * 30.4) - 1);
}

/** Months from the first to the last day, both counted. */
export function monthsBetween(from: IsoDate, until: IsoDate): number {
  return (Date.parse(addDays(until, 1)) - Date.parse(from)) / 86_400_000 / 30.4375;
}

/** The last end of stretches that follow each other from the day after the one before. */
function endOfChain(marks: readonly PeriodMark[], first: DutchDay): IsoDate | null {
  let end = first.day;
  let from: IsoDate | null = null;
  for (const { kind, date } of marks) {
    const day = date?.day ?? null;
    if (kind === 'from') from = day;
    else if (kind === 'until' && end !== null && day !== null && from === addDays(end, 1)) end = day;
  }
  return end;
}

/** Puts together what a stretch of text says about when something runs. */
export function periodOf(marks: readonly PeriodMark[]): Period {
  const from = marks.find((mark) => mark.kind === 'from')?.date ?? null;
  const untilDate = marks.find((mark) => mark.kind === 'until')?.date ?? null;
  const length = marks.find((mark) => mark.kind === 'length')?.months ?? null;
  const isPast =
    from?.day !== null &&
    from?.day !== undefined &&
    untilDate?.day !== null &&
    untilDate?.day !== undefined &&
    untilDate.day < from.day;
  const named = isPast || untilDate === null ? null : endOfChain(marks, untilDate);
  const until = named !== null && untilDate?.precision === 'month' ? lastDayOf(named) : named;
  const day = from?.precision === 'day' ? from.day : null;
  const counted = until ?? (day !== null && length !== null ? lastDay(day, length) : null);
  const months = length ?? (day !== null && until !== null ? monthsBetween(day, until) : null);
  return { from, until: counted, months, isIndefinite: marks.some((mark) => mark.kind === 'indefinite') };
}
