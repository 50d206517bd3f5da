import { dutchDate, type IsoDate } from '../../shared/iso-date.ts';
import type { Sentence } from '../reading/sentences.ts';
import type { Conclusion } from './conclusion.ts';
import type { DutchDay } from './dates.ts';
import { formNames, type HelpForm } from './forms.ts';
import { isCompatible } from './kinds-in.ts';
import { lastDay, monthsBetween, type Period } from './periods.ts';
import type { Provision, Said } from './provisions.ts';
import { sizeDifference, sizeInWords } from './same-size.ts';
import type { VariantAxis } from './variants.ts';

/** A difference between report and decision: what, in Dutch, and the sentences that show it. */
export interface Difference {
  readonly what: string;
  readonly report: Sentence | null;
  readonly decision: Sentence | null;
}

/** Days that may lie between two ends that mean the same. */
const endTolerance = 12;
const monthTolerance = 0.7;

/** Kinds of help whose setting follows from what they are. */
const settled = new Set([
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
const axisNames: Readonly<Record<VariantAxis, string>> = {
  setting: 'Aard',
  weight: 'Variant',
  stay: 'Variant',
  gate: 'Aard',
  tariff: 'Tarief van het pgb',
  extent: 'Aard',
};

/** Compares two beginnings; a month or "half juni" is met by any day in it or near it. */
function isSameDay(a: DutchDay, b: DutchDay): boolean {
  if (a.precision === 'month' || b.precision === 'month')
    return a.month === b.month && (!a.hasYear || !b.hasYear || a.day?.slice(0, 4) === b.day?.slice(0, 4));
  if (a.hasYear && b.hasYear && a.day !== null && b.day !== null) {
    const apart = Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000;
    return apart <= (a.precision === 'about' || b.precision === 'about' ? 17 : 0);
  }
  return a.month === b.month && (a.dayOfMonth === b.dayOfMonth || a.precision === 'about' || b.precision === 'about');
}

const inWords = (day: DutchDay): string =>
  day.day === null
    ? `${day.dayOfMonth ?? ''}-${day.month}`
    : day.precision === 'month'
      ? day.day.slice(0, 7)
      : dutchDate(day.day);

function untilOf({ from, until, months }: Period): IsoDate | null {
  if (until !== null) return until;
  return from?.precision === 'day' && from.day !== null && months !== null ? lastDay(from.day, months) : null;
}

function monthsOf(period: Period): number | null {
  const until = untilOf(period);
  const from = period.from?.precision === 'day' ? period.from.day : null;
  return from !== null && until !== null ? monthsBetween(from, until) : period.months;
}

const whole = (months: number): string =>
  months >= 11.5 && Math.abs(months / 12 - Math.round(months / 12)) < 0.05
    ? `${Math.round(months / 12)} jaar`
    : `${Math.round(months)} maanden`;

function periodDifferences(report: Said<Period> | null, decision: Said<Period> | null): readonly Difference[] {
  if (report === null || decision === null) return [];
  const sentences = { report: report.sentence, decision: decision.sentence };
  const [left, right] = [report.value, decision.value];
  const found: Difference[] = [];
  const isStartKnown = left.from !== null && right.from !== null;
  const isStartSame = left.from === null || right.from === null || isSameDay(left.from, right.from);
  if (isStartKnown && !isStartSame && left.from !== null && right.from !== null)
    found.push({
      what: `Ingangsdatum: in het verslag ${inWords(left.from)}, in de beschikking ${inWords(right.from)}.`,
      ...sentences,
    });
  const [leftEnd, rightEnd] = [untilOf(left), untilOf(right)];
  const [leftMonths, rightMonths] = [monthsOf(left), monthsOf(right)];
  if (
    left.isIndefinite !== right.isIndefinite &&
    (left.isIndefinite ? (rightEnd ?? rightMonths) : (leftEnd ?? leftMonths)) !== null
  ) {
    const shown = (period: Period, end: IsoDate | null): string =>
      period.isIndefinite ? 'onbepaalde tijd' : end === null ? 'een vaste duur' : `tot en met ${dutchDate(end)}`;
    return [
      ...found,
      {
        what: `Duur: in het verslag ${shown(left, leftEnd)}, in de beschikking ${shown(right, rightEnd)}.`,
        ...sentences,
      },
    ];
  }
  const endsApart =
    leftEnd !== null && rightEnd !== null ? Math.abs(Date.parse(leftEnd) - Date.parse(rightEnd)) / 86_400_000 : 0;
  const lengthsApart = leftMonths !== null && rightMonths !== null ? Math.abs(leftMonths - rightMonths) : 0;
  // When the beginning moved, the end may move with it or stay; when it did not, both end and length can tell.
  const differs = isStartSame
    ? leftEnd !== null && rightEnd !== null && isStartKnown
      ? endsApart > endTolerance
      : lengthsApart > monthTolerance
    : lengthsApart > monthTolerance && endsApart > endTolerance;
  if (differs) {
    const shown = (end: IsoDate | null, months: number | null): string =>
      [months === null ? '' : whole(months), end === null ? '' : `tot en met ${dutchDate(end)}`]
        .filter(Boolean)
        .join(', ');
    found.push({
      what: `Duur: in het verslag ${shown(leftEnd, leftMonths)}; in de beschikking ${shown(rightEnd, rightMonths)}.`,
      ...sentences,
    });
  }
  return found;
}

/** What a provision says, or else what the whole conclusion says when it says it once. */
function orShared<T>(
  own: readonly T[],
  all: readonly Provision[],
  of: (provision: Provision) => readonly T[],
): readonly T[] {
  return own.length > 0 ? own : all.flatMap(of);
}

function formDifference(report: readonly Said<HelpForm>[], decision: readonly Said<HelpForm>[]): readonly Difference[] {
  const [left, right] = [report[0], decision[0]];
  if (left === undefined || right === undefined || report.some((a) => decision.some((b) => a.value === b.value)))
    return [];
  return [
    {
      what: `Vorm: in het verslag ${formNames[left.value]}, in de beschikking ${formNames[right.value]}.`,
      report: left.sentence,
      decision: right.sentence,
    },
  ];
}

function variantDifferences(report: Provision, decision: Provision): readonly Difference[] {
  const axes = ['setting', 'weight', 'stay', 'gate', 'tariff', 'extent'] as const;
  return axes.flatMap((axis) => {
    if (axis === 'setting' && settled.has(decision.kind.family)) return [];
    if (axis === 'weight' && decision.kind.family === 'huishouden') return [];
    const [left, right] = [report, decision].map(({ variants }) => variants.filter(({ value }) => value.axis === axis));
    const [a, b] = [left?.[0], right?.[0]];
    if (
      a === undefined ||
      b === undefined ||
      left?.some((one) => right?.some((other) => one.value.value === other.value.value)) === true
    )
      return [];
    return [
      {
        what: `${axisNames[axis]}: in het verslag ${a.value.value}, in de beschikking ${b.value.value}.`,
        report: a.sentence,
        decision: b.sentence,
      },
    ];
  });
}

function comparePair(
  report: Provision,
  decision: Provision,
  inReport: readonly Provision[],
  inDecision: readonly Provision[],
): readonly Difference[] {
  const periods = (all: readonly Provision[]): Said<Period> | null =>
    all.find(({ period }) => period !== null)?.period ?? null;
  const [left, right] = [report.period ?? periods(inReport), decision.period ?? periods(inDecision)];
  const months = (right === null ? null : monthsOf(right.value)) ?? (left === null ? null : monthsOf(left.value));
  const sizes = sizeDifference(
    report.amounts.map(({ value }) => value),
    decision.amounts.map(({ value }) => value),
    months,
  );
  const sentenceOf = (provision: Provision, amount: unknown): Sentence | null =>
    provision.amounts.find(({ value }) => value === amount)?.sentence ?? null;
  return [
    ...(sizes === null
      ? []
      : [
          {
            what: `Omvang: in het verslag ${sizeInWords(sizes.report)}, in de beschikking ${sizeInWords(sizes.decision)}.`,
            report: sentenceOf(report, sizes.report),
            decision: sentenceOf(decision, sizes.decision),
          },
        ]),
    ...formDifference(
      orShared(report.forms, inReport, ({ forms }) => forms),
      orShared(decision.forms, inDecision, ({ forms }) => forms),
    ),
    ...variantDifferences(report, decision),
    ...periodDifferences(left, right),
  ];
}

/** A provision of a report that it clearly concludes, and does not only mention beside another. */
const isFirm = (provision: Provision, at: number): boolean =>
  at === 0 ||
  provision.kind.isExtra === true ||
  provision.amounts.length > 0 ||
  provision.forms.length > 0 ||
  provision.period !== null;

/** Parts of other help that nobody takes for a provision of their own without a size. */
const isPart = ({ kind, amounts }: Provision): boolean =>
  kind.isExtra === true && kind.id !== 'vervoer' && amounts.length === 0;

/** Finds what a decision grants otherwise than the report concludes. */
export function differencesBetween(report: Conclusion, decision: Conclusion): readonly Difference[] {
  if (report.refusal !== null && decision.refusal !== null) return [];
  if (decision.refusal !== null)
    return [
      {
        what: 'Het verslag stelt een voorziening voor, de beschikking wijst af.',
        report: report.provisions[0]?.sentence ?? report.passage[0] ?? null,
        decision: decision.refusal,
      },
    ];
  if (report.refusal !== null)
    return [
      {
        what: 'Het verslag ziet geen voorziening, de beschikking kent er een toe.',
        report: report.refusal,
        decision: decision.provisions[0]?.sentence ?? null,
      },
    ];
  const left = report.provisions.filter((one, i) => isFirm(one, i) && !isPart(one));
  const right = decision.provisions.filter((one) => !isPart(one));
  const pairs = right.flatMap((one) => {
    const match =
      left.find((other) => other.kind.id === one.kind.id) ?? left.find((other) => isCompatible(other.kind, one.kind));
    return match === undefined ? [] : [{ report: match, decision: one }];
  });
  const extra = right.filter((one) => !pairs.some((pair) => pair.decision === one));
  const lost = left.filter((one) => !right.some((other) => isCompatible(one.kind, other.kind)));
  const [onlyExtra, onlyLost] = [extra[0], lost[0]];
  const found: Difference[] = [];
  if (left.length > 0 && onlyExtra !== undefined && onlyLost !== undefined && extra.length === 1 && lost.length === 1) {
    found.push({
      what: `Voorziening: in het verslag ${onlyLost.kind.label}, in de beschikking ${onlyExtra.kind.label}.`,
      report: onlyLost.sentence,
      decision: onlyExtra.sentence,
    });
    found.push(...comparePair(onlyLost, onlyExtra, left, right).filter(({ what }) => !/^(?:Aard|Variant)/.test(what)));
  } else if (left.length > 0) {
    for (const one of extra)
      found.push({
        what: `De beschikking kent ook ${one.kind.label} toe; dat staat niet in de conclusie van het verslag.`,
        report: null,
        decision: one.sentence,
      });
    for (const one of lost)
      found.push({
        what: `Het verslag concludeert ook ${one.kind.label}; dat ontbreekt in de beschikking.`,
        report: one.sentence,
        decision: null,
      });
  }
  for (const pair of pairs)
    for (const one of comparePair(pair.report, pair.decision, left, right))
      if (!found.some(({ what }) => what === one.what)) found.push(one);
  return found;
}
