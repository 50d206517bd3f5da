import { Parser } from 'htmlparser2';
import type { Block } from './block.ts';
import { BlockBuilder } from './block-builder.ts';

const paragraphs: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'header hr html legend main nav ol p pre section summary table tbody tfoot thead ul'
  ).split(' '),
);
const invisible: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title']);
const bolds: ReadonlySet<string> = new Set(['b', 'strong']);

/** Reads HTML as blocks. Numbers of ordered lists are written only when `numbered`: not every source gives the right ones. */
export function htmlBlocks(html: string, options: { readonly numbered: boolean }): readonly Block[] {
  const builder = new BlockBuilder();
  const lists: { isOrdered: boolean; next: number; readonly type: string }[] = [];
  let hidden = 0;
  let bold = 0;
  let pre = 0;
  const markerOf = (id: string | undefined): string | null => {
    const note = /^(?:foot|end)note-(\d+)$/.exec(id ?? '')?.[1];
    if (note !== undefined) return `[${note}]`;
    const list = lists.at(-1);
    if (list === undefined || !list.isOrdered || !options.numbered) return null;
    const number = list.next++;
    return /^[aA]$/.test(list.type) && number <= 26
      ? `${String.fromCharCode(list.type.charCodeAt(0) + number - 1)}.`
      : `${number}.`;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (invisible.has(name)) hidden += 1;
        else if (name === 'br') builder.text('\n', true);
        else if (name === 'li') builder.openItem(markerOf(attributes['id']));
        else if (name === 'tr') builder.openRow();
        else if (name === 'td' || name === 'th') builder.openCell();
        else if (name === 'input' && attributes['type'] === 'checkbox')
          builder.text('checked' in attributes ? '☒ ' : '☐ ');
        else if (bolds.has(name)) bold += 1;
        else if (paragraphs.has(name) || /^h[1-6]$/.test(name)) builder.endParagraph();
        if (name === 'ol' || name === 'ul') {
          lists.push({
            isOrdered: name === 'ol',
            next: Number(attributes['start'] ?? 1) || 1,
            type: attributes['type'] ?? '',
          });
        }
        if (name === 'pre') pre += 1;
      },
      ontext(text) {
        if (hidden > 0) return;
        // The way back from a footnote that Word's converter adds.
        if (text !== '↑') builder.text(pre > 0 ? text : text.replaceAll(/\s+/g, ' '), bold > 0);
      },
      onclosetag(name) {
        if (invisible.has(name)) hidden -= 1;
        else if (name === 'li') builder.closeItem();
        else if (name === 'tr') builder.closeRow();
        else if (name === 'td' || name === 'th') builder.closeCell();
        else if (bolds.has(name)) bold -= 1;
        else if (/^h[1-6]$/.test(name)) builder.endHeading(Number(name.slice(1)));
        else if (paragraphs.has(name)) builder.endParagraph();
        if (name === 'ol' || name === 'ul') lists.pop();
        if (name === 'pre') pre -= 1;
      },
    },
    { recognizeSelfClosing: true, decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return builder.finish();
}
