import { numberInWord } from '../../knowledge/dutch/number-words.ts';
import { addDays, type IsoDate } from '../../shared/iso-date.ts';
import type { Evidence } from '../findings.ts';
import type { DatedStatement } from './dated-statements.ts';

/** Which term it is about; null when nobody says so. */
type Paused = 'besluit' | 'onderzoek' | null;

interface Reasoned extends Evidence {
  readonly of: Paused;
  /** As the paper words it; null when it gives none. */
  readonly reason: string | null;
  readonly isGiven: boolean;
}

/** A term that stands still (Awb 4:15) from the first day that does not count up to, not including, the day it runs again. */
export interface Suspension extends Reasoned {
  readonly kind: 'opschorting';
  readonly from: IsoDate;
  /** Null while it lasts. */
  readonly until: IsoDate | null;
}

/** A term that was lengthened (Awb 4:14): by whole days, or up to and including a day. */
export interface Extension extends Reasoned {
  readonly kind: 'verlenging';
  readonly days: number | null;
  readonly until: IsoDate | null;
}
export type Pause = Suspension | Extension;

const suspends =
  /\bopgeschort\p{L}*|\bopschort\p{L}*|\bstil(?:gezet|gelegd|gestaan)\b|\bsta(?:at|an|nd)\b[^.;]{0,20}\bstil\b/iu;
const ofTerm = /termijn|\bbesli(?:s|st|ssen|ssing)\b|\bbesluit|\baanvraag|\bonderzoek/iu;
const notOfTerm = /\bbetaling\p{L}*|\buitbetal\p{L}*|\bbudget\b|\bpgb\b/iu;
/** The applicant is asked to complete the application (Awb 4:5, 4:15 lid 1 a). */
const asksMore =
  /\baanvraag\b[^.;]{0,60}\b(?:aan te vullen|aanvull\p{L}*)|\baanvull\p{L}* (?:van|op|bij) (?:de|uw|jullie|je) aanvraag|\bontbrekende (?:gegevens|stukken|informatie)/iu;
const isAsked = /\bgevraagd|\bverzocht|\bverzoek|\bvroegen|\bvragen\b|\bgestuurd/iu;
const isReceived = /\bontvangen|\bontvingen|\baangevuld|\bbinnen(?:gekomen)?\b|\bgeleverd|\bkregen/iu;
const lengthens = /\bverleng(?:d|en|ing|t)?\b|\buitstel\b|\buitgesteld\b/iu;
/** What the law or the rules allow is not what was done. */
const isRule = /\bk(?:an|unnen)\b|\bmag\b|\bmogen\b/iu;
const upTo = /(?:\b(?:tot|tot en met|uiterlijk|vóór|voor)|t\s?\/\s?m)\s*(?:op\s*)?(?:\p{L}+dag\s*)?$/iu;
const length = /\b(\p{L}+|\d{1,2})\s+(weken|week|dagen|wkn?\.?)(?![\p{L}\d])/iu;
const reasons =
  /\b(?:(?:omdat|want|doordat|wegens|vanwege|in verband met|i\.?v\.?m\.?|in afwachting van)\s+|reden\s*:?\s*)[^;]{1,200}/iu;
/** How many statements on an answer may follow the question for more. */
const answeredWithin = 12;

const pausedBy = (text: string): Paused =>
  /\bonderzoek/iu.test(text) && !/besli|besluit|aanvraag/iu.test(text) ? 'onderzoek' : 'besluit';
const reasonIn = (text: string): string | null =>
  reasons.exec(text)?.[0].replace(/\s+/g, ' ').replace(/[.;]$/, '') ?? null;

function suspensionIn({ text, days, evidence }: DatedStatement): Suspension | null {
  if (!suspends.test(text) || !ofTerm.test(text) || notOfTerm.test(text) || isRule.test(text)) return null;
  const about = {
    kind: 'opschorting' as const,
    of: pausedBy(text),
    reason: reasonIn(text),
    isGiven: false,
    ...evidence,
  };
  const [first, second] = days;
  if (first === undefined) return null;
  const includes =
    second !== undefined &&
    /(?:tot en met|t\s?\/\s?m|[-–])\s*(?:\p{L}+dag\s*)?$/iu.test(text.slice(first.end, second.start));
  return { ...about, from: first.day, until: second === undefined ? null : addDays(second.day, includes ? 1 : 0) };
}

/** An application that had to be completed: asked on one day, received on another, in one sentence or in two. */
function completionsIn(statements: readonly DatedStatement[]): readonly Suspension[] {
  return statements.flatMap((one, at) => {
    if (!asksMore.test(one.text) || !isAsked.test(one.text) || suspends.test(one.text)) return [];
    const [asked, answered] = one.days;
    if (asked === undefined) return [];
    const later = statements
      .slice(at + 1, at + 1 + answeredWithin)
      .find(
        ({ text, evidence }) =>
          isReceived.test(text) &&
          /gegevens|stukken|informatie|aanvul/iu.test(text) &&
          evidence.document === one.evidence.document,
      );
    const until = answered !== undefined && isReceived.test(one.text) ? answered.day : (later?.days[0]?.day ?? null);
    return [
      {
        kind: 'opschorting',
        from: addDays(asked.day, 1),
        until,
        of: 'besluit',
        reason: reasonIn(one.text) ?? 'om de aanvraag aan te vullen',
        isGiven: false,
        ...one.evidence,
      },
    ];
  });
}

function extensionIn({ text, days, evidence }: DatedStatement): Extension | null {
  const at = text.search(lengthens);
  if (at < 0 || !/termijn|\buitstel\b|\buitgesteld\b/iu.test(text) || isRule.test(text)) return null;
  const about = {
    kind: 'verlenging' as const,
    of: pausedBy(text),
    reason: reasonIn(text),
    isGiven: false,
    ...evidence,
  };
  const until = days.find(({ start }) => upTo.test(text.slice(Math.max(0, start - 40), start)));
  if (until !== undefined) return { ...about, days: null, until: until.day };
  const [, count = '', unit = ''] = length.exec(text.slice(at)) ?? length.exec(text) ?? [];
  const number = /^\d+$/.test(count) ? Number(count) : numberInWord(count.toLowerCase());
  return number === null ? null : { ...about, days: number * (/^dag/i.test(unit) ? 1 : 7), until: null };
}

/** Finds when a term stood still or was lengthened, with the reason that the papers give. */
export function pausesIn(statements: readonly DatedStatement[]): readonly Pause[] {
  return [
    ...statements.flatMap((one): readonly Pause[] => {
      const found = suspensionIn(one) ?? extensionIn(one);
      return found === null ? [] : [found];
    }),
    ...completionsIn(statements),
  ];
}
