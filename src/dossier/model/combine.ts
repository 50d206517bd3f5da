import { type Quoted, quotesOf, type StepFinding } from '../findings.ts';
import { messages } from './messages.ts';
import type { ModelStep } from './model-step.ts';

/** The rules quote a whole sentence; the model chose by reading, so its words go first unless they are a piece of that sentence. */
function withQuote(rules: StepFinding, model: Quoted): StepFinding {
  const isIn = (one: Quoted): boolean => one.document === model.document && one.quote.includes(model.quote);
  if (quotesOf(rules).some(isIn)) return rules;
  const { searched } = rules;
  const told = rules.told.some(isIn) ? rules.told : [...rules.told, model];
  const place = ({ document }: Quoted): number => searched.indexOf(document);
  return {
    ...rules,
    ...model,
    told: told.toSorted((a, b) => place(a) - place(b)),
  };
}

function combineStep(rules: StepFinding, model: ModelStep | undefined): StepFinding {
  if (model === undefined) return rules;
  const { quote, document } = model;
  const stands = quote === null || document === null ? null : { quote, document };
  if (rules.status === model.status) return stands === null ? rules : withQuote(rules, stands);
  const why = messages.disagree(rules.status, rules.why, model.status, model.reason);
  // A quote that stands shows that something is said; not that it is enough. So "ontbreekt" gives way, and only to "onvolledig".
  if (rules.status === 'ontbreekt' && stands !== null)
    return { ...withQuote(rules, stands), status: 'onvolledig', why, doubtful: true };
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
