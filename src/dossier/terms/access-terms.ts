import { conclusionOfReport } from '../decision/conclusion.ts';
import type { TermFinding } from '../findings.ts';
import { daysOf, type EventName, firstOf, lastOf } from './events.ts';
import { countedTerm, type Happened, orderOf, type TermCase, unknownTerm } from './term-case.ts';
import { termTexts } from './term-texts.ts';

const { names } = termTexts;
const rules = {
  onderzoek: 'artikel 2.3.2 lid 1 Wmo 2015',
  persoonlijkPlan: 'artikel 2.3.2 lid 2 Wmo 2015',
  besluitWmo: 'artikel 2.3.5 lid 2 Wmo 2015',
  besluitJeugd: 'artikel 4:13 lid 2 Awb',
  bezwaar: 'artikel 6:7 en 6:8 Awb',
} as const;

const hasType = ({ documents }: TermCase, type: 'gespreksverslag' | 'beschikking'): boolean =>
  documents.some((one) => one.type === type);

const happened = (event: EventName, day: ReturnType<typeof lastOf>): Happened | undefined =>
  day === undefined ? undefined : { event, day };

/** The melding of this case: the last one before the first conversation; an earlier one belongs to an earlier case. */
function meldingOf({ events }: TermCase): Happened | undefined {
  const before = daysOf(events, 'gesprek')[0]?.day ?? daysOf(events, 'besluit')[0]?.day;
  return happened('melding', lastOf(events, 'melding', before) ?? lastOf(events, 'melding'));
}

/** The application: by itself, or else the report that was signed. */
function aanvraagOf({ events }: TermCase): Happened | undefined {
  const before = lastOf(events, 'besluit')?.day;
  return (
    happened('aanvraag', lastOf(events, 'aanvraag', before) ?? lastOf(events, 'aanvraag')) ??
    happened('ondertekening', lastOf(events, 'ondertekening', before))
  );
}

/** The day on which the investigation was over: as said, or the report was sent, or the last conversation was held. */
function onderzoekOf({ events }: TermCase, start: Happened): Happened | undefined {
  for (const event of ['onderzoek', 'verslag', 'gesprek', 'ondertekening'] as const) {
    const day = lastOf(events, event);
    if (day !== undefined && day.day >= start.day.day) return { event, day };
  }
  return undefined;
}

/** Wmo 2.3.2 lid 1: six weeks from the melding. */
function investigation(one: TermCase): readonly TermFinding[] {
  if (one.law !== 'wmo') return [];
  const start = meldingOf(one);
  if (start === undefined)
    return hasType(one, 'gespreksverslag') ? [unknownTerm(names.onderzoek, rules.onderzoek, ['melding'])] : [];
  const own = one.pauses.filter(({ of }) => of === 'onderzoek' || (of === null && aanvraagOf(one) === undefined));
  const counting = {
    name: names.onderzoek,
    rule: rules.onderzoek,
    start,
    length: { count: 6, unit: 'weken' } as const,
  };
  const last = [
    ...orderOf(one, start, 'gesprek'),
    ...(own.some(({ kind }) => kind === 'opschorting') ? [termTexts.noPause] : []),
  ];
  const done = onderzoekOf(one, start);
  if (done !== undefined) return [countedTerm({ ...counting, pauses: own, done, last }, one.today)];
  const open = countedTerm({ ...counting, pauses: own, done, last: [...last, termTexts.notDone] }, one.today);
  const over = firstOf(one.events, 'aanvraag', start.day.day) ?? firstOf(one.events, 'besluit', start.day.day);
  if (over === undefined && !hasType(one, 'gespreksverslag')) return [open];
  const isSurelyInTime = over !== undefined && open.due !== null && over.day <= open.due;
  const closing = isSurelyInTime ? [] : [termTexts.doneUnknown(['onderzoek', 'verslag', 'gesprek'])];
  const counted = countedTerm({ ...counting, pauses: own, done: undefined, last: [...last, ...closing] }, one.today);
  return [isSurelyInTime ? { ...counted, status: 'op tijd' } : { ...counted, status: 'onbekend', asks: ['verslag'] }];
}

/** Wmo 2.3.2 lid 2: seven days from the melding in which the inwoner may hand in a plan of their own. */
function personalPlan(one: TermCase): readonly TermFinding[] {
  if (one.law !== 'wmo') return [];
  const start = meldingOf(one);
  if (start === undefined) return [];
  const done = happened('persoonlijkPlan', lastOf(one.events, 'persoonlijkPlan'));
  const talk = firstOf(one.events, 'gesprek', start.day.day);
  const counting = {
    name: names.persoonlijkPlan,
    rule: rules.persoonlijkPlan,
    start,
    length: { count: 7, unit: 'dagen' } as const,
  };
  const order = orderOf(one, start, 'gesprek');
  const plain = countedTerm({ ...counting, done, last: order }, one.today);
  if (done !== undefined || plain.due === null) return [plain];
  const isEarly = talk !== undefined && talk.day < plain.due;
  const last = [...order, termTexts.noPlan, ...(isEarly ? [termTexts.earlyTalk(talk.day)] : [])];
  const term = countedTerm({ ...counting, done, last }, one.today);
  // The inwoner may hand in a plan and need not: without one nobody is late.
  return [{ ...term, status: term.status === 'te laat' ? 'op tijd' : term.status }];
}

/** Tells whether a decision is to be expected: there is one, or an application, or a report that proposes help. */
function expectsDecision(one: TermCase): boolean {
  if (aanvraagOf(one) !== undefined || hasType(one, 'beschikking')) return true;
  return one.documents.some(
    (document) => document.type === 'gespreksverslag' && conclusionOfReport(document)?.refusal === null,
  );
}

/** Wmo 2.3.5 lid 2: two weeks from the aanvraag. Jeugdwet has no term of its own: Awb 4:13, eight weeks. */
function decision(one: TermCase): readonly TermFinding[] {
  const isWmo = one.law === 'wmo';
  const rule = isWmo ? rules.besluitWmo : rules.besluitJeugd;
  const start = aanvraagOf(one);
  const isReview = meldingOf(one) === undefined && daysOf(one.events, 'heronderzoek').length > 0;
  if (start === undefined)
    return expectsDecision(one) && !isReview ? [unknownTerm(names.besluit, rule, ['aanvraag', 'ondertekening'])] : [];
  const length = { count: isWmo ? 2 : 8, unit: 'weken' } as const;
  const pauses = one.pauses.filter(({ of }) => of !== 'onderzoek');
  const taken = firstOf(one.events, 'besluit', start.day.day) ?? lastOf(one.events, 'besluit');
  const first = start.event === 'ondertekening' ? [termTexts.signedIsApplication] : [];
  const last = [...orderOf(one, start, 'besluit'), ...(taken === undefined ? [termTexts.notDone] : [])];
  const done = happened('besluit', taken);
  return [countedTerm({ name: names.besluit, rule, start, length, pauses, done, first, last }, one.today)];
}

/** Awb 6:7 and 6:8: six weeks from the day after the decision was sent. */
function objection(one: TermCase): readonly TermFinding[] {
  const sent = happened('verzending', lastOf(one.events, 'verzending'));
  const start = sent ?? happened('besluit', lastOf(one.events, 'besluit'));
  if (start === undefined)
    return hasType(one, 'beschikking') ? [unknownTerm(names.bezwaar, rules.bezwaar, ['verzending', 'besluit'])] : [];
  const first = sent === undefined ? [termTexts.sentUnknown] : [];
  const counting = {
    name: names.bezwaar,
    rule: rules.bezwaar,
    start,
    length: { count: 6, unit: 'weken' } as const,
    done: undefined,
    first,
  };
  const term = countedTerm(counting, one.today);
  return [term.status === 'te laat' ? countedTerm({ ...counting, last: [termTexts.objectionOver] }, one.today) : term];
}

/** The terms of the way in: from melding to objection. */
export const accessTerms = (one: TermCase): readonly TermFinding[] => [
  ...personalPlan(one),
  ...investigation(one),
  ...decision(one),
  ...objection(one),
];
