import { dutchDate } from '../../shared/iso-date.ts';
import type { SignalOutcome } from '../../signal-desk/signal-outcome.ts';
import type { ReferralStop } from '../../signals/follow-up/kept-signal.ts';
import type { Action } from '../../signals/follow-up/transitions.ts';
import { signalMessages as messages } from '../messages-signal.ts';
import { alarmsCard } from './alarms-card.ts';
import { adaptiveCard, adaptiveCardType, cutAtWord, heading, literal } from './card.ts';
import { plainInMarkdown } from './markdown.ts';
import { practiceNotesCard } from './practice-notes-card.ts';
import type { ReplyActivity } from './reply-activity.ts';
import { movedCard, noticeBox, signalCard, signalTitle, statusWords } from './signal-card.ts';
import { askCard, dangerBesideCard, dangerCard, previewCard, sentCard } from './signal-draft-cards.ts';
import { registerCard } from './signal-register-card.ts';
import { statusCard } from './signal-status-card.ts';

const longestTyped = 2_000;
/** Nothing that can be typed in a card is longer. */
const longestInCard = 4_000;

/** An Adaptive Card as it is sent. */
export type ShownCard = ReturnType<typeof adaptiveCard>;

const wordsCard = (text: string): ShownCard => adaptiveCard([literal(text)], text);

const topped = (card: ShownCard, text: string): ShownCard => ({
  ...card,
  body: [noticeBox(text, 'warning'), ...card.body],
});

/** What was done, and below it the draft that waited. */
const thenCard = (done: ShownCard, next: ShownCard, provider: string | null): ShownCard => ({
  ...next,
  body: [...done.body, noticeBox(messages.goesOn(provider), 'warning'), ...next.body],
});

/** Why somebody gets no further. */
export function refusalWords(
  outcome: Extract<SignalOutcome, { kind: 'signal-denied' | 'signal-unknown' | 'signal-not-here' }>,
): string {
  switch (outcome.kind) {
    case 'signal-denied':
      return messages.denied[outcome.why];
    case 'signal-unknown':
      return messages.unknown;
    case 'signal-not-here':
      return messages.notHere;
  }
}

const byReporter: ReadonlySet<Action> = new Set(['answer', 'satisfied', 'dissatisfied', 'withdraw']);

/** What a reporter did, in short: the card of the handlers is not for them. */
const doneCard = ({ action, view }: Extract<SignalOutcome, { kind: 'signal-changed' }>): ShownCard =>
  adaptiveCard(
    [noticeBox(messages.changed[action]), literal(signalTitle(view), { small: true }), literal(statusWords(view))],
    messages.changed[action],
  );

/** Shows what a turn about signals came to, as one card. */
export function signalOutcomeCard(outcome: SignalOutcome): ShownCard {
  switch (outcome.kind) {
    case 'signal-ask':
      return askCard(outcome);
    case 'signal-preview':
      return previewCard(outcome);
    case 'signal-danger':
      return dangerCard(outcome);
    case 'signal-cancelled':
      return wordsCard(messages.cancelled);
    case 'signal-sent':
      return sentCard(outcome);
    case 'signal-gone':
      return wordsCard(messages.gone(outcome.last));
    case 'signal-newer':
      return topped(signalOutcomeCard(outcome.newest), messages.newer);
    case 'signal-anew':
      return topped(signalOutcomeCard(outcome.newest), messages.anew(outcome.before, outcome.isKept));
    case 'signal-then':
      return thenCard(signalOutcomeCard(outcome.first), signalOutcomeCard(outcome.newest), outcome.provider);
    case 'signal-too-long': {
      const { length, limit, typed, before } = outcome;
      const words = messages.tooLong(length, limit, before !== null);
      const card = before === null ? wordsCard(words) : topped(signalOutcomeCard(before), words);
      return typed === null
        ? card
        : { ...card, body: [...card.body, literal(messages.yourWords(cutAtWord(typed, longestInCard)))] };
    }
    case 'signal-private':
      return wordsCard(messages.private);
    case 'signal-denied':
    case 'signal-unknown':
    case 'signal-not-here':
      return wordsCard(refusalWords(outcome));
    case 'signal-status':
      return statusCard(outcome);
    case 'signal-register':
      return registerCard(outcome);
    case 'signal-alarms':
      return alarmsCard(outcome);
    case 'signal-practice-notes':
      return practiceNotesCard(outcome);
    case 'signal-agenda':
      return adaptiveCard(
        [
          heading(plainInMarkdown(messages.agendaTitle(outcome.provider))),
          literal(messages.agendaSaid(outcome.signalCount)),
        ],
        messages.agendaTitle(outcome.provider),
      );
    case 'signal-nothing':
      return wordsCard(messages.nothing(outcome.provider));
    case 'signal-which-provider':
      return wordsCard(messages.whichProvider);
    case 'signal-shown':
      return signalCard(outcome.view);
    case 'signal-changed':
      if (byReporter.has(outcome.action)) return doneCard(outcome);
      return outcome.isHandedOver
        ? movedCard(outcome.view)
        : signalCard(outcome.view, noticeBox(messages.changed[outcome.action]));
    case 'signal-outdated':
      return signalCard(
        outcome.view,
        noticeBox(
          outcome.typed === null ? messages.outdated : messages.outdatedWith(cutAtWord(outcome.typed, longestTyped)),
          'warning',
        ),
      );
    case 'signal-refused':
      return signalCard(outcome.view, noticeBox(messages.refused[outcome.why], 'warning'));
  }
}

const summaryOf = (outcome: SignalOutcome): string =>
  outcome.kind === 'signal-danger'
    ? messages.summaries.danger
    : outcome.kind === 'signal-status'
      ? messages.summaries.status
      : messages.summaries.draft;

/** What to do in danger that was told beside something else, as a message of its own. */
export const dangerActivity = (): ReplyActivity => cardActivity(dangerBesideCard(), messages.summaries.danger);

/** The card of what was done, below what to do in danger. */
export const belowDanger = (card: ShownCard): ShownCard => ({ ...card, body: dangerBesideCard(card.body).body });

/** Names the stops of new referrals to providers that were spoken of. */
export const stopsActivity = (stops: readonly ReferralStop[]): ReplyActivity =>
  cardActivity(
    adaptiveCard(
      stops.map(({ provider, until }) => noticeBox(messages.stopNamed(provider, dutchDate(until)), 'warning')),
      stops.map(({ provider, until }) => messages.stopNamed(provider, dutchDate(until))).join(' '),
    ),
    messages.summaries.stop,
  );

/** A card as a message; what a lock screen shows holds no word of it. */
export const cardActivity = (card: ShownCard, summary: string): ReplyActivity => ({
  type: 'message',
  summary,
  attachments: [{ contentType: adaptiveCardType, content: card }],
});

/** Shows what a turn about signals came to, as a message. */
export const signalActivity = (outcome: SignalOutcome): ReplyActivity =>
  cardActivity(signalOutcomeCard(outcome), summaryOf(outcome));
