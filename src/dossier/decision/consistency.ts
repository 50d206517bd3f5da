import { amountsIn } from '../../knowledge/dutch/amounts.ts';
import type { Consistency } from '../findings.ts';
import type { DossierDocument } from '../reading/dossier-document.ts';
import { differencesBetween } from './compare.ts';
import { monthsOf } from './compare-periods.ts';
import { type Conclusion, conclusionOfDecision, conclusionOfReport } from './conclusion.ts';
import type { Difference } from './difference.ts';
import { messages } from './messages.ts';
import { phrases } from './phrases.ts';
import { type SaidAmount, sizeDifference, sizeInWords } from './same-size.ts';
import { statementsOf } from './statements.ts';

/** Words by which a plan announces its intensity. */
const announces = phrases([
  'inzet',
  'intensiteit',
  'omvang',
  'hoeveel',
  'frequentie',
  'aantal',
  'uren',
  'tijd',
  'behandeling(?:en)?',
  'verblijf',
  'komt',
]);
/** What limits a goal is no intensity: "maximaal 1 uur verzuim per week". */
const goal = phrases(['doel\\p{L}*', 'hooguit', 'maximaal', 'minimaal', 'minstens', 'verzuim', 'zelf']);

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
    document: { ...first.document, text: decisions.map(({ document }) => document.text).join('\n\n') },
    passage: granting.flatMap(({ passage }) => passage),
    provisions: granting.flatMap(({ provisions }) => provisions),
    named: granting.flatMap(({ named }) => named),
  };
}

/** What a plan says about its intensity, with the sum of what one sentence splits ("2 uur bij moeder, 2 uur bij vader"). */
function intensityOf(plan: DossierDocument): readonly SaidAmount[] {
  const sentences = statementsOf(plan);
  const announced = sentences.filter(({ text }) => announces.test(text) && amountsIn(text).length > 0);
  const told = announced.length > 0 ? announced : sentences.filter(({ text }) => !goal.test(text));
  return told.flatMap((sentence) => {
    const own = amountsIn(sentence.text)
      .filter(({ perWeek, isTotal }) => perWeek !== null || isTotal)
      .map((amount) => ({ ...amount, sentence }));
    const hours = own.filter(({ unit, perWeek }) => unit === 'uur' && perWeek !== null);
    const [first] = hours;
    if (first === undefined || hours.length < 2) return own;
    const sum = hours.reduce((total, { perWeek }) => total + (perWeek ?? 0), 0);
    return [...own, { ...first, value: sum, least: sum, weeks: 1, perWeek: sum }];
  });
}

/** What the provider's plan gives otherwise than the decision: worth a look, but no contradiction of the report. */
function planFindings(documents: readonly DossierDocument[], decision: Conclusion): readonly Found[] {
  const granted = decision.provisions.flatMap(({ amounts }) =>
    amounts.map(({ value, sentence }) => ({ ...value, sentence })),
  );
  const period = decision.provisions.find((one) => one.period !== null)?.period ?? null;
  return documents
    .filter(({ type }) => type === 'plan')
    .flatMap((plan) => {
      const differs = sizeDifference(intensityOf(plan), granted, period === null ? null : monthsOf(period.value));
      if (differs === null) return [];
      const what = messages.planDiffers(sizeInWords(differs.report), sizeInWords(differs.decision));
      return [{ what, report: differs.report.sentence.text, decision: differs.decision.sentence.text }];
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
