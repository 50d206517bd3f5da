import { dutchDate } from '../../shared/iso-date.ts';
import type { SignalOutcome, StatusLine } from '../../signal-desk/signal-outcome.ts';
import { signalMessages as messages } from '../messages-signal.ts';
import { adaptiveCard, type CardElement, cutAtWord, heading, literal } from './card.ts';

const longestText = 300;

/** Whose turn it is, and by when, in words. */
function nextWords({ next, to }: StatusLine): string | null {
  const by = (day: string | null): string | null => (day === null ? null : dutchDate(day));
  const words = messages.next;
  switch (next.kind) {
    case 'take':
      return words.take(to, by(next.by), next.isLate);
    case 'handle':
      return words.handle(to, by(next.by), next.isLate);
    case 'decide':
      return words.decide(to, by(next.by), next.isLate);
    case 'answer':
      return words.answer(by(next.by));
    case 'parts':
      return words.parts(next.done, next.of);
    case 'follow':
      return words.follow(next.twin);
    case 'say-helped':
      return words['say-helped'](dutchDate(next.until));
    case 'come-back':
      return words['come-back'](dutchDate(next.until));
    case 'nothing':
      return null;
  }
}

function lines(line: StatusLine): CardElement {
  const { id, category, provider, status, next, closing, sentOn } = line;
  const title = messages.statusLine(
    id,
    category === null ? messages.contentGone : messages.categories[category],
    provider,
  );
  const comes = nextWords(line);
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      literal(title, { bold: true }),
      literal(messages.statuses[status]),
      ...(comes === null ? [] : [literal(comes)]),
      ...(next.kind === 'answer' && next.question !== null
        ? [literal(messages.openQuestion(cutAtWord(next.question, longestText)))]
        : []),
      ...(closing === null ? [] : [literal(messages.closedWith(cutAtWord(closing, longestText)))]),
      literal(messages.sentOn(dutchDate(sentOn)), { small: true }),
    ],
  };
}

/** How it stands with what somebody sent, and that a draft is still open. */
export function statusCard({ signals, draft }: Extract<SignalOutcome, { kind: 'signal-status' }>) {
  const isNone = signals.length === 0 && draft === undefined;
  const left = draft === undefined ? [] : [messages.statusDraft(draft.provider)];
  const told = signals.map(({ id, status }) => `${id}: ${messages.statuses[status]}`);
  return adaptiveCard(
    [
      heading(messages.statusTitle),
      ...(isNone ? [literal(messages.statusNone)] : signals.map(lines)),
      ...left.map((words) => literal(words, { spacing: 'Medium' })),
    ],
    isNone ? messages.statusNone : [...told, ...left].join('. '),
  );
}
