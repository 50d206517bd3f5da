import type { IsoDate } from '../../shared/iso-date.ts';
import type { Law } from '../../shared/law.ts';
import type { DossierNotice, TermFinding } from '../findings.ts';
import type { ServiceNorm } from '../framework.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import { accessTerms } from './access-terms.ts';
import { datedStatements } from './dated-statements.ts';
import { findEvents } from './find-events.ts';
import { readGivenDays } from './given-days.ts';
import { normTerms } from './norm-terms.ts';
import { pausesIn } from './pauses.ts';
import { reviewNotices, reviewTerms } from './review-terms.ts';
import type { TermCase } from './term-case.ts';
import { urgentTerm } from './urgent-term.ts';

/** The terms of a dossier, and what people should look at. */
export interface Terms {
  readonly terms: readonly TermFinding[];
  readonly notices: readonly DossierNotice[];
}

/**
 * Counts the terms that matter for a law and these papers, with the day each starts and ends, how it stands on `today`, and
 * how it was counted. Days that are given by name overrule what the papers say; a suspension or extension that is given
 * overrules those that are found.
 */
export function termsOf(
  law: Law,
  documents: readonly DossierDocument[],
  dates: Readonly<Record<string, IsoDate>>,
  { today, norms }: { readonly today: IsoDate; readonly norms: readonly ServiceNorm[] },
): Terms {
  const given = readGivenDays(dates);
  const statements = datedStatements(documents);
  const events = findEvents(documents, statements, given.events);
  const pauses = given.pauses.length > 0 ? given.pauses : pausesIn(statements);
  const one: TermCase = { law, documents, statements, events, pauses, today };
  return {
    terms: [...urgentTerm(one), ...accessTerms(one), ...reviewTerms(one), ...normTerms(one, norms)],
    notices: reviewNotices(one),
  };
}
