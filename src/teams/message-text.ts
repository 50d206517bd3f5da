import type { IncomingActivity } from './incoming-activity.ts';

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#160': ' ',
};

// Format characters (zero-width, direction overrides, tags) and controls but for tab and newline: nobody types them, and they hide text.
const invisible = /[\p{Cf}\p{Cc}]/gu;

/** What the user typed: without the bot's mentions (however many), other people's mentions as plain names, entities decoded, invisible characters gone. */
export function messageText(activity: IncomingActivity): string {
  const mentions = (activity.entities ?? []).filter((entity) => entity.type === 'mention');
  const toBot = mentions.filter((entity) => entity.mentioned?.id === activity.recipient.id);
  let text = activity.text ?? '';
  for (const mention of toBot) if (mention.text) text = text.replaceAll(mention.text, ' ');
  return text
    .replaceAll(/<\/?(?:at|attachment)\b[^<>]{0,200}>/gi, '')
    .replaceAll(/<br ?\/?>/gi, '\n')
    .replaceAll(/&(#?\w{1,6});/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(invisible, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Tells whether the bot itself is mentioned; in group chats and channels it answers nothing else. */
export const mentionsBot = (activity: IncomingActivity): boolean =>
  (activity.entities ?? []).some(
    (entity) => entity.type === 'mention' && entity.mentioned?.id === activity.recipient.id,
  );
