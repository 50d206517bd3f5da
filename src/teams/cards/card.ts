import { withoutLinks } from './markdown.ts';

/** One element of an Adaptive Card, or an action. */
export interface CardElement {
  type: string;
  [property: string]: unknown;
}

/** A file or card that goes with a message. */
export interface CardAttachment {
  contentType: string;
  content: unknown;
  name?: string;
  contentUrl?: string;
}

/** The content type of an Adaptive Card. */
export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

/** Wraps elements into an Adaptive Card, with buttons below it; `spoken` is what clients without cards show. */
export const adaptiveCard = (body: CardElement[], spoken: string, actions: readonly CardElement[] = []) => ({
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  ...(actions.length === 0 ? {} : { actions }),
  fallbackText: spoken,
});

/** Makes a message attachment of elements. */
export const cardAttachment = (
  body: CardElement[],
  spoken: string,
  actions: readonly CardElement[] = [],
): CardAttachment => ({
  contentType: adaptiveCardType,
  content: adaptiveCard(body, spoken, actions),
});

/** A heading; only for our own words, since it reads markdown. */
export const heading = (text: string): CardElement => ({
  type: 'TextBlock',
  text,
  style: 'heading',
  weight: 'Bolder',
  wrap: true,
});

interface Look {
  readonly bold?: boolean;
  readonly small?: boolean;
  /** Supports words and signs, and never stands alone. */
  readonly color?: 'Good' | 'Warning' | 'Attention';
  readonly spacing?: 'None' | 'Small' | 'Medium';
}

/** Text of any origin: a RichTextBlock reads no markdown, so nothing in it can become a link or an image. */
export const literal = (text: string, look: Look = {}): CardElement => ({
  type: 'RichTextBlock',
  spacing: look.spacing ?? 'Small',
  inlines: [
    {
      type: 'TextRun',
      text: withoutLinks(text),
      ...(look.bold ? { weight: 'Bolder' } : {}),
      ...(look.small ? { size: 'Small', isSubtle: true } : {}),
      ...(look.color === undefined ? {} : { color: look.color }),
    },
  ],
});

/** A list of our own words. */
export const bullets = (lines: readonly string[]): CardElement[] => lines.map((line) => literal(`•  ${line}`));

/** A button that opens a page; undefined for anything but an https address. */
export const openUrl = (title: string, url: string | null): CardElement | undefined =>
  url !== null && isWebAddress(url) ? { type: 'Action.OpenUrl', title, url } : undefined;

/** Tells whether this is an https address without a user name in it. */
export function isWebAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return protocol === 'https:' && username === '' && password === '';
}

/** The verb of every button that asks a question. */
export const askVerb = 'vraag';

/** Buttons that each ask the bot a question, as if it were typed; `once` makes the card go away with the first press. */
export const askButtons = (questions: readonly string[], once = false): CardElement => ({
  type: 'ActionSet',
  actions: questions.map((question) => ({
    type: 'Action.Execute',
    title: cutAtWord(question, 48),
    verb: askVerb,
    data: { vraag: question, eenmalig: once },
  })),
});

/** Cuts text to so many characters, at a word where it can, and marks the cut with an ellipsis. */
export function cutAtWord(text: string, limit: number): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  const room = flat.slice(0, limit - 1);
  const lastSpace = flat[limit - 1] === ' ' ? room.length : room.lastIndexOf(' ');
  const cut = lastSpace > limit / 2 ? room.slice(0, lastSpace) : room;
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
