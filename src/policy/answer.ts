import type { SourceKind } from '../knowledge/source.ts';
import type { IsoDate } from '../shared/iso-date.ts';
import type { Law } from '../shared/law.ts';

/** A place in a source, as the answer shows it. */
export interface Candidate {
  readonly slug: string;
  readonly title: string;
  readonly sourceKind: SourceKind;
  readonly article: string;
  readonly articleTitle: string;
  readonly paragraph: string | null;
  /** True for what is not an article: a numbered section, an annex. */
  readonly section: boolean;
  readonly validFrom: IsoDate;
  readonly validUntil: IsoDate | null;
  readonly url: string | null;
}

/** A place that the answer rests on, with the words that stand there. */
export interface Citation extends Candidate {
  /** Literally in the source. */
  readonly quote: string;
}

export const noticeCodes = [
  'older-version-differs',
  'newer-version-announced',
  'law-assumed',
  'local-differs-from-statute',
  'dead-reference',
  'outdated-terms',
  'contradiction',
  'expired-source',
  'model-unavailable',
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

/** Something the reader must know beside the answer, in Dutch. */
export interface Notice {
  readonly code: NoticeCode;
  readonly text: string;
}

interface Asked {
  /** What the user reads, in Dutch; `[1]` points to the first citation. */
  readonly text: string;
  readonly citations: readonly Citation[];
  /** Up to ten places in the order the search found them. */
  readonly candidates: readonly Candidate[];
  readonly notices: readonly Notice[];
  readonly law: Law | null;
  /** The Peildatum: the day at which the rules were read. */
  readonly date: IsoDate;
  /** How long the answer took, in milliseconds. */
  readonly ms: number;
}

/** What can come of a question about policy. */
export type Answer =
  | (Asked & { readonly kind: 'answered'; readonly writtenBy: 'quotes' | 'model'; readonly also: readonly Candidate[] })
  | (Asked & { readonly kind: 'not-found' })
  | (Asked & { readonly kind: 'clarify'; readonly options: readonly string[] })
  | (Asked & { readonly kind: 'out-of-scope' });
