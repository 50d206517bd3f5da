import type { Article, KnowledgeDocument } from '../../src/knowledge/document.ts';
import type { Source } from '../../src/knowledge/source.ts';

/** One article as every engine gets it. */
export interface Passage {
  readonly id: string;
  readonly source: Source;
  readonly number: string;
  readonly title: string;
  readonly path: string;
  readonly text: string;
  /** The questions written beside it, one a line. */
  readonly questions: string;
}

function questionsBeside(article: Article): readonly string[] {
  const beside = article.paragraphs.flatMap((one) => [
    ...one.questions,
    ...[...(one.definitionQuestions?.values() ?? [])].flat(),
  ]);
  return [...article.questions, ...beside];
}

/** Cuts documents into one passage per article, all versions. */
export function passagesOf(documents: readonly KnowledgeDocument[]): readonly Passage[] {
  return documents.flatMap(({ source, articles }) =>
    articles.map((article) => ({
      id: article.id,
      source,
      number: article.number,
      title: article.title,
      path: [source.title, ...article.path].join(' '),
      text: article.paragraphs.map((one) => one.text).join('\n'),
      questions: questionsBeside(article).join('\n'),
    })),
  );
}

/** The same documents with no question beside any article. */
export function withoutQuestions(documents: readonly KnowledgeDocument[]): readonly KnowledgeDocument[] {
  return documents.map((document) => ({
    ...document,
    articles: document.articles.map((article) => ({
      ...article,
      questions: [],
      paragraphs: article.paragraphs.map(({ number, text }) => ({ number, text, questions: [] })),
    })),
  }));
}
