import type { StatusLine } from '../../signal-desk/signal-outcome.ts';
import { signalMessages as messages } from '../messages-signal.ts';
import { adaptiveCard, type CardElement, cutAtWord, heading, literal } from './card.ts';
import { statusWords } from './signal-card.ts';

const longestText = 300;

function lines({ signal, to, question, closing }: StatusLine): CardElement {
  const { content } = signal;
  const title = messages.statusLine(
    signal.id,
    content === null ? '' : messages.categories[content.category],
    content?.provider ?? null,
  );
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      literal(title, { bold: true }),
      literal(`${statusWords({ signal })}, ${messages.at(to)}`),
      ...(question === null ? [] : [literal(messages.openQuestion(cutAtWord(question, longestText)))]),
      ...(closing === null ? [] : [literal(messages.closedWith(cutAtWord(closing, longestText)))]),
    ],
  };
}

/** How it stands with what somebody sent, newest first. */
export const statusCard = (signals: readonly StatusLine[]) =>
  adaptiveCard(
    [heading(messages.statusTitle), ...(signals.length === 0 ? [literal(messages.statusNone)] : signals.map(lines))],
    signals.length === 0
      ? messages.statusNone
      : signals.map((one) => `${one.signal.id}: ${statusWords(one)}`).join('. '),
  );
