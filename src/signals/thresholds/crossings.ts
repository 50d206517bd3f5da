import { addDays, dutchDay, type IsoDate } from '../../shared/iso-date.ts';
import { botStep } from '../follow-up/bot-step.ts';
import type { Change } from '../follow-up/command.ts';
import type { KeptSignal } from '../follow-up/kept-signal.ts';
import { renewCards } from '../follow-up/tell.ts';
import type { Threshold } from './threshold.ts';

/** What is one matter counts once, in however many parts, and by however many reporters it was told. */
const matterOf = ({ joinedTo, parent, id }: KeptSignal): string => joinedTo ?? parent ?? id;

/** Confidential signals are told to nobody else, so they put nothing on the agenda of others. */
function counts(signal: KeptSignal, { when }: Threshold): boolean {
  const { content, isConfidential, status } = signal;
  if (content?.provider == null || isConfidential || status === 'withdrawn') return false;
  if (when.laws !== undefined && (content.law === null || !when.laws.includes(content.law))) return false;
  return when.categories?.includes(content.category) ?? true;
}

const dayOf = ({ sentAt }: KeptSignal): IsoDate => dutchDay(sentAt);
const groupOf = ({ gemeente, content }: KeptSignal): string => JSON.stringify([gemeente, content?.provider]);

/** The signals that made a rule go off: with them the count was reached, and within its days it had not gone off before. */
function crossingsOf(rule: Threshold, signals: readonly KeptSignal[], today: IsoDate): readonly KeptSignal[] {
  const groups = new Map<string, KeptSignal[]>();
  for (const one of signals.filter((some) => counts(some, rule)))
    groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  return [...groups.values()].flatMap((group) => {
    const inOrder = [...group].sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime() || (a.id < b.id ? -1 : 1));
    const wentOff = new Set(inOrder.filter(({ thresholds }) => thresholds.includes(rule.name)));
    const found: KeptSignal[] = [];
    for (const [at, signal] of inOrder.entries()) {
      const from = addDays(dayOf(signal), 1 - rule.days);
      const before = inOrder.slice(0, at).filter((one) => dayOf(one) >= from);
      const matters = new Set(before.map(matterOf));
      const isReached = matters.size < rule.count && matters.add(matterOf(signal)).size >= rule.count;
      const isRecent = dayOf(signal) > addDays(today, -rule.days);
      const until = addDays(dayOf(signal), rule.days - 1);
      const isTold = [...wentOff].some((one) => dayOf(one) >= from && dayOf(one) <= until);
      if (!isReached || !isRecent || isTold) continue;
      found.push(signal);
      wentOff.add(signal);
    }
    return found;
  });
}

/**
 * Gives what threshold rules make of these signals: for each crossing an item on the agenda, once; which signal made which rule
 * go off is kept in that signal. Counts a matter once, per provider and municipality, and nothing confidential or withdrawn.
 */
export function crossings(signals: readonly KeptSignal[], rules: readonly Threshold[], now: Date): readonly Change[] {
  const today = dutchDay(now);
  const crossed = new Map<KeptSignal, Threshold[]>();
  for (const rule of rules)
    for (const signal of crossingsOf(rule, signals, today)) crossed.set(signal, [...(crossed.get(signal) ?? []), rule]);
  return [...crossed].map(([signal, by]) => {
    const names = by.map(({ name }) => name);
    const fields = { thresholds: [...signal.thresholds, ...names] };
    return botStep(signal, fields, { what: 'threshold', about: names.join(', '), at: now }, (next) => [
      ...by.map(({ name, to }) => ({
        key: `threshold/${name}/${signal.id}`,
        signalId: signal.id,
        to: { kind: 'target' as const, target: to },
        what: 'agenda-item' as const,
        text: null,
        about: name,
      })),
      ...renewCards(next),
    ]);
  });
}
