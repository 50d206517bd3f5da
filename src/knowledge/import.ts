import { existsSync } from 'node:fs';
import { mkdir, readFile as readBytes, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Fault } from '../shared/fault.ts';
import { isIsoDate } from '../shared/iso-date.ts';
import type { LawScope } from '../shared/law.ts';
import type { KnowledgeDocument } from './document.ts';
import { documentOf } from './document-of.ts';
import { parseFrontMatter } from './front-matter.ts';
import { kindOf } from './kind-of.ts';
import type { Described, Draft, ReadWarning } from './read/draft.ts';
import { readMarkdown } from './read/markdown.ts';
import { type DocumentReader, isDocument, readDocumentDraft } from './read/read-document.ts';
import { readFile } from './read/read-file.ts';
import type { Source } from './source.ts';
import { writeMarkdown } from './write-markdown.ts';
import type { WrittenQuestions } from './write-questions.ts';

/** What became of one file. */
export type Imported =
  | {
      readonly kind: 'imported';
      readonly file: string;
      readonly document: KnowledgeDocument;
      readonly warnings: readonly ReadWarning[];
    }
  | { readonly kind: 'refused'; readonly file: string; readonly reason: string };

/** Writes questions beside the articles of a document that is imported. */
export type QuestionWriter = (document: KnowledgeDocument) => Promise<Pick<WrittenQuestions, 'articles' | 'warnings'>>;

/**
 * Imports a law or policy text into `<into>/<kind>/<slug>/<valid-from>.md`. What the caller says about the source goes
 * before what the file says. A file that cannot be used is `refused` with a reason in Dutch; nothing of it is written. The text is on
 * disk before `writeQuestions` is asked for questions, so that stopping halfway loses none of it. Without `readDocument` a
 * Word file, PDF or ODT is refused.
 */
export async function importFile(
  file: string,
  into: string,
  given: Described,
  deps: { readonly writeQuestions?: QuestionWriter; readonly readDocument?: DocumentReader } = {},
): Promise<Imported> {
  try {
    const draft = await draftOf(await readBytes(file), basename(file), deps.readDocument);
    const source = sourceOf(draft, given);
    const folder = join(into, source.kind, source.slug);
    const path = join(folder, `${source.validFrom}.md`);
    const named = documentOf(source, draft);
    const dropped = droppedLastDay(draft, given, source);
    const versions = await versionWarnings(folder, path, source);
    const kept = existsSync(path) ? await keepQuestions(path, named.document) : named.document;
    await mkdir(folder, { recursive: true });
    await writeFile(path, writeMarkdown(kept), 'utf8');
    const written = (await deps.writeQuestions?.(kept)) ?? { articles: kept.articles, warnings: [] };
    const document = { ...kept, articles: written.articles };
    if (deps.writeQuestions !== undefined) await writeFile(path, writeMarkdown(document), 'utf8');
    return {
      kind: 'imported',
      file,
      document,
      warnings: [...draft.warnings, ...named.warnings, ...dropped, ...versions, ...written.warnings],
    };
  } catch (error) {
    if (error instanceof Fault) return { kind: 'refused', file, reason: error.message };
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const known: Readonly<Record<string, string>> = {
      ENOENT: 'Het bestand bestaat niet.',
      EISDIR: 'Dit is een map en geen bestand.',
      EACCES: 'Het bestand of de map is niet toegankelijk.',
    };
    const reason = known[code];
    if (reason === undefined) throw error;
    return { kind: 'refused', file, reason };
  }
}

const draftOf = async (bytes: Uint8Array, name: string, readDocument: DocumentReader | undefined): Promise<Draft> =>
  readDocument !== undefined && isDocument(bytes)
    ? await readDocumentDraft(bytes, name, readDocument)
    : readFile(bytes, name);

/** The name of a text over all its versions: its title in lower case, without accents, words joined by hyphens. */
export function slugOf(title: string): string {
  const words =
    title
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const slug = words.join('-');
  return slug.length <= 80 ? slug : slug.slice(0, slug.lastIndexOf('-', 80));
}

/** The law that a title speaks of; `beide` when it names none or both. */
export function lawOf(title: string): LawScope {
  const jeugd = /jeugd/i.test(title);
  const wmo = /maatschappelijke ondersteuning|\bwmo\b/i.test(title);
  if (jeugd === wmo) return 'beide';
  return jeugd ? 'jeugdwet' : 'wmo';
}

function sourceOf(draft: Draft, given: Described): Source {
  const title = given.title ?? draft.title;
  if (title === undefined) throw new Fault('import', 'De titel is niet te vinden; geef hem met --title.');
  const kind = given.kind ?? draft.kind ?? kindOf(title);
  if (kind === undefined) throw new Fault('import', 'Het soort bron is niet te vinden; geef het met --kind.');
  const validFrom = given.validFrom ?? draft.validFrom;
  if (validFrom === undefined) {
    throw new Fault(
      'import',
      'De eerste dag dat de tekst geldt is niet te vinden; geef hem met --valid-from JJJJ-MM-DD.',
    );
  }
  const slug = slugOf(title);
  if (slug === '')
    throw new Fault('import', `De titel "${title}" heeft geen letters of cijfers; geef een andere met --title.`);
  // A first day from outside makes the file's own last day meaningless when it lies before it.
  const own = draft.validUntil !== undefined && draft.validUntil >= validFrom ? draft.validUntil : undefined;
  const validUntil = given.validUntil ?? own;
  if (validUntil !== undefined && validUntil < validFrom) {
    throw new Fault('import', `De laatste dag (${validUntil}) ligt vóór de eerste (${validFrom}).`);
  }
  const gemeente = given.gemeente ?? draft.gemeente;
  const url = given.url ?? draft.url;
  return {
    slug,
    title,
    kind,
    law: given.law ?? draft.law ?? lawOf(title),
    ...(gemeente === undefined ? {} : { gemeente }),
    ...(draft.regio === undefined ? {} : { regio: draft.regio }),
    validFrom,
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(url === undefined ? {} : { url }),
    ...(draft.replaces === undefined ? {} : { replaces: draft.replaces }),
  };
}

function droppedLastDay(draft: Draft, given: Described, source: Source): readonly ReadWarning[] {
  if (draft.validUntil === undefined || given.validUntil !== undefined || source.validUntil !== undefined) return [];
  const message = `De laatste dag in het bestand (${draft.validUntil}) ligt vóór de opgegeven eerste dag en is niet overgenomen.`;
  return [{ code: 'last-day-ignored', message, where: `${source.slug}@${source.validFrom}` }];
}

async function versionWarnings(folder: string, path: string, source: Source): Promise<readonly ReadWarning[]> {
  const where = `${source.slug}@${source.validFrom}`;
  const warnings: ReadWarning[] = [];
  if (existsSync(path)) {
    warnings.push({ code: 'overwritten', message: 'Deze versie bestond al en is overschreven.', where });
  }
  const days = existsSync(folder) ? (await readdir(folder)).map((name) => name.replace(/\.md$/, '')) : [];
  for (const day of days.filter((name) => isIsoDate(name) && name !== source.validFrom)) {
    const name = `${day}.md`;
    const other = parseFrontMatter(readMarkdown(await readBytes(join(folder, name), 'utf8')).frontMatter, name);
    const startsInside = other.validFrom <= (source.validUntil ?? '9999-12-31');
    const endsInside = (other.validUntil ?? '9999-12-31') >= source.validFrom;
    if (!startsInside || !endsInside) continue;
    const message = `Overlapt met de versie van ${day}; zo start de bot niet. Geef de oudste een laatste dag (validUntil).`;
    warnings.push({ code: 'overlapping-version', message, where });
  }
  return warnings;
}

/** Questions that people wrote beside an article outlive a new import of the same version. */
async function keepQuestions(path: string, document: KnowledgeDocument): Promise<KnowledgeDocument> {
  const old = readMarkdown(await readBytes(path, 'utf8'));
  const questions = new Map(old.articles.map((article) => [article.number, article.questions]));
  const articles = document.articles.map((article) => ({
    ...article,
    questions: article.questions.length > 0 ? article.questions : (questions.get(article.number) ?? []),
  }));
  return { ...document, articles };
}
