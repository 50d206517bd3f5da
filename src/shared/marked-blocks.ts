import { randomBytes } from 'node:crypto';
import { visibleText } from './clean-text.ts';

/** Makes a mark for one request that none of these texts holds: 24 hex digits, new every time. */
export function freshMark(texts: readonly string[]): string {
  for (;;) {
    const mark = randomBytes(12).toString('hex');
    if (!texts.some((text) => text.toLowerCase().includes(mark))) return mark;
  }
}

/**
 * Writes texts as blocks between lines that hold the mark, so that a model can tell material from instruction. Invisible
 * characters go; what looks like such a line, a chat turn or a code fence is taken apart.
 */
export const asBlocks = (blocks: readonly { readonly name: string; readonly text: string }[], mark: string): string =>
  blocks
    .map(({ name, text }) => `<<< ${name} ${mark} >>>\n${asMaterial(text)}\n<<< einde ${name} ${mark} >>>`)
    .join('\n\n');

/** A text as it stands in a block: what is looked at before it is sent must be this. */
export const asMaterial = (text: string): string =>
  visibleText(text.normalize('NFC'))
    .replaceAll(/<{2,}/g, '‹')
    .replaceAll(/>{2,}/g, '›')
    .replaceAll(/<\s*\|/g, '‹ ')
    .replaceAll(/\|\s*>/g, ' ›')
    .replaceAll(/`{3,}|~{3,}/g, "'")
    .replaceAll(/<(?=\s*\/?\s*(?:system|user|assistant|instructions?|passage|vraag|artikel)\b)/gi, '‹');
