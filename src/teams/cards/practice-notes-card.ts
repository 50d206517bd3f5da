import { dutchDate } from '../../shared/iso-date.ts';
import type { SignalOutcome } from '../../signal-desk/signal-outcome.ts';
import { signalMessages } from '../messages-signal.ts';
import { listMessages } from '../messages-signal-lists.ts';
import { adaptiveCard, type CardElement, cutAtWord, heading, literal } from './card.ts';
import { plainInMarkdown } from './markdown.ts';

type Shown = Extract<SignalOutcome, { kind: 'signal-practice-notes' }>;

const messages = listMessages.practiceNotes;
const mostNotes = 12;
const longestFacts = 400;

const noteBlock = ({ id, sentOn, provider, category, facts, canEnd }: Shown['notes'][number]): CardElement => ({
  type: 'Container',
  separator: true,
  items: [
    literal(`${provider ?? signalMessages.unknownProvider}: ${signalMessages.categories[category]}`, { bold: true }),
    literal(cutAtWord(facts, longestFacts)),
    literal(messages.from(id, dutchDate(sentOn)), { small: true }),
    ...(canEnd ? [literal(messages.end(id), { small: true })] : []),
  ],
});

/** The dossierlijst: the newest werkafspraken, each with the signal that it came from. */
export function practiceNotesCard({ provider, notes }: Shown) {
  const title = messages.title(provider);
  const body =
    notes.length === 0
      ? [literal(messages.none)]
      : [
          literal(messages.explained, { small: true }),
          ...notes.slice(0, mostNotes).map(noteBlock),
          ...(notes.length > mostNotes ? [literal(messages.more(notes.length - mostNotes), { small: true })] : []),
        ];
  return adaptiveCard([heading(plainInMarkdown(title)), ...body], title);
}
