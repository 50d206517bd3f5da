import type { Answer } from '../../policy/answer.ts';
import { dutchDate } from '../../shared/iso-date.ts';
import type { HelpTopic } from '../../signal-desk/help-topics.ts';
import { messages } from '../messages.ts';
import { listMessages } from '../messages-signal-lists.ts';
import { feedbackLoop, messageEntity, noticeBlock, type Reader, suggestedActions } from './answer-activities.ts';
import { askButtons, bullets, cardAttachment, cutAtWord, heading, literal } from './card.ts';
import { plainInMarkdown } from './markdown.ts';
import { lawNames, placeName, validity } from './place.ts';
import type { ReplyActivity } from './reply-activity.ts';

const maxNearest = 3;
const maxOptions = 6;
const maxText = 4_000;

/** A message of our own words, which may hold markdown. */
export const textActivity = (text: string): ReplyActivity => ({ type: 'message', textFormat: 'markdown', text });

/** Says that nothing was found; then what was searched, what came near, what to do now. */
export function notFoundActivities(
  answer: Extract<Answer, { kind: 'not-found' }>,
  suggestions: readonly string[],
  reader: Reader,
): [ReplyActivity, ReplyActivity] {
  const nearest = answer.candidates.slice(0, maxNearest);
  const body = [
    heading(messages.notFoundTitle),
    literal(messages.searched(dutchDate(answer.date), answer.law && lawNames[answer.law])),
    ...answer.notices.map(noticeBlock),
    ...(nearest.length === 0 ? [] : [literal(messages.nearest, { spacing: 'Medium' })]),
    ...nearest.map((place) => literal(`•  ${placeName(place)}, ${validity(place)}`, { small: true })),
    literal(messages.notFoundAdvice, { spacing: 'Medium' }),
    literal(messages.notFoundKept, { small: true }),
  ];
  const card = cardAttachment(body, messages.notFoundTitle);
  return [
    { ...said(answer), channelData: feedbackLoop },
    { type: 'message', attachments: [card], ...suggestedActions(suggestions, reader) },
  ];
}

/** Asks back; then a button for each option. */
export function clarifyActivities(answer: Extract<Answer, { kind: 'clarify' }>): [ReplyActivity, ReplyActivity] {
  const body = [heading(messages.clarifyTitle), askButtons(answer.options.slice(0, maxOptions), true)];
  return [said(answer), { type: 'message', attachments: [cardAttachment(body, messages.clarifyTitle)] }];
}

/** Says, with the reason, that this is not for the bot. */
export const outOfScopeActivity = (answer: Extract<Answer, { kind: 'out-of-scope' }>): ReplyActivity => said(answer);

/** Introduces the bot to whoever adds it. */
export const welcomeActivity = (): ReplyActivity => ({
  type: 'message',
  attachments: [
    cardAttachment(
      [
        heading(messages.welcomeTitle),
        literal(messages.welcome),
        literal(messages.privacy, { small: true }),
        literal(messages.examplesTitle, { bold: true, spacing: 'Medium' }),
        askButtons([...messages.examples, 'help']),
      ],
      `${messages.welcomeTitle}. ${messages.welcome}`,
    ),
  ],
});

/** Tells what the bot can do and what it never does. */
export const helpActivity = (topics: readonly HelpTopic[] = []): ReplyActivity => ({
  type: 'message',
  attachments: [
    cardAttachment(
      [
        heading(messages.helpTitle),
        literal(messages.canTitle, { bold: true, spacing: 'Medium' }),
        ...bullets(messages.can),
        ...(topics.length === 0 ? [] : [literal(listMessages.helpTitle, { bold: true, spacing: 'Medium' })]),
        ...bullets(topics.flatMap((topic) => listMessages.help[topic])),
        literal(messages.neverTitle, { bold: true, spacing: 'Medium' }),
        ...bullets(messages.never),
        literal(messages.groupHint, { spacing: 'Medium' }),
        literal(messages.privacy, { small: true }),
        literal(messages.examplesTitle, { bold: true, spacing: 'Medium' }),
        askButtons(messages.examples),
      ],
      [...messages.can, ...messages.never].join(' '),
    ),
  ],
});

const said = ({ text }: Answer): ReplyActivity => ({
  type: 'message',
  textFormat: 'markdown',
  text: plainInMarkdown(text.length > maxText ? cutAtWord(text, maxText) : text),
  entities: [messageEntity([])],
});
