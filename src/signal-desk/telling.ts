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
import { isTooLong, longestDraft } from './draft-room.ts';
import { maskWords } from './mask-words.ts';
import { type DraftTurn, DraftWentOn, onDraft } from './on-draft.ts';
import { isOtherMatter } from './other-matter.ts';
import { chosenGemeente, gemeenteIn, gemeenteLine, gemeentenOf } from './reporting-place.ts';
import { goneOutcome, sendDraft } from './sending.ts';
import type { AskField, OpenDraft, SignalOutcome } from './signal-outcome.ts';
import { createWaitingDrafts } from './waiting-drafts.ts';
import { agreesAgain, onlyTakesBack, saysNoDanger, skipsQuestion, wishesIn } from './wishes.ts';

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
  /** Adds a line to the draft of this person here, or starts one; a draft about another provider waits until it is done. */
  tell(turn: SignalTurn, text: string): Promise<SignalOutcome>;
  /** Starts a draft with what somebody else wrote; a draft that was there waits until it is done, and that is said. */
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

const isOpenDraft = (outcome: SignalOutcome): outcome is OpenDraft =>
  outcome.kind === 'signal-ask' || outcome.kind === 'signal-preview' || outcome.kind === 'signal-danger';

/** Makes the part of the desk at which signals are told. */
export function createTelling(parts: SignalDeskParts): Telling {
  const { store, reader, now } = parts;
  const waiting = createWaitingDrafts(parts);

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

  /** Whether the newest line takes back what was told, and tells of no danger itself. */
  const isTakenBack = (said: readonly Said[], { cancelled }: SignalDraft): boolean =>
    cancelled && readSignal(said.slice(-1), reader).seriousness !== 'acute';

  /** Says what comes after the newest line: danger first, then what is missing, else what will be sent. */
  async function next(turn: DraftTurn, before: KeptDraft, isNew: boolean): Promise<SignalOutcome> {
    const { said } = before;
    const draft = readSignal(said, reader);
    if (tellsDanger(said, draft) && !isTakenBack(said, draft)) {
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
    const places = gemeentenOf(actor, parts.gemeente);
    const chosen = chosenGemeente(said, places);
    const gemeente = chosen === undefined ? places[0] : chosen;
    const isConfidential = isConfidentialIn(said);
    const { shown } = routeOf(content, { gemeente, isConfidential, now: now() }, parts.routing);
    const isAsked = hasMark(said, 'asked');
    const place: readonly AskField[] = chosen === undefined ? ['gemeente'] : [];
    const must: readonly AskField[] = [...place, ...(draft.missing.includes('wat') ? (['wat'] as const) : [])];
    if (must.length > 0 || (fields.length > 0 && !isAsked)) {
      const lines = isNew ? [...said, markLine('asked')] : said;
      const kept = isNew ? await keep(turn, before, lines) : before;
      return {
        kind: 'signal-ask',
        draftId: draftIdOf(kept),
        fields: must.length > 0 && isAsked ? must : [...place, ...fields],
        choices: draft.doubtful,
        gemeenten: places.flatMap((one) => one ?? []),
        content,
        advice: shown.advice,
        maySkip: must.length === 0,
      };
    }
    const kept = isNew ? await keep(turn, before, [...said, markLine('shown')]) : before;
    const isChoice = places.length > 1;
    return {
      kind: 'signal-preview',
      draftId: draftIdOf(kept),
      content,
      notTold: fields,
      route: shown,
      gemeente: isChoice ? gemeente : null,
    };
  }

  /** Says that it is too long for one signal; what was told before it stays as it was. */
  async function tooLong(turn: DraftTurn, typed: string, isPressed: boolean): Promise<SignalOutcome> {
    const { stored } = turn;
    const before = stored === null ? null : await next(turn, stored, false);
    return {
      kind: 'signal-too-long',
      length: typed.length,
      limit: longestDraft,
      // In a chat it still stands there.
      typed: isPressed ? maskAfter(stored?.said ?? [], typed) : null,
      before: before !== null && isOpenDraft(before) ? before : null,
    };
  }

  /** The municipalities from which the reporter has to choose; none when there is no choice. */
  async function placesFor({ userId }: SignalTurn): Promise<readonly (string | null)[]> {
    const actor = await parts.actorOf(userId);
    const places = actor === null ? [] : gemeentenOf(actor, parts.gemeente);
    return places.length > 1 ? places : [];
  }

  const newDraft = ({ conversationId, userId }: SignalTurn): KeptDraft => ({
    conversationId,
    userId,
    said: [],
    startedAt: now(),
  });

  /** Whether the reporter was told what to do about a danger, and did not say that it is over. */
  const isAboutDanger = ({ said }: KeptDraft): boolean => said.length > 0 && tellsDanger(said);

  async function add(turn: DraftTurn, before: KeptDraft, text: string, isPressed = false): Promise<SignalOutcome> {
    if (text.length > longestDraft) return tooLong(turn, text, isPressed);
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
    const marks = wishes.filter((one) => one !== 'send');
    // What is to be confidential, or not any more, or a werkafspraak, is shown as such first.
    const asksAnew =
      (wish !== null && wish !== isConfidentialIn(draft.said)) || marks.some((mark) => !hasMark(draft.said, mark));
    const isAgain = (marks.length > 0 || (wish !== null && rest === '')) && agreesAgain(text);
    const isSend = isShown(draft.said) && (wishes.includes('send') || isAgain);
    if (isSend && !asksAnew) return (await sendDraft(turn, draft, {}, parts)) ?? next(turn, draft, true);
    const place = gemeenteIn(rest, await placesFor(turn), reader.findProviders(rest));
    const isOnlyWish = isSend || rest === '' || place?.isAll === true || (draft.said.length > 0 && marks.length > 0);
    // Beside names that were told before, such a word may look like one.
    const masked = isOnlyWish || onlyTakesBack(rest) ? rest : maskAfter(draft.said, rest);
    const told: readonly Said[] = isOnlyWish ? [] : [{ by: 'reporter', text: masked }];
    const named = place === null ? [] : [gemeenteLine(place.name)];
    const said = [...draft.said, ...told, ...named, ...marks.map(markLine), ...wishLines(wish)];
    if (told.length > 0 && isTooLong(said)) return tooLong(turn, text, isPressed);
    return next(turn, { ...draft, said }, true);
  }

  /** Starts a new draft; the one that was there waits, and that is said. */
  async function anew(here: DraftTurn, text: string): Promise<SignalOutcome> {
    const { stored } = here;
    if (stored === null || text.length > longestDraft) return add(here, newDraft(here), text);
    // First: what was told before is not to be lost, whatever comes of the rest.
    const isKept = !isAboutDanger(stored) && (await waiting.park(stored));
    // By the moment at which it was begun a draft is known from those that wait.
    const begun = new Date(Math.max(now().getTime(), stored.startedAt.getTime() + 1));
    const newest = await add(here, { ...newDraft(here), startedAt: begun }, text);
    return isOpenDraft(newest)
      ? { kind: 'signal-anew', before: readSignal(stored.said, reader).provider, isKept, newest }
      : newest;
  }

  /** After one draft is done, the one that waited for it goes on. */
  async function finished(here: DraftTurn, done: KeptDraft | null, outcome: SignalOutcome): Promise<SignalOutcome> {
    if (outcome.kind !== 'signal-sent' && outcome.kind !== 'signal-cancelled') return outcome;
    const back = await waiting.bringBack(here, done);
    if (back === null) return outcome;
    const newest = await next({ ...here, stored: back }, back, false);
    const { provider } = readSignal(back.said, reader);
    return isOpenDraft(newest) ? { kind: 'signal-then', first: outcome, provider, newest } : outcome;
  }

  async function pressOn(turn: DraftTurn, draftId: string, press: DraftPress): Promise<SignalOutcome> {
    const draft = turn.stored;
    if (draft === null) return goneOutcome(turn, parts);
    if (draftIdOf(draft) !== draftId) {
      // Under a draft that waits: that one goes on, and this one waits.
      const wanted = await waiting.swap(draft, (one) => draftIdOf(one) === draftId);
      if (wanted !== null) {
        const there = { ...turn, stored: wanted };
        return finished(there, wanted, await pressOn(there, draftId, press));
      }
      const newest = await next(turn, draft, !isShown(draft.said));
      return isOpenDraft(newest) ? { kind: 'signal-newer', newest } : newest;
    }
    const { said } = draft;
    switch (press.kind) {
      case 'cancel':
        await store.dropDraft(turn.conversationId, turn.userId);
        return { kind: 'signal-cancelled' };
      case 'send':
        // Only what was shown is sent.
        return (isShown(said) ? await sendDraft(turn, draft, press, parts) : null) ?? next(turn, draft, true);
      case 'skip':
        return next(turn, { ...draft, said: [...said, markLine('asked')] }, true);
      case 'no-danger':
        return next(turn, { ...draft, said: [...said, markLine('noDanger')] }, true);
      case 'change':
        return add(turn, draft, press.text, true);
      case 'fill': {
        const typed = press.answers.map(({ text }) => text).join('\n');
        if (typed.length > longestDraft) return tooLong(turn, typed, true);
        const filled = [...said];
        const places = await placesFor(turn);
        for (const { field, text } of press.answers) {
          if (field === 'gemeente') {
            filled.push(...places.flatMap((one) => (one !== null && one === text ? [gemeenteLine(one)] : [])));
            continue;
          }
          const { rest, wish } = apartConfidential(text);
          if (rest !== '') filled.push(...answerLines(field, maskAfter(filled, rest)));
          filled.push(...wishLines(wish));
        }
        if (isTooLong(filled)) return tooLong(turn, typed, true);
        return next(turn, { ...draft, said: filled }, true);
      }
    }
  }

  return {
    tell: (turn, text) =>
      onDraft(turn, parts, async (here) => {
        const { stored } = here;
        return stored !== null && isOtherMatter(stored.said, text, reader)
          ? finished(here, null, await anew(here, text))
          : finished(here, stored, await add(here, stored ?? newDraft(here), text));
      }),
    tellAnew: (turn, text) => onDraft(turn, parts, async (here) => finished(here, null, await anew(here, text))),
    isDanger: (text) => reader.recogniseMatter(text).seriousness === 'acute',
    isDangerBeside: (question) => reader.recogniseMatter(question).isDangerBeside,
    isDangerNow: (story) => reader.recogniseMatter(story).isDangerNow,
    namesProvider: (text) => reader.findProviders(text).some(({ certainty }) => certainty >= surelyNamed),
    hasDraft: async ({ conversationId, userId }) => (await store.draftOf(conversationId, userId, now())) !== null,
    press: (turn, draftId, press) =>
      onDraft(turn, parts, async (here) => finished(here, here.stored, await pressOn(here, draftId, press))),
  };
}
