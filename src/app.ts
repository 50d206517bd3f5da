import { createConversations } from './conversations.ts';
import { recogniseType } from './dossier/reading/recognise-type.ts';
import type { DossierDesk, DossierOutcome } from './dossier-desk.ts';
import type { Intent, Router } from './intent/open-router.ts';
import type { Knowledge } from './knowledge/open-knowledge.ts';
import { findReferences } from './knowledge/search/reference.ts';
import type { Answer, Citation } from './policy/answer.ts';
import { ask, type Compose } from './policy/ask.ts';
import { findQuotes } from './policy/find-quotes.ts';
import { lawOf } from './policy/law-of.ts';
import type { PolicyStore } from './policy/ports.ts';
import { suggestQuestions } from './policy/suggest-questions.ts';
import type { HandedInPapers } from './remembered-checks.ts';
import { dutchDay } from './shared/iso-date.ts';

/** A message as the program sees it, whatever the channel. */
export interface IncomingMessage {
  readonly turnId: string;
  readonly conversationId: string;
  /** Who says it, by the channel's id: what is remembered of a dossier is for nobody else. */
  readonly userId: string;
  readonly text: string;
  readonly surface: 'personal' | 'group' | 'channel' | 'terminal';
  /** The team it was said in; absent outside a team. */
  readonly team?: string;
  /** Papers that came with it, read in memory. */
  readonly handed?: HandedInPapers;
}

/** What a turn comes to; each edge shows it in its own way. */
export type Outcome =
  | {
      readonly kind: 'answer';
      readonly turnId: string;
      readonly answer: Answer;
      readonly suggestions: readonly string[];
    }
  | { readonly kind: 'help' }
  | DossierOutcome
  /** A dossier is to be checked, but nothing was handed in. */
  | { readonly kind: 'ask-papers' }
  /** Too long for a question, in characters, and not a paper. */
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'not-yet'; readonly intent: Intent };

/** A thumb on an answer, as an edge passes it on. */
export interface GivenFeedback {
  readonly turnId: string;
  readonly rating: 'like' | 'dislike';
  readonly reason: string | null;
}

/** The whole program behind every edge. */
export interface App {
  handle(message: IncomingMessage): Promise<Outcome>;
  /** Searches for the message extension: up to `limit` places with a quote. */
  find(query: string, limit: number): readonly Citation[];
  feedback(given: GivenFeedback): Promise<void>;
  /** What the buttons under a checked dossier do. */
  readonly dossiers: Pick<DossierDesk, 'withLaw' | 'withDates' | 'paper' | 'contradict'>;
  /** For `/health`: what is loaded. */
  health(): {
    readonly documents: number;
    readonly articles: number;
    readonly store: string;
    readonly model: string | null;
  };
}

/** What the program is put together from. */
export interface AppParts {
  readonly knowledge: Knowledge;
  readonly router: Router;
  readonly store: PolicyStore;
  readonly desk: DossierDesk;
  readonly storeKind: string;
  readonly mask: (text: string) => string;
  readonly compose: Compose | null;
  readonly modelName: string | null;
  readonly gemeente: string | null;
  readonly now: () => Date;
}

/** From this certainty a message that asks for something not built yet is told so; below it, it is read as a question. */
const certain = 0.6;

/** A question is no longer than this, in characters; a paper that is pasted may be. */
const longestQuestion = 8_000;

const wantsSummary = /\b(?:vat|samenvatt\p{L}*|samenvatten|kort overzicht)\b/iu;
const wantsFramework =
  /\bwat (?:moet|hoort|dient|moeten|horen)\b[^?]{0,40}\b(?:gespreksverslag|verslag|onderzoeksverslag|dossier)\b|\b(?:toetsingskader|verplichte stappen|zeven stappen)\b/iu;

/** Text that is pasted is a paper when it is about this long and reads like one. */
const pastedLength = 600;
/** Up to this length, text that ends as a question is one, however much of a case it tells. */
const longStory = 2_000;
/** What may stand above a pasted paper: "Vat samen:". */
const lineAbove = 80;

/** A message that is itself a paper: pasted, long, and recognised as one; with what is asked above it. */
function pastedPaper(text: string): { readonly handed: HandedInPapers; readonly said: string } | null {
  if (text.length < pastedLength || (text.length < longStory && text.trimEnd().endsWith('?'))) return null;
  if (recogniseType(text, '') === 'overig') return null;
  const [first = ''] = text.split('\n', 1);
  const said = first.length <= lineAbove && wantsSummary.test(first) ? first : '';
  const paper = { file: 'geplakte tekst', text: text.slice(said.length).trimStart(), pages: null };
  return { handed: { papers: [paper] }, said };
}

/** A message that names a law or an article is a question, however short: "Wmo", "10:3 Awb". */
const namesPlace = (text: string): boolean => lawOf(text, []).certainty === 'said' || findReferences(text).length > 0;

/** Puts the features together: the one place where they meet. */
export function createApp(parts: AppParts): App {
  const { knowledge, router, store, mask, desk } = parts;
  const refusalOf = (question: string) => router(question).refusal;
  const conversations = createConversations(parts.now);

  async function answerPolicy(message: IncomingMessage): Promise<Outcome> {
    const today = dutchDay(parts.now());
    const question = mask(message.text);
    const previous = conversations.questionsOf(message.conversationId);
    const answer = await ask(
      { question, previous },
      {
        knowledge,
        today,
        elapsed: () => performance.now(),
        gemeente: parts.gemeente,
        refusalOf,
        compose: parts.compose,
      },
    );
    conversations.remember(message.conversationId, question, message.turnId, answer);
    if (answer.kind === 'not-found')
      await store.saveUnanswered({
        question,
        law: answer.law,
        date: answer.date,
        reason: 'not-found',
        askedAt: parts.now(),
      });
    return {
      kind: 'answer',
      turnId: message.turnId,
      answer,
      suggestions: suggestQuestions(answer, question, knowledge),
    };
  }

  /** What is said beside papers may ask for a summary and may name the law. */
  async function readPapers(message: IncomingMessage, handed: HandedInPapers, said: string): Promise<DossierOutcome> {
    const { turnId, conversationId, userId, team } = message;
    const turn = { turnId, conversationId, userId, team: team ?? null };
    const { law, certainty } = lawOf(said, []);
    const named = certainty === 'said' && law !== null ? law : undefined;
    return wantsSummary.test(said) ? desk.summarise(turn, handed, named) : desk.check(turn, handed, named);
  }

  return {
    dossiers: desk,
    async handle(message) {
      const { text, handed } = message;
      if (handed !== undefined) return readPapers(message, handed, text);
      const pasted = pastedPaper(text);
      if (pasted !== null) return readPapers(message, pasted.handed, pasted.said);
      if (text.length > longestQuestion) return { kind: 'too-long', limit: longestQuestion };
      const { intent, confidence } = router(text);
      if (wantsFramework.test(text)) return desk.framework(lawOf(text, []).law ?? 'wmo');
      const isPolicy = intent === 'beleidsvraag' || intent === 'buiten-bereik' || confidence < certain;
      if (intent === 'dossiercheck' && !isPolicy) return { kind: 'ask-papers' };
      if (isPolicy || (intent === 'hulp' && namesPlace(text))) return answerPolicy(message);
      return intent === 'hulp' ? { kind: 'help' } : { kind: 'not-yet', intent };
    },
    find: (query, limit) =>
      findQuotes(query, limit, { knowledge, today: dutchDay(parts.now()), gemeente: parts.gemeente }),
    async feedback({ turnId, rating, reason }) {
      const passages = conversations.passagesOf(turnId);
      await store.saveFeedback({
        turnId,
        rating,
        reason: reason === null ? null : mask(reason),
        passages,
        givenAt: parts.now(),
      });
    },
    health: () => ({
      documents: knowledge.documents.length,
      articles: knowledge.documents.reduce((sum, one) => sum + one.articles.length, 0),
      store: parts.storeKind,
      model: parts.modelName,
    }),
  };
}
