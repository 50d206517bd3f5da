import type { IsoDate } from '../shared/iso-date.ts';
import type { LawScope } from '../shared/law.ts';

/** Kinds of sources, each with its rank: the lower the number, the higher the source (wet before verordening). */
export const sourceRank = {
  wet: 1,
  verordening: 2,
  besluit: 3,
  'nadere-regels': 3,
  beleidsregels: 4,
  werkinstructie: 5,
  protocol: 5,
  overeenkomst: 5,
  arrangementsbeschrijving: 6,
} as const;
export type SourceKind = keyof typeof sourceRank;

/** One version of one text: what its front matter says about it. */
export interface Source {
  /** The text's name over all its versions: `verordening-jeugdhulp`. */
  readonly slug: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly law: LawScope;
  /** The municipality it holds for; absent when it holds everywhere (or in the whole region). */
  readonly gemeente?: string;
  readonly regio?: string;
  /** First and last day in force, both inclusive; no last day means open-ended. */
  readonly validFrom: IsoDate;
  readonly validUntil?: IsoDate;
  readonly url?: string;
  /** The version this one replaces: `slug@valid-from`. */
  readonly replaces?: string;
}

/** Names one version of one text: `verordening-jeugdhulp@2026-01-01`. */
export const versionId = (source: Source): string => `${source.slug}@${source.validFrom}`;

/** Tells whether the source is in force on the day. */
export const inForce = (source: Source, day: IsoDate): boolean =>
  source.validFrom <= day && (source.validUntil === undefined || day <= source.validUntil);
