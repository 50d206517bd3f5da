import type { Routed } from '../intent/open-router.ts';
import type { SignalTurn } from '../signal-desk/desk-parts.ts';
import type { SignalDesk } from '../signal-desk.ts';
import { besideDanger } from './beside-danger.ts';
import { type IncomingMessage, signalTurn } from './message.ts';
import type { Handled } from './outcome.ts';
import { certain, type TurnParts } from './turn-parts.ts';
import {
  alarmWish,
  asksHelp,
  asksSomething,
  commandsSignal,
  listsSignals,
  namesPlace,
  namesRegister,
  signalIn,
  wantsAgenda,
  wantsPracticeNotes,
  wantsRegister,
} from './wishes.ts';

/** Tells whether words tell of danger: in the middle of something else, and put as a question too; a question that is surely about rules for danger only when it also tells of somebody in danger. */
function tellsOfDanger(text: string, { intent, confidence }: Routed, signals: SignalDesk): boolean {
  const isAboutRules = asksSomething.test(text) && confidence >= certain && intent === 'beleidsvraag';
  return isAboutRules ? signals.isDangerBeside(text) : signals.isDanger(text);
}

/** Answers who asks for something that is kept of signals: an agenda, the register, alarms, agreements; null when nothing of these is asked. */
function answerList(turn: SignalTurn, text: string, { intent }: Routed, signals: SignalDesk): Promise<Handled> | null {
  if (wantsAgenda.test(text)) return signals.agenda(turn, text);
  const isList = listsSignals.test(text) && intent !== 'status' && intent !== 'signaal';
  if (namesRegister(text) || ((wantsRegister.test(text) || isList) && intent !== 'beleidsvraag'))
    return signals.register(turn, text);
  const alarms = alarmWish(text);
  if (alarms !== null) return signals.alarms(turn, alarms.ended);
  return wantsPracticeNotes(text) ? signals.practiceNotes(turn, text) : null;
}

/** Answers a message about signals, danger before everything; null when it is about something else. `isClarified` tells that the bot just asked which law a question is about. */
export async function answerSignal(
  message: IncomingMessage,
  routed: Routed,
  isClarified: boolean,
  { signals }: TurnParts,
): Promise<Handled | null> {
  const { text } = message;
  const turn = signalTurn(message);
  const typed = signals.typed(turn, text);
  if (typed !== null) return besideDanger(await typed, text, signals);
  if (tellsOfDanger(text, routed, signals)) return signals.tell(turn, text);
  const list = answerList(turn, text, routed, signals);
  if (list !== null) return list;

  const { intent } = routed;
  const isSure = routed.confidence >= certain;
  const isQuestion = asksSomething.test(text);
  const id = signalIn(text);
  // Whatever is asked of a signal: it shows what can be done with it.
  const shown = async (): Promise<Handled | null> => (id === null ? null : signals.show(turn, id));
  if (isSure && intent === 'status') return id === null ? signals.status(turn) : shown();
  const isRemark = isSure || (!isQuestion && signals.namesProvider(text));
  if (isRemark && intent === 'signaal') return signals.tell(turn, text);
  // A reply to what was asked about a signal, unless it is surely something else.
  const isOther =
    isQuestion || asksHelp.test(text) || (isSure && (intent === 'dossiercheck' || intent === 'overzicht'));
  if (isOther || (namesPlace(text) && isClarified) || commandsSignal(text)) return shown();
  return (await signals.hasDraft(turn)) ? signals.tell(turn, text) : shown();
}
