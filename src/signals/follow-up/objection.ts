import { dutchDay, isIsoDate } from '../../shared/iso-date.ts';
import { addWorkingDays } from '../../shared/working-days.ts';
import type { Around, Command, Refusal } from './command.ts';
import type { KeptSignal } from './kept-signal.ts';
import { returnWorkingDays } from './terms.ts';
import { type Action, isOpen } from './transitions.ts';

/** The words that go with a command; null when there are none. */
export const textOf = (command: Command): string | null =>
  'text' in command && command.text.trim() !== '' ? command.text.trim() : null;

const needsText: ReadonlySet<Action> = new Set([
  'ask',
  'answer',
  'note',
  'agree',
  'forward',
  'close',
  'dissatisfied',
  'reopen',
  'pause-referrals',
  'resume-referrals',
]);

/** Whether the days in which a reporter may come back to a closed signal are over. */
function isTooLate({ closedAt }: KeptSignal, now: Date): boolean {
  return closedAt !== null && dutchDay(now) > addWorkingDays(dutchDay(closedAt), returnWorkingDays);
}

function objectionToJoin(signal: KeptSignal, { kin, twin }: Around): Refusal | null {
  if (twin === null || twin.id === signal.id || !isOpen(twin.status) || twin.content === null) return 'no-twin';
  if (twin.gemeente !== signal.gemeente || twin.isConfidential !== signal.isConfidential) return 'no-twin';
  if (twin.parent === signal.id || signal.parent === twin.id) return 'no-twin';
  return hasOpenParts(signal, kin) ? 'part-open' : null;
}

function objectionToReturn(signal: KeptSignal, { by, now }: Around): Refusal | null {
  if (by !== signal.reporter) return null;
  if (isTooLate(signal, now)) return 'too-late';
  return signal.status === 'closed' && signal.helped === false ? 'answered-before' : null;
}

/** Whether a part of this signal is still open. */
const hasOpenParts = ({ id }: KeptSignal, kin: readonly KeptSignal[]): boolean =>
  kin.some(({ parent, status }) => parent === id && isOpen(status));

/** Why a command that the status allows does nothing all the same; null when it may go on. */
export function objectionTo(signal: KeptSignal, command: Command, around: Around): Refusal | null {
  if (signal.content === null) return 'content-gone';
  if (needsText.has(command.action) && textOf(command) === null) return 'text-missing';
  switch (command.action) {
    case 'take':
      return signal.handler === around.by ? 'has-it' : null;
    case 'close':
      return hasOpenParts(signal, around.kin) ? 'part-open' : null;
    case 'withdraw':
      if (hasOpenParts(signal, around.kin)) return 'part-open';
      return around.kin.some(({ joinedTo, status }) => joinedTo === signal.id && status === 'joined')
        ? 'has-followers'
        : null;
    case 'pause-referrals':
      if (!isIsoDate(command.until) || command.until <= dutchDay(around.now)) return 'day-past';
      return signal.content.provider === null ? 'provider-unknown' : null;
    case 'resume-referrals':
      return signal.content.provider === null ? 'provider-unknown' : null;
    case 'end-practice-note':
      return signal.content.isPracticeNote ? null : 'no-practice-note';
    case 'split':
      if (signal.parent !== null) return 'is-part';
      if (command.parts.length < 2) return 'too-few-parts';
      return command.parts.every(({ facts }) => facts.trim() !== '') ? null : 'text-missing';
    case 'join':
      return objectionToJoin(signal, around);
    case 'forward':
      return command.to === signal.route || command.to === 'direct-handelen' ? 'no-route' : null;
    case 'dissatisfied':
    case 'reopen':
      return objectionToReturn(signal, around);
    default:
      return null;
  }
}
