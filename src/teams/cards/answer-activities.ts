import type { Answer, Citation, Notice } from '../../policy/answer.ts';
import { dutchDate } from '../../shared/iso-date.ts';
import { messages } from '../messages.ts';
import {
  askButtons,
  type CardElement,
  cardAttachment,
  cutAtWord,
  heading,
  isWebAddress,
  literal,
  openUrl,
} from './card.ts';
import { fitting } from './fitting.ts';
import { plainInMarkdown } from './markdown.ts';
import { keywords, lawNames, placeName, shortPlaceName, validity } from './place.ts';
import { type ActivityEntity, activityBytes, maxActivityBytes, type ReplyActivity } from './reply-activity.ts';

/** For whom an answer is shown. */
export interface Reader {
  readonly surface: 'personal' | 'group' | 'channel';
  readonly userId: string;
}

const maxCitations = 10;
const maxTextLength = 9_000;
const maxQuoteLength = 1_200;
const maxSuggestions = 3;

/** Shows an answer: the text with Teams' own citations, AI label and thumbs, and then a card with every quote, its version and validity. Two messages, since Teams splits one with both, and then tells no id that a thumb could be traced by. Each stays under Teams' size. */
export function answerActivities(
  answer: Extract<Answer, { kind: 'answered' }>,
  suggestions: readonly string[],
  reader: Reader,
): [ReplyActivity, ReplyActivity] {
  const said: ReplyActivity = {
    type: 'message',
    textFormat: 'markdown',
    text: answerText(answer.text, Math.min(answer.citations.length, maxCitations)),
    entities: [messageEntity(answer.citations)],
    channelData: feedbackLoop,
  };
  const questions = suggestions.slice(0, maxSuggestions);
  const spoken = `${messages.sources}: ${answer.citations.map((citation) => placeName(citation)).join('; ')}`;
  const day = dutchDate(answer.date);
  const sections = [
    ...answer.notices.map(noticeBlock),
    heading(messages.sources),
    ...answer.citations.map(citationBlock),
    ...alsoRelevant(answer),
    literal(messages.readAt(day, answer.law && lawNames[answer.law]), { small: true, spacing: 'Medium' }),
    ...(questions.length > 0 ? [literal(messages.goOn, { bold: true, spacing: 'Medium' }), askButtons(questions)] : []),
  ];
  const shown = (body: CardElement[]): ReplyActivity => ({
    type: 'message',
    attachments: [cardAttachment(body, cutAtWord(spoken, 500))],
    ...suggestedActions(suggestions, reader),
  });
  return [said, shown(fitting(sections, maxActivityBytes - activityBytes(shown([])), messages.shortened))];
}

/** The feedback buttons; Teams asks for the reason itself. */
export const feedbackLoop = { feedbackLoop: { type: 'default' } };

/** The one root entity that carries the AI label and the citations. */
export function messageEntity(citations: readonly Citation[]): ActivityEntity {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    additionalType: ['AIGeneratedContent'],
    citation: citations.slice(0, maxCitations).map((citation, index) => ({
      '@type': 'Claim',
      position: index + 1,
      appearance: {
        '@type': 'DigitalDocument',
        name: shortPlaceName(citation, 80),
        abstract: cutAtWord(citation.quote, 160),
        keywords: keywords(citation),
        ...(citation.url !== null && isWebAddress(citation.url) ? { url: citation.url } : {}),
      },
    })),
  };
}

/** Questions to go on with, as chips above the compose box; only a personal chat shows those, and not in every client. */
export function suggestedActions(
  suggestions: readonly string[],
  reader: Reader,
): Pick<ReplyActivity, 'suggestedActions'> {
  if (reader.surface !== 'personal' || suggestions.length === 0) return {};
  const actions = suggestions
    .slice(0, maxSuggestions)
    .map((question) => ({ type: 'imBack' as const, title: cutAtWord(question, 60), value: question }));
  return { suggestedActions: { to: [reader.userId], actions } };
}

/** Teams shows a citation only where its marker stands, so markers that the text lacks are added at the end. */
function answerText(text: string, cited: number): string {
  const shortened = text.length > maxTextLength;
  const shown = shortened ? cutText(text) : text;
  const unmarked = Array.from({ length: cited }, (_, index) => `[${index + 1}]`).filter(
    (mark) => !shown.includes(mark),
  );
  return [
    plainInMarkdown(shown, cited),
    ...(shortened ? [messages.shortened] : []),
    ...(unmarked.length > 0 ? [messages.seeAlso(unmarked.join(' '))] : []),
  ].join('\n\n');
}

const cutText = (text: string): string => {
  const room = text.slice(0, maxTextLength);
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), maxTextLength / 2))}…`;
};

/** A warning in words and with a sign; the colour only supports it. */
export const noticeBlock = (notice: Notice): CardElement => ({
  type: 'Container',
  style: 'warning',
  spacing: 'Small',
  items: [literal(`⚠ ${messages.takeNote}: ${notice.text}`)],
});

function citationBlock(citation: Citation, index: number): CardElement {
  const open = openUrl(messages.openSource, citation.url);
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      literal(`[${index + 1}] ${placeName(citation)}`, { bold: true }),
      literal(`“${cutQuote(citation.quote)}”`),
      literal(validity(citation), { small: true }),
      ...(open === undefined ? [] : [{ type: 'ActionSet', spacing: 'Small', actions: [open] }]),
    ],
  };
}

/** Keeps the lines of a quote; one that is longer than a card should be is cut at a word. */
const cutQuote = (quote: string): string => (quote.length <= maxQuoteLength ? quote : cutAtWord(quote, maxQuoteLength));

function alsoRelevant({ also }: Extract<Answer, { kind: 'answered' }>): CardElement[] {
  if (also.length === 0) return [];
  return [
    heading(messages.alsoRelevant),
    ...also.map((place) => literal(`•  ${placeName(place)}, ${validity(place)}`, { small: true })),
  ];
}
