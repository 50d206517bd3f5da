import type { RuleCheck } from '../check-dossier.ts';
import type { Findings } from '../findings.ts';
import { combine } from './combine.ts';
import type { JudgedDossier, ModelJudgement } from './judge-with-model.ts';
import { messages } from './messages.ts';

/** Judges the steps of a dossier with a language model. */
export type JudgeSteps = (dossier: JudgedDossier) => Promise<ModelJudgement>;

/**
 * Lets a model judge the steps beside the rules. When it gives nothing usable the findings of the rules stand, with a notice
 * that says why. Whether a child was heard, and orders in the text, are the rules' alone.
 */
export async function secondLook({ findings, judged }: RuleCheck, judge: JudgeSteps): Promise<Findings> {
  if (judged === null) return findings;
  const outcome = await judge({ documents: judged.documents, framework: judged.framework });
  if (outcome.kind === 'judged') return judged.withSteps(combine(findings.steps, outcome.steps));
  const { gate, tooLong, model } = messages.unavailable;
  const text = outcome.reason === 'gate' ? gate : outcome.reason === 'too-long' ? tooLong : model;
  return { ...findings, notices: [...findings.notices, { code: 'model-unavailable', text }] };
}
