import type { DossierQuestion } from './dossier/check-dossier.ts';
import type { Findings } from './dossier/findings.ts';
import type { Framework } from './dossier/framework.ts';
import type { PaperMarks } from './dossier/reading/same-case.ts';
import type { IsoDate } from './shared/iso-date.ts';

/** What was handed in: the papers that could be read, and those that could not. */
export type HandedInPapers = Pick<DossierQuestion, 'papers' | 'unreadable'>;

/** Where and by whom a dossier was handed in. */
export interface DossierTurn {
  readonly turnId: string;
  readonly conversationId: string;
  readonly userId: string;
  readonly team: string | null;
}

/** Who presses a button under a check. */
export type Presser = Pick<DossierTurn, 'conversationId' | 'userId'>;

/** A check that was made, or papers that wait until is told which law they are about. */
export type Remembered =
  | {
      readonly kind: 'checked';
      readonly turn: DossierTurn;
      readonly findings: Findings;
      readonly framework: Framework;
      /** By which the papers are known again. */
      readonly marks: PaperMarks;
      /** The papers, to sum them up; let go after a quarter. */
      readonly handed: HandedInPapers | null;
      /** Counts the terms anew; it holds the papers, so it is let go after a quarter. */
      readonly withDates: ((dates: Readonly<Record<string, IsoDate>>) => Findings) | null;
    }
  | {
      readonly kind: 'waiting';
      readonly turn: DossierTurn;
      readonly handed: HandedInPapers;
      readonly wants: 'check' | 'summary';
    };

/** The last checks, in memory. */
export interface RememberedChecks {
  remember(one: Remembered): void;
  /** What was remembered under this id; undefined when it is too long ago, or not of whoever asks. */
  recall(checkId: string, by: Presser): Remembered | undefined;
  forget(checkId: string): void;
  /** The last check of the same person in the same conversation. */
  lastOf(by: Presser): Extract<Remembered, { kind: 'checked' }> | undefined;
}

const minute = 60_000;
const lifeMs: Readonly<Record<Remembered['kind'], number>> = { checked: 60 * minute, waiting: 15 * minute };
const most = 500;

/** Starts without any check; one is forgotten after an hour, papers after a quarter, and the oldest when there are five hundred. */
export function createRememberedChecks(now: () => Date): RememberedChecks {
  const checks = new Map<string, { readonly one: Remembered; readonly at: number }>();
  const isOver = ({ one, at }: { readonly one: Remembered; readonly at: number }): boolean =>
    now().getTime() - at > lifeMs[one.kind];
  /** What is left of it: the papers go before the findings. */
  const remaining = ({ one, at }: { readonly one: Remembered; readonly at: number }): Remembered =>
    one.kind === 'checked' && now().getTime() - at > lifeMs.waiting ? { ...one, withDates: null, handed: null } : one;
  const isBy = ({ turn }: Remembered, by: Presser): boolean =>
    turn.conversationId === by.conversationId && turn.userId === by.userId;

  return {
    remember(one) {
      checks.delete(one.turn.turnId);
      for (const [id, kept] of checks) {
        if (isOver(kept) || checks.size >= most) checks.delete(id);
        else checks.set(id, { one: remaining(kept), at: kept.at });
      }
      checks.set(one.turn.turnId, { one, at: now().getTime() });
    },
    recall(checkId, by) {
      const kept = checks.get(checkId);
      return kept === undefined || isOver(kept) || !isBy(kept.one, by) ? undefined : remaining(kept);
    },
    forget: (checkId) => void checks.delete(checkId),
    lastOf(by) {
      const kept = [...checks.values()].findLast((one) => one.one.kind === 'checked' && isBy(one.one, by));
      const left = kept === undefined || isOver(kept) ? undefined : remaining(kept);
      return left?.kind === 'checked' ? left : undefined;
    },
  };
}
