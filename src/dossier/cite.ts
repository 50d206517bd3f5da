import type { KnowledgeDocument } from '../knowledge/document.ts';
import { inForce } from '../knowledge/source.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { Law } from '../shared/law.ts';
import type { FrameworkPoint, SourcePlace } from './framework.ts';
import { messages } from './messages.ts';

/** The rule a point rests on, as it stands in a loaded source. */
export interface CitedRule {
  /** Source, article and lid, with the day from which the version holds, in Dutch. */
  readonly place: string;
  /** The literal text of the lid, or of the part of it that fits the point. */
  readonly quote: string;
  readonly url: string | null;
}

/** When, and under which law, rules are read; null when the law of a dossier is not known. */
export interface RuleReading {
  readonly day: IsoDate;
  readonly law: Law | null;
}

/** From this length, in characters, a lid that sums up is quoted by its part. */
const longLid = 300;
const partStart = /(?<=^|[\n:;]\s*|[;,] (?:en|of)\s+)(?=[a-z]{1,2}\. )/gu;
const shortestStem = 5;
const stemLength = 7;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}+/gu) ?? [])
      .filter(({ length }) => length >= shortestStem)
      .map((word) => word.slice(0, stemLength)),
  );

/** The part (a, b, c) of a long lid that shares most words with what a point is about; the whole lid when none does. */
function fittingPart(lid: string, about: string): string {
  if (lid.length < longLid) return lid;
  const [, ...parts] = lid.split(partStart);
  const stems = stemsOf(about);
  const scored = parts.map((part) => ({ part, score: [...stemsOf(part)].filter((stem) => stems.has(stem)).length }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (most, one) => (one.score > (most?.score ?? 0) ? one : most),
    null,
  );
  return best?.part.trim() ?? lid;
}

function citedAt(
  point: FrameworkPoint,
  place: SourcePlace,
  documents: readonly KnowledgeDocument[],
  { day, law }: RuleReading,
): CitedRule | null {
  const found = documents.find(
    ({ source }) =>
      inForce(source, day) &&
      (law === null || source.law === 'beide' || source.law === law) &&
      (place.slug === null ? source.kind === 'wet' && source.title === place.law : source.slug === place.slug),
  );
  const article = found?.articles.find((one) => one.number === place.article);
  const paragraph =
    place.paragraph === null
      ? article?.paragraphs[0]
      : article?.paragraphs.find((one) => one.number === place.paragraph);
  if (found === undefined || article === undefined || paragraph === undefined) return null;
  return {
    place: messages.place(
      found.source.title,
      article.number,
      place.paragraph,
      article.section === true,
      found.source.validFrom,
    ),
    quote: fittingPart(paragraph.text, `${point.name} ${point.question}`),
    url: found.source.url ?? null,
  };
}

/** Cites the first place of a point that is loaded, in force on the day and of the law, for a framework may serve both; null when none is. */
export function citeRule(
  point: FrameworkPoint,
  documents: readonly KnowledgeDocument[],
  reading: RuleReading,
): CitedRule | null {
  for (const place of point.sources) {
    const cited = citedAt(point, place, documents, reading);
    if (cited !== null) return cited;
  }
  return null;
}
