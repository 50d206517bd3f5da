import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { Fault } from '../shared/fault.ts';
import { definedTerm } from './definition.ts';
import type { Article, KnowledgeDocument, Paragraph } from './document.ts';
import type { ReadWarning } from './read/draft.ts';
import { readYaml } from './read-yaml.ts';

/** Questions kept apart from the texts, for texts that are imported and not written by hand. */
export interface QuestionFile {
  readonly file: string;
  readonly slugs: readonly string[];
  /** By place: "2.3.2", "2.3.2/1" (lid), "1.1.1/mantelzorg" (begrip). */
  readonly questions: ReadonlyMap<string, readonly string[]>;
}

/** What a folder with questions holds, and in Dutch what is wrong in it. */
export interface QuestionFiles {
  readonly folder: string;
  readonly files: readonly QuestionFile[];
  readonly problems: readonly string[];
}

const schema = z.strictObject({
  slugs: z.array(z.string().min(1), 'moet een lijst zijn').min(1, 'is leeg'),
  vragen: z.record(z.string(), z.array(z.string().trim().min(1), 'moet een lijst met vragen zijn')),
});

/** Reads every `*.yaml` in a folder with questions; what is wrong comes back as Dutch problems that name file and key. */
export async function readQuestionFiles(folder: string): Promise<QuestionFiles> {
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const files: QuestionFile[] = [];
  const problems: string[] = [];
  names.forEach((name, at) => {
    const file = `vragen/${name}`;
    try {
      const read = readQuestions(texts[at] ?? '', file);
      if ('problems' in read) problems.push(...read.problems);
      else files.push(read);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      problems.push(error.message);
    }
  });
  return { folder, files, problems };
}

function readQuestions(text: string, file: string): QuestionFile | { readonly problems: readonly string[] } {
  const result = schema.safeParse(readYaml(text, file, 'dit is'));
  if (result.success) return { file, slugs: result.data.slugs, questions: new Map(Object.entries(result.data.vragen)) };
  return {
    problems: result.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `${file}: onbekende sleutel '${issue.keys.join("', '")}' (alleen 'slugs' en 'vragen').`
        : `${file}: sleutel '${issue.path.join(' → ') || 'slugs'}' ${issue.message}.`,
    ),
  };
}

/** Puts the questions beside the articles, leden and definitions they answer, in every version of the named texts. */
export function withQuestions(
  documents: readonly KnowledgeDocument[],
  files: readonly QuestionFile[],
): { readonly documents: readonly KnowledgeDocument[]; readonly warnings: readonly ReadWarning[] } {
  const warnings: ReadWarning[] = [];
  const bySlug = new Map<string, Placement[]>();
  for (const file of files) {
    const loaded = file.slugs.filter((slug) => documents.some((document) => document.source.slug === slug));
    if (loaded.length === 0) continue;
    const placement: Placement = { places: placesOf(file), placed: new Set() };
    for (const slug of loaded) bySlug.set(slug, [...(bySlug.get(slug) ?? []), placement]);
  }
  const extended = documents.map((document): KnowledgeDocument => {
    const placements = bySlug.get(document.source.slug);
    if (placements === undefined) return document;
    return { ...document, articles: document.articles.map((article) => place(article, placements)) };
  });
  for (const file of files) {
    const placements = file.slugs.flatMap((slug) => bySlug.get(slug) ?? []);
    const placement = placements.find((each) => each.places.file === file);
    if (placement === undefined) continue;
    for (const key of file.questions.keys()) {
      if (placement.placed.has(key)) continue;
      const message = `De vragen bij '${key}' horen bij geen artikel, lid of begrip van ${file.slugs.join(', ')}.`;
      warnings.push({ code: 'questions-without-place', message, where: file.file });
    }
  }
  return { documents: extended, warnings };
}

interface Places {
  readonly file: QuestionFile;
  /** Article number → what stands after the slash ('' for the whole article) → questions. */
  readonly byArticle: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

interface Placement {
  readonly places: Places;
  /** The keys that found their place in at least one version. */
  readonly placed: Set<string>;
}

function placesOf(file: QuestionFile): Places {
  const byArticle = new Map<string, Map<string, readonly string[]>>();
  for (const [key, questions] of file.questions) {
    const [article = '', ...rest] = key.split('/');
    const parts = byArticle.get(article.trim()) ?? new Map<string, readonly string[]>();
    parts.set(rest.join('/').trim(), questions);
    byArticle.set(article.trim(), parts);
  }
  return { file, byArticle };
}

const keyOf = (article: string, part: string): string => (part === '' ? article : `${article}/${part}`);

function place(article: Article, placements: readonly Placement[]): Article {
  let { paragraphs } = article;
  const questions = [...article.questions];
  for (const { places, placed } of placements) {
    const parts = places.byArticle.get(article.number);
    if (parts === undefined) continue;
    const whole = parts.get('') ?? [];
    if (parts.has('')) placed.add(article.number);
    questions.push(...whole);
    paragraphs = paragraphs.map((paragraph) => withParts(paragraph, parts, article.number, placed));
  }
  return { ...article, paragraphs, questions };
}

/** One line may define several words at once: "persoonsgegevens, bestand en bewerker: …". */
const namesOf = (term: string): readonly string[] => [term.toLowerCase(), ...term.toLowerCase().split(/, | en | of /)];

function withParts(
  paragraph: Paragraph,
  parts: ReadonlyMap<string, readonly string[]>,
  article: string,
  placed: Set<string>,
): Paragraph {
  const definitions = new Map(paragraph.definitionQuestions);
  const own = paragraph.number === null ? undefined : parts.get(paragraph.number);
  if (own !== undefined) placed.add(keyOf(article, paragraph.number ?? ''));
  const wanted = new Map([...parts].map(([part, questions]) => [part.toLowerCase(), { part, questions }]));
  for (const line of paragraph.text.split('\n')) {
    const term = definedTerm(line);
    const found =
      term === undefined
        ? undefined
        : namesOf(term)
            .map((name) => wanted.get(name))
            .find((each) => each !== undefined);
    if (term === undefined || found === undefined) continue;
    definitions.set(term, [...(definitions.get(term) ?? []), ...found.questions]);
    placed.add(keyOf(article, found.part));
  }
  return {
    ...paragraph,
    questions: [...paragraph.questions, ...(own ?? [])],
    ...(definitions.size === 0 ? {} : { definitionQuestions: definitions }),
  };
}
