import type { IsoDate } from '../../shared/iso-date.ts';
import type { KeptSignal, ReferralStop, SignalEvent } from '../follow-up/kept-signal.ts';
import type { Actor } from '../rights.ts';
import type { CitationFinder } from './citation.ts';

/** What a gespreksagenda is made from. */
export interface AgendaParts {
  /** All signals about the provider; what the actor may not see is left out here. */
  readonly signals: readonly KeptSignal[];
  /** The history of those signals. */
  readonly history: readonly SignalEvent[];
  /** The stops that hold today. */
  readonly stops: readonly ReferralStop[];
  readonly actor: Actor;
  readonly today: IsoDate;
  /** Who manages the contract, when the register says so. */
  readonly contractOwner?: string | null;
  /** Looks once more for what points to a person, whatever was masked before; names of providers may stay. */
  readonly mask: (words: string) => string;
  readonly cite: CitationFinder;
}
