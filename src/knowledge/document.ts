import type { Source } from './source.ts';

/** A lid: the smallest part that is cited by number. */
export interface Paragraph {
  /** The lid's number as printed ("4", "2a"), or null for text without one. */
  readonly number: string | null;
  /** The literal text; onderdelen, definitions and table rows each on a line of their own. */
  readonly text: string;
  /** Everyday questions this lid answers, written beside it. */
  readonly questions: readonly string[];
  /** Everyday questions that one definition in this lid answers, by the begrip as the text writes it. */
  readonly definitionQuestions?: ReadonlyMap<string, readonly string[]>;
}

/** What is cited by number: an article, a numbered or lettered section, an annex. */
export interface Article {
  /** Stable name within the whole knowledge: `verordening-jeugdhulp@2026-01-01#7.2`. */
  readonly id: string;
  /** As printed: "2.3.2", "4:13", "A", "Bijlage 1". */
  readonly number: string;
  readonly title: string;
  /** The headings above it, outermost first: ["Hoofdstuk 7 Persoonsgebonden budget", "Paragraaf 7.1 …"]. */
  readonly path: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  /** Everyday questions this article answers as a whole. */
  readonly questions: readonly string[];
  /** True for what is not an artikel: a numbered section, a chapter with text of its own, an annex. */
  readonly section?: boolean;
}

/** One version of one text, cut into what can be cited. */
export interface KnowledgeDocument {
  readonly source: Source;
  readonly articles: readonly Article[];
  /** What stands before the first article: considerans, notes. */
  readonly preamble: string;
}
