import { dutchDay, type IsoDate } from '../../shared/iso-date.ts';
import { addWorkingDays } from '../../shared/working-days.ts';
import type { Around, Command } from './command.ts';
import { isLiftable, type KeptSignal } from './kept-signal.ts';
import { answerWorkingDays, handleWorkingDays, normOf, ruleFor } from './terms.ts';

/** Nobody has to do anything within a term. */
export const atRest = { dueBy: null, answerBy: null, escalated: 0, reminded: 0 } as const;

/** Whether a command makes a confidential signal ordinary: somebody chose so, and may. */
export const isLiftedBy = (command: Command, signal: KeptSignal): boolean =>
  command.action === 'forward' && command.isLifted === true && isLiftable(signal);

/** What a command changes beside the status and the version. */
export function fieldsAfter(signal: KeptSignal, command: Command, { by, now, rules }: Around): Partial<KeptSignal> {
  const within = (workingDays: number): IsoDate => addWorkingDays(dutchDay(now), workingDays);
  const untilTaken = (of: KeptSignal): Partial<KeptSignal> => ({ ...atRest, dueBy: within(normOf(of, rules)) });
  switch (command.action) {
    case 'take':
      // Who takes over from a colleague gets no new term.
      return signal.status === 'new' ? { ...atRest, handler: by, dueBy: within(handleWorkingDays) } : { handler: by };
    case 'ask':
      return { ...atRest, handler: signal.handler ?? by, answerBy: within(answerWorkingDays) };
    case 'answer':
      return signal.status === 'asked' ? { ...atRest, dueBy: within(handleWorkingDays) } : {};
    case 'split':
      return atRest;
    case 'join':
      return { ...atRest, joinedTo: command.twin };
    case 'forward': {
      const next = { ...signal, route: command.to, alsoTo: [], handler: null };
      const wasConfidential = signal.wasConfidential ?? signal.isConfidential;
      const stays = signal.isConfidential && !isLiftedBy(command, signal);
      const isConfidential = stays || ruleFor(next, rules)?.isConfidential === true;
      return { route: command.to, alsoTo: [], handler: null, isConfidential, wasConfidential, ...untilTaken(next) };
    }
    case 'end-practice-note':
      return signal.content === null ? {} : { content: { ...signal.content, isPracticeNote: false } };
    case 'close':
    case 'withdraw':
      return { ...atRest, closedAt: now };
    case 'satisfied':
      return { ...atRest, closedAt: signal.closedAt ?? now, helped: true };
    case 'dissatisfied':
      // Whatever it followed: for this reporter it is a matter of its own again.
      return { ...untilTaken(signal), closedAt: null, joinedTo: null, helped: false };
    case 'reopen':
      return { ...untilTaken(signal), closedAt: null, joinedTo: null, handler: null, helped: null };
    default:
      return {};
  }
}

/** What goes with a command in the history, beside its words. */
export function aboutOf(command: Command): string | null {
  switch (command.action) {
    case 'join':
      return command.twin;
    case 'forward':
      return command.to;
    case 'pause-referrals':
      return command.until;
    default:
      return null;
  }
}
