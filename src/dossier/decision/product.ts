import type { DossierDocument } from '../reading/dossier-document.ts';
import { conclusionOfDecision, conclusionOfReport } from './conclusion.ts';

/** The group of products that is decided on, or else concluded in the report ("begeleiding", "huishouden"); null when none is recognised. */
export function productOf(documents: readonly DossierDocument[]): string | null {
  const conclusions = [
    ...documents.filter((one) => one.type === 'beschikking').map(conclusionOfDecision),
    ...documents.filter((one) => one.type === 'gespreksverslag').flatMap((one) => conclusionOfReport(one) ?? []),
  ];
  const families = conclusions.flatMap((one) => one.provisions.map(({ kind }) => kind.family));
  return families.find((family) => family !== 'onbekend') ?? null;
}
