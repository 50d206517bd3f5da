import type { WrittenBlock } from '../../shared/written-block.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';
import { messageEntity } from './answer-activities.ts';
import { type CardElement, cardAttachment, literal } from './card.ts';
import { quoted, sentence } from './dossier-words.ts';
import { fitting } from './fitting.ts';
import { activityBytes, maxActivityBytes, type ReplyActivity } from './reply-activity.ts';

const maxBlock = 900;

/** Shows a paper that the bot wrote as a card, with the AI label; what does not fit is in the file. */
export function paperActivity(blocks: readonly WrittenBlock[]): [ReplyActivity, ReplyActivity] {
  const shown = (body: CardElement[]): ReplyActivity => ({
    type: 'message',
    attachments: [cardAttachment(body, messages.outlineSaid)],
    entities: [messageEntity([])],
  });
  const room = maxActivityBytes - activityBytes(shown([]));
  return [
    { type: 'message', textFormat: 'markdown', text: messages.outlineSaid, entities: [messageEntity([])] },
    shown(fitting(blocks.map(blockElement), room, messages.shortenedPaper)),
  ];
}

function blockElement(block: WrittenBlock): CardElement {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return literal(sentence(block.text, maxBlock), { bold: true, spacing: 'Medium' });
    case 'paragraph':
      return literal(sentence(block.text, maxBlock));
    case 'quote':
      return quoted(block.text, block.from, maxBlock);
    case 'item':
      return literal(`•  ${sentence(block.text, maxBlock)}`);
    case 'blank':
      return literal(`[${sentence(block.hint, maxBlock)}]`, { color: 'Warning' });
    case 'table':
      return literal(block.rows.map((row) => sentence(row.join(' · '), maxBlock)).join('\n'));
  }
}
