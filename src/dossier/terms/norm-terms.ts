import type { TermFinding } from '../findings.ts';
import type { ServiceNorm } from '../framework.ts';
import { daysOf, firstOf, lastOf } from './events.ts';
import { countedTerm, orderOf, type TermCase } from './term-case.ts';
import { termTexts } from './term-texts.ts';

/** What shows that a case went on: after it, an event that no paper dates may well have been in time. */
const later = ['gesprek', 'verslag', 'ondertekening', 'aanvraag', 'besluit'] as const;

/**
 * The service norms of the municipality, in working days without public holidays, of which the beginning is known. Of a norm
 * that is over and of which nothing dates the end it asks for that day; it is left out when the case went on.
 */
export function normTerms(one: TermCase, norms: readonly ServiceNorm[]): readonly TermFinding[] {
  const { law, events, today } = one;
  return norms
    .filter((norm) => norm.law === law || norm.law === 'beide')
    .flatMap(({ name, rule, from, until, workingDays }) => {
      const begun = lastOf(events, from, daysOf(events, until).at(-1)?.day) ?? lastOf(events, from);
      if (begun === undefined) return [];
      const ended = firstOf(events, until, begun.day);
      const wentOn = later.some((event) => event !== from && daysOf(events, event).some(({ day }) => day > begun.day));
      if (ended === undefined && wentOn) return [];
      const start = { event: from, day: begun };
      const done = ended === undefined ? undefined : { event: until, day: ended };
      const counting = { name, rule, start, length: { count: workingDays, unit: 'werkdagen' } as const, done };
      const counted = (last: readonly string[]): TermFinding => ({
        ...countedTerm(
          { ...counting, first: [termTexts.isNorm], last: [...orderOf(one, start, until), ...last] },
          today,
        ),
        isNorm: true,
      });
      if (done !== undefined) return [counted([])];
      const open = counted([termTexts.notDone]);
      // Papers seldom tell when they were sent: that they are silent makes nobody late.
      return open.status === 'te laat'
        ? [{ ...counted([termTexts.doneUnknown([until])]), status: 'onbekend', asks: [until] }]
        : [open];
    });
}
