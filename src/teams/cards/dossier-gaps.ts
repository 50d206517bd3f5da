import type { Findings, StepStatus } from '../../dossier/findings.ts';
import type { CriterionRule, Framework } from '../../dossier/framework.ts';
import { dossierMessages as messages } from '../messages-dossier.ts';

/** Something that lacks, and the first thing to do about it. */
export interface Gap {
  readonly name: string;
  readonly status: Exclude<StepStatus, 'aanwezig'>;
  readonly advice: string;
}

/** What is weakest in practice, most first (research among files of municipalities); what is not named here comes after. */
const weakest = ['3', '4', '7', 'kind', 'eerdere-hulp', 'plan-volgt-verslag'];
const fromScore = { onvoldoende: 'ontbreekt', matig: 'onvolledig' } as const;

const rank = (weakness: string): number => {
  const found = weakest.indexOf(weakness);
  return found < 0 ? weakest.length : found;
};

/** The most important gaps, at most `limit`: what is nowhere before what is half there, then what is weakest in practice. */
export function mostImportantGaps(findings: Findings, framework: Framework, limit: number): readonly Gap[] {
  const steps = framework.steps.flatMap(({ code, name }) => {
    const found = findings.steps[code];
    if (found === undefined || found.status === 'aanwezig') return [];
    const advice = found.missing[0] ?? found.why;
    const weakness = /^[A-Z](\d)$/.exec(code)?.[1] ?? '';
    return [{ weakness, gap: { name: `${code} ${name}`, status: found.status, advice } }];
  });
  const isUnheard = findings.childHeard === false && findings.childNotHeardReason === null;
  const child = isUnheard
    ? [
        {
          weakness: 'kind',
          gap: { name: messages.childGap, status: 'ontbreekt' as const, advice: messages.childNotHeard },
        },
      ]
    : [];
  const byRule = (rule: CriterionRule) =>
    framework.criteria.flatMap((criterion) => {
      const found = findings.criteria[criterion.code];
      if (criterion.rule !== rule || found === undefined) return [];
      if (found.score === 'voldoende' || found.score === 'nvt') return [];
      return [{ weakness: rule, gap: { name: criterion.name, status: fromScore[found.score], advice: found.why } }];
    });
  return [...steps, ...child, ...byRule('eerdere-hulp'), ...byRule('plan-volgt-verslag')]
    .sort(
      (a, b) =>
        Number(a.gap.status === 'onvolledig') - Number(b.gap.status === 'onvolledig') ||
        rank(a.weakness) - rank(b.weakness),
    )
    .slice(0, limit)
    .map(({ gap }) => gap);
}
