import { lawOf } from '../policy/law-of.ts';
import type { Law } from '../shared/law.ts';
import { answerAboutChecked, answerPapers } from './answer-papers.ts';
import { answerPolicy } from './answer-policy.ts';
import { answerSignal } from './answer-signal.ts';
import { besideDanger } from './beside-danger.ts';
import { type IncomingMessage, signalTurn } from './message.ts';
import type { Handled } from './outcome.ts';
import { certain, type TurnParts } from './turn-parts.ts';
import { namesPlace, wantsFramework } from './wishes.ts';

/** A question is no longer than this, in characters; a paper that is pasted may be. */
export const longestQuestion = 8_000;

/** What the bot just asked, so that a reply is taken for one. */
export interface Asked {
  /** Which law a question is about. */
  readonly isClarified: boolean;
  /** The papers of a dossier. */
  readonly arePapersAsked: boolean;
}

/** The law whose framework is asked for: the Wmo, unless the Jeugdwet or a "jeugdverslag" is named. */
const frameworkLaw = (text: string): Law => lawOf(text, []).law ?? (/jeugd/iu.test(text) ? 'jeugdwet' : 'wmo');

/**
 * Answers one message. Who can answer is asked in turn: papers, what was checked last, signals and danger, the frameworks, the
 * policy; the first that knows what to do with it does.
 */
export async function answerTurn(message: IncomingMessage, asked: Asked, parts: TurnParts): Promise<Handled> {
  const { text } = message;
  const { signals } = parts;
  const papers = await answerPapers(message, asked.arePapersAsked, parts);
  if (papers !== null) return papers;
  if (text.length > longestQuestion) return besideDanger({ kind: 'too-long', limit: longestQuestion }, text, signals);
  const checked = await answerAboutChecked(message, parts);
  if (checked !== null) return checked;

  const routed = parts.router(text);
  const { intent, confidence } = routed;
  const signal = await answerSignal(message, routed, asked.isClarified, parts);
  // Nothing of what is too long was kept, so danger in it is to be said here.
  if (signal !== null) return signal.kind === 'signal-too-long' ? besideDanger(signal, text, signals) : signal;
  if (wantsFramework.test(text)) return parts.desk.framework(frameworkLaw(text));
  const isPolicy = intent === 'beleidsvraag' || intent === 'buiten-bereik' || confidence < certain;
  if (intent === 'dossiercheck' && !isPolicy) return { kind: 'ask-papers' };
  if (isPolicy || (intent === 'hulp' && namesPlace(text))) return answerPolicy(message, parts);
  if (intent !== 'hulp') return { kind: 'not-yet', intent };
  const topics = await signals.helpTopics(signalTurn(message).userId);
  return topics.length === 0 ? { kind: 'help' } : { kind: 'help', topics };
}
