import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Draft, DraftArticle } from '../../../src/knowledge/read/draft.ts';
import { readFile } from '../../../src/knowledge/read/read-file.ts';

/** Where the invented documents of every format lie. */
export const fixturePath = (name: string): string => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));

/** Reads an invented document as the importer would. */
export const readFixture = (name: string): Draft => readFile(readFileSync(fixturePath(name)), name);

/** The unit of this number, or a failing test. */
export function unit(draft: { readonly articles: readonly DraftArticle[] }, number: string): DraftArticle {
  const found = draft.articles.find((article) => article.number === number);
  if (found === undefined) throw new Error(`no unit ${number} among ${draft.articles.map((a) => a.number).join(' ')}`);
  return found;
}

/** The leden of a unit as pairs, short to compare. */
export const leden = (draft: Draft, number: string): readonly (readonly [string | null, string])[] =>
  unit(draft, number).paragraphs.map((paragraph) => [paragraph.number, paragraph.text]);

/** The codes of the warnings, in order. */
export const codes = (draft: Draft): readonly string[] => draft.warnings.map((warning) => warning.code);
