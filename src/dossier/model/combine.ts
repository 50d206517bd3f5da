import type { Evidence, StepFinding } from '../findings.ts';
import { messages } from './messages.ts';
import type { ModelStep } from './model-step.ts';

/** The rules quote a whole sentence; the model chose by reading, so its words go first unless they are a piece of that sentence. */
function betterQuote(rules: Evidence, model: Evidence): Evidence {
  if (model.quote === null) return rules;
  const isPiece = rules.document === model.document && rules.quote?.includes(model.quote) === true;
  return isPiece ? rules : model;
}

function combineStep(rules: StepFinding, model: ModelStep | undefined): StepFinding {
  if (model === undefined) return rules;
  if (rules.status === model.status) {
    const { quote, document } = betterQuote(rules, model);
    return { ...rules, quote, document };
  }
  const why = messages.disagree(rules.status, rules.why, model.status, model.reason);
  // A quote that stands shows that something is said; not that it is enough. So "ontbreekt" gives way, and only to "onvolledig".
  if (rules.status === 'ontbreekt' && model.quote !== null) {
    return { ...rules, status: 'onvolledig', quote: model.quote, document: model.document, why, doubtful: true };
  }
  return { ...rules, why, doubtful: true };
}

/**
 * Puts what the rules and the model found beside each other. Where they agree, the better quote is shown. Where they do not,
 * the status stays that of the rules, which were measured and say the same every time, and the step is doubtful: people must
 * look. One thing the model may change: a step of which it quotes a sentence that stands is never "ontbreekt".
 */
export const combine = (
  rules: Readonly<Record<string, StepFinding>>,
  model: ReadonlyMap<string, ModelStep>,
): Readonly<Record<string, StepFinding>> =>
  Object.fromEntries(Object.entries(rules).map(([code, found]) => [code, combineStep(found, model.get(code))]));
