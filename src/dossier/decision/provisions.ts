import { type Amount, amountsIn } from '../../knowledge/dutch/amounts.ts';
import type { AmountUnit } from '../../knowledge/dutch/counted.ts';
import { addDays, type IsoDate } from '../../shared/iso-date.ts';
import type { Sentence } from '../reading/sentences.ts';
import { withoutReasons } from './clauses.ts';
import type { DutchDay } from './dates.ts';
import { formsIn, type HelpForm } from './forms.ts';
import { type HelpFamily, type HelpKind, unknownKind } from './kind.ts';
import { isCompatible, type KindMention, kindsIn } from './kinds-in.ts';
import { lastDay, lastDayOf, type Period, type PeriodMark, periodMarksIn, periodOf } from './periods.ts';
import { type VariantMention, variantsIn } from './variants.ts';

/** Something that a text says, with the sentence it stands in. */
export interface Said<T> {
  readonly value: T;
  readonly sentence: Sentence;
}

/** A provision that a text concludes, with everything it says about it. */
export interface Provision {
  readonly kind: HelpKind;
  readonly sentence: Sentence;
  readonly variants: readonly Said<VariantMention>[];
  readonly amounts: readonly Said<Amount>[];
  readonly forms: readonly Said<HelpForm>[];
  readonly period: Said<Period> | null;
  /** What else the text can mean by its several beginnings, ends and lengths: help in parts that follow each other. */
  readonly readings: readonly Period[];
}

interface Draft {
  kind: HelpKind;
  readonly sentence: Sentence;
  readonly variants: Said<VariantMention>[];
  readonly amounts: Said<Amount>[];
  readonly forms: Said<HelpForm>[];
  readonly marks: { readonly sentence: Sentence; readonly period: Period; readonly all: readonly PeriodMark[] }[];
}

const aside =
  /\b(?:geen|niet(?! zonder)|noch|zonder|uitstroom|doorstroom|uitstromen|op termijn|toewerken|toegroeien|perspectief|lichtere?|zwaardere?|in plaats van|ipv|eerdere?|vorige|waarom geen|naast|behalve|gekeken naar|gevraagd|vraagt|vroeg|algemene|vrijwillige?|ontra(?:adt|den)|(?:ver)?wezen (?:op|naar)|ter sprake gebracht)\b[^,.;:]{0,25}$/iu;
const asideAfter =
  /^[^.;]{0,35}\b(?:niet (?:apart|los|extra)|(?:is|was|zijn|lijkt|nog|nu|wordt|worden|wij|we|ik) (?:\p{L}+ )?niet|niet (?:voortgezet|verlengd|ingezet|meer|langer)|vervalt|vervallen|niet (?:de goedkoopst|nodig|passend|aan de orde|gewenst|toereikend|geschikt)|wij(?:s|st|zen) (?:ik|wij|we|het college)|kennen (?:wij|we) [^.;]{0,20}niet|niet (?:toe|te)|krijgt u niet|afgewezen|afwijzen|afwijzing|genoemd|geopperd|besproken|overwogen|bekeken|onderzocht|achter de hand|ter sprake|ontraden|niet toegestaan|nee\b|n\.?v\.?t|pas (?:weer|later|na|als|wanneer|zodra|nadat) |gaat (?:terug|retour)|(?:wordt|worden) (?:ingeleverd|teruggehaald|opgehaald)|inleveren|te weigeren|geweigerd|weigeren|geen (?:maatwerk|individuele )?voorziening|krijg(?:t|en) (?:\p{L}+ )?al|heeft (?:hij|zij|u|mw|mevrouw|meneer|dhr)\.? al|stopt|loopt af|eindigt|(?:zelf )?(?:gekocht|aangeschaft|geleend)|algemeen gebruikelijk|(?:kunt|kan|kunnen) (?:u|je|zij|hij|mevrouw|meneer)\b[^.;]{0,25}(?:lenen|kopen|huren|aanschaffen)|(?:is|zijn|was|werd|al|eerder|hebben|heeft) (?:\p{L}+ )?geprobeerd|(?:lukt|kan|is er|is) (?:\p{L}+ )?niet|(?:is|zijn|\p{L}+ keer|al) (?:\p{L}+ )?(?:mislukt|gestrand|vastgelopen|gestopt|afgebroken|stukgelopen)|geen plek|(?:wil|willen|wilde|hoeft)\b[^.]{0,20}\bniet|vergoed|is geprobeerd|via (?:de )?(?:zvw|school|huisarts|zorgverzeker\p{L}*|wlz))/iu;
const extraBefore =
  /(?:\b(?:met|incl|inclusief|plus|en|ook|daarnaast|voor|u|jullie|je|kent|kennen|alsmede|evenals|bijbehorend)\b\.?|[+,&:(]|^|\d\.?|\(?[a-z0-9][.)]|[-–*•])\s*(?:\b(?:het|een|de|passend|aangepast|uw)\s)*$/iu;
const extraAfter =
  /^[^.;]{0,30}\b(?:via|leerlingenvervoer|kan|kunnen|doet|doen|loopt|blijft|regel\p{L}*|geregeld|zelf|eigen|breng\p{L}*|rijd\p{L}*|haal\p{L}*|niet|geen|apart|later|bericht)\b/iu;

/** Help that is part of other help is not granted by itself. */
const included =
  /^[^.;]{0,35}\b(?:zit(?:ten)? (?:\p{L}+ )?(?:in|bij)|inbegrepen|valt (?:hier|daar)?onder|hoort (?:er|daar|hier)?bij)\b/iu;

/** "hulp bij het huishouden met wasverzorging": the washing is done in those hours. */
const washingIn =
  /(?<!\p{L})(?:huishoud\p{L}*|hh)[^.;:]{0,12} (?:met|incl\.?|inclusief|waaronder) (?:de |haar |zijn )?$/iu;

/** "persoonlijke verzorging, dat wordt 1 uur per dag" */
const sizedAfter = /^[^.;]{0,60}\b\d+(?:[.,]\d+)?\s?(?:uur|u|min\p{L}*)\b/iu;

/** Help that is refused in so many words. */
const refusedAfter =
  /^[^.;,]{0,25}\b(?:te weigeren|geweigerd|weigeren|afwijzen|afgewezen|af te wijzen|wordt afgewezen)\b/iu;

/** What a sum of money is meant for is no second sum. */
const forCosts = /\b(?:tegemoetkoming|bijdrage|vergoeding|bedrag)\b[^.;]{0,20}\b(?:in|voor)\b[^.;]{0,15}$/iu;

/** Tells whether a kind of help is named in passing, weighed or refused instead of concluded. */
function isAside(kind: HelpKind, text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - 60), start)
    .replace(/^.*(?:->|→|=>|\b(?:maar|dus|daarom|wel|daarnaast)\b)/su, ' ');
  const after = text.slice(end, end + 70).replace(/\b(mw|dhr|mevr|evt|incl|ca|nr)\./giu, '$1 ');
  if (kind.isAllowance === true && forCosts.test(before)) return true;
  const isSized = kind.family === 'verzorging' && sizedAfter.test(after);
  if (
    kind.isExtra === true &&
    ((!extraBefore.test(before) && !isSized) || extraAfter.test(after.slice(0, isSized ? 0 : 70)))
  )
    return true;
  if (kind.id === 'was-en-strijk' && washingIn.test(before)) return true;
  if (kind.isExtra !== true && included.test(after)) return true;
  return aside.test(before) || asideAfter.test(after);
}

/** The kinds of help that a sentence names as such: not those it only weighs, refuses or looks back on. */
export function concludedKinds(text: string): ReturnType<typeof kindsIn> {
  return kindsIn(text).filter(({ kind, start, end }) => !isAside(kind, text, start, end));
}

/**
 * Reads which provisions a passage concludes, in the order it names them. What it says belongs to the provision it named
 * last; a size just before a kind belongs to that kind. `reference` is the day of the paper.
 */
export function provisionsIn(passage: readonly Sentence[], reference: IsoDate | null): readonly Provision[] {
  const drafts: Draft[] = [];
  const all = passage.map((sentence) => {
    const text = withoutReasons(sentence.text);
    return { sentence, text, mentions: concludedKinds(text) };
  });
  const hasPrecise = all.some(({ mentions }) =>
    mentions.some(({ kind }) => kind.isLoose !== true && kind.isExtra !== true),
  );
  /** A loose word is help of its own when nothing precise can be meant and a size that only it can have stands beside it. */
  const isApart = ({ kind, start, end }: KindMention, text: string, mentions: readonly KindMention[]): boolean =>
    !all.some((one) => one.mentions.some((other) => other.kind.isLoose !== true && isCompatible(other.kind, kind))) &&
    amountsIn(text).some(
      (amount) =>
        amount.weeks !== null &&
        amount.unit !== 'keer' &&
        measures(amount.unit, kind) &&
        ((amount.start < start && end < amount.end) ||
          /^[\s(:,]{0,3}$/.test(text.slice(end, amount.start)) ||
          !mentions.some((other) => other.kind.id !== kind.id && measures(amount.unit, other.kind))),
    );
  const early: {
    variants: Said<VariantMention>[];
    amounts: Said<Amount>[];
    forms: Said<HelpForm>[];
    marks: Draft['marks'];
  } = { variants: [], amounts: [], forms: [], marks: [] };
  let current: Draft | null = null;
  for (const { sentence, text, mentions } of all) {
    const places: { readonly at: number; readonly draft: Draft }[] = [];
    for (const mention of mentions) {
      const { kind, start } = mention;
      const known: Draft | undefined = drafts.find((draft) => isCompatible(draft.kind, kind));
      if (known !== undefined) {
        if (isVaguer(known.kind, kind)) known.kind = kind;
        places.push({ at: start, draft: known });
        continue;
      }
      if (kind.isLoose === true && (hasPrecise || drafts.length > 0) && !isApart(mention, text, mentions)) continue;
      const draft: Draft = { kind, sentence, variants: [], amounts: [], forms: [], marks: [] };
      drafts.push(draft);
      places.push({ at: start, draft });
    }
    const opening: Draft | null = current;
    const ownerOf = (start: number, end: number): Draft | typeof early => {
      // "3 uur begeleiding per week" names its help within itself.
      const within = places.find(({ at }) => at > start && at < end);
      if (within !== undefined) return within.draft;
      const next = places.find(({ at }) => at >= end);
      if (
        next !== undefined &&
        next.at - end < 25 &&
        /^[^,.;]*$/.test(text.slice(end, next.at)) &&
        !/\ben\b/.test(text.slice(end, next.at))
      )
        return next.draft;
      const last = places.filter(({ at }) => at <= start).at(-1);
      const first = places[0]?.draft;
      // "Fase 2, vanaf 1 mei: begeleiding" is about what it goes on to name.
      const isNew = first?.sentence === sentence && /:\s*$/.test(text.slice(end, places[0]?.at));
      return last?.draft ?? (isNew ? first : opening) ?? first ?? early;
    };
    for (const value of amountsIn(text)) ownerOf(value.start, value.end).amounts.push({ value, sentence });
    for (const value of variantsIn(text)) ownerOf(value.start, value.start).variants.push({ value, sentence });
    for (const { form, start } of formsIn(text)) ownerOf(start, start).forms.push({ value: form, sentence });
    const marks = periodMarksIn(text, reference);
    if (marks.length > 0) {
      for (const own of byProvision(marks, ({ start }) => ownerOf(start, start)))
        own.owner.marks.push({ sentence, period: periodOf(own.marks), all: own.marks });
    }
    // What was named before and is named again in passing does not take over.
    current = (places.findLast(({ draft }) => draft.sentence === sentence) ?? places.at(-1))?.draft ?? current;
  }
  const saidAt = [...early.amounts, ...early.forms, ...early.marks][0]?.sentence;
  if (drafts.length === 0 && saidAt !== undefined)
    drafts.push({ kind: unknownKind, sentence: saidAt, variants: [], amounts: [], forms: [], marks: [] });
  const first = drafts.find(({ kind }) => kind.isExtra !== true) ?? drafts[0];
  if (first !== undefined) {
    first.amounts.unshift(...early.amounts);
    first.variants.unshift(...early.variants);
    first.forms.unshift(...early.forms);
    first.marks.unshift(...early.marks);
  }
  moveMisplaced(drafts);
  const isBare = ({ amounts, forms, marks }: Draft): boolean => amounts.length + forms.length + marks.length === 0;
  const isRefused = ({ kind }: Draft): boolean =>
    all.some(({ text }) =>
      kindsIn(text).some(({ kind: own, end }) => own.id === kind.id && refusedAfter.test(text.slice(end, end + 40))),
    );
  for (const draft of drafts.filter((one) => drafts.length > 1 && isBare(one) && isRefused(one)))
    drafts.splice(drafts.indexOf(draft), 1);
  return drafts.map((draft) => {
    const { marks, ...said } = draft;
    return { ...said, period: joined(marks), readings: readingsOf(marks, partsOf(draft)) };
  });
}

/** A size goes to the help it can measure: etmalen to a stay, dagdelen to a group, ritten to transport. */
function moveMisplaced(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const misplaced = draft.amounts.filter(({ value }) => !measures(value.unit, draft.kind));
    for (const one of misplaced) {
      const fitting = drafts.find(({ kind }) => measures(one.value.unit, kind));
      if (fitting === undefined) continue;
      draft.amounts.splice(draft.amounts.indexOf(one), 1);
      fitting.amounts.push(one);
    }
  }
}

const families: Readonly<Record<AmountUnit, readonly HelpFamily[]>> = {
  uur: ['huishouden', 'begeleiding', 'behandeling', 'verzorging', 'onbekend'],
  dagdeel: ['groep', 'onbekend'],
  dag: ['groep', 'logeren', 'onbekend'],
  etmaal: ['logeren', 'wonen', 'verblijf', 'onbekend'],
  weekend: ['logeren', 'verblijf', 'onbekend'],
  rit: ['vervoer'],
  km: ['vervoer'],
  keer: ['huishouden', 'begeleiding', 'behandeling', 'groep', 'logeren', 'vervoer', 'onbekend'],
};
const measures = (unit: AmountUnit, kind: HelpKind): boolean => families[unit].includes(kind.family);

const isVaguer = (known: HelpKind, kind: HelpKind): boolean =>
  (known.isLoose === true && kind.isLoose !== true) ||
  (known.isBroad === true && kind.isLoose !== true && kind.isBroad !== true);

const things: readonly HelpFamily[] = ['hulpmiddel', 'woning', 'vergoeding', 'vervoer', 'onbekend'];

/** "HH: blijft zoals het was" concludes, unless a decision that still runs is meant. */
const goesOn =
  /^\s?:?\s?(?:\p{L}+ ){0,2}(?:blijf(?:t|ven)|(?:wordt|worden) (?:voortgezet|verlengd)|ongewijzigd|voortzetten|verlengen)(?!\p{L})/iu;
const runsNow = /(?<!\p{L})(?:uw|huidige?|lopende?|bestaande?|loopt|lopen|zvw|wlz)(?!\p{L})/iu;

/** What a sentence goes on to say of a kind of help. */
function afterName(kind: HelpKind, { text }: Sentence): string {
  const at = kindsIn(text).find((one) => one.kind.id === kind.id)?.end;
  return at === undefined ? '' : text.slice(at, at + 60);
}

/** A form or time in another sentence ("Alles natura") can be about any help; of a thing nobody says how much. */
function isSaid({ kind, sentence, amounts, forms, period }: Provision): boolean {
  if (goesOn.test(afterName(kind, sentence)) && !runsNow.test(sentence.text)) return true;
  if (amounts.length > 0 || things.includes(kind.family)) return amounts.length + forms.length > 0 || period !== null;
  return forms.some((form) => form.sentence === sentence) || period?.sentence === sentence;
}

/** The provisions that a text clearly concludes: with a size, form or time, or named together with one that has. */
export function firmOf(provisions: readonly Provision[]): readonly Provision[] {
  const said = provisions.filter(isSaid);
  if (said.length === 0)
    return provisions.filter(({ forms, period }, i) => i === 0 || forms.length > 0 || period !== null);
  return provisions.filter(
    (one) => said.includes(one) || one.kind.isExtra === true || said.some(({ sentence }) => sentence === one.sentence),
  );
}

/** Of several beginnings, the one of the stretch that holds all the others. */
const spanOf = (periods: readonly Period[]): Period | undefined =>
  periods.find(
    ({ from, until }) =>
      from?.day != null &&
      until !== null &&
      periods.every(
        (one) =>
          (one.from?.day == null || ((from.day ?? '') <= one.from.day && one.from.day <= until)) &&
          (one.until === null || one.until <= until),
      ),
  );

/** Beginnings, ends and lengths that stand in several sentences are one period. */
function joined(marks: Draft['marks']): Said<Period> | null {
  const [first] = marks;
  if (first === undefined) return null;
  const periods = marks.map(({ period }) => period);
  const span = periods.length > 1 ? spanOf(periods) : undefined;
  if (span !== undefined)
    return { value: { ...span, isIndefinite: periods.some((one) => one.isIndefinite) }, sentence: first.sentence };
  const from = periods.find((one) => one.from !== null)?.from ?? null;
  // An end before the beginning is that of what went before.
  const firstEnd = periods.find((one) => one.until !== null && (from?.day ?? '') < one.until)?.until ?? null;
  // Stretches that follow each other are one.
  const until = periods.reduce(
    (end, one) => (end !== null && one.until !== null && one.from?.day === addDays(end, 1) ? one.until : end),
    firstEnd,
  );
  const months = until === firstEnd ? (periods.find((one) => one.months !== null)?.months ?? null) : null;
  const period: Period = { from, until, months, isIndefinite: periods.some((one) => one.isIndefinite) };
  return { value: period, sentence: first.sentence };
}

/** One sentence is about one period, unless it names a second beginning or a second length for other help. */
function byProvision<T>(
  marks: readonly PeriodMark[],
  ownerOf: (mark: PeriodMark) => T,
): readonly { readonly owner: T; readonly marks: readonly PeriodMark[] }[] {
  const [first] = marks;
  if (first === undefined) return [];
  const times = (kind: PeriodMark['kind']): number => marks.filter((mark) => mark.kind === kind).length;
  const owners = [...new Set(marks.map(ownerOf))];
  if (owners.length < 2 || (times('from') < 2 && times('length') < 2)) return [{ owner: ownerOf(first), marks }];
  return owners.map((owner) => ({ owner, marks: marks.filter((mark) => ownerOf(mark) === owner) }));
}

/**
 * Of help in `parts` that follow each other: from the earliest beginning up to the last end, and as long as the parts
 * together; nothing when the text does not say so of every part.
 */
function readingsOf(marks: Draft['marks'], parts: number): readonly Period[] {
  const all = marks.flatMap((one) => one.all);
  const lengths = all.flatMap(({ kind, months }) => (kind === 'length' && months !== null ? [months] : []));
  const dated = (kind: PeriodMark['kind']): readonly DutchDay[] =>
    all
      .flatMap(({ kind: own, date }) => (own === kind && date !== null && date.day !== null ? [date] : []))
      .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  const [from = null] = dated('from');
  const ends = dated('until');
  const [end] = ends.slice(-1);
  const day = from?.precision === 'day' ? from.day : null;
  if (parts < 2) return [];
  const months = lengths.reduce((total, one) => total + one, 0);
  const summed: Period = { from, until: day === null ? null : lastDay(day, months), months, isIndefinite: false };
  const until =
    end === undefined || end.day === null || end.precision === 'day' ? (end?.day ?? null) : lastDayOf(end.day);
  return [
    ...(ends.length >= parts ? [{ from, until, months: null, isIndefinite: false }] : []),
    ...(lengths.length >= parts ? [summed] : []),
  ];
}

/** How many sizes by the week follow each other. */
const partsOf = ({ amounts }: Draft): number =>
  new Set(amounts.flatMap(({ value: { unit, perWeek } }) => (perWeek === null ? [] : [`${perWeek} ${unit}`]))).size;
