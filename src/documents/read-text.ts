import type { Block, Content } from './block.ts';
import { decodeText } from './decode-text.ts';
import { htmlBlocks } from './html-blocks.ts';
import { CannotRead } from './outcome.ts';

const decoded = (bytes: Uint8Array): string => {
  const text = decodeText(bytes);
  if (text === null) throw new CannotRead('unknown-format');
  return text;
};

const chunks = (text: string): readonly string[] => text.split(/\n[^\S\n]*\n|\f/);

const unpaged = (blocks: readonly Block[]): Content => ({ blocks, pages: null, pagesWithoutText: [], leftOut: [] });

/** Reads plain text: its lines as they are, cut into blocks where a line is empty. */
export function readPlain(bytes: Uint8Array): Content {
  return unpaged(chunks(decoded(bytes)).map((text) => ({ kind: 'paragraph', text })));
}

/** Reads a web page. */
export function readHtml(bytes: Uint8Array): Content {
  return unpaged(htmlBlocks(decoded(bytes), { numbered: true }));
}

/** Reads Markdown: headings, lists and tables; marks of emphasis go, and lines of one paragraph become one. */
export function readMarkdown(bytes: Uint8Array): Content {
  return unpaged(chunks(decoded(bytes)).flatMap((chunk) => markdownChunk(chunk.split('\n'))));
}

function markdownChunk(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const text = line.trim().replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2');
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(text);
    const item = /^(?:[-*+]|(\d{1,3}[.)]))\s+(.*)$/.exec(text);
    const last = blocks.at(-1);
    if (text === '' || /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/.test(text)) continue;
    if (heading?.[1] !== undefined) blocks.push({ kind: 'heading', level: heading[1].length, text: heading[2] ?? '' });
    else if (item !== null) blocks.push({ kind: 'item', marker: item[1] ?? null, text: item[2] ?? '' });
    else if (/^\|.*\|$/.test(text)) {
      blocks.push({
        kind: 'row',
        cells: text
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      });
    } else if (last?.kind === 'paragraph' || last?.kind === 'item') {
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` };
    } else blocks.push({ kind: 'paragraph', text });
  }
  return blocks;
}
