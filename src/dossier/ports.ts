import type { Law } from '../shared/law.ts';
import type { Score, StepStatus, TermFinding } from './findings.ts';

/** What is kept of a check: no word of the dossier. */
export interface KeptCheck {
  readonly checkId: string;
  /** The team it was asked in; null in a personal chat. */
  readonly team: string | null;
  readonly law: Law;
  readonly framework: string;
  readonly frameworkVersion: string;
  /** Kind of help that is decided on; null when that was not recognised. */
  readonly product: string | null;
  readonly steps: Readonly<Record<string, StepStatus>>;
  readonly criteria: Readonly<Record<string, Score>>;
  readonly terms: readonly Pick<TermFinding, 'name' | 'status'>[];
  /** The case number under a key (HMAC); null without a number or without a key. */
  readonly caseHash: string | null;
  readonly checkedAt: Date;
}

/** Somebody does not agree with a verdict; the reason is masked. */
export interface Contradiction {
  readonly checkId: string;
  readonly framework: string;
  readonly frameworkVersion: string;
  /** The point of the framework: a step, criterion or part of the decision. */
  readonly code: string;
  readonly verdict: string;
  readonly reason: string | null;
  readonly givenAt: Date;
}

/** What the dossier feature asks of a store; `src/store/` implements it. Texts must be masked before they come here. */
export interface DossierStore {
  saveCheck(check: KeptCheck): Promise<void>;
  saveContradiction(contradiction: Contradiction): Promise<void>;
  /** How often each point of a framework was contradicted, most first. */
  contradictions(framework: string): Promise<readonly { readonly code: string; readonly count: number }[]>;
}
