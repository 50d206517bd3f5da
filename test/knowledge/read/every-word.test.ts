import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/knowledge/read/draft.ts';
import { parseHtml } from '../../../src/knowledge/read/html-tree.ts';
import { readFile } from '../../../src/knowledge/read/read-file.ts';
import { parseXml, type XmlElement } from '../../../src/knowledge/read/xml.ts';
import { fixturePath } from './fixture.ts';

/** Said about the text and not part of it. */
const about = new Set(['meta', 'metadata', 'meta-data', 'jcis', 'title', 'citeertitel', 'script', 'style']);

const textNodes = (element: XmlElement): string =>
  about.has(element.name)
    ? ''
    : element.children
        .map((child) => (typeof child === 'string' ? child : joint(child) + textNodes(child) + joint(child)))
        .join('');

/** Inline mark-up may stand inside a word; every other element ends one. */
const joint = (element: XmlElement): string =>
  ['nadruk', 'vet', 'cursief', 'ond', 'extref', 'intref', 'b', 'i', 'sup', 'inf'].includes(element.name) ? '' : ' ';

function sourceText(text: string): string {
  if (/^\s*<(?:!DOCTYPE html|html)/i.test(text)) return textNodes(parseHtml(text));
  return text.trimStart().startsWith('<') ? textNodes(parseXml(text)) : text;
}

function outputText(draft: Draft): string {
  const headings = [...new Set(draft.articles.map((article) => article.path.join('\n')))];
  const units = draft.articles.flatMap((article) => [
    article.section === true ? '' : 'Artikel',
    article.number,
    article.title,
    ...article.paragraphs.flatMap((paragraph) => [paragraph.number ?? '', paragraph.text]),
  ]);
  return [draft.title ?? '', draft.preamble, ...headings, ...units, ...draft.warnings.map((w) => w.message)].join('\n');
}

function count(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words that stand in the source more often than in what was read, as "word 3→2". */
function lost(text: string, draft: Draft): readonly string[] {
  const output = count(outputText(draft));
  const source = count(text);
  return [...source].flatMap(([word, times]) =>
    (output.get(word) ?? 0) >= times ? [] : [`${word} ${times}→${output.get(word) ?? 0}`],
  );
}

function lostWords(path: string): readonly string[] {
  const content = readFileSync(path);
  return lost(sourceText(content.toString('utf8')), readFile(content, path));
}

const shared = fileURLToPath(new URL('../../../../shared/real/', import.meta.url));
const real = [
  'laws/jeugdwet.xml',
  'laws/wmo-2026.txt',
  'laws/wmo-oud.html',
  'laws/awb-2024.txt',
  'laws/awb-oud.html',
  'formats/cvdr_example1.xml',
  'formats/cvdr_example2.xml',
  'formats/cvdr_example3.xml',
  'formats/gmb.xml',
  'formats/gmb.html',
];

describe('every word of the source is in the document or in a warning', () => {
  it.each([
    'wet.xml',
    'verordening.xml',
    'beleidsregels.xml',
    'gemeenteblad.xml',
    'pagina.html',
    'wet.txt',
    'protocol.txt',
  ])('of the invented %s', (name) => {
    expect(lostWords(fixturePath(name))).toEqual([]);
  });

  // The real documents may not be copied into the project; where they do not lie beside it, there is nothing to check.
  it.skipIf(!existsSync(shared)).each(real)('of the real %s (skipped when ../shared/real is absent)', (name) => {
    expect(lostWords(`${shared}${name}`)).toEqual([]);
  });

  it('notices a word that a reader loses', () => {
    const draft: Draft = { articles: [], preamble: 'een twee', warnings: [] };
    expect(lost('een twee twee', draft)).toEqual(['twee 2→1']);
  });
});
