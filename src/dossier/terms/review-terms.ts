import type { IsoDate } from '../../shared/iso-date.ts';
import type { DossierNotice, TermFinding } from '../findings.ts';
import { addYears } from './count-term.ts';
import { daysOf, firstOf, lastOf } from './events.ts';
import { countedTerm, type Happened, type TermCase, unknownTerm } from './term-case.ts';
import { termStatus } from './term-status.ts';
import { termTexts } from './term-texts.ts';

/** At least once in this many years (Wmo 2.3.9; the years are of policy, not of the law). */
const years = 3;
const unchanged =
  /\b(?:blijft|blijven|bleef)\s+(?:\p{L}+\s+){0,3}(?:gelijk|hetzelfde|ongewijzigd|zoals|onveranderd|doorlopen)\b|\b(?:ongewijzigd|onveranderd)\b|\b(?:geen|niets|niet|zonder)\s+(?:\p{L}+\s+){0,2}(?:wijziging\p{L}*|verander\p{L}*|gewijzigd|aanpassing\p{L}*)/iu;
const reviewed = /\b(?:periodiek\p{L}*\s+(?:her)?onderzoek|heronderzoek|herbeoordeling|nog past|nog passend)\b/iu;

const papersOf = ({ documents }: TermCase, types: readonly string[]) =>
  documents.filter(({ type }) => types.includes(type));

const endless =
  /(?<!\b(?:geen|niet|dan|in plaats van)\s(?:voor\s)?)\b(?:onbepaalde\s+(?:tijd|duur|periode)|zonder\s+einddatum)\b/iu;

function isIndefinite(one: TermCase): boolean {
  if (lastOf(one.events, 'einde')?.isGiven === true) return false;
  return papersOf(one, ['beschikking']).some(({ text }) => endless.test(text));
}

/** The last review: as the papers date it, or the conversation of a report that calls itself one. */
function lastReviewOf(one: TermCase): Happened | undefined {
  const day = lastOf(one.events, 'heronderzoek', one.today);
  if (day !== undefined) return { event: 'heronderzoek', day };
  const report = papersOf(one, ['gespreksverslag']).find(({ text, file }) =>
    reviewed.test(`${file} ${text.slice(0, 200)}`),
  );
  const talk = daysOf(one.events, 'gesprek').findLast(({ document }) => document !== null && document === report?.file);
  return talk === undefined ? undefined : { event: 'heronderzoek', day: talk };
}

/** When the provision ends; null when it goes on, also when a decision without an end says nothing about it. */
const endOf = (one: TermCase): IsoDate | null =>
  isIndefinite(one) ? null : (lastOf(one.events, 'einde')?.day ?? null);

const ruleOf = (one: TermCase): string => {
  if (one.law === 'wmo') return 'artikel 2.3.9 Wmo 2015';
  const isBudget = papersOf(one, ['beschikking']).some(({ text }) => /\bpgb\b|persoonsgebonden budget/iu.test(text));
  return isBudget ? 'artikel 8.1.3 Jeugdwet' : 'periodiek onderzoek, ten minste eens per 3 jaar';
};

/** Counts up to the next review: three years on, or the earlier day that was planned or promised. */
function nextReview(one: TermCase, name: string, start: Happened): TermFinding {
  const planned = firstOf(one.events, 'volgendHeronderzoek', start.day.day);
  const limit = addYears(start.day.day, years);
  const last =
    planned === undefined
      ? [termTexts.notPlanned]
      : [planned.day > limit ? termTexts.plannedTooLate(planned.day) : termTexts.planned(planned.day)];
  const term = countedTerm(
    { name, rule: ruleOf(one), start, length: { count: years, unit: 'jaar' }, done: undefined, last },
    one.today,
  );
  const due = planned !== undefined && planned.day < limit ? planned.day : limit;
  return { ...term, due, status: termStatus(due, null, one.today) };
}

/**
 * The terms of the periodic review of a provision that goes on for more than three years, without an end, or that was
 * reviewed before: the review itself, and the next one after it.
 */
export function reviewTerms(one: TermCase): readonly TermFinding[] {
  const { events, today } = one;
  const begun = firstOf(events, 'ingang') ?? (isIndefinite(one) ? firstOf(events, 'besluit') : undefined);
  const start: Happened | undefined =
    begun === undefined ? undefined : { event: daysOf(events, 'ingang').length > 0 ? 'ingang' : 'besluit', day: begun };
  const last = lastReviewOf(one);
  const end = endOf(one);
  const { names } = termTexts;
  const goesOnFrom = (day: IsoDate): boolean =>
    end === null ? isIndefinite(one) || last !== undefined : end >= addYears(day, years);
  if (last !== undefined) {
    const isFirstKnown = start !== undefined && start.day.day < last.day.day;
    const length = { count: years, unit: 'jaar' } as const;
    return [
      ...(isFirstKnown
        ? [countedTerm({ name: names.heronderzoek, rule: ruleOf(one), start, length, done: last }, today)]
        : []),
      ...(goesOnFrom(last.day.day) ? [nextReview(one, names.volgendHeronderzoek, last)] : []),
    ];
  }
  if (start === undefined)
    return isIndefinite(one) ? [unknownTerm(names.heronderzoek, ruleOf(one), ['ingang', 'heronderzoek'])] : [];
  return goesOnFrom(start.day.day) ? [nextReview(one, names.heronderzoek, start)] : [];
}

/**
 * Tells that no next review is planned: after one that changed nothing, or in a decision without an end. Then nobody looks
 * and the provision runs on.
 */
export function reviewNotices(one: TermCase): readonly DossierNotice[] {
  const code = 'next-review-missing' as const;
  const last = lastReviewOf(one);
  const end = endOf(one);
  if (last !== undefined) {
    const limit = addYears(last.day.day, years);
    const isPlanned =
      firstOf(one.events, 'volgendHeronderzoek', last.day.day) !== undefined ||
      (end !== null && end <= limit && end > last.day.day);
    const isUnchanged = one.documents.some(({ text }) => unchanged.test(text) && reviewed.test(text));
    if (!isPlanned && isUnchanged) return [{ code, text: termTexts.nextReviewMissing(last.day.day, limit) }];
  }
  const isMissing = isIndefinite(one) && daysOf(one.events, 'volgendHeronderzoek').length === 0;
  return isMissing ? [{ code, text: termTexts.firstReviewMissing }] : [];
}
