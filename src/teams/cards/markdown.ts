const special = /[\\`*_~#|!<>[\](){}]/g;
// A marker of a citation survives: that is how Teams finds it in the text.
const marker = /\[(\d{1,2})\](?![([:])/g;
const numbered = /^(\s*\d{1,4})([.)])(?=\s)/gm;

/** Makes text harmless in Teams' markdown: it shows as typed, and can be no link, image, mention, heading or HTML. Markers `[1]` up to `citations` stay as they are. */
export function plainInMarkdown(text: string, citations = 0): string {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(marker)) {
    const position = Number(match[1]);
    if (position < 1 || position > citations) continue;
    parts.push(escaped(text.slice(from, match.index)), match[0]);
    from = match.index + match[0].length;
  }
  parts.push(escaped(text.slice(from)));
  return parts
    .join('')
    .replaceAll(numbered, '$1\\$2')
    .replaceAll(/^(\s*)([-+=])/gm, '$1\\$2')
    .replaceAll(/\n+/g, '\n\n');
}

const escaped = (text: string): string =>
  withoutLinks(text)
    .replaceAll('&', '&amp;')
    .replaceAll(special, (character) => (character === '<' ? '&lt;' : character === '>' ? '&gt;' : `\\${character}`));

/** Breaks web and mail addresses with a word joiner, which nobody sees, so that no client turns them into links. */
export const withoutLinks = (text: string): string =>
  text
    .replaceAll('://', ':\u2060//')
    .replaceAll(/\bwww\./gi, (www) => `${www.slice(0, 3)}\u2060.`)
    .replaceAll(/(?<=\w)@(?=\w)/g, '\u2060@')
    .replaceAll(/\b(mailto|javascript|data):/gi, '$1\u2060:');
