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

const groupOf = ({ gemeente, content }: KeptSignal): string => JSON.stringify([gemeente, content?.provider]);

/** A signal with what a rule looks at. */
interface Counted {
  readonly signal: KeptSignal;
  readonly day: IsoDate;
  readonly matter: string;
}

/** The signals about one provider that a rule counts, oldest first. */
function groupsFor(rule: Threshold, signals: readonly KeptSignal[]): readonly (readonly Counted[])[] {
  const groups = new Map<string, Counted[]>();
  const inOrder = signals
    .filter((one) => counts(one, rule))
    .sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime() || (a.id < b.id ? -1 : 1));
  for (const signal of inOrder) {
    const key = groupOf(signal);
    const counted = { signal, day: dutchDay(signal.sentAt), matter: matterOf(signal) };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [counted]);
    else group.push(counted);
  }
  return [...groups.values()];
}

/** The signals that made a rule go off: with them the count was reached, and within its days it had not gone off before. */
function crossingsIn(group: readonly Counted[], rule: Threshold, today: IsoDate): readonly KeptSignal[] {
  const wentOff = group.filter(({ signal }) => signal.thresholds.includes(rule.name)).map(({ day }) => day);
  const recent = addDays(today, -rule.days);
  const found: KeptSignal[] = [];
  /** How many signals there are of each matter, in the days of the rule before the signal at hand. */
  const matters = new Map<string, number>();
  let first = 0;
  for (const { signal, day, matter } of group) {
    const from = addDays(day, 1 - rule.days);
    for (let old = group[first]; old !== undefined && old.day < from; old = group[++first]) {
      const left = (matters.get(old.matter) ?? 1) - 1;
      if (left === 0) matters.delete(old.matter);
      else matters.set(old.matter, left);
    }
    const before = matters.size;
    matters.set(matter, (matters.get(matter) ?? 0) + 1);
    if (before >= rule.count || matters.size < rule.count || day <= recent) continue;
    const until = addDays(day, rule.days - 1);
    if (wentOff.some((other) => other >= from && other <= until)) continue;
    found.push(signal);
    wentOff.push(day);
  }
  return found;
}

/**
 * Gives what threshold rules make of these signals: for each crossing an item on the agenda, once; which signal made which rule
 * go off is kept in that signal. Counts a matter once, per provider and municipality, and nothing confidential or withdrawn.
 */
export function crossings(signals: readonly KeptSignal[], rules: readonly Threshold[], now: Date): readonly Change[] {
  const today = dutchDay(now);
  const crossed = new Map<KeptSignal, Threshold[]>();
  for (const rule of rules)
    for (const group of groupsFor(rule, signals))
      for (const signal of crossingsIn(group, rule, today)) crossed.set(signal, [...(crossed.get(signal) ?? []), rule]);
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
