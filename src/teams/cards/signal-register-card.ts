import { dutchDate } from '../../shared/iso-date.ts';
import type { SignalOutcome } from '../../signal-desk/signal-outcome.ts';
import { signalMessages } from '../messages-signal.ts';
import { listMessages } from '../messages-signal-lists.ts';
import { adaptiveCard, type CardElement, cutAtWord, heading, literal } from './card.ts';

type Shown = Extract<SignalOutcome, { kind: 'signal-register' }>;

const messages = listMessages.register;
const mostRows = 12;
const mostFigures = 8;
const longestFacts = 140;

function rowBlock(row: Shown['rows'][number]): CardElement {
  const { id, category, provider, status, sentOn, dueBy, isLate, facts } = row;
  const due = dueBy === null ? '' : `, ${signalMessages.dueBy(dutchDate(dueBy))}`;
  return {
    type: 'Container',
    separator: true,
    items: [
      literal(
        signalMessages.statusLine(
          id,
          category === null ? signalMessages.contentGone : signalMessages.categories[category],
          provider,
        ),
        { bold: true },
      ),
      literal(`${isLate ? messages.late : ''}${signalMessages.statuses[status]}${due}`),
      ...(facts === null || facts === '' ? [] : [literal(cutAtWord(facts, longestFacts), { small: true })]),
      literal(signalMessages.sentOn(dutchDate(sentOn)), { small: true }),
    ],
  };
}

/** The register in short: figures per provider and subject, and the newest signals. */
export function registerCard({ rows, figures, filteredBy, table }: Shown) {
  const how = filteredBy.length === 0 ? [] : [literal(messages.filteredBy(filteredBy), { small: true })];
  const body =
    rows.length === 0
      ? [heading(messages.title), ...how, literal(messages.empty)]
      : [
          heading(messages.title),
          ...how,
          literal(
            messages.count(
              rows.length,
              figures.reduce((sum, one) => sum + one.late, 0),
            ),
          ),
          ...figures
            .slice(0, mostFigures)
            .map((one) =>
              literal(
                `•  ${messages.figure(one.provider ?? signalMessages.unknownProvider, signalMessages.categories[one.category], one.count, one.open)}`,
                { small: true },
              ),
            ),
          ...rows.slice(0, mostRows).map(rowBlock),
          ...(rows.length > mostRows ? [literal(messages.more(rows.length - mostRows), { small: true })] : []),
          literal(table === null ? messages.noFile : messages.file, { small: true, spacing: 'Medium' }),
        ];
  return adaptiveCard(body, messages.title);
}
