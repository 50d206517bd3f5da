import type { IsoDate } from '../shared/iso-date.ts';
import type { Law } from '../shared/law.ts';

/** What a paper of a dossier is. */
export const documentTypes = ['gespreksverslag', 'beschikking', 'plan', 'overig'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** How far a mandatory step is there: concrete and reasoned, mentioned without a required part, or nowhere in any document. */
export const stepStatuses = ['aanwezig', 'onvolledig', 'ontbreekt'] as const;
export type StepStatus = (typeof stepStatuses)[number];

/** How a criterion is scored; `nvt` when it does not apply to this dossier. */
export const scores = ['voldoende', 'matig', 'onvoldoende', 'nvt'] as const;
export type Score = (typeof scores)[number];

/** Words that stand literally in the named document; both null when nothing could be quoted. */
export interface Evidence {
  readonly quote: string | null;
  readonly document: string | null;
}

/** Words that stand literally in a document. */
export interface Quoted {
  readonly quote: string;
  readonly document: string;
}

/** A paper that was handed in, and what it was recognised as. */
export interface DocumentFinding {
  readonly file: string;
  readonly type: DocumentType;
  readonly law: Law | null;
  readonly pages: number | null;
  /** Why it could not be read, in Dutch. */
  readonly error?: string;
}

/** A mandatory step of the report. */
export interface StepFinding extends Evidence {
  readonly status: StepStatus;
  /** What shows the rest where `quote` alone does not show all that was found: the size may stand in another sentence. */
  readonly beside: readonly Quoted[];
  /** Every sentence that tells of this step, in the order of the papers. */
  readonly told: readonly Quoted[];
  readonly why: string;
  /** What to add, in Dutch; empty when nothing is missing. */
  readonly missing: readonly string[];
  /** Every document in which this step was looked for. */
  readonly searched: readonly string[];
  /** True when rules and model disagree: a person must look. */
  readonly doubtful: boolean;
}

/** The sentences on which a step rests, the best first: as few as show all that was found. */
export const quotesOf = ({ quote, document, beside }: StepFinding): readonly Quoted[] =>
  quote === null || document === null ? beside : [{ quote, document }, ...beside];

/** A criterion, scored. */
export interface CriterionFinding extends Evidence {
  readonly score: Score;
  readonly why: string;
}

/** A required part of a Beschikking; `present` is null where it does not apply (a rejection). */
export interface ElementFinding extends Evidence {
  readonly present: boolean | null;
  readonly why: string;
}

/** Whether the decision says what the report concludes; `agrees` is null without a decision or without a conclusion. */
export interface Consistency {
  readonly agrees: boolean | null;
  readonly findings: readonly {
    readonly what: string;
    readonly report: string | null;
    readonly decision: string | null;
  }[];
}

/** A term of law or a service norm, counted from a day in the documents; the quote is of that day. */
export interface TermFinding extends Evidence {
  readonly name: string;
  /** The rule it rests on, as article and source. */
  readonly rule: string;
  readonly start: IsoDate | null;
  readonly due: IsoDate | null;
  /** The day on which it was met; null when it was not, or nothing says so. */
  readonly done: IsoDate | null;
  readonly status: 'op tijd' | 'verloopt' | 'te laat' | 'onbekend';
  /** How it was counted, in Dutch. */
  readonly why: string;
  /** What must be known to count it, as the names of events; one of these days is enough. Empty when it was counted. */
  readonly asks: readonly string[];
  /** True for a service norm of the municipality, which is no term of law. */
  readonly isNorm?: true;
}

/** Something that people should look at; never a verdict. */
export interface DossierNotice {
  readonly code:
    | 'law-unclear'
    | 'no-report'
    | 'unreadable'
    | 'pages-without-text'
    | 'instruction-in-text'
    | 'other-client'
    | 'both-laws'
    | 'heaviest-variant'
    | 'double-provision'
    | 'unasked-allowance'
    | 'next-review-missing'
    | 'model-unavailable';
  readonly text: string;
}

/** What was found in a dossier: advice about completeness, never about a right to help. */
export interface Findings {
  readonly law: Law | null;
  /** The framework that was used: its id and version. */
  readonly framework: { readonly id: string; readonly version: string } | null;
  readonly documents: readonly DocumentFinding[];
  /** The kind of help that is decided on, as a group of products; null when none was recognised. */
  readonly product: string | null;
  readonly steps: Readonly<Record<string, StepFinding>>;
  readonly criteria: Readonly<Record<string, CriterionFinding>>;
  readonly elements: Readonly<Record<string, ElementFinding>> | null;
  readonly consistency: Consistency;
  /** Whether the child itself was spoken to; null under the Wmo, or when the dossier has no report. */
  readonly childHeard: boolean | null;
  /** Why the child was not spoken to, when the dossier says so. */
  readonly childNotHeardReason: Evidence | null;
  readonly terms: readonly TermFinding[];
  /** The average of the scores that apply. */
  readonly overall: Exclude<Score, 'nvt'> | null;
  readonly notices: readonly DossierNotice[];
}
