import type { DossierOutcome } from '../dossier-desk.ts';
import { lawOf } from '../policy/law-of.ts';
import type { HandedInPapers } from '../remembered-checks.ts';
import { besideDanger } from './beside-danger.ts';
import { type IncomingMessage, signalTurn } from './message.ts';
import type { Handled, Outcome } from './outcome.ts';
import { longPaper, mayBeRemark, pastedPaper } from './pasted-paper.ts';
import type { TurnParts } from './turn-parts.ts';
import { dossierWish, needsPapers, wantsSummary } from './wishes.ts';

/** Checks or sums up papers; what is said beside them may ask for a summary and may name the law. */
async function readPapers(
  { turnId, conversationId, userId, team }: IncomingMessage,
  handed: HandedInPapers,
  said: string,
  { desk }: TurnParts,
): Promise<DossierOutcome> {
  const turn = { turnId, conversationId, userId, team: team ?? null };
  const { law, certainty } = lawOf(said, []);
  const named = certainty === 'said' && law !== null ? law : undefined;
  return wantsSummary.test(said) ? desk.summarise(turn, handed, named) : desk.check(turn, handed, named);
}

/**
 * Answers papers that came with a message or were pasted in it; null when there are none. `arePapersAsked` tells that the bot
 * just asked for them.
 */
export async function answerPapers(
  message: IncomingMessage,
  arePapersAsked: boolean,
  parts: TurnParts,
): Promise<Handled | null> {
  const { text, handed } = message;
  const { signals } = parts;
  if (handed !== undefined) return besideDanger(await readPapers(message, handed, text, parts), text, signals);
  const pasted = pastedPaper(text, arePapersAsked);
  if (pasted === null) return null;
  // What somebody types at length may read like a report, and tell of danger all the same.
  const isRemark = pasted.said === '' && mayBeRemark(text) && signals.isDangerNow(text);
  if (isRemark) return signals.tell(signalTurn(message), text);
  const outcome = await readPapers(message, pasted.handed, pasted.said, parts);
  // A long paper tells of dangers that were.
  return besideDanger(outcome, text.length < longPaper ? text : pasted.said, signals);
}

/** Answers what is typed about the dossier that was checked last; null when nothing was, and the words may mean something else. */
export async function answerAboutChecked(
  { text, conversationId, userId }: IncomingMessage,
  { desk, signals }: TurnParts,
): Promise<Outcome | null> {
  const wish = signals.isDanger(text) ? null : dossierWish(text);
  if (wish === null) return null;
  const outcome = await desk.aboutLast(wish, { conversationId, userId });
  return outcome ?? (needsPapers(wish, text) ? { kind: 'ask-papers' } : null);
}
