import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { Hit, Prior } from '../knowledge/search/search-index.ts';
import { inForce, type Source } from '../knowledge/source.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { Refusal } from '../shared/refusal.ts';
import type { Answer, Notice } from './answer.ts';
import { chooseQuotes, type Quote } from './choose-quotes.ts';
import type { Composed } from './composed-answer.ts';
import { isFound, type Searched, sameQuestion } from './confidence.ts';
import { findConflict } from './conflicts.ts';
import type { Passage } from './judged.ts';
import { lawName, policyMessages } from './messages.ts';
import { otherLaw, priorFor } from './prior.ts';
import { candidateOf, citationOf, nameOf, writeQuotedAnswer } from './quoted-answer.ts';
import { type AskedQuestion, type ReadQuestion, readQuestion } from './read-question.ts';
import { rerank } from './rerank.ts';
import { textFaultNotices } from './text-faults.ts';
import { versionNotices } from './versions.ts';

/** Writes an answer from passages with a language model; every sentence of it was checked against its quote. */
export type Compose = (asked: {
  readonly question: string;
  readonly date: IsoDate;
  readonly passages: readonly Passage[];
}) => Promise<Composed>;

/** What asking needs. */
export interface AskDependencies {
  readonly knowledge: Knowledge;
  /** Today in the Netherlands. */
  readonly today: IsoDate;
  /** Milliseconds on a clock that only goes forward. */
  readonly elapsed: () => number;
  /** The municipality whose rules count; null takes every loaded one. */
  readonly gemeente: string | null;
  /** Tells whether a question asks what the bot must not do. */
  readonly refusalOf: (question: string) => Refusal | null;
  readonly compose: Compose | null;
}

const candidatesShown = 10;
const alsoShown = 3;
/** A next hit is shown as "ook relevant" from this share of the best score. */
const alsoFrom = 0.45;
/** Two hits of different laws this close leave it open which law was meant. */
const tie = 0.93;
const passagesForModel = 6;
const nearShown = 2;
/** Hits from this share of the best score are compared with it. */
const closeFrom = 0.45;
const closeCompared = 6;
/** From this likeness to a written question that belongs elsewhere it may well belong there too. */
const surelyElsewhere = 0.6;

/** A letter or a digit: dots, question marks or emoji alone ask nothing. */
const saysAnything = /[\p{L}\p{N}]/u;

const quoteText = (hit: Hit): string =>
  hit.article.paragraphs.map((one) => (one.number === null ? one.text : `${one.number}. ${one.text}`)).join('\n');

/** Whether the answer says where to ask: the question is one that was written down, or is like it and put in the same language. */
const pointsElsewhere = (likeness: number, language: number): boolean =>
  likeness >= sameQuestion || (likeness >= surelyElsewhere && language < 0);

/** Two texts for two laws that answer equally well, while nothing says which law is meant. */
function leavesLawOpen(read: ReadQuestion, hits: readonly Hit[]): boolean {
  const [first, second] = hits;
  if (read.law !== null || first === undefined || second === undefined || first.named !== second.named) return false;
  const laws = new Set([first.source.law, second.source.law]);
  return (
    laws.size === 2 &&
    !laws.has('beide') &&
    first.source.kind === second.source.kind &&
    second.score >= tie * first.score
  );
}

/** Looks where the answer stands in a version that is not in force on the day. */
function outsideTheDay(
  read: ReadQuestion,
  searched: Searched,
  gemeente: string | null,
  knowledge: Knowledge,
): Notice[] {
  const any = priorFor(read, gemeente);
  const prior: Prior = (source) =>
    inForce(source, read.date) ? 0 : any({ ...source, validFrom: read.date, validUntil: read.date } satisfies Source);
  const result = knowledge.index.search(searched.text, prior, 5);
  const source = result.hits[0]?.source;
  if (source === undefined || !isFound(result, searched, knowledge)) return [];
  const text =
    source.validUntil !== undefined && source.validUntil < read.date
      ? policyMessages.expired(source.title, source.validUntil)
      : policyMessages.notYet(source.title, source.validFrom);
  return [{ code: 'expired-source', text }];
}

function lawNotice(read: ReadQuestion, hits: readonly Hit[]): Notice[] {
  const law = hits[0]?.source.law;
  if (
    law === undefined ||
    law === 'beide' ||
    read.lawCertainty === 'given' ||
    read.lawCertainty === 'said' ||
    hits[0]?.named
  )
    return [];
  const rival = hits.some(
    (hit) => hit.source.law !== 'beide' && hit.source.law !== law && hit.score >= otherLaw * (hits[0]?.score ?? 0),
  );
  return rival ? [{ code: 'law-assumed', text: policyMessages.lawAssumed(law) }] : [];
}

/** The hits that may say something else about the same thing. */
function closeHits([first, ...rest]: readonly Hit[]): readonly Hit[] {
  return rest.filter((hit) => first?.named || hit.score >= closeFrom * (first?.score ?? 0)).slice(0, closeCompared);
}

/**
 * Answers a question about policy from the sources in force on its Peildatum, with literal citations, or says why not.
 * A language model, when there is one, only words it; what it cannot prove from a quote is not sent.
 */
export async function ask(
  asked: AskedQuestion,
  { knowledge, today, elapsed, gemeente, refusalOf, compose }: AskDependencies,
): Promise<Answer> {
  const started = elapsed();
  const { index } = knowledge;
  const read = readQuestion(asked, today, index);
  const base = { law: read.law, date: read.date, citations: [], candidates: [], notices: [] as readonly Notice[] };
  const ms = (): number => Math.round((elapsed() - started) * 10) / 10;

  if (!saysAnything.test(asked.question))
    return {
      ...base,
      kind: 'clarify',
      text: policyMessages.nothingSaid,
      options: policyMessages.examples,
      ms: ms(),
    };
  const refused = refusalOf(asked.question);
  if (refused !== null) return { ...base, kind: 'out-of-scope', text: policyMessages.outOfScope(refused), ms: ms() };
  const found = index.search(read.searchFor, priorFor(read, gemeente), candidatesShown);
  const result = rerank(found, read.kind, index);
  const candidates = result.hits.map(candidateOf);
  if (result.question.words.length === 0 && candidates.length === 0)
    return { ...base, kind: 'not-found', text: policyMessages.nothingAsked, ms: ms() };
  const elsewhere = knowledge.elsewhere(result.question);
  const searched = { text: read.searchFor, elsewhere };
  if (!isFound(result, searched, knowledge)) {
    const near = result.hits.slice(0, nearShown).map((hit) => nameOf(candidateOf(hit)));
    const text =
      elsewhere !== null && pointsElsewhere(elsewhere.likeness, knowledge.language(read.searchFor))
        ? policyMessages.belongsElsewhere(elsewhere.topic.onderwerp, elsewhere.topic.verwijzing)
        : policyMessages.notFound(read.date, near);
    const notices = outsideTheDay(read, searched, gemeente, knowledge);
    return {
      ...base,
      kind: 'not-found',
      text,
      candidates,
      notices,
      ms: ms(),
    };
  }
  if (leavesLawOpen(read, result.hits))
    return {
      ...base,
      kind: 'clarify',
      text: policyMessages.whichLaw,
      options: [lawName.wmo, lawName.jeugdwet],
      candidates,
      ms: ms(),
    };

  const [best] = result.hits;
  const chosen = best === undefined ? [] : chooseQuotes(best, result.question, read.kind, index);
  const asks = { question: result.question, kind: read.kind };
  const conflict = chosen[0] === undefined ? null : findConflict(chosen[0], closeHits(result.hits), asks, index);
  const quotes = conflict === null ? chosen : [...chosen.slice(0, 1), conflict.quote];
  const also = result.hits
    .filter(
      (hit) =>
        !quotes.some((quote) => quote.hit.article === hit.article) &&
        hit.score >= alsoFrom * (best?.named ? 0 : (best?.score ?? 0)),
    )
    .slice(0, alsoShown);
  const notices = [
    ...lawNotice(read, result.hits),
    ...(conflict === null ? [] : [conflict.notice]),
    ...chosen
      .slice(0, 1)
      .flatMap((quote) => [
        ...versionNotices(quote, knowledge.documents, today, index.tools.analyze),
        ...textFaultNotices(quote, knowledge.documents, knowledge.concepts),
      ]),
  ];
  const law = read.law ?? (best?.source.law === 'beide' ? null : (best?.source.law ?? null));
  const citations = quotes.map(citationOf);
  const heading = read.dateSaid === null ? '' : `${policyMessages.readAt(read.date)}\n\n`;
  const answered = { ...base, kind: 'answered', law, candidates, notices, also: also.map(candidateOf) } as const;
  const byQuotes = {
    ...answered,
    text: heading + writeQuotedAnswer(quotes, today),
    citations,
    writtenBy: 'quotes',
  } as const;
  if (compose === null) return { ...byQuotes, ms: ms() };

  const passages = result.hits
    .slice(0, passagesForModel)
    .map((hit) => ({ citation: { ...candidateOf(hit), quote: '' }, text: quoteText(hit) }));
  const composed = await compose({ question: asked.question, date: read.date, passages });
  const shows = ({ hit }: Quote): boolean =>
    composed.kind === 'composed' &&
    composed.citations.some((one) => one.slug === hit.source.slug && one.article === hit.article.number);
  // Sources that differ are shown side by side, also when the model chose one of them.
  if (composed.kind === 'composed' && (conflict === null || quotes.every(shows)))
    return { ...answered, text: heading + composed.text, citations: composed.citations, writtenBy: 'model', ms: ms() };
  const notice = { code: 'model-unavailable', text: policyMessages.modelUnavailable } as const;
  return { ...byQuotes, notices: composed.kind === 'unavailable' ? [...notices, notice] : notices, ms: ms() };
}
