import { monthsOf, periodDifferences, type SaidPeriod } from './compare-periods.ts';
import type { Conclusion } from './conclusion.ts';
import type { Difference } from './difference.ts';
import type { HelpForm } from './forms.ts';
import type { HelpFamily } from './kind.ts';
import { isCompatible, kindsIn } from './kinds-in.ts';
import { messages } from './messages.ts';
import { type SaidMoney, type SaidTariff, sumsIn, tariffsIn } from './money.ts';
import { phasesOf } from './phases.ts';
import { firmOf, type Provision, type Said } from './provisions.ts';
import { isAsked } from './report-passage.ts';
import { isAmong, type SaidAmount, type SizeDifference, sizeDifference, sizeInWords } from './same-size.ts';
import { statementsOf } from './statements.ts';
import type { VariantAxis, VariantMention } from './variants.ts';
import { workedOutIn } from './worked-out-sizes.ts';

/** Kinds of help whose setting follows from what they are. */
const settled: ReadonlySet<HelpFamily> = new Set([
  'groep',
  'logeren',
  'wonen',
  'verblijf',
  'huishouden',
  'vervoer',
  'hulpmiddel',
  'woning',
  'vergoeding',
]);
const axes: readonly VariantAxis[] = ['setting', 'weight', 'stay', 'gate', 'tariff', 'extent', 'drive', 'level'];

function isAxisOf(axis: VariantAxis, family: HelpFamily): boolean {
  if (axis === 'setting') return !settled.has(family);
  return axis !== 'weight' || family !== 'huishouden';
}

/** A thing that is lent is given in natura. */
const isSameForm = (a: HelpForm, b: HelpForm): boolean =>
  a === b || [a, b].every((form) => form === 'natura' || form === 'bruikleen');

function formDifference(report: readonly Said<HelpForm>[], decision: readonly Said<HelpForm>[]): readonly Difference[] {
  const [left, right] = [report[0], decision[0]];
  if (left === undefined || right === undefined) return [];
  if (report.some((a) => decision.some((b) => isSameForm(a.value, b.value)))) return [];
  const what = messages.differs(messages.about.form, messages.form.names[left.value], messages.form.names[right.value]);
  return [{ about: 'form', what, report: left.sentence, decision: right.sentence }];
}

function variantDifference(axis: VariantAxis, report: Provision, decision: Provision): readonly Difference[] {
  const own = ({ variants }: Provision) => variants.filter(({ value }) => value.axis === axis);
  const [left, right] = [own(report), own(decision)];
  if (left.length === 0 || right.length === 0 || !isAxisOf(axis, decision.kind.family)) return [];
  const has = (some: typeof left, { value }: Said<VariantMention>): boolean =>
    some.some((one) => one.value.value === value.value);
  // What drives a thing is part of it: all that is named must be the same.
  const lacking = [...left.filter((one) => !has(right, one)), ...right.filter((one) => !has(left, one))];
  if (axis === 'drive' ? lacking.length === 0 : left.some((one) => has(right, one))) return [];
  const a = left.find((one) => !has(right, one)) ?? left[0];
  const b = right.find((one) => !has(left, one)) ?? right[0];
  if (a === undefined || b === undefined) return [];
  const what = messages.differs(messages.about[axis], wordsOf(a), wordsOf(b));
  return [{ about: 'variant', what, report: a.sentence, decision: b.sentence }];
}

/** The variant as the text names it. */
const wordsOf = ({ value, sentence }: Said<VariantMention>): string =>
  `"${sentence.text.slice(value.start, value.end).trim()}"`;

/** Sizes that follow each other, where the other text has one and the same size all along. */
function partLeftOut(report: Provision, decision: Provision): SizeDifference | null {
  const partsOf = (one: Provision): readonly SaidAmount[] => {
    const rated = said(one).filter(({ perWeek }) => perWeek !== null);
    return rated.filter(
      ({ unit, perWeek }, i) =>
        unit === rated[0]?.unit && rated.findIndex((other) => other.unit === unit && other.perWeek === perWeek) === i,
    );
  };
  const isParted = (one: Provision): boolean => one.readings.length > 0 || phasesOf(one).length > 1;
  const [mine, theirs] = [partsOf(report), partsOf(decision)];
  const [a, b] = [mine[0], theirs[0]];
  if (a === undefined || b === undefined || a.unit !== b.unit) return null;
  if (mine.length === 2 && theirs.length === 1 && isParted(report))
    return { report: mine.find(({ perWeek }) => perWeek !== b.perWeek) ?? a, decision: b };
  if (mine.length === 1 && theirs.length === 2 && isParted(decision))
    return { report: a, decision: theirs.find(({ perWeek }) => perWeek !== a.perWeek) ?? b };
  return null;
}

/** The first part of the time for which the two sizes differ; null when either size stays the same. */
function phaseDifference(report: Provision, decision: Provision, months: number | null): SizeDifference | null {
  const [mine, theirs] = [phasesOf(report), phasesOf(decision)];
  if (mine.length === 0 || mine.length !== theirs.length) return null;
  for (const [i, one] of mine.entries()) {
    const other = theirs[i];
    if (other === undefined || (one.from !== null && other.from !== null && one.from !== other.from)) return null;
    const found = sizeDifference([one.amount], [other.amount], months);
    if (found !== null) return found;
  }
  return null;
}

/** Money that both name, and name differently. */
function moneyDifference(
  about: string,
  report: readonly SaidMoney[],
  decision: readonly SaidMoney[],
): readonly Difference[] {
  const [left, right] = [report[0], decision[0]];
  if (left === undefined || right === undefined) return [];
  if (report.some((a) => decision.some((b) => Math.abs(a.euros - b.euros) < 0.01))) return [];
  const what = messages.differs(about, messages.euros(left.euros), messages.euros(right.euros));
  return [{ about: 'size', what, report: left.sentence, decision: right.sentence }];
}

/** Tariffs for the same unit that differ; what the passage does not tell may stand elsewhere in the paper. */
function tariffDifferences(report: Conclusion, decision: Conclusion): readonly Difference[] {
  const tariffsOf = ({ passage, document }: Conclusion): readonly SaidTariff[] => {
    const own = tariffsIn(passage);
    return own.length > 0 ? own : tariffsIn(statementsOf(document).filter(({ text }) => !isAsked(text, false)));
  };
  const [mine, theirs] = [tariffsOf(report), tariffsOf(decision)];
  const per = theirs.find((one) => mine.some((other) => other.per === one.per))?.per;
  const of = (tariffs: readonly SaidTariff[]) => tariffs.filter((one) => one.per === per);
  return per === undefined ? [] : moneyDifference(messages.about.rate, of(mine), of(theirs));
}

/** A tariff that differs when the decision is a pgb and the report does not choose otherwise, or another sum for the same allowance. */
function moneyDifferences(report: Conclusion, decision: Conclusion): readonly Difference[] {
  const formsOf = ({ provisions }: Conclusion): readonly HelpForm[] =>
    provisions.flatMap(({ forms }) => forms.map(({ value }) => value));
  const isBudget =
    formsOf(decision).includes('pgb') && (formsOf(report).length === 0 || formsOf(report).includes('pgb'));
  const allowance = ({ provisions }: Conclusion): readonly Provision[] =>
    provisions.filter(({ kind }) => kind.isAllowance === true);
  const [mine, theirs] = [allowance(report), allowance(decision)];
  const isOneAllowance = mine.length === 1 && theirs.length === 1 && mine[0]?.kind.id === theirs[0]?.kind.id;
  return [
    ...(isBudget ? tariffDifferences(report, decision) : []),
    ...(isOneAllowance
      ? moneyDifference(
          messages.about.sum,
          sumsIn(mine.map(({ sentence }) => sentence)),
          sumsIn(theirs.map(({ sentence }) => sentence)),
        )
      : []),
  ];
}

/** "6 uur per week, daarna 4 en dan 2 uur": the parts that follow are by the week as well. */
const goesOnByWeek = /(?<!\p{L})(?:daarna|dan|vervolgens|volgende|volgen|laatste|tweede|erna|afbouw\p{L}*)(?!\p{L})/iu;

const said = ({ amounts }: Provision): readonly SaidAmount[] =>
  amounts.map(({ value, sentence }) => {
    const first = amounts.find((one) => one.sentence === sentence && one.value.unit === value.unit);
    const weeks = first?.value.weeks ?? null;
    const isBare = value.weeks === null && !value.isTotal && value.unit === 'uur';
    if (!isBare || weeks === null || !goesOnByWeek.test(sentence.text)) return { ...value, sentence };
    return { ...value, weeks, perWeek: value.value / weeks, sentence };
  });

/** Which size belongs to which help is not always sure: of several, sizes that both texts name are the same ones. */
function isOnlyOrder(
  { report, decision }: SizeDifference,
  inReport: readonly Provision[],
  inDecision: readonly Provision[],
  months: number | null,
): boolean {
  const isOne = (all: readonly Provision[]): boolean => all.filter(({ amounts }) => amounts.length > 0).length < 2;
  if (isOne(inReport) && isOne(inDecision)) return false;
  return isAmong(report, inDecision.flatMap(said), months) && isAmong(decision, inReport.flatMap(said), months);
}

/** A size by the week that a reader works out of what the other text says of the provision. */
function isWorkedOut({ unit, perWeek, value, isTotal }: SaidAmount, { sentence, amounts }: Provision): boolean {
  const sentences = [
    ...new Map([sentence, ...amounts.map((one) => one.sentence)].map((one) => [one.start, one])).values(),
  ];
  const texts = sentences.sort((a, b) => a.start - b.start).map(({ text }) => text);
  const size = perWeek ?? value;
  return (
    !isTotal &&
    [...texts, texts.join(' ')].some((text) =>
      workedOutIn(text).some((one) => one.unit === unit && Math.abs(one.perWeek - size) < 0.05 * size),
    )
  );
}

function sizeDifferences(
  report: Provision,
  decision: Provision,
  inReport: readonly Provision[],
  inDecision: readonly Provision[],
  months: number | null,
): readonly Difference[] {
  const found =
    sizeDifference(said(report), said(decision), months) ??
    phaseDifference(report, decision, months) ??
    partLeftOut(report, decision);
  if (found === null || isOnlyOrder(found, inReport, inDecision, months)) return [];
  if (isWorkedOut(found.decision, report) || isWorkedOut(found.report, decision)) return [];
  const what = messages.differs(messages.about.size, sizeInWords(found.report), sizeInWords(found.decision));
  return [{ about: 'size', what, report: found.report.sentence, decision: found.decision.sentence }];
}

/** Compares two provisions; a form or period that is not said of one counts for all of its text. */
function comparePair(
  report: Provision,
  decision: Provision,
  inReport: readonly Provision[],
  inDecision: readonly Provision[],
): readonly Difference[] {
  const periodIn = (own: Provision, all: readonly Provision[]): SaidPeriod | null => {
    const one = own.period === null ? all.find(({ period }) => period !== null) : own;
    if (one === undefined || one.period === null) return null;
    const { value } = one.period;
    // A beginning that is not said of this help is the one that is said of the other.
    const other = all.find(({ period }) => period?.value.from != null)?.period?.value.from ?? null;
    const from = value.from ?? (value.until === null ? other : null);
    return { ...one.period, value: { ...value, from }, readings: one.readings };
  };
  const formsIn = (own: Provision, all: readonly Provision[]): readonly Said<HelpForm>[] =>
    own.forms.length > 0 ? own.forms : all.flatMap(({ forms }) => forms);
  const [left, right] = [periodIn(report, inReport), periodIn(decision, inDecision)];
  const months = (right === null ? null : monthsOf(right.value)) ?? (left === null ? null : monthsOf(left.value));
  const isPhased = phasesOf(report).length > 0 || phasesOf(decision).length > 0;
  return [
    ...sizeDifferences(report, decision, inReport, inDecision, months),
    ...formDifference(formsIn(report, inReport), formsIn(decision, inDecision)),
    ...axes.flatMap((axis) => variantDifference(axis, report, decision)),
    ...periodDifferences(left, right, isPhased),
  ];
}

/** Parts of other help that nobody takes for a provision of their own without a size. */
const isPart = ({ kind, amounts }: Provision): boolean =>
  kind.isExtra === true && kind.id !== 'vervoer' && amounts.length === 0;

/** "Beschermd thuis, met 5 uur begeleiding aan huis": a wide word with the size of other help tells what that consists of. */
const isWorkOf = (one: Provision, others: readonly Provision[]): boolean =>
  (one.kind.isLoose === true || one.kind.isBroad === true) &&
  one.amounts.length > 0 &&
  others.some(
    (other) =>
      said(other).length > 0 &&
      sizeDifference(said(one), said(other), null) === null &&
      said(one).some((amount) => isAmong(amount, said(other), null)),
  );

/** Provisions that only one of the two has; one against one is another provision. */
function kindDifferences(lost: readonly Provision[], extra: readonly Provision[]): readonly Difference[] {
  const [left, right] = [lost[0], extra[0]];
  if (left !== undefined && right !== undefined && lost.length === 1 && extra.length === 1) {
    const what = messages.differs(messages.about.kind, left.kind.label, right.kind.label);
    return [{ about: 'kind', what, report: left.sentence, decision: right.sentence }];
  }
  return [
    ...extra.map(
      ({ kind, sentence }): Difference => ({
        about: 'kind',
        what: messages.added(kind.label),
        report: null,
        decision: sentence,
      }),
    ),
    ...lost.map(
      ({ kind, sentence }): Difference => ({
        about: 'kind',
        what: messages.leftOut(kind.label),
        report: sentence,
        decision: null,
      }),
    ),
  ];
}

function refusalDifference(report: Conclusion, decision: Conclusion): readonly Difference[] {
  if (report.refusal !== null && decision.refusal !== null) return [];
  const [what, proposed, decided] =
    decision.refusal !== null
      ? [messages.refusedAfterAll, report.provisions[0]?.sentence ?? report.passage[0] ?? null, decision.refusal]
      : [messages.grantedAfterAll, report.refusal, decision.provisions[0]?.sentence ?? null];
  return [{ about: 'kind', what, report: proposed, decision: decided }];
}

/** What the report refuses and the decision never speaks of: whoever asked for it still waits for an answer. */
const undecided = ({ refused }: Conclusion, { document }: Conclusion): readonly Difference[] =>
  refused
    .filter(({ kind }) => !kindsIn(document.text).some((one) => isCompatible(one.kind, kind)))
    .map(({ kind, sentence }) => ({
      about: 'kind',
      what: messages.undecided(kind.label),
      report: sentence,
      decision: null,
    }));

/** Finds what a decision grants otherwise than the report concludes. */
export function differencesBetween(report: Conclusion, decision: Conclusion): readonly Difference[] {
  if (report.refusal !== null || decision.refusal !== null) return refusalDifference(report, decision);
  const right = decision.provisions.filter((one) => !isPart(one));
  const sure = firmOf(report.provisions).filter((one) => !isPart(one));
  const isMet = (one: Provision, others: readonly Provision[]): boolean =>
    others.some((other) => isCompatible(other.kind, one.kind));
  // What stands near the conclusion counts only where the decision grants it.
  const left = [...sure, ...report.beside.filter((one) => !isMet(one, sure) && isMet(one, right))];
  if (left.length === 0) return [];
  const matchOf = ({ kind }: Provision): Provision | undefined =>
    left.find((other) => other.kind.id === kind.id) ?? left.find((other) => isCompatible(other.kind, kind));
  const isNamedIn = ({ named }: Conclusion, { kind }: Provision): boolean => named.some((one) => one.id === kind.id);
  const extra = right.filter((one) => matchOf(one) === undefined && !isNamedIn(report, one));
  const lost = left.filter(
    (one) =>
      !right.some((other) => isCompatible(one.kind, other.kind)) && !isNamedIn(decision, one) && !isWorkOf(one, right),
  );
  const swapped = lost.length === 1 && extra.length === 1 ? lost[0] : undefined;
  const found = right.flatMap((one) => {
    const match = matchOf(one);
    if (match !== undefined) return comparePair(match, one, left, right);
    // Of another provision the size, form and time can still be compared; its variants mean something else.
    return swapped === undefined
      ? []
      : comparePair(swapped, one, left, right).filter(({ about }) => about !== 'variant');
  });
  const all = [
    ...kindDifferences(lost, extra),
    ...found,
    ...moneyDifferences(report, decision),
    ...undecided(report, decision),
  ];
  return all.filter(({ what }, i) => all.findIndex((other) => other.what === what) === i);
}
