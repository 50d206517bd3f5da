import type { Law } from '../../shared/law.ts';

/** A provider in the register of the region. */
export interface Provider {
  readonly name: string;
  /** Eight digits. */
  readonly agb: string | null;
  readonly aliases: readonly string[];
  readonly laws: readonly Law[];
  /** Product codes, or names of arrangements. */
  readonly arrangements: readonly string[];
  /** The colleague or team that manages the contract; null when the register does not say. */
  readonly contractOwner: string | null;
}
