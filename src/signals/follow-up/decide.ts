import { addDays, dutchDay } from '../../shared/iso-date.ts';
import { messages } from '../messages.ts';
import type { Around, Change, Command, Decision } from './command.ts';
import { aboutOf, fieldsAfter, isLiftedBy } from './fields-after.ts';
import type { KeptSignal, ReferralStop, SignalEvent } from './kept-signal.ts';
import { othersOf } from './kin.ts';
import { objectionTo, textOf } from './objection.ts';
import { messagesFor } from './tell.ts';
import { isOpen, type Status, statusAfter } from './transitions.ts';

function stopOf(signal: KeptSignal, command: Command, now: Date): ReferralStop | null {
  const provider = signal.content?.provider ?? null;
  if (provider === null) return null;
  const stop = { provider, gemeente: signal.gemeente, signalId: signal.id, setAt: now };
  if (command.action === 'pause-referrals') return { ...stop, until: command.until };
  // Taking it back leaves a line too: its last day was yesterday.
  if (command.action === 'resume-referrals') return { ...stop, until: addDays(dutchDay(now), -1) };
  return null;
}

/** The words for the history; who made a signal less confidential is to be found there. */
function wordsOf(signal: KeptSignal, next: KeptSignal, command: Command): string | null {
  const text = textOf(command);
  return isLiftedBy(command, signal) && !next.isConfidential ? messages.lifted(text ?? '') : text;
}

/** A signal rests on those that do not change with it: a parent stays open while this comes back, parts stay closed while it closes. */
function reliesOn(signal: KeptSignal, to: Status, around: Around, changed: ReadonlySet<string>): Change['reliesOn'] {
  const kin = around.kin.filter(
    ({ id, parent }) => id === signal.parent || parent === signal.id || (parent !== null && parent === signal.parent),
  );
  return isOpen(signal.status) !== isOpen(to)
    ? kin.filter(({ id }) => !changed.has(id)).map(({ id, version }) => ({ id, version }))
    : [];
}

/**
 * Decides what a command makes of a signal: the next version, a line of history, what is told to whom, and what changes with it;
 * or why it does nothing. Rights were looked at before. Days are working days without Dutch public holidays.
 */
export function decide(signal: KeptSignal, command: Command, around: Around): Decision {
  const to = statusAfter(signal.status, command.action);
  if (to === null) return { kind: 'refused', why: 'not-now' };
  const why = objectionTo(signal, command, around);
  if (why !== null) return { kind: 'refused', why };
  const version = signal.version + 1;
  const next: KeptSignal = { ...signal, ...fieldsAfter(signal, command, around), version, status: to };
  const event: SignalEvent = {
    signalId: signal.id,
    version,
    at: around.now,
    by: around.by,
    what: command.action,
    text: wordsOf(signal, next, command),
    from: signal.status,
    to,
    about: aboutOf(command),
  };
  const others = othersOf(signal, next, command, around);
  return {
    kind: 'change',
    change: {
      next,
      event,
      messages: messagesFor(signal, next, command, around),
      others,
      reliesOn: reliesOn(signal, to, around, new Set([signal.id, ...others.map(({ next: one }) => one.id)])),
      referralStop: stopOf(signal, command, around.now),
    },
  };
}
