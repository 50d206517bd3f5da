import type { Hit } from '../knowledge/search/search-index.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { Candidate, Citation } from './answer.ts';
import type { Quote } from './choose-quotes.ts';
import { place, validity } from './messages.ts';

/** Describes where a hit stands, as answers show it. */
export function candidateOf({ source, article, paragraph }: Hit): Candidate {
  return {
    slug: source.slug,
    title: source.title,
    sourceKind: source.kind,
    article: article.number,
    articleTitle: article.title,
    paragraph: paragraph.number,
    section: article.section === true,
    validFrom: source.validFrom,
    validUntil: source.validUntil ?? null,
    url: source.url ?? null,
  };
}

/** Describes a quote with the words themselves. */
export const citationOf = ({ hit, sentence, text }: Quote): Citation => ({
  ...candidateOf({ ...hit, paragraph: sentence.paragraph }),
  quote: text,
});

/** Names a place in a sentence: "artikel 7.2, lid 3 (Opschorting), Verordening jeugdhulp Heuveldal". */
export function nameOf({ article, articleTitle, paragraph, section, title }: Candidate): string {
  return `${place(article, paragraph, section)}${articleTitle === '' ? '' : ` (${articleTitle})`}, ${title}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Writes the answer without a model: each place by name, then its literal words with what they need to be understood. */
export function writeQuotedAnswer(quotes: readonly Quote[], today: IsoDate): string {
  const blocks = quotes.map((quote, i) => {
    const { hit, sentence } = quote;
    const here = nameOf(candidateOf({ ...hit, paragraph: sentence.paragraph }));
    const words = sentence.context === null ? quote.text : `${sentence.context}\n${quote.text}`;
    return `${capital(here)} – ${validity(hit.source, today)} [${i + 1}]\n\n“${words}”`;
  });
  return blocks.join('\n\n');
}
