import { createConversations } from './conversations.ts';
import type { DossierDesk, DossierOutcome } from './dossier-desk.ts';
import type { Intent, Routed, Router } from './intent/open-router.ts';
import type { Knowledge } from './knowledge/open-knowledge.ts';
import {
  alarmWish,
  asksHelp,
  asksSomething,
  dossierWish,
  listsSignals,
  namesPlace,
  needsPapers,
  signalIn,
  wantsAgenda,
  wantsFramework,
  wantsPracticeNotes,
  wantsRegister,
  wantsSummary,
} from './message-wishes.ts';
import { longPaper, mayBeRemark, pastedPaper } from './pasted-paper.ts';
import type { Answer, Citation } from './policy/answer.ts';
import { ask, type Compose } from './policy/ask.ts';
import { findQuotes } from './policy/find-quotes.ts';
import { lawOf } from './policy/law-of.ts';
import type { PolicyStore } from './policy/ports.ts';
import { suggestQuestions } from './policy/suggest-questions.ts';
import type { HandedInPapers } from './remembered-checks.ts';
import { dutchDay } from './shared/iso-date.ts';
import type { SignalTurn } from './signal-desk/desk-parts.ts';
import type { HelpTopic } from './signal-desk/help-topics.ts';
import type { SignalOutcome } from './signal-desk/signal-outcome.ts';
import type { SignalDesk } from './signal-desk.ts';
import type { ReferralStop } from './signals/follow-up/kept-signal.ts';

/** A message as the program sees it, whatever the channel. */
export interface IncomingMessage {
  readonly turnId: string;
  readonly conversationId: string;
  /** Who says it, by the channel's id: what is remembered of a dossier is for nobody else. */
  readonly userId: string;
  /** Who says it, by the id that the organisation knows; absent where the channel does not tell. */
  readonly personId?: string;
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
  /** What the bot can do; and what this person can type about signals. */
  | { readonly kind: 'help'; readonly topics?: readonly HelpTopic[] }
  | DossierOutcome
  | SignalOutcome
  /** A dossier is to be checked, but nothing was handed in. */
  | { readonly kind: 'ask-papers' }
  /** Too long for a question, in characters, and not a paper. */
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'not-yet'; readonly intent: Intent };

/** An outcome, and what goes with it whatever it is. */
export type Handled = Outcome & {
  /** Stops of new referrals to providers that the message named. */
  readonly stops?: readonly ReferralStop[];
  /** What was said beside it tells of danger: what to do then comes before all else. */
  readonly danger?: true;
};

/** A thumb on an answer, as an edge passes it on. */
export interface GivenFeedback {
  readonly turnId: string;
  readonly rating: 'like' | 'dislike';
  readonly reason: string | null;
}

/** The whole program behind every edge. */
export interface App {
  handle(message: IncomingMessage): Promise<Handled>;
  /** Searches for the message extension: up to `limit` places with a quote. */
  find(query: string, limit: number): readonly Citation[];
  feedback(given: GivenFeedback): Promise<void>;
  /** What the buttons under a checked dossier do. */
  readonly dossiers: Pick<DossierDesk, 'withLaw' | 'withDates' | 'paper' | 'contradict' | 'aboutLast'>;
  /** Signals: what their buttons do, and what is told of them. */
  readonly signals: SignalDesk;
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
  readonly signals: SignalDesk;
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

/** Where, and by whom, something about a signal is said. */
const signalTurn = ({ conversationId, userId, personId, surface }: IncomingMessage): SignalTurn => ({
  conversationId,
  userId: personId ?? userId,
  isShared: surface === 'group' || surface === 'channel',
});

/** Puts the features together: the one place where they meet. */
export function createApp(parts: AppParts): App {
  const { knowledge, router, store, mask, desk, signals } = parts;
  const refusalOf = (question: string) => router(question).refusal;
  const conversations = createConversations(parts.now);
  /** Conversations in which the last thing the bot did was to ask which law a question is about. */
  const clarified = new Set<string>();
  /** Conversations in which the last thing the bot did was to ask for papers. */
  const askedPapers = new Set<string>();

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

  /** What a message about signals comes to; null when it is about something else. */
  async function answerSignal(message: IncomingMessage, { intent, confidence }: Routed): Promise<Handled | null> {
    const { text } = message;
    const turn = signalTurn(message);
    const typed = signals.typed(turn, text);
    if (typed !== null) return besideDanger(await typed, text);
    const isSure = confidence >= certain;
    const isQuestion = asksSomething.test(text);
    // Danger comes before everything, also in the middle of something else and put as a question; what is surely a question
    // about rules for danger is one, unless it also tells of somebody in danger.
    const isAboutRules = isQuestion && isSure && intent === 'beleidsvraag';
    if (isAboutRules ? signals.isDangerBeside(text) : signals.isDanger(text)) return signals.tell(turn, text);
    if (wantsAgenda.test(text)) return signals.agenda(turn, text);
    const isList = listsSignals.test(text) && intent !== 'status' && intent !== 'signaal';
    if ((wantsRegister.test(text) || isList) && intent !== 'beleidsvraag') return signals.register(turn, text);
    const alarms = alarmWish(text);
    if (alarms !== null) return signals.alarms(turn, alarms.ended);
    if (wantsPracticeNotes(text)) return signals.practiceNotes(turn, text);
    const id = signalIn(text);
    if (isSure && intent === 'status') {
      return id === null ? signals.status(turn) : signals.show(turn, id);
    }
    const isRemark = isSure || (!isQuestion && signals.namesProvider(text));
    if (isRemark && intent === 'signaal') return signals.tell(turn, text);
    // A reply to what was asked about a signal, unless it is surely something else.
    const isOther =
      isQuestion || asksHelp.test(text) || (isSure && (intent === 'dossiercheck' || intent === 'overzicht'));
    const isReplyElsewhere = namesPlace(text) && clarified.has(message.conversationId);
    // Whatever is asked of a signal: it shows what can be done with it.
    const shown = async (): Promise<Handled | null> => (id === null ? null : signals.show(turn, id));
    if (isOther || isReplyElsewhere) return shown();
    return (await signals.hasDraft(turn)) ? signals.tell(turn, text) : shown();
  }

  /** What was done, and whether what was said with it tells of danger. */
  const besideDanger = (outcome: Outcome, said: string): Handled =>
    signals.isDanger(said) ? { ...outcome, danger: true } : outcome;

  /** What is typed about the dossier that was checked last; null when nothing was, and the words may mean something else. */
  async function aboutChecked({ text, conversationId, userId }: IncomingMessage): Promise<Outcome | null> {
    const wish = signals.isDanger(text) ? null : dossierWish(text);
    if (wish === null) return null;
    const outcome = await desk.aboutLast(wish, { conversationId, userId });
    return outcome ?? (needsPapers(wish, text) ? { kind: 'ask-papers' } : null);
  }

  async function handleOne(message: IncomingMessage): Promise<Handled> {
    const { text, handed } = message;
    if (handed !== undefined) return besideDanger(await readPapers(message, handed, text), text);
    const pasted = pastedPaper(text, askedPapers.has(message.conversationId));
    // What somebody types at length may read like a report, and tell of danger all the same.
    const isRemark = pasted?.said === '' && mayBeRemark(text) && signals.isDangerNow(text);
    if (isRemark) return signals.tell(signalTurn(message), text);
    if (pasted !== null) {
      const outcome = await readPapers(message, pasted.handed, pasted.said);
      // A long paper tells of dangers that were.
      return besideDanger(outcome, text.length < longPaper ? text : pasted.said);
    }
    if (text.length > longestQuestion) return besideDanger({ kind: 'too-long', limit: longestQuestion }, text);
    const checked = await aboutChecked(message);
    if (checked !== null) return checked;
    const routed = router(text);
    const { intent, confidence } = routed;
    const signal = await answerSignal(message, routed);
    // Nothing of what is too long was kept, so danger in it is to be said here.
    if (signal !== null) return signal.kind === 'signal-too-long' ? besideDanger(signal, text) : signal;
    if (wantsFramework.test(text)) return desk.framework(lawOf(text, []).law ?? 'wmo');
    const isPolicy = intent === 'beleidsvraag' || intent === 'buiten-bereik' || confidence < certain;
    if (intent === 'dossiercheck' && !isPolicy) return { kind: 'ask-papers' };
    if (isPolicy || (intent === 'hulp' && namesPlace(text))) return answerPolicy(message);
    if (intent !== 'hulp') return { kind: 'not-yet', intent };
    const topics = await signals.helpTopics(signalTurn(message).userId);
    return topics.length === 0 ? { kind: 'help' } : { kind: 'help', topics };
  }

  return {
    dossiers: desk,
    signals,
    async handle(message) {
      const outcome = await handleOne(message);
      clarified.delete(message.conversationId);
      askedPapers.delete(message.conversationId);
      if (outcome.kind === 'answer' && outcome.answer.kind === 'clarify') clarified.add(message.conversationId);
      if (outcome.kind === 'ask-papers') askedPapers.add(message.conversationId);
      const { userId } = signalTurn(message);
      const stops = message.text.length > longestQuestion ? [] : await signals.stopsIn(userId, message.text);
      return stops.length === 0 ? outcome : { ...outcome, stops };
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
