import { dutchDate, dutchDay } from '../../shared/iso-date.ts';
import type { SignalContent } from '../../signals/follow-up/kept-signal.ts';
import { signalMessages as messages } from '../messages-signal.ts';
import { type CardElement, cutAtWord, literal } from './card.ts';
import { lawNames } from './place.ts';

const longestFacts = 3_000;
const longestOpinion = 3_000;

/** A day as people read it, from an instant. */
export const dayOf = (at: Date): string => dutchDate(dutchDay(at));

const number = (hours: number): string => hours.toLocaleString('nl-NL', { maximumFractionDigits: 2 });

/** The hours in words; null when none were told. */
function hoursLine({ hoursIndicated, hoursDelivered }: SignalContent): string | null {
  if (hoursIndicated !== null && hoursDelivered !== null) {
    const short = hoursIndicated - hoursDelivered;
    return messages.hoursBoth(number(hoursIndicated), number(hoursDelivered), short > 0 ? number(short) : null);
  }
  if (hoursIndicated !== null) return messages.hoursIndicated(number(hoursIndicated));
  return hoursDelivered === null ? null : messages.hoursDelivered(number(hoursDelivered));
}

/** A line with a name before it. */
const named = (name: string, value: string): CardElement => ({
  type: 'RichTextBlock',
  spacing: 'Small',
  inlines: [{ type: 'TextRun', text: `${name}: `, weight: 'Bolder' }, ...literalRuns(value)],
});

/** The inlines of a literal text. */
function literalRuns(text: string): readonly unknown[] {
  const { inlines } = literal(text);
  return Array.isArray(inlines) ? inlines : [];
}

/** What a signal tells, a line each; what is not known is left out. */
export function contentLines(content: SignalContent, hasFacts = true): CardElement[] {
  const { provider, category, law, arrangement, when, caseNumber, facts, opinion, isPracticeNote } = content;
  const hours = hoursLine(content);
  const line = (name: string, value: string | null): CardElement[] => (value === null ? [] : [named(name, value)]);
  return [
    ...line(messages.provider, provider ?? messages.unknownProvider),
    ...line(messages.about, messages.categories[category]),
    ...line(messages.law, law === null ? null : lawNames[law]),
    ...line(messages.arrangement, arrangement),
    ...line(messages.hours, hours),
    ...line(messages.when, when),
    ...line(messages.caseNumber, caseNumber),
    ...(hasFacts && facts !== '' ? [named(messages.facts, cutAtWord(facts, longestFacts))] : []),
    ...(hasFacts && opinion !== '' ? [named(messages.opinion, cutAtWord(opinion, longestOpinion))] : []),
    ...(isPracticeNote ? [literal(messages.isPracticeNote, { small: true })] : []),
  ];
}
