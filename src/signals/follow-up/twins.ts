import type { KeptSignal, SignalContent } from './kept-signal.ts';
import { isOpen } from './transitions.ts';

/** Why another signal may be about the same: the same case, or provider and subject at about the same time. */
export interface LikelyTwin {
  readonly signal: KeptSignal;
  readonly why: 'same-case' | 'same-subject';
  /** How many days lie between the two. */
  readonly daysApart: number;
}

const nearDays = 30;
const dayMs = 86_400_000;

const hasSame = <K extends keyof SignalContent>(a: SignalContent, b: SignalContent, key: K): boolean =>
  a[key] !== null && a[key] === b[key];

/**
 * Finds open signals that may be joined to: of the same municipality and secrecy, about the same provider and either the same
 * case, or the same subject within thirty days. The same case comes first, then the same arrangement, then the nearest day.
 */
export function likelyTwins(signal: KeptSignal, others: readonly KeptSignal[]): readonly LikelyTwin[] {
  const { content } = signal;
  if (content === null) return [];
  const found = others.flatMap((other) => {
    const of = other.content;
    const isKin =
      other.id === signal.id ||
      other.parent === signal.id ||
      signal.parent === other.id ||
      (signal.parent !== null && other.parent === signal.parent);
    if (of === null || isKin || !isOpen(other.status) || !hasSame(content, of, 'provider')) return [];
    if (other.gemeente !== signal.gemeente || other.isConfidential !== signal.isConfidential) return [];
    const daysApart = Math.floor(Math.abs(other.sentAt.getTime() - signal.sentAt.getTime()) / dayMs);
    const isSameCase = hasSame(content, of, 'caseNumber');
    if (!isSameCase && (of.category !== content.category || daysApart > nearDays)) return [];
    const rank = (isSameCase ? 0 : 2) + (hasSame(content, of, 'arrangement') ? 0 : 1);
    return [{ signal: other, why: isSameCase ? ('same-case' as const) : ('same-subject' as const), daysApart, rank }];
  });
  return found
    .sort((a, b) => a.rank - b.rank || a.daysApart - b.daysApart || (a.signal.id < b.signal.id ? -1 : 1))
    .map(({ rank: _, ...twin }) => twin);
}
