import { dutchDay, type IsoDate } from '../../shared/iso-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysUntil } from '../../shared/working-days.ts';
import type { RouteRule } from '../routing/rule.ts';
import { botStep } from './bot-step.ts';
import type { Change } from './command.ts';
import { atRest } from './fields-after.ts';
import type { KeptSignal } from './kept-signal.ts';
import { renewCards, tellReporter, tellTarget } from './tell.ts';
import { answerWorkingDays, handleWorkingDays, ruleFor } from './terms.ts';
import { isOpen } from './transitions.ts';

/** What the clock needs beside the signals. */
export interface Clock {
  readonly now: Date;
  readonly rules: readonly RouteRule[];
}

/** How many reminders of a question should have gone out: one halfway, one on the last day. */
function remindersBy(today: IsoDate, answerBy: IsoDate): number {
  const left = workingDaysUntil(today, answerBy);
  if (left === 0) return 2;
  return left <= Math.floor(answerWorkingDays / 2) ? 1 : 0;
}

/** A question that waits: the reporter is reminded, and when the days are over the handler goes on without an answer. */
function afterQuestion(signal: KeptSignal, answerBy: IsoDate, now: Date): Change | null {
  const today = dutchDay(now);
  if (today > answerBy) {
    // Counted from the day in the question: a clock that ran ahead or stood still moves no term.
    const dueBy = addWorkingDays(answerBy, handleWorkingDays);
    const fields = { ...atRest, status: 'taken', dueBy } as const;
    return botStep(signal, fields, { what: 'unanswered', about: answerBy, at: now }, (next) => [
      tellReporter(next, 'unanswered', { about: answerBy }),
      tellTarget(next, next.route, 'unanswered', { about: answerBy }),
      ...renewCards(next),
    ]);
  }
  const reminded = remindersBy(today, answerBy);
  if (reminded <= signal.reminded) return null;
  return botStep(signal, { reminded }, { what: 'reminded', about: answerBy, at: now }, (next) => [
    tellReporter(next, 'reminder', { about: answerBy }),
    // The version went up: the buttons of the old card would come too late.
    ...renewCards(next),
  ]);
}

/** A norm that passed: each escalation of its rule that is due, once. */
function afterNorm(signal: KeptSignal, dueBy: IsoDate, { now, rules }: Clock): Change | null {
  const today = dutchDay(now);
  if (today <= dueBy) return null;
  const escalations = [...(ruleFor(signal, rules)?.escalations ?? [])].sort(
    (a, b) => a.afterWorkingDays - b.afterWorkingDays,
  );
  const due = escalations.filter(({ afterWorkingDays }) => addWorkingDays(dueBy, afterWorkingDays) <= today);
  const targets = [...new Set(due.slice(signal.escalated).map(({ to }) => to))];
  if (targets.length === 0) return null;
  const what = { what: 'escalated', about: targets.join(', '), at: now } as const;
  return botStep(signal, { escalated: due.length }, what, (next) => [
    ...targets.map((target) => tellTarget(next, target, 'escalation', { about: dueBy })),
    ...renewCards(next),
  ]);
}

/**
 * Gives what the clock asks of open signals: reminders of a question, the end of waiting for an answer, escalations. Only on
 * working days without Dutch public holidays; at most one change a signal. What went out is kept in the signal, so that running
 * it twice, late, or after the clock jumped back gives nothing twice; what was missed goes out once, the newest only.
 */
export function dueSteps(signals: readonly KeptSignal[], clock: Clock): readonly Change[] {
  if (!isWorkingDay(dutchDay(clock.now))) return [];
  return signals.flatMap((signal) => {
    if (!isOpen(signal.status) || signal.content === null) return [];
    if (signal.status === 'asked' && signal.answerBy !== null)
      return afterQuestion(signal, signal.answerBy, clock.now) ?? [];
    return (signal.dueBy === null ? null : afterNorm(signal, signal.dueBy, clock)) ?? [];
  });
}
