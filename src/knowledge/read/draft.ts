import type { IsoDate } from '../../shared/iso-date.ts';
import type { LawScope } from '../../shared/law.ts';
import type { Article } from '../document.ts';
import type { SourceKind } from '../source.ts';

/** Something a reader could not place or does not trust; the text itself is kept. */
export interface ReadWarning {
  readonly code: string;
  /** In Dutch, for the owner of the text. */
  readonly message: string;
  /** The nearest citable unit or heading: "Artikel 2.3.2", "aanhef". */
  readonly where: string;
}

/** A citable unit that has no stable name yet. */
export type DraftArticle = Omit<Article, 'id'>;

/** The cut text: what every reader makes of its format, before anybody says which source it is. */
export interface Outlined {
  readonly articles: readonly DraftArticle[];
  readonly preamble: string;
  readonly warnings: readonly ReadWarning[];
}

/** What the file itself says about the source; the importer's flags go before it. */
export interface Described {
  readonly title?: string;
  readonly kind?: SourceKind;
  readonly law?: LawScope;
  readonly gemeente?: string;
  readonly regio?: string;
  readonly validFrom?: IsoDate;
  readonly validUntil?: IsoDate;
  readonly url?: string;
  readonly replaces?: string;
}

export interface Draft extends Outlined, Described {}
