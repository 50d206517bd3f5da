import type { Article, KnowledgeDocument } from '../../knowledge/document.ts';
import { inForce, type Source, type SourceKind } from '../../knowledge/source.ts';
import { messages } from '../messages.ts';
import type { Category } from '../signal.ts';
import type { Citation, CitationFinder, CitationTopic } from './citation.ts';

/** Words by which the heading of an article in a contract tells that it is about a subject. */
const headings: Readonly<Record<Category, RegExp | null>> = {
  onderlevering: /\blever(?:ing|en)\b.*\b(?:uren|hulp|zorg)|\bonderlevering/i,
  'plan-van-aanpak': /\b(?:plan van aanpak|gezinsplan|zorgplan|hulpverleningsplan|ondersteuningsplan)\b/i,
  kwaliteit: /\bkwaliteit/i,
  personeel: /\b(?:personeel|medewerkers|opleiding)/i,
  wachttijd: /\bwacht(?:tijd|lijst|en)/i,
  'arrangement-tarief': /\b(?:tarie(?:f|ven)|prijzen|bekostiging)\b/i,
  rechtmatigheid: null,
  veiligheid: /\b(?:calamiteit|geweld|veiligheid)/i,
  samenwerking: /\b(?:samenwerk|overdracht|overleg)/i,
  overig: null,
};

/** The articles of loaded sources of a kind that held on the day of a signal, for its law and where it plays. */
function* articlesOf(
  documents: readonly KnowledgeDocument[],
  kind: SourceKind,
  { law, gemeente, day }: CitationTopic,
): Generator<readonly [Source, Article]> {
  for (const { source, articles } of documents)
    if (
      source.kind === kind &&
      inForce(source, day) &&
      (law === null || source.law === 'beide' || source.law === law) &&
      (gemeente === null || source.gemeente === undefined || source.gemeente === gemeente)
    )
      for (const article of articles) yield [source, article];
}

const placeOf = (source: Source, { number, section }: Article, lid: string | null): string =>
  messages.agenda.place(source.title, number, section === true, lid, source.validFrom);

/** Every lid of the first article whose heading is about the subject. */
function contractClauses(documents: readonly KnowledgeDocument[], topic: CitationTopic): readonly Citation[] {
  const heading = headings[topic.category];
  if (heading === null) return [];
  for (const [source, article] of articlesOf(documents, 'overeenkomst', topic))
    if (heading.test(article.title))
      return article.paragraphs.map(({ number, text }) => ({ quote: text, from: placeOf(source, article, number) }));
  return [];
}

/** What describes an arrangement, by its code or its name: the line that begins with its code, else its row in a table. */
function arrangementLine(documents: readonly KnowledgeDocument[], topic: CitationTopic): readonly Citation[] {
  const wanted = topic.arrangement?.trim().toLowerCase() ?? '';
  if (wanted === '') return [];
  let row: Citation | null = null;
  for (const [source, article] of articlesOf(documents, 'arrangementsbeschrijving', topic))
    for (const { number, text } of article.paragraphs)
      for (const line of text.split('\n')) {
        const cited = { quote: line, from: placeOf(source, article, number) };
        if (new RegExp(`^code ${wanted.replaceAll(/\W/g, '\\$&')}\\b`, 'i').test(line)) return [cited];
        const cells = line.startsWith('|') ? line.split('|').map((cell) => cell.trim().toLowerCase()) : [];
        if (cells.includes(wanted)) row ??= cited;
      }
  return row === null ? [] : [row];
}

/** Finds, in the contracts and the arrangements that are loaded, what they say about a signal: literally, with their place. */
export function createCitationFinder(documents: readonly KnowledgeDocument[]): CitationFinder {
  return (topic) => [...contractClauses(documents, topic), ...arrangementLine(documents, topic)];
}
