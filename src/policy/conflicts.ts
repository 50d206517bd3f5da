import type { ParsedQuestion } from '../knowledge/search/clauses.ts';
import type { Hit, SearchIndex } from '../knowledge/search/search-index.ts';
import type { LawScope } from '../shared/law.ts';
import type { Notice } from './answer.ts';
import { markDates } from './check/dates.ts';
import { plainLine } from './check/plain-words.ts';
import { type Quantity, quantitiesOf } from './check/quantities.ts';
import { takeReferences } from './check/references.ts';
import type { Quote } from './choose-quotes.ts';
import { place, policyMessages } from './messages.ts';
import { answersKind, isRecognisable, type QuestionKind } from './question-kind.ts';
import { questionShare } from './question-share.ts';
import { sentencesIn } from './sentences.ts';
import { similarity } from './similar.ts';

const sameWords = 0.2;
const sameTitle = 0.3;
/** A sentence speaks of what is asked when it holds this share of the question. */
const aboutThis = 0.6;

/** The question, as far as a conflict depends on it. */
interface Asked {
  readonly question: ParsedQuestion;
  readonly kind: QuestionKind;
}

/** The numbers of a text that count something of a known kind: days, hours, euros, percentages. */
const quantitiesIn = (text: string): readonly Quantity[] =>
  quantitiesOf(takeReferences(markDates(plainLine(text))).line).quantities.filter((one) => one.unit !== '');

/** "eens per 3 jaar" is not "eens per 2 jaar": the rate counts where both have one. */
const sameQuantity = (a: Quantity, b: Quantity): boolean =>
  a.value === b.value && (a.rate === null || b.rate === null || a.rate === b.rate);

/** Tells whether two texts count in a shared unit, and share no value in it. */
function quantitiesDiffer(a: string, b: string): boolean {
  const left = quantitiesIn(a);
  const right = quantitiesIn(b);
  return left.some(({ unit }) => {
    const mine = left.filter((one) => one.unit === unit);
    const theirs = right.filter((one) => one.unit === unit);
    return theirs.length > 0 && !mine.some((one) => theirs.some((other) => sameQuantity(one, other)));
  });
}

/** A source that says something else than the answer: shown beside it, decided by nobody. */
export interface Conflict {
  readonly quote: Quote;
  readonly notice: Notice;
}

const compatible = (a: LawScope, b: LawScope): boolean => a === b || a === 'beide' || b === 'beide';

/** Two articles are about the same thing when their titles say so; where one has no title, when their words do. */
function sameThing(a: Quote, b: Quote, index: SearchIndex): boolean {
  const titles = [a.hit.article.title, b.hit.article.title];
  const alike = (x: string, y: string): number => similarity(x, y, index.tools.analyze);
  return titles.includes('')
    ? alike(a.text, b.text) >= sameWords
    : alike(titles[0] ?? '', titles[1] ?? '') >= sameTitle;
}

/** The sentences of a hit that give the kind of answer that is asked, about what is asked, the most fitting first. */
function answersOf(hit: Hit, { question, kind }: Asked, index: SearchIndex): readonly Quote[] {
  return sentencesIn(hit.article)
    .filter((sentence) => answersKind(kind, sentence.text))
    .map((sentence) => {
      const share = questionShare(
        [hit.article.title, sentence.context ?? '', sentence.text].join(' '),
        question,
        index,
      );
      return { share, quote: { hit, sentence, text: sentence.text } };
    })
    .filter(({ share }) => share >= aboutThis)
    .sort((a, b) => b.share - a.share)
    .map(({ quote }) => quote);
}

/**
 * Finds a sentence in another text that answers the same question about the same thing with another term or amount. A statute
 * against a municipal text is a difference to show; two municipal texts contradict each other.
 */
export function findConflict(chosen: Quote, close: readonly Hit[], asked: Asked, index: SearchIndex): Conflict | null {
  if (!isRecognisable(asked.kind) || quantitiesIn(chosen.text).length === 0) return null;
  const { source } = chosen.hit;
  const others = close.filter((hit) => hit.source.slug !== source.slug && compatible(hit.source.law, source.law));
  const quote = others
    .flatMap((hit) => answersOf(hit, asked, index))
    .find((one) => quantitiesDiffer(chosen.text, one.text) && sameThing(chosen, one, index));
  if (quote === undefined) return null;
  const kinds = [source.kind, quote.hit.source.kind];
  if (kinds.every((kind) => kind === 'wet')) return null;
  const places = [chosen, quote].map(
    ({ hit }) => `${place(hit.article.number, null, hit.article.section === true)} van “${hit.source.title}”`,
  );
  const notice = kinds.includes('wet')
    ? ({ code: 'local-differs-from-statute', text: policyMessages.localDiffers(places) } as const)
    : ({ code: 'contradiction', text: policyMessages.contradiction(places) } as const);
  return { quote, notice };
}
