import { dutchDate, isIsoDate } from '../../shared/iso-date.ts';
import type { SignalView } from '../../signal-desk/signal-outcome.ts';
import type { SignalEvent } from '../../signals/follow-up/kept-signal.ts';
import { signalMessages as messages } from '../messages-signal.ts';
import { adaptiveCard, type CardElement, cutAtWord, heading, literal } from './card.ts';
import { fittingVersion } from './fitting.ts';
import { plainInMarkdown, withoutLinks } from './markdown.ts';
import { activityBytes, maxActivityBytes } from './reply-activity.ts';
import { signalButtons } from './signal-buttons.ts';
import { contentLines, dayOf } from './signal-lines.ts';

const longestEvent = 400;

/** One line of the history, in words. */
function eventLine(
  { at, what, text, about }: SignalEvent,
  longest: number,
  nameOf: (id: string) => string,
): CardElement {
  const beside =
    about === null || what === 'sent'
      ? ''
      : ` (${isIsoDate(about) ? `tot en met ${dutchDate(about)}` : nameOf(about)})`;
  const words = text === null ? '' : `: “${cutAtWord(text, longest)}”`;
  return literal(`${dayOf(at)}  ${messages.events[what]}${beside}${words}`, { small: true });
}

/** Where a signal stands, in words. */
export function statusWords({ signal }: Pick<SignalView, 'signal'>): string {
  const { status, dueBy, answerBy } = signal;
  return [
    messages.statuses[status],
    ...(answerBy === null ? [] : [messages.answerBy(dutchDate(answerBy))]),
    ...(dueBy === null ? [] : [messages.dueBy(dutchDate(dueBy))]),
  ].join(', ');
}

/** The name of a signal: its number, what it is about, and whom. */
export function signalTitle({ signal }: Pick<SignalView, 'signal'>): string {
  const { id, content } = signal;
  return messages.signalTitle(
    id,
    content === null ? '' : messages.categories[content.category],
    content === null ? null : (content.provider ?? messages.unknownProvider),
  );
}

/** A notice above a card. */
export const noticeBox = (text: string, style = 'good'): CardElement => ({
  type: 'Container',
  style,
  items: [literal(text)],
});

function sections(view: SignalView, notice: CardElement | null, events: number, longest: number): CardElement[] {
  const { signal, history, parts, stopUntil, routes, to } = view;
  const { content, hiddenRules } = signal;
  const nameOf = (id: string): string => (id === signal.route ? to : (routes.find((one) => one.id === id)?.name ?? id));
  const shown = history.slice(-events);
  return [
    ...(notice === null ? [] : [notice]),
    heading(plainInMarkdown(signalTitle(view))),
    literal(statusWords(view)),
    ...(view.contractOwner === null ? [] : [literal(messages.contractOwner(view.contractOwner), { small: true })]),
    ...(signal.isConfidential ? [literal(messages.confidential, { bold: true })] : []),
    ...(stopUntil === null ? [] : [noticeBox(messages.stopped(dutchDate(stopUntil)), 'warning')]),
    ...(signal.parent === null ? [] : [literal(messages.partOf(signal.parent), { small: true })]),
    ...(signal.joinedTo === null ? [] : [literal(messages.joinedTo(signal.joinedTo), { small: true })]),
    {
      type: 'Container',
      style: 'emphasis',
      spacing: 'Medium',
      items: content === null ? [literal(messages.contentGone)] : contentLines(content),
    },
    literal(
      [
        messages.sentBy(dayOf(signal.sentAt), signal.rule),
        ...(hiddenRules.length === 0 ? [] : [messages.hidden(hiddenRules)]),
      ].join(' '),
      { small: true },
    ),
    ...(parts.length === 0
      ? []
      : [
          literal(messages.parts, { bold: true, spacing: 'Medium' }),
          ...parts.map((part) =>
            literal(`•  ${signalTitle({ signal: part })}: ${messages.statuses[part.status]}`, { small: true }),
          ),
        ]),
    ...(shown.length === 0
      ? []
      : [
          literal(messages.history, { bold: true, spacing: 'Medium' }),
          ...(history.length > shown.length
            ? [literal(messages.moreHistory(history.length - shown.length), { small: true })]
            : []),
          ...shown.map((event) => eventLine(event, longest, nameOf)),
        ]),
  ];
}

/** A signal with all that may be done with it, within Teams' size. */
export function signalCard(view: SignalView, notice: CardElement | null = null) {
  const buttons = signalButtons(view);
  const spoken = withoutLinks(signalTitle(view));
  const room = maxActivityBytes - activityBytes(adaptiveCard([], spoken, buttons)) - 400;
  const body = fittingVersion(
    [
      () => sections(view, notice, 8, longestEvent),
      () => sections(view, notice, 4, longestEvent / 2),
      () => sections(view, notice, 2, longestEvent / 4),
    ],
    room,
    messages.moreHistory(view.history.length),
  );
  return adaptiveCard(body, spoken, buttons);
}

/** What is left where a signal was, once it went on to others. */
export const movedCard = ({ signal, to }: Pick<SignalView, 'signal' | 'to'>) =>
  adaptiveCard([literal(messages.elsewhere(signal.id, to))], messages.elsewhere(signal.id, to));
