import type { KnowledgeDocument } from '../knowledge/document.ts';
import type { Concept } from '../knowledge/vocabulary.ts';
import type { Notice } from './answer.ts';
import type { Quote } from './choose-quotes.ts';

const internal = /\b(artikel|paragraaf|onderdeel)\s+(\d+[a-z]?(?:[.:]\d+[a-z]{0,2})+)(?!\d|[.:]\d)([^.;]{0,60})/gi;
/** What follows a reference to another text than the one it stands in. */
const elsewhere =
  /^(?:,? ?(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|lid \d+\w?|\w+ lid),?)*(?:,? ?(?:aanhef|onder|onderdeel)[^,]{0,20},?)* ?(?:van de(?:ze)? (?!verordening\b|regeling\b|nadere regels\b)|van het |van die |(?:en|of|tot en met) [\d.:]+ van |wmo|jeugdwet|awb|jw\b)/i;

function deadReference(quote: Quote, document: KnowledgeDocument): Notice | null {
  const numbers = new Set(document.articles.map((article) => article.number));
  const hasArticles = document.articles.some((article) => article.section !== true);
  const lid = quote.sentence.paragraph.text;
  for (const [, word = '', number = '', after = ''] of lid.matchAll(internal)) {
    if (numbers.has(number) || [...numbers].some((one) => one.startsWith(`${number}.`)) || elsewhere.test(after))
      continue;
    if (document.source.kind === 'wet' || (word.toLowerCase() === 'artikel' && !hasArticles)) continue;
    return {
      code: 'dead-reference',
      text: `De tekst verwijst naar ${word.toLowerCase()} ${number}, maar dat staat niet in “${document.source.title}”. Meld het bij de beleidsmedewerker.`,
    };
  }
  return null;
}

function outdatedTerms(quote: Quote, concepts: readonly Concept[]): Notice | null {
  const lid = quote.sentence.paragraph.text.toLowerCase();
  const found = concepts.flatMap(({ begrip, verouderd }) =>
    verouderd
      .filter((word) => new RegExp(`(?<![\\p{L}])${word.toLowerCase()}`, 'u').test(lid))
      .map((word) => `“${word}” (nu: ${begrip})`),
  );
  if (found.length === 0) return null;
  return { code: 'outdated-terms', text: `De bron gebruikt een verouderde term: ${[...new Set(found)].join(', ')}.` };
}

/** Notices about faults in the quoted text itself: a reference that leads nowhere, a term that is out of date. */
export function textFaultNotices(
  quote: Quote,
  documents: readonly KnowledgeDocument[],
  concepts: readonly Concept[],
): readonly Notice[] {
  const document = documents.find((one) => one.source === quote.hit.source);
  const notices = [document === undefined ? null : deadReference(quote, document), outdatedTerms(quote, concepts)];
  return notices.filter((one) => one !== null);
}
