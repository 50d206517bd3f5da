/** A wider group in which kinds of help stand for each other when one is named loosely. */
export type HelpFamily =
  | 'huishouden'
  | 'begeleiding'
  | 'groep'
  | 'vervoer'
  | 'logeren'
  | 'wonen'
  | 'verblijf'
  | 'behandeling'
  | 'hulpmiddel'
  | 'woning'
  | 'vergoeding'
  | 'verzorging'
  | 'onbekend';

/** A kind of help that a Beschikking can grant. */
export interface HelpKind {
  readonly id: string;
  /** How it is called, in Dutch. */
  readonly label: string;
  readonly family: HelpFamily;
  /** A word for the whole family; counts only where nothing more precise is said. */
  readonly isLoose?: true;
  /** Precise enough to be granted, but can be any of its family. */
  readonly isBroad?: true;
  /** Only part of another provision unless it is granted by itself. */
  readonly isExtra?: true;
  /** Money or a thing that somebody must have asked for. */
  readonly isAllowance?: true;
  /** Patterns of its names, each from the beginning of a word; one that ends in a full stop is the whole word. */
  readonly names: readonly string[];
}

/** Stands for help that is granted or proposed in words that the table does not know. */
export const unknownKind: HelpKind = {
  id: 'onbekend',
  label: 'voorziening',
  family: 'onbekend',
  isLoose: true,
  names: [],
};
