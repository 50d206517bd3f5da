import type { KeptDraft } from '../signals/ports.ts';
import { readSignal } from '../signals/read-signal.ts';
import { may } from '../signals/rights.ts';
import type { Said, SignalDraft } from '../signals/signal.ts';
import { apartConfidential } from './confidential-wish.ts';
import type { SignalDeskParts, SignalTurn } from './desk-parts.ts';
import { contentOf, fieldsOf, routeOf } from './draft-content.ts';
import {
  answerLines,
  draftIdOf,
  hasMark,
  isConfidentialIn,
  isShown,
  markLine,
  sinceNoDanger,
  wishLines,
} from './draft-lines.ts';
import { maskWords } from './mask-words.ts';
import { type DraftTurn, DraftWentOn, onDraft } from './on-draft.ts';
import { isOtherMatter } from './other-matter.ts';
import { gemeenteOf } from './reporting-place.ts';
import { goneOutcome, sendDraft } from './sending.ts';
import type { AskField, SignalOutcome } from './signal-outcome.ts';
import { saysNoDanger, skipsQuestion, wishesIn } from './wishes.ts';

/** What is pressed or filled in under a draft. */
export type DraftPress =
  | { readonly kind: 'fill'; readonly answers: readonly { readonly field: AskField; readonly text: string }[] }
  | { readonly kind: 'skip' }
  | { readonly kind: 'change'; readonly text: string }
  | { readonly kind: 'no-danger' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'send'; readonly isConfidential?: boolean; readonly isPracticeNote?: boolean };

/** The part of the desk at which a signal is told, before it is sent. */
export interface Telling {
  /** Adds a line to the draft of this person here, or starts one. */
  tell(turn: SignalTurn, text: string): Promise<SignalOutcome>;
  /** Starts a draft with what somebody else wrote; a draft that was there is let go, and that is said. */
  tellAnew(turn: SignalTurn, text: string): Promise<SignalOutcome>;
  /** Does what was pressed under a draft, when that is the newest state of it. */
  press(turn: SignalTurn, draftId: string, press: DraftPress): Promise<SignalOutcome>;
  /** Whether a remark tells of danger now. */
  isDanger(text: string): boolean;
  /** Whether a question tells of danger now in a sentence, or a part of one, that asks nothing. */
  isDangerBeside(question: string): boolean;
  /** Whether a long story says of a danger that it is now; a report tells of dangers that were. */
  isDangerNow(story: string): boolean;
  /** Whether a text surely names a provider of the register. */
  namesProvider(text: string): boolean;
  hasDraft(turn: Pick<SignalTurn, 'conversationId' | 'userId'>): Promise<boolean>;
}

/** From this certainty on a name stands in a text, and not a word that looks like it. */
const surelyNamed = 0.8;

/** Makes the part of the desk at which signals are told. */
export function createTelling(parts: SignalDeskParts): Telling {
  const { store, reader, now } = parts;

  const maskAfter = (before: readonly Said[], text: string): string => {
    const lines = before.filter(({ by }) => by === 'reporter').map((one) => one.text);
    return maskWords(reader, text, (words, keep) => parts.maskLine(lines, words, keep));
  };

  async function keep({ stored }: DraftTurn, draft: KeptDraft, said: readonly Said[]): Promise<KeptDraft> {
    const kept = { ...draft, said };
    if (!(await store.saveDraft(kept, stored))) throw new DraftWentOn();
    return kept;
  }

  /** Whether somebody is in danger, by what was told since the reporter last said that nobody is. */
  function tellsDanger(said: readonly Said[], whole?: SignalDraft): boolean {
    const since = sinceNoDanger(said);
    const draft = whole !== undefined && since.length === said.length ? whole : readSignal(since, reader);
    return draft.seriousness === 'acute';
  }

  /** Says what comes after the newest line: danger first, then what is missing, else what will be sent. */
  async function next(turn: DraftTurn, before: KeptDraft, isNew: boolean): Promise<SignalOutcome> {
    const { said } = before;
    const draft = readSignal(said, reader);
    if (tellsDanger(said, draft)) {
      const kept = isNew ? await keep(turn, before, said) : before;
      return { kind: 'signal-danger', draftId: draftIdOf(kept) };
    }
    const actor = await parts.actorOf(turn.userId);
    if (actor === null) return { kind: 'signal-denied', why: 'roles-unknown' };
    if (!may(actor, 'report')) return { kind: 'signal-denied', why: 'no-role' };
    if (draft.cancelled) {
      await store.dropDraft(turn.conversationId, turn.userId);
      return { kind: 'signal-cancelled' };
    }
    const content = contentOf(draft, said, reader);
    // What others read along with is no place for a suspicion, nor for what is to be confidential.
    if (turn.isShared && (content.seriousness === 'fraud' || isConfidentialIn(said))) {
      await store.dropDraft(turn.conversationId, turn.userId);
      return { kind: 'signal-private' };
    }
    const fields = fieldsOf(draft);
    const gemeente = gemeenteOf(actor, parts.gemeente);
    const isConfidential = isConfidentialIn(said);
    const { shown } = routeOf(content, { gemeente, isConfidential, now: now() }, parts.routing);
    const mustAsk = draft.missing.includes('wat');
    if (mustAsk || (fields.length > 0 && !hasMark(said, 'asked'))) {
      const lines = isNew ? [...said, markLine('asked')] : said;
      const kept = isNew ? await keep(turn, before, lines) : before;
      return {
        kind: 'signal-ask',
        draftId: draftIdOf(kept),
        fields: mustAsk && hasMark(said, 'asked') ? ['wat'] : fields,
        choices: draft.doubtful,
        content,
        advice: shown.advice,
        maySkip: !mustAsk,
      };
    }
    const kept = isNew ? await keep(turn, before, [...said, markLine('shown')]) : before;
    return { kind: 'signal-preview', draftId: draftIdOf(kept), content, notTold: fields, route: shown };
  }

  const newDraft = ({ conversationId, userId }: SignalTurn): KeptDraft => ({
    conversationId,
    userId,
    said: [],
    startedAt: now(),
  });

  /** Whether the reporter was told what to do about a danger, and did not say that it is over. */
  const isAboutDanger = ({ said }: KeptDraft): boolean => said.length > 0 && tellsDanger(said);

  async function add(turn: DraftTurn, before: KeptDraft, text: string): Promise<SignalOutcome> {
    const wasDanger = isAboutDanger(before);
    if (wasDanger && saysNoDanger(text))
      return next(turn, { ...before, said: [...before.said, markLine('noDanger')] }, true);
    // Another matter: of the danger nothing is filed.
    const isOther =
      wasDanger && reader.recogniseMatter(text).seriousness !== 'acute' && reader.findProviders(text).length > 0;
    const draft = isOther ? newDraft(turn) : before;
    if (draft.said.at(-1)?.text === markLine('asked').text && skipsQuestion(text))
      return next(turn, { ...draft, said: [...draft.said, markLine('asked')] }, true);
    const { rest, wish } = apartConfidential(text);
    const wishes = wishesIn(rest, isShown(draft.said));
    const isSend = wishes.includes('send') && isShown(draft.said);
    // What is to be confidential, or not any more, is shown as such first.
    if (isSend && wish === null) return sendDraft(turn, draft, {}, parts);
    const marks = wishes.filter((one) => one !== 'send');
    const isOnlyWish = isSend || rest === '' || (draft.said.length > 0 && marks.length > 0);
    const told: readonly Said[] = isOnlyWish ? [] : [{ by: 'reporter', text: maskAfter(draft.said, rest) }];
    const lines = [...told, ...marks.map(markLine), ...wishLines(wish)];
    return next(turn, { ...draft, said: [...draft.said, ...lines] }, true);
  }

  /** Starts a new draft, and says which one was let go for it. */
  async function anew(here: DraftTurn, text: string): Promise<SignalOutcome> {
    const newest = await add(here, newDraft(here), text);
    if (here.stored === null) return newest;
    return newest.kind === 'signal-ask' || newest.kind === 'signal-preview' || newest.kind === 'signal-danger'
      ? { kind: 'signal-anew', letGo: readSignal(here.stored.said, reader).provider, newest }
      : newest;
  }

  async function pressOn(turn: DraftTurn, draftId: string, press: DraftPress): Promise<SignalOutcome> {
    const draft = turn.stored;
    if (draft === null) return goneOutcome(turn, parts);
    if (draftIdOf(draft) !== draftId) {
      const newest = await next(turn, draft, !isShown(draft.said));
      return newest.kind === 'signal-ask' || newest.kind === 'signal-preview' || newest.kind === 'signal-danger'
        ? { kind: 'signal-newer', newest }
        : newest;
    }
    const { said } = draft;
    switch (press.kind) {
      case 'cancel':
        await store.dropDraft(turn.conversationId, turn.userId);
        return { kind: 'signal-cancelled' };
      case 'send':
        // Only what was shown is sent.
        return isShown(said) ? sendDraft(turn, draft, press, parts) : next(turn, draft, true);
      case 'skip':
        return next(turn, { ...draft, said: [...said, markLine('asked')] }, true);
      case 'no-danger':
        return next(turn, { ...draft, said: [...said, markLine('noDanger')] }, true);
      case 'change':
        return add(turn, draft, press.text);
      case 'fill': {
        const filled = [...said];
        for (const { field, text } of press.answers) {
          const { rest, wish } = apartConfidential(text);
          if (rest !== '') filled.push(...answerLines(field, maskAfter(filled, rest)));
          filled.push(...wishLines(wish));
        }
        return next(turn, { ...draft, said: filled }, true);
      }
    }
  }

  return {
    tell: (turn, text) =>
      onDraft(turn, parts, (here) =>
        here.stored === null || !isOtherMatter(here.stored.said, text, reader)
          ? add(here, here.stored ?? newDraft(here), text)
          : anew(here, text),
      ),
    tellAnew: (turn, text) => onDraft(turn, parts, (here) => anew(here, text)),
    isDanger: (text) => reader.recogniseMatter(text).seriousness === 'acute',
    isDangerBeside: (question) => reader.recogniseMatter(question).isDangerBeside,
    isDangerNow: (story) => reader.recogniseMatter(story).isDangerNow,
    namesProvider: (text) => reader.findProviders(text).some(({ certainty }) => certainty >= surelyNamed),
    hasDraft: async ({ conversationId, userId }) => (await store.draftOf(conversationId, userId, now())) !== null,
    press: (turn, draftId, press) => onDraft(turn, parts, (here) => pressOn(here, draftId, press)),
  };
}
