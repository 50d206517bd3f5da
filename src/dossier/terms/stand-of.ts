import type { TermFinding } from '../findings.ts';
import { termTexts } from './term-texts.ts';

/** How a term stands in words for people: what runs has not run out, nobody was late when the days to object are over, and a plan that need not be handed in is not in time. */
export function standOf({ name, status, done }: Pick<TermFinding, 'name' | 'status' | 'done'>): string {
  if (status === 'verloopt') return termTexts.stillRuns;
  if (name === termTexts.names.bezwaar && status === 'te laat') return termTexts.isOver;
  return name === termTexts.names.persoonlijkPlan && done === null && status === 'op tijd'
    ? termTexts.notHandedIn
    : status;
}
