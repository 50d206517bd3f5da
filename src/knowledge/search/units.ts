import { definedTerm } from '../definition.ts';
import type { Article, KnowledgeDocument, Paragraph } from '../document.ts';
import type { Source } from '../source.ts';

/** An article with the source it stands in. */
export interface Entry {
  readonly source: Source;
  readonly article: Article;
}

/** What is matched with the words of a question: a lid, or one definition in a list of them. */
export interface Unit {
  /** The number of its {@link Entry}. */
  readonly entry: number;
  readonly paragraph: Paragraph;
  /** The definition it is, as printed; null for a whole lid. */
  readonly line: string | null;
}

/** A question that stands beside an article. */
export interface WrittenQuestion extends Omit<Unit, 'paragraph'> {
  readonly paragraph: Paragraph | null;
  readonly text: string;
}

const leastDefinitions = 4;

function unitsOf(entry: number, paragraph: Paragraph): Unit[] {
  const lines = paragraph.text.split('\n');
  const definitions = lines.filter((line) => definedTerm(line) !== undefined);
  if (definitions.length < leastDefinitions || definitions.length < lines.length / 2)
    return [{ entry, paragraph, line: null }];
  return lines.map((line) => ({ entry, paragraph, line }));
}

function questionsOf(entry: number, article: Article): WrittenQuestion[] {
  const whole = article.questions.map((text) => ({ entry, paragraph: null, line: null, text }));
  return article.paragraphs.reduce<WrittenQuestion[]>((all, paragraph) => {
    for (const text of paragraph.questions) all.push({ entry, paragraph, line: null, text });
    for (const line of paragraph.definitionQuestions ? paragraph.text.split('\n') : [])
      for (const text of paragraph.definitionQuestions?.get(definedTerm(line) ?? '') ?? [])
        all.push({ entry, paragraph, line, text });
    return all;
  }, whole);
}

/** Cuts documents into what the search compares: articles, their leden and definitions, and the questions beside them. */
export function cutIntoUnits(documents: readonly KnowledgeDocument[]) {
  const entries: Entry[] = documents.flatMap(({ source, articles }) =>
    articles.map((article) => ({ source, article })),
  );
  const units: Unit[] = [];
  const questions: WrittenQuestion[] = [];
  entries.forEach(({ article }, entry) => {
    for (const paragraph of article.paragraphs) units.push(...unitsOf(entry, paragraph));
    questions.push(...questionsOf(entry, article));
  });
  return { entries, units, questions };
}
