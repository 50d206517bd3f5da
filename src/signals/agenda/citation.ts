import type { IsoDate } from '../../shared/iso-date.ts';
import type { Law } from '../../shared/law.ts';
import type { Category } from '../signal.ts';

/** Literal words of a loaded source, with its title, article and version. */
export interface Citation {
  readonly quote: string;
  readonly from: string;
}

/** What a signal is about, for which a source is looked up. */
export interface CitationTopic {
  readonly category: Category;
  readonly law: Law | null;
  readonly arrangement: string | null;
  /** A source of another municipality does not hold; null when it is not known. */
  readonly gemeente: string | null;
  readonly day: IsoDate;
}

/** Finds what the contract and the arrangements say about a topic; nothing when no loaded source does. */
export type CitationFinder = (topic: CitationTopic) => readonly Citation[];
