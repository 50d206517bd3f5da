import { dutchDate } from '../../shared/iso-date.ts';
import type { SignalOutcome } from '../../signal-desk/signal-outcome.ts';
import { signalMessages as messages } from '../messages-signal.ts';
import { adaptiveCard, type CardElement, cutAtWord, heading, literal } from './card.ts';

type Shown = Extract<SignalOutcome, { kind: 'signal-register' }>;

const mostRows = 12;
const mostFigures = 8;
const longestFacts = 140;

function rowBlock(row: Shown['rows'][number]): CardElement {
  const { id, category, provider, status, sentOn, dueBy, isLate, facts } = row;
  const due = dueBy === null ? '' : `, ${messages.dueBy(dutchDate(dueBy))}`;
  return {
    type: 'Container',
    separator: true,
    items: [
      literal(
        messages.statusLine(id, category === null ? messages.contentGone : messages.categories[category], provider),
        { bold: true },
      ),
      literal(`${isLate ? messages.late : ''}${messages.statuses[status]}${due}`),
      ...(facts === null || facts === '' ? [] : [literal(cutAtWord(facts, longestFacts), { small: true })]),
      literal(messages.sentOn(dutchDate(sentOn)), { small: true }),
    ],
  };
}

/** The register in short: figures per provider and subject, and the newest signals. */
export function registerCard({ rows, figures, table }: Shown) {
  const body =
    rows.length === 0
      ? [heading(messages.registerTitle), literal(messages.registerEmpty)]
      : [
          heading(messages.registerTitle),
          literal(
            messages.registerCount(
              rows.length,
              figures.reduce((sum, one) => sum + one.late, 0),
            ),
          ),
          ...figures
            .slice(0, mostFigures)
            .map((one) =>
              literal(
                `•  ${messages.figure(one.provider ?? messages.unknownProvider, messages.categories[one.category], one.count, one.open)}`,
                { small: true },
              ),
            ),
          ...rows.slice(0, mostRows).map(rowBlock),
          ...(rows.length > mostRows ? [literal(messages.registerMore(rows.length - mostRows), { small: true })] : []),
          literal(table === null ? messages.registerNoFile : messages.registerFile, { small: true, spacing: 'Medium' }),
        ];
  return adaptiveCard(body, messages.registerTitle);
}
