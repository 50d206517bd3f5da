import { dutchDay, type IsoDate } from '../../shared/iso-date.ts';
import type { Law } from '../../shared/law.ts';
import type { KeptSignal } from '../follow-up/kept-signal.ts';
import { isOpen, type Status } from '../follow-up/transitions.ts';
import { type Actor, may, mayWith } from '../rights.ts';
import type { Category, Route } from '../signal.ts';

/** Which signals are wanted in the register; what is left out may be anything. */
export interface RegisterFilter {
  readonly provider?: string;
  readonly category?: Category;
  readonly law?: Law;
  readonly gemeente?: string;
  readonly isOpen?: boolean;
  readonly status?: Status;
  /** Only what who looks reported. */
  readonly isOwn?: boolean;
  /** The first and the last day on which it was sent. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** A signal in the register. Nobody is named in it: neither who reported it, nor who handles it, nor a case. */
export interface RegisterRow {
  readonly id: string;
  readonly sentOn: IsoDate;
  readonly gemeente: string | null;
  readonly provider: string | null;
  readonly category: Category | null;
  readonly law: Law | null;
  readonly arrangement: string | null;
  readonly hoursIndicated: number | null;
  readonly hoursDelivered: number | null;
  readonly status: Status;
  readonly route: Route;
  readonly isConfidential: boolean;
  readonly dueBy: IsoDate | null;
  readonly isLate: boolean;
  readonly closedOn: IsoDate | null;
  readonly helped: boolean | null;
  readonly facts: string | null;
}

function rowOf(signal: KeptSignal, today: IsoDate): RegisterRow {
  const { content, dueBy, closedAt } = signal;
  return {
    id: signal.id,
    sentOn: dutchDay(signal.sentAt),
    gemeente: signal.gemeente,
    provider: content?.provider ?? null,
    category: content?.category ?? null,
    law: content?.law ?? null,
    arrangement: content?.arrangement ?? null,
    hoursIndicated: content?.hoursIndicated ?? null,
    hoursDelivered: content?.hoursDelivered ?? null,
    status: signal.status,
    route: signal.route,
    isConfidential: signal.isConfidential,
    dueBy,
    isLate: dueBy !== null && today > dueBy,
    closedOn: closedAt === null ? null : dutchDay(closedAt),
    helped: signal.helped,
    facts: content === null ? null : withoutCase(content.facts, content.caseNumber),
  };
}

/** A case number leads to a person for who has the file; what goes further than the handlers has none. */
export const withoutCase = (facts: string, caseNumber: string | null): string =>
  caseNumber === null || caseNumber === '' ? facts : facts.replaceAll(caseNumber, '[zaaknummer]');

const meets = (row: RegisterRow, wanted: RegisterFilter): boolean =>
  (wanted.provider === undefined || row.provider === wanted.provider) &&
  (wanted.category === undefined || row.category === wanted.category) &&
  (wanted.law === undefined || row.law === wanted.law) &&
  (wanted.gemeente === undefined || row.gemeente?.toLowerCase() === wanted.gemeente.toLowerCase()) &&
  (wanted.status === undefined || row.status === wanted.status) &&
  (wanted.isOpen === undefined || isOpen(row.status) === wanted.isOpen) &&
  (wanted.from === undefined || row.sentOn >= wanted.from) &&
  (wanted.until === undefined || row.sentOn <= wanted.until);

/** The signals that somebody may see in a register: those of the own rights that were handed in, newest first; none without the right. */
export function seenInRegister(signals: readonly KeptSignal[], actor: Actor): readonly KeptSignal[] {
  if (!may(actor, 'see-register')) return [];
  return signals
    .filter((signal) => mayWith(actor, 'see', signal))
    .sort((a, b) => b.sentAt.getTime() - a.sentAt.getTime() || (a.id < b.id ? 1 : -1));
}

/** Gives the register as far as somebody may see it, newest first; empty without the right to a register. */
export function register(
  signals: readonly KeptSignal[],
  actor: Actor,
  filter: RegisterFilter,
  today: IsoDate,
): readonly RegisterRow[] {
  return seenInRegister(signals, actor)
    .filter(({ reporter }) => filter.isOwn !== true || reporter === actor.id)
    .map((signal) => rowOf(signal, today))
    .filter((row) => meets(row, filter));
}
