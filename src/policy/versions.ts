import type { Article, KnowledgeDocument } from '../knowledge/document.ts';
import type { Analyzer } from '../knowledge/dutch/analyze.ts';
import type { Source } from '../knowledge/source.ts';
import { dutchDate, type IsoDate } from '../shared/iso-date.ts';
import type { Notice } from './answer.ts';
import type { Quote } from './choose-quotes.ts';
import { sentencesIn } from './sentences.ts';
import { similarity } from './similar.ts';

const sameArticle = 0.5;
const sameSubject = 0.35;
const longest = 260;

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function twin(article: Article, other: KnowledgeDocument, analyze: Analyzer): Article | undefined {
  const titled = other.articles.filter(
    (one) => one.title !== '' && similarity(one.title, article.title, analyze) >= sameArticle,
  );
  return (
    titled.find((one) => one.number === article.number) ??
    titled[0] ??
    other.articles.find((one) => article.title === '' && one.number === article.number)
  );
}

/** The sentence of another version that says the same thing differently; null when it says the same, or nothing of the kind. */
function differing(
  quote: Quote,
  other: KnowledgeDocument,
  analyze: Analyzer,
): { article: Article; sentence: string } | null {
  const article = twin(quote.hit.article, other, analyze);
  if (article === undefined) return null;
  const sentences = sentencesIn(article);
  const mine = folded(quote.sentence.text);
  if (sentences.some((one) => folded(one.text) === mine)) return null;
  const nearest = sentences
    .map((one) => ({ text: one.text, likeness: similarity(one.text, quote.sentence.text, analyze) }))
    .sort((a, b) => b.likeness - a.likeness)[0];
  return nearest === undefined || nearest.likeness < sameSubject ? null : { article, sentence: folded(nearest.text) };
}

const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;

/** Versions of one text, oldest first. */
const versionsOf = (source: Source, documents: readonly KnowledgeDocument[]): readonly KnowledgeDocument[] =>
  documents
    .filter((one) => one.source.slug === source.slug)
    .sort((a, b) => (a.source.validFrom < b.source.validFrom ? -1 : 1));

/** Notices that the version before, or the one after, says something else than what is quoted. */
export function versionNotices(
  quote: Quote,
  documents: readonly KnowledgeDocument[],
  today: IsoDate,
  analyze: Analyzer,
): readonly Notice[] {
  const { source } = quote.hit;
  const versions = versionsOf(source, documents);
  const at = versions.findIndex((one) => one.source.validFrom === source.validFrom);
  const notices: Notice[] = [];
  const older = versions[at - 1];
  const before = older === undefined ? null : differing(quote, older, analyze);
  if (older !== undefined && before !== null) {
    const until = older.source.validUntil === undefined ? '' : ` (tot en met ${dutchDate(older.source.validUntil)})`;
    notices.push({
      code: 'older-version-differs',
      text: `De versie hiervoor${until} zegt in artikel ${before.article.number} iets anders: “${cut(before.sentence)}” Kijk naar de datum van de melding of aanvraag.`,
    });
  }
  const newer = versions[at + 1];
  const after = newer === undefined ? null : differing(quote, newer, analyze);
  if (newer !== undefined && after !== null) {
    const from = dutchDate(newer.source.validFrom);
    const since =
      newer.source.validFrom > today ? `Vanaf ${from} verandert dit` : `Sinds ${from} geldt een nieuwere versie`;
    notices.push({
      code: 'newer-version-announced',
      text: `${since}; daar staat in artikel ${after.article.number}: “${cut(after.sentence)}”`,
    });
  }
  return notices;
}
