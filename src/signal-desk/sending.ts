import { dutchDay } from '../shared/iso-date.ts';
import type { KeptSignal, Outgoing, SignalEvent } from '../signals/follow-up/kept-signal.ts';
import { renewCards, tellReporter } from '../signals/follow-up/tell.ts';
import type { KeptDraft } from '../signals/ports.ts';
import { readSignal } from '../signals/read-signal.ts';
import { may } from '../signals/rights.ts';
import type { SignalDeskParts, SignalTurn } from './desk-parts.ts';
import { contentOf, routeOf } from './draft-content.ts';
import { hasMark, isConfidentialIn } from './draft-lines.ts';
import { DraftWentOn } from './on-draft.ts';
import { chosenGemeente, gemeentenOf } from './reporting-place.ts';
import type { SignalOutcome } from './signal-outcome.ts';

const dayMs = 24 * 60 * 60_000;

/** What the reporter chose at sending; what was not chosen there stays as it was told. */
interface Choices {
  readonly isConfidential?: boolean;
  readonly isPracticeNote?: boolean;
}

/** Says that a draft is gone, with what this person sent last, within a day. */
export async function goneOutcome(
  { userId }: Pick<SignalTurn, 'userId'>,
  { store, now }: Pick<SignalDeskParts, 'store' | 'now'>,
): Promise<SignalOutcome> {
  const sentFrom = new Date(now().getTime() - dayMs);
  const sent = await store.list({ reporter: userId, sentFrom, limit: 20 });
  const last = [...sent].sort((a, b) => b.sentAt.getTime() - a.sentAt.getTime())[0];
  return { kind: 'signal-gone', last: last?.id ?? null };
}

/** The card for whoever handles it, the same for who is told too, and then the word to the reporter that it arrived. */
function firstMessages(signal: KeptSignal): readonly Outgoing[] {
  return [...renewCards(signal), tellReporter(signal, 'received')];
}

/**
 * Sends a draft as it was shown: once, however often it is asked. Null when its municipality is still to be chosen. Throws
 * `DraftWentOn` when something was typed meanwhile.
 */
export async function sendDraft(
  turn: SignalTurn,
  draft: KeptDraft,
  choices: Choices,
  parts: SignalDeskParts,
): Promise<SignalOutcome | null> {
  const { store, routing } = parts;
  const actor = await parts.actorOf(turn.userId);
  if (actor === null) return { kind: 'signal-denied', why: 'roles-unknown' };
  if (!may(actor, 'report')) return { kind: 'signal-denied', why: 'no-role' };
  const { said } = draft;
  const now = parts.now();
  const content = {
    ...contentOf(readSignal(said, parts.reader), said, parts.reader),
    isPracticeNote: choices.isPracticeNote ?? hasMark(said, 'practiceNote'),
  };
  const gemeente = chosenGemeente(said, gemeentenOf(actor, parts.gemeente));
  if (gemeente === undefined) return null;
  const isConfidential = choices.isConfidential ?? isConfidentialIn(said);
  const { rule, hidden, shown } = routeOf(content, { gemeente, isConfidential, now }, routing);
  const id = await store.nextId(Number(dutchDay(now).slice(0, 4)));
  const signal: KeptSignal = {
    id,
    version: 1,
    status: 'new',
    gemeente,
    content,
    route: rule.to,
    alsoTo: shown.isConfidential ? [] : rule.alsoTo,
    rule: rule.name,
    hiddenRules: hidden,
    isConfidential: shown.isConfidential,
    reporter: turn.userId,
    handler: null,
    parent: null,
    joinedTo: null,
    sentAt: now,
    dueBy: shown.dueBy,
    answerBy: null,
    escalated: 0,
    reminded: 0,
    closedAt: null,
    helped: null,
    thresholds: [],
  };
  const event: SignalEvent = {
    signalId: id,
    version: 1,
    at: now,
    by: turn.userId,
    what: 'sent',
    text: null,
    from: null,
    to: 'new',
    about: null,
  };
  const isFirst = await store.create(signal, event, firstMessages(signal), draft);
  const practiceNote = !content.isPracticeNote ? 'none' : shown.isConfidential ? 'hidden' : 'listed';
  if (isFirst) return { kind: 'signal-sent', id, route: shown, provider: content.provider, practiceNote };
  if ((await store.draftOf(turn.conversationId, turn.userId, now)) !== null) throw new DraftWentOn();
  return goneOutcome(turn, parts);
}
