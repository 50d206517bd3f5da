import type { IsoDate } from '../../shared/iso-date.ts';
import type { Law } from '../../shared/law.ts';
import type { TermFinding } from '../findings.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import { countTerm, type TermLength } from './count-term.ts';
import type { DatedStatement } from './dated-statements.ts';
import { type DossierEvents, type EventDay, type EventName, lastOf } from './events.ts';
import type { Pause } from './pauses.ts';
import { termStatus } from './term-status.ts';
import { termTexts } from './term-texts.ts';

/** All that terms are counted from. */
export interface TermCase {
  readonly law: Law;
  readonly documents: readonly DossierDocument[];
  readonly statements: readonly DatedStatement[];
  readonly events: DossierEvents;
  readonly pauses: readonly Pause[];
  readonly today: IsoDate;
}

/** A day and what happened on it. */
export interface Happened {
  readonly event: EventName;
  readonly day: EventDay;
}

/** A term that could not be counted; `why` says which day to give. */
export function unknownTerm(name: string, rule: string, asked: readonly EventName[]): TermFinding {
  const why = termTexts.give(asked);
  return {
    name,
    rule,
    start: null,
    due: null,
    done: null,
    status: 'onbekend',
    why,
    asks: asked,
    quote: null,
    document: null,
  };
}

/** Says so when something that comes first is dated after all days of what comes then; else nothing. */
export function orderOf({ events }: TermCase, { event, day }: Happened, then: EventName): readonly string[] {
  const last = lastOf(events, then);
  return last === undefined || last.day >= day.day ? [] : [termTexts.impossible(event, day.day, then, last.day)];
}

/** What is counted, from what and up to what. */
export interface Counting {
  readonly name: string;
  readonly rule: string;
  readonly start: Happened;
  readonly length: TermLength;
  readonly pauses?: readonly Pause[];
  readonly done: Happened | undefined;
  /** Sentences that come before and after how it was counted. */
  readonly first?: readonly string[];
  readonly last?: readonly string[];
}

/** Counts a term of which the start is known. */
export function countedTerm(counting: Counting, today: IsoDate): TermFinding {
  const { name, rule, start, length, pauses = [], done, first = [], last = [] } = counting;
  const { due, steps } = countTerm(start.day.day, length, pauses, today);
  const ending = done === undefined ? [] : [termTexts.done(done.event, done.day)];
  return {
    name,
    rule,
    start: start.day.day,
    due,
    done: done?.day.day ?? null,
    status: termStatus(due, done?.day.day ?? null, today),
    why: [...first, termTexts.from(start.event, start.day), ...steps, ...ending, ...last].join(' '),
    asks: [],
    quote: start.day.quote,
    document: start.day.document,
  };
}
