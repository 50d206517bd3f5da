import type { TermFinding } from '../findings.ts';
import { termTexts } from './term-texts.ts';

/** How a term stands in words for people: what runs has not run out, and a plan that need not be handed in is not in time. */
export function standOf({ name, status, done }: Pick<TermFinding, 'name' | 'status' | 'done'>): string {
  if (status === 'verloopt') return termTexts.stillRuns;
  return name === termTexts.names.persoonlijkPlan && done === null && status === 'op tijd'
    ? termTexts.notHandedIn
    : status;
}
