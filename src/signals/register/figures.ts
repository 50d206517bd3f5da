import type { IsoDate } from '../../shared/iso-date.ts';
import type { KeptSignal } from '../follow-up/kept-signal.ts';
import { isOpen } from '../follow-up/transitions.ts';
import type { Actor } from '../rights.ts';
import { shortfalls, totalMissing } from '../shortfall.ts';
import type { Category } from '../signal.ts';
import { seenInRegister } from './register.ts';

/** How many signals there are about a provider and a subject; never about a person. */
export interface Figure {
  readonly provider: string | null;
  readonly category: Category;
  readonly count: number;
  readonly open: number;
  readonly late: number;
  readonly closed: number;
  /** Hours a week. */
  readonly missingHours: number;
  readonly helped: number;
  readonly notHelped: number;
}

/**
 * Counts the signals that somebody may see, per provider and subject, the most first. A matter counts once: what follows a twin,
 * was withdrawn, or is the whole of parts does not count beside it.
 */
export function figures(signals: readonly KeptSignal[], actor: Actor, today: IsoDate): readonly Figure[] {
  const seen = seenInRegister(signals, actor);
  const standing = seen.filter(({ status, joinedTo }) => status !== 'withdrawn' && joinedTo === null);
  const wholes = new Set(standing.map(({ parent }) => parent));
  const counted = standing.filter(({ id }) => !wholes.has(id));
  const groups = new Map<string, KeptSignal[]>();
  for (const signal of counted) {
    const key = JSON.stringify([signal.content?.provider, signal.content?.category]);
    groups.set(key, [...(groups.get(key) ?? []), signal]);
  }
  const rows = [...groups.values()].flatMap((group): readonly Figure[] => {
    const content = group[0]?.content ?? null;
    if (content === null) return [];
    const number = (test: (signal: KeptSignal) => boolean): number => group.filter(test).length;
    return [
      {
        provider: content.provider,
        category: content.category,
        count: group.length,
        open: number(({ status }) => isOpen(status)),
        late: number(({ dueBy }) => dueBy !== null && today > dueBy),
        closed: number(({ status }) => status === 'closed'),
        missingHours: totalMissing(shortfalls(group)),
        helped: number(({ helped }) => helped === true),
        notHelped: number(({ helped }) => helped === false),
      },
    ];
  });
  return rows.sort(
    (a, b) =>
      b.count - a.count || (a.provider ?? '').localeCompare(b.provider ?? '') || a.category.localeCompare(b.category),
  );
}
