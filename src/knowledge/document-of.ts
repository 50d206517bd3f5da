import type { Article, KnowledgeDocument } from './document.ts';
import type { Outlined, ReadWarning } from './read/draft.ts';
import { type Source, versionId } from './source.ts';

/** A document, and what is odd about its numbering. */
export interface NamedDocument {
  readonly document: KnowledgeDocument;
  readonly warnings: readonly ReadWarning[];
}

/** Gives every unit its stable name `slug@valid-from#number`; a number that returns gets `~2`, `~3` and a warning. */
export function documentOf(source: Source, outlined: Outlined): NamedDocument {
  const warnings: ReadWarning[] = [];
  const seen = new Map<string, number>();
  const under = outlined.articles.every((article) => article.path[0] === source.title) ? 1 : 0;
  const articles = outlined.articles.map((article): Article => {
    const name = `${versionId(source)}#${article.number}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    const id = times === 1 ? name : `${name}~${times}`;
    if (times > 1) {
      warnings.push({
        code: 'duplicate-number',
        message: `Het nummer ${article.number} komt vaker voor; deze heet nu ${id}.`,
        where: article.number,
      });
    }
    return { id, ...article, path: article.path.slice(under) };
  });
  return { document: { source, articles, preamble: outlined.preamble }, warnings };
}
