import type { DossierOutcome } from '../../dossier-desk.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';
import { messageEntity } from './answer-activities.ts';
import { type CardElement, cardAttachment, heading, literal } from './card.ts';
import { named, quoted, sentence } from './dossier-words.ts';
import { fittingVersion } from './fitting.ts';
import { activityBytes, maxActivityBytes, type ReplyActivity } from './reply-activity.ts';

type Summary = Extract<DossierOutcome, { kind: 'dossier-summary' }>;

const quoteLengths = [600, 300, 120];

/** Shows a dossier in short: a line for each document, then what is said about each step, in the dossier's own words. */
export function summaryActivities({ summary, unreadable }: Summary): [ReplyActivity, ReplyActivity] {
  const said = `${messages.summarySaid} ${messages.advice}`;
  const shown = (body: CardElement[]): ReplyActivity => ({
    type: 'message',
    attachments: [cardAttachment(body, said)],
    entities: [messageEntity([])],
  });
  const sections = (quote: number): CardElement[] => [
    heading(messages.summaryTitle),
    ...summary.documents.map(({ file, line }) => literal(messages.document(named(file), sentence(line, quote)))),
    ...unreadable.map(({ file, reason }) =>
      literal(messages.unreadDocument(named(file), sentence(reason, 200)), { color: 'Attention' }),
    ),
    ...summary.steps.flatMap(({ code, name, lines }) => [
      literal(`${code} ${named(name)}`, { bold: true, spacing: 'Medium' }),
      ...(lines.length === 0 ? [literal(messages.summaryNothing, { small: true })] : []),
      ...lines.map((line) => quoted(line.quote, line.document, quote)),
    ]),
    literal(messages.advice, { small: true, spacing: 'Medium' }),
  ];
  const room = maxActivityBytes - activityBytes(shown([]));
  const versions = quoteLengths.map((quote) => () => sections(quote));
  return [
    { type: 'message', textFormat: 'markdown', text: said, entities: [messageEntity([])] },
    shown(fittingVersion(versions, room, messages.shortenedText)),
  ];
}
