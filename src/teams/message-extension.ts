import { z } from 'zod/v4';
import type { App } from '../app.ts';
import type { Citation } from '../policy/answer.ts';
import { adaptiveCard, adaptiveCardType, cutAtWord, literal, openUrl } from './cards/card.ts';
import { placeName, shortPlaceName, validity } from './cards/place.ts';
import { messages } from './messages.ts';

const maxQueryLength = 200;
const maxResults = 10;
const maxQuoteLength = 1_000;

const querySchema = z.object({
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).nullish(),
  queryOptions: z.object({ skip: z.number().nullish() }).nullish(),
});

/** What Teams shows for a search: a list to choose from, or a sentence instead. */
export type SearchReply =
  | { readonly type: 'message'; readonly text: string }
  | { readonly type: 'result'; readonly attachmentLayout: 'list'; readonly attachments: readonly object[] };

/** Answers “Zoek in beleid”: at most ten places, each a card with the literal quote that is put into the message. */
export function searchReply(value: unknown, app: Pick<App, 'find'>): SearchReply {
  const parsed = querySchema.safeParse(value);
  const typed = parsed.data?.parameters?.find(({ name }) => name === 'vraag')?.value;
  const query = typeof typed === 'string' ? typed.trim() : '';
  if (query === '') return { type: 'message', text: messages.searchEmpty };
  if (query.length > maxQueryLength) return { type: 'message', text: messages.searchTooLong(maxQueryLength) };
  // All there is fits on the first page.
  const found = (parsed.data?.queryOptions?.skip ?? 0) > 0 ? [] : app.find(query, maxResults).slice(0, maxResults);
  if (found.length === 0) return { type: 'message', text: messages.searchNothing };
  return { type: 'result', attachmentLayout: 'list', attachments: found.map(resultAttachment) };
}

function resultAttachment(found: Citation): object {
  const open = openUrl(messages.openSource, found.url);
  const body = [
    literal(placeName(found), { bold: true }),
    literal(`“${cutAtWord(found.quote, maxQuoteLength)}”`),
    literal(validity(found), { small: true }),
  ];
  const card = adaptiveCard(body, `${placeName(found)}: ${cutAtWord(found.quote, 200)}`);
  return {
    contentType: adaptiveCardType,
    content: open === undefined ? card : { ...card, actions: [open] },
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title: withoutTags(shortPlaceName(found, 80)), text: withoutTags(cutAtWord(found.quote, 120)) },
    },
  };
}

/** A thumbnail's text is read as HTML. */
const withoutTags = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
