import type { Span } from '../../shared/find-quote.ts';
import type { Quoted } from '../findings.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import type { ReadSentence } from './recognise-features.ts';

/** A quote is not made whole beyond so many characters: a list between semicolons may fill a page. */
const longest = 320;

const runsOn = (text: string, from: number, until: number): boolean =>
  text[from - 1] === ';' && /^[ \t]*\n?[ \t]*\p{Ll}/u.test(text.slice(from, until));

/** The whole of what was cut at a semicolon: "meer kan zij niet" says nothing without what stands before it. */
function wholeOf({ document, sentence }: ReadSentence): Span {
  const { text, sentences } = document;
  let first = sentences.indexOf(sentence);
  let last = first;
  const span = (): Span => ({
    start: sentences[first]?.start ?? sentence.start,
    end: sentences[last]?.end ?? sentence.end,
  });
  const fits = (start: number | undefined, end: number | undefined): boolean => (end ?? 0) - (start ?? 0) <= longest;
  for (let before = sentences[first - 1]; before !== undefined; before = sentences[first - 1]) {
    const { start, end } = span();
    if (!runsOn(text, before.end, start + 1) || !fits(before.start, end)) break;
    first--;
  }
  for (let next = sentences[last + 1]; next !== undefined; next = sentences[last + 1]) {
    const { start, end } = span();
    if (!runsOn(text, end, next.start + 1) || !fits(start, next.end)) break;
    last++;
  }
  return span();
}

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Quotes sentences whole and in their order, each once: also when several papers say it in the same words. */
export function wholeQuotes(sentences: readonly ReadSentence[]): readonly Quoted[] {
  const ends = new Map<DossierDocument, Set<number>>();
  const said = new Map<string, Quoted>();
  for (const one of sentences) {
    const { document } = one;
    const { start, end } = wholeOf(one);
    const known = ends.get(document) ?? new Set();
    ends.set(document, known);
    const quote = document.text.slice(start, end);
    const key = wordsOf(quote);
    if (known.has(end) || said.has(key)) continue;
    known.add(end);
    said.set(key, { quote, document: document.file });
  }
  return [...said.values()];
}
