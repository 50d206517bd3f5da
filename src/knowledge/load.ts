import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { Fault } from '../shared/fault.ts';
import { addDays, isIsoDate } from '../shared/iso-date.ts';
import type { KnowledgeDocument } from './document.ts';
import { documentOf } from './document-of.ts';
import { parseFrontMatter, sourceKinds } from './front-matter.ts';
import { type QuestionFiles, readQuestionFiles, withQuestions } from './questions.ts';
import type { ReadWarning } from './read/draft.ts';
import { readMarkdown } from './read/markdown.ts';
import { versionId } from './source.ts';

/** A warning of the loader: the file (or version) stands in front of the place. */
export interface LoadWarning extends ReadWarning {
  readonly file: string;
}

/** Everything that was loaded; complete, or `loadKnowledge` has thrown. */
export interface LoadedKnowledge {
  /** In the order of kind, slug and validFrom. */
  readonly documents: readonly KnowledgeDocument[];
  readonly warnings: readonly LoadWarning[];
}

const noQuestions: QuestionFiles = { folder: '', files: [], problems: [] };

interface KnowledgeFile {
  readonly kind: string;
  readonly slug: string;
  readonly day: string;
  /** As people know it: `verordening/jeugdhulp/2026-01-01.md`. */
  readonly name: string;
  readonly text: string;
}

/**
 * Loads `<kind>/<slug>/<valid-from>.md` and the questions in `vragen/`, or takes the `shipped` ones when there is no `vragen/`.
 * Everything that is wrong is collected and thrown as one Fault of code `knowledge`, in Dutch; nothing loads half.
 */
export async function loadKnowledge(dir: string, shipped: QuestionFiles = noQuestions): Promise<LoadedKnowledge> {
  if (!existsSync(dir)) throw new Fault('knowledge', `De map met kennis bestaat niet: ${dir}.`);
  const problems: string[] = [];
  const warnings: LoadWarning[] = [];
  const files = await findFiles(dir, problems, warnings);
  const documents: KnowledgeDocument[] = [];
  for (const file of files) {
    const read = readFileAsDocument(file, problems);
    if (read === undefined) continue;
    documents.push(read.document);
    warnings.push(...read.warnings.map((warning) => ({ ...warning, file: file.name })));
  }
  problems.push(...versionProblems(documents));
  const own = resolve(dir, 'vragen');
  const questions = own !== shipped.folder && existsSync(own) ? await readQuestionFiles(own) : shipped;
  problems.push(...questions.problems);
  if (problems.length > 0) {
    const count = problems.length === 1 ? '1 fout' : `${problems.length} fouten`;
    throw new Fault('knowledge', `De kennis in ${dir} kan niet worden geladen (${count}):\n${problems.join('\n')}`);
  }
  const asked = withQuestions(documents, questions.files);
  return {
    documents: asked.documents,
    warnings: [...warnings, ...asked.warnings.map((warning) => ({ ...warning, file: warning.where }))],
  };
}

async function findFiles(dir: string, problems: string[], warnings: LoadWarning[]): Promise<readonly KnowledgeFile[]> {
  const kinds: readonly string[] = sourceKinds;
  const found: Omit<KnowledgeFile, 'text'>[] = [];
  for (const folder of await readdir(dir, { withFileTypes: true })) {
    const kind = folder.name;
    if (!folder.isDirectory() || kind === 'vragen' || kind.startsWith('.')) continue;
    const below = await readdir(join(dir, kind), { withFileTypes: true, recursive: true });
    const files = below.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'));
    if (!kinds.includes(kind)) {
      // Another feature's folder is its own affair; documents under a misspelt kind are not.
      if (!files.some((file) => isIsoDate(file.name.replace(/\.md$/, '')))) continue;
      problems.push(`${kind}/: geen soort bron; deze mappen kunnen: ${kinds.join(', ')}.`);
      continue;
    }
    for (const file of files) {
      const slug = relative(join(dir, kind), file.parentPath);
      const name = join(kind, slug, file.name);
      const day = file.name.replace(/\.md$/, '');
      if (!file.name.endsWith('.md')) {
        const message = 'Dit bestand wordt niet gelezen; alleen .md-bestanden tellen mee.';
        warnings.push({ code: 'ignored-file', message, where: name, file: name });
        continue;
      }
      const problem = placeProblem(kind, slug, day);
      if (problem === undefined) found.push({ kind, slug, day, name });
      else problems.push(`${name}: ${problem}`);
    }
  }
  found.sort((a, b) => (a.name < b.name ? -1 : 1));
  return Promise.all(found.map(async (file) => ({ ...file, text: await readFile(join(dir, file.name), 'utf8') })));
}

function placeProblem(kind: string, slug: string, day: string): string | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    return `moet in een map ${kind}/<naam>/ staan; naam in kleine letters, cijfers en streepjes.`;
  }
  return isIsoDate(day) ? undefined : 'de bestandsnaam moet de eerste geldige dag zijn, geschreven als JJJJ-MM-DD.md.';
}

function readFileAsDocument(file: KnowledgeFile, problems: string[]): ReturnType<typeof documentOf> | undefined {
  const markdown = readMarkdown(file.text);
  try {
    const source = { slug: file.slug, ...parseFrontMatter(markdown.frontMatter, file.name) };
    if (source.kind !== file.kind) {
      problems.push(`${file.name}: sleutel 'kind' is '${source.kind}', maar het bestand staat in de map ${file.kind}.`);
    }
    if (source.validFrom !== file.day) {
      problems.push(`${file.name}: sleutel 'validFrom' is ${source.validFrom}, maar het bestand heet ${file.day}.`);
    }
    const named = documentOf(source, markdown);
    return { document: named.document, warnings: [...markdown.warnings, ...named.warnings] };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    problems.push(...error.message.split('\n'));
    return undefined;
  }
}

function versionProblems(documents: readonly KnowledgeDocument[]): readonly string[] {
  const problems: string[] = [];
  const sources = documents.map((document) => document.source);
  const known = new Set<string>();
  for (const source of sources) {
    const id = versionId(source);
    if (known.has(id)) problems.push(`${source.kind}/${source.slug}: ${id} bestaat al in een andere map.`);
    known.add(id);
  }
  for (const source of sources) {
    if (source.replaces !== undefined && !known.has(source.replaces)) {
      problems.push(`${fileOf(source)}: sleutel 'replaces' noemt ${source.replaces}, maar die versie is er niet.`);
    }
  }
  const ordered = sources.toSorted((a, b) => (versionId(a) < versionId(b) ? -1 : 1));
  ordered.forEach((source, at) => {
    const next = ordered[at + 1];
    if (next === undefined || next.slug !== source.slug || next.validFrom === source.validFrom) return;
    if (source.validUntil !== undefined && source.validUntil < next.validFrom) return;
    const last = addDays(next.validFrom, -1);
    problems.push(
      `${fileOf(source)}: overlapt met ${fileOf(next)}; sleutel 'validUntil' hoort uiterlijk ${last} te zijn.`,
    );
  });
  return problems;
}

const fileOf = (source: KnowledgeDocument['source']): string => `${source.kind}/${source.slug}/${source.validFrom}.md`;
