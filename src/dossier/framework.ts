import type { LawScope } from '../shared/law.ts';
import type { DocumentType } from './findings.ts';
import type { EventName } from './terms/events.ts';

/** A place in a source, as a framework names it: a law by its name, a text of the municipality by its slug. */
export interface SourcePlace {
  readonly law: string | null;
  readonly slug: string | null;
  readonly article: string;
  readonly paragraph: string | null;
}

/** What every point of a framework says about itself, in Dutch. */
export interface FrameworkPoint {
  readonly code: string;
  readonly name: string;
  readonly question: string;
  /** Places to cite, the first that is loaded and in force counts. */
  readonly sources: readonly SourcePlace[];
  /** An example of a good sentence. */
  readonly example: string | null;
}

/** A mandatory step of the report. Features are named in `kenmerken/`. */
export interface FrameworkStep extends FrameworkPoint {
  readonly present: string;
  readonly incomplete: string;
  /** Present when of at least one of these sets every feature was found. */
  readonly completeWhen: readonly (readonly string[])[];
  /** Incomplete when at least one of these was found. */
  readonly partWhen: readonly string[];
  /** What to add when a feature was not found. */
  readonly toAdd: ReadonlyMap<string, string>;
}

/** How a criterion gets its score: from a step, or by a rule that is named in `criteria.ts`. */
export const criterionRules = [
  'eerdere-hulp',
  'eigen-mogelijkheden',
  'netwerk',
  'noodzaak',
  'betrokkenen',
  'beschikking-volgt-verslag',
  'plan-volgt-verslag',
] as const;
export type CriterionRule = (typeof criterionRules)[number];

export interface FrameworkCriterion extends FrameworkPoint {
  readonly follows: string | null;
  readonly rule: CriterionRule | null;
}

/** A required part of a Beschikking. */
export interface FrameworkElement extends FrameworkPoint {
  /** False for what a rejection does not need. */
  readonly alsoForRejection: boolean;
}

/** What a kind of report must show; data of policy staff, read from `toetsingskaders/`. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly law: LawScope;
  /** Framework of this law when none is asked for by name. */
  readonly isDefault: boolean;
  readonly steps: readonly FrameworkStep[];
  readonly criteria: readonly FrameworkCriterion[];
  readonly elements: readonly FrameworkElement[];
}

/** A sentence that shows features, as an example to learn from. */
export interface FeatureExample {
  readonly features: readonly string[];
  readonly heading: string | null;
  readonly sentence: string;
}

/** Example sentences of one paper in their order, or sentences that stand by themselves when it has no type. */
export interface ExamplePaper {
  readonly type: DocumentType | null;
  /** From which dossier it comes; so that a measurement can leave it out. */
  readonly dossier: string | null;
  readonly sentences: readonly FeatureExample[];
}

/** A service norm of the municipality: from one event to another, in working days without public holidays. */
export interface ServiceNorm {
  readonly name: string;
  readonly law: LawScope;
  readonly rule: string;
  readonly from: EventName;
  readonly until: EventName;
  readonly workingDays: number;
}

/** Everything a check is made with. */
export interface Frameworks {
  readonly frameworks: readonly Framework[];
  /** The names of all features, with what each means. */
  readonly features: ReadonlyMap<string, string>;
  /** From which strength a feature counts as found, where that was measured. */
  readonly thresholds: ReadonlyMap<string, number>;
  /** Stems by the groups they belong to, words that name the same kind of thing. */
  readonly wordGroups: ReadonlyMap<string, readonly string[]>;
  /** What a sentence or its heading must have to show a feature, for features that are found by accident without. */
  readonly cues: ReadonlyMap<string, RegExp>;
  readonly examples: readonly ExamplePaper[];
  readonly norms: readonly ServiceNorm[];
}
