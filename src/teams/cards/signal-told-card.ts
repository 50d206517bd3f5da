import { dutchDate, isIsoDate } from '../../shared/iso-date.ts';
import type { SignalTold } from '../../signal-desk/noticing.ts';
import type { Action } from '../../signals/follow-up/transitions.ts';
import { signalMessages as messages } from '../messages-signal.ts';
import { adaptiveCard, type CardElement, cutAtWord, literal } from './card.ts';
import { signalButtons } from './signal-buttons.ts';
import { movedCard, signalCard, signalTitle, statusWords } from './signal-card.ts';
import { dayOf } from './signal-lines.ts';

const longestText = 2_000;

const dayIn = (about: string | null): string => (about !== null && isIsoDate(about) ? dutchDate(about) : (about ?? ''));

/** What the reporter hears, in one sentence. */
function sentenceOf({ what, about, aboutName, view }: SignalTold): string {
  const told = messages.told;
  switch (what) {
    case 'received':
      return view.signal.dueBy === null
        ? told.receivedNoDay(view.to)
        : told.received(view.to, dutchDate(view.signal.dueBy));
    case 'forwarded':
      return told.forwarded(aboutName ?? view.to);
    case 'joined':
      return told.joined(about ?? '');
    case 'referrals-paused':
      return told['referrals-paused'](dayIn(about));
    case 'taken':
    case 'question':
    case 'reminder':
    case 'unanswered':
    case 'split':
    case 'referrals-resumed':
    case 'closed':
    case 'still-closed':
    case 'reopened':
      return told[what];
    // These are for those who handle it; a reporter who gets one sees how it stands.
    case 'card':
    case 'answer':
    case 'dissatisfied':
    case 'withdrawn':
    case 'escalation':
    case 'agenda-item':
    case 'alarm':
    case 'uncertain':
      return statusWords(view);
  }
}

const said = (text: string | null): CardElement[] =>
  text === null || text === ''
    ? []
    : [{ type: 'Container', style: 'emphasis', items: [literal(cutAtWord(text, longestText))] }];

/** What the reporter can do with what is told. */
const offered = (what: SignalTold['what']): readonly Action[] =>
  what === 'question' || what === 'reminder' || what === 'unanswered'
    ? ['answer']
    : what === 'closed'
      ? ['satisfied', 'dissatisfied']
      : [];

/** Tells the reporter of a step, with the question that goes with it. */
function reporterCard(told: SignalTold) {
  const { what, text, view } = told;
  const sentence = sentenceOf(told);
  const buttons = signalButtons(view, offered(what));
  const answerBy = what === 'question' || what === 'reminder' ? view.signal.answerBy : null;
  const body = [
    literal(signalTitle(view), { small: true }),
    literal(sentence, { bold: true }),
    ...said(text),
    ...(answerBy === null ? [] : [literal(messages.answerWanted(dutchDate(answerBy)), { small: true })]),
    ...(what === 'closed' && buttons.length > 0 ? [literal(messages.helped, { bold: true, spacing: 'Medium' })] : []),
  ];
  return adaptiveCard(body, `${view.signal.id}: ${sentence}`, buttons);
}

function heardOf({ what, about, view }: SignalTold): string {
  const { id, sentAt, content } = view.signal;
  const heard = messages.heard;
  switch (what) {
    case 'escalation':
      return heard.escalation(id, dayOf(sentAt));
    case 'agenda-item':
      return heard['agenda-item'](content?.provider ?? messages.unknownProvider);
    case 'answer':
    case 'dissatisfied':
    case 'withdrawn':
    case 'unanswered':
    case 'reopened':
    case 'alarm':
      return heard[what](id);
    case 'uncertain':
      return heard.uncertain;
    default:
      return about === null ? id : `${id}: ${about}`;
  }
}

/** Tells those who handle it, or those above them, of something beside the card. */
function handlersCard(told: SignalTold) {
  const { what, text, about, view, mayRead } = told;
  const title = heardOf(told);
  const body = [
    literal(title, { bold: true }),
    ...(mayRead ? [literal(signalTitle(view), { small: true }), ...said(text)] : []),
    ...(what === 'escalation'
      ? [literal(messages.escalationHint(view.to)), literal(statusWords(view), { small: true })]
      : []),
    ...(what === 'agenda-item' && about !== null ? [literal(messages.thresholdHint(about))] : []),
    ...(what === 'alarm' ? [literal(messages.alarmHint)] : []),
    ...(what === 'uncertain' ? [literal(messages.uncertainHint(cutAtWord(about ?? view.signal.id, longestText)))] : []),
  ];
  return adaptiveCard(body, title);
}

/** Shows what is told to whoever it is told. */
export function toldCard(told: SignalTold) {
  if (told.to.kind === 'reporter') return reporterCard(told);
  if (told.what !== 'card') return handlersCard(told);
  return told.mayRead ? signalCard(told.view) : movedCard(told.view);
}
