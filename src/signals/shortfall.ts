import type { KeptSignal } from './follow-up/kept-signal.ts';

/** Hours a week that were indicated and not delivered. */
export interface Shortfall {
  readonly signal: KeptSignal;
  readonly indicated: number;
  readonly delivered: number;
  readonly missing: number;
}

const rounded = (hours: number): number => Math.round(hours * 100) / 100;

/**
 * The hours a week that these signals say were not delivered, each case once: not those that follow a twin or were withdrawn, and
 * not a whole of which a part tells its own hours.
 */
export function shortfalls(signals: readonly KeptSignal[]): readonly Shortfall[] {
  const hasHours = ({ content }: KeptSignal): boolean =>
    content !== null && content.hoursIndicated !== null && content.hoursDelivered !== null;
  const standing = signals.filter(({ status, joinedTo }) => status !== 'withdrawn' && joinedTo === null);
  const wholes = new Set(standing.filter((one) => one.parent !== null && hasHours(one)).map(({ parent }) => parent));
  return standing.flatMap((signal) => {
    const { content, id } = signal;
    if (content === null || wholes.has(id)) return [];
    const { hoursIndicated: indicated, hoursDelivered: delivered } = content;
    if (indicated === null || delivered === null || delivered >= indicated) return [];
    return [{ signal, indicated, delivered, missing: rounded(indicated - delivered) }];
  });
}

/** Adds up hours a week. */
export const totalMissing = (some: readonly Shortfall[]): number =>
  rounded(some.reduce((sum, { missing }) => sum + missing, 0));
