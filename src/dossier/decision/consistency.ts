import type { Consistency } from '../findings.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import { amountsIn } from './amounts.ts';
import { type Difference, differencesBetween } from './compare.ts';
import { type Conclusion, conclusionOfDecision, conclusionOfReport } from './conclusion.ts';
import { sizeDifference, sizeInWords } from './same-size.ts';
import { statementsOf } from './statements.ts';

type Found = Consistency['findings'][number];

const asFound = ({ what, report, decision }: Difference): Found => ({
  what,
  report: report?.text ?? null,
  decision: decision?.text ?? null,
});

/** Several decisions together: what they grant between them; a refusal only when all refuse. */
function together(decisions: readonly Conclusion[]): Conclusion | null {
  const granting = decisions.filter(({ refusal }) => refusal === null);
  const [first] = granting.length > 0 ? granting : decisions;
  if (first === undefined) return null;
  return {
    ...first,
    passage: granting.flatMap(({ passage }) => passage),
    provisions: granting.flatMap(({ provisions }) => provisions),
  };
}

/** What the provider's plan gives otherwise than the decision: worth a look, but no contradiction of the report. */
function planFindings(documents: readonly DossierDocument[], decision: Conclusion): readonly Found[] {
  const granted = decision.provisions.flatMap(({ amounts }) => amounts);
  return documents
    .filter(({ type }) => type === 'plan')
    .flatMap((plan) => {
      const said = statementsOf(plan).flatMap((sentence) => {
        const own = amountsIn(sentence.text).filter(({ perWeek, isTotal }) => perWeek !== null || isTotal);
        const hours = own.filter(({ unit, perWeek }) => unit === 'uur' && perWeek !== null);
        const sum = hours.reduce((total, { perWeek }) => total + (perWeek ?? 0), 0);
        const summed =
          hours[0] === undefined || hours.length < 2
            ? []
            : [{ ...hours[0], value: sum, least: sum, weeks: 1, perWeek: sum }];
        const about =
          /\b(?:inzet|intensiteit|omvang|hoeveel|frequentie|uren|uur|tijd|behandeling|verblijf|begeleiding|komt)\b/i.test(
            sentence.text,
          );
        return about ? [...own, ...summed].map((amount) => ({ amount, sentence })) : [];
      });
      const months = decision.provisions.find(({ period }) => period !== null)?.period?.value.months ?? null;
      const differs = sizeDifference(
        said.map(({ amount }) => amount),
        granted.map(({ value }) => value),
        months,
      );
      if (differs === null) return [];
      return [
        {
          what: `Het plan noemt ${sizeInWords(differs.report)}, de beschikking ${sizeInWords(differs.decision)}. Vraag de aanbieder of dat klopt.`,
          report: said.find(({ amount }) => amount === differs.report)?.sentence.text ?? null,
          decision:
            decision.provisions.flatMap(({ amounts }) => amounts).find(({ value }) => value === differs.decision)
              ?.sentence.text ?? null,
        },
      ];
    });
}

/**
 * Compares what the decision grants with what the report concludes: provisions, size (by the week), form, variant,
 * beginning and duration. What the report leaves open is no difference. A plan that differs is told, but changes nothing
 * about `agrees`; `report` then quotes the plan.
 */
export function checkConsistency(documents: readonly DossierDocument[]): Consistency {
  const decision = together(documents.filter(({ type }) => type === 'beschikking').map(conclusionOfDecision));
  if (decision === null) return { agrees: null, findings: [] };
  const plans = decision.refusal === null ? planFindings(documents, decision) : [];
  const compared = documents
    .filter(({ type }) => type === 'gespreksverslag')
    .flatMap((report) => conclusionOfReport(report) ?? [])
    .map((report) => differencesBetween(report, decision))
    .sort((a, b) => a.length - b.length);
  const [nearest] = compared;
  if (nearest === undefined) return { agrees: null, findings: plans };
  return { agrees: nearest.length === 0, findings: [...nearest.map(asFound), ...plans] };
}
