import type { RouteRule } from '../routing/rule.ts';
import type { Route } from '../signal.ts';
import type { KeptSignal } from './kept-signal.ts';

/** Working days in which a reporter answers a question. */
export const answerWorkingDays = 5;
/** Working days in which who took a signal closes it, or asks. */
export const handleWorkingDays = 20;
/** Working days in which a reporter may come back to a signal that was closed. */
export const returnWorkingDays = 20;
/** Working days to take a signal for which the rules tell nothing any more. */
const ordinaryNorm = 5;

/** The rule whose norm and escalations hold: the one that sent it, or, once forwarded, the first that sends there. */
export const ruleFor = (
  { rule, route }: Pick<KeptSignal, 'rule' | 'route'>,
  rules: readonly RouteRule[],
): RouteRule | null =>
  rules.find(({ name, to }) => name === rule && to === route) ?? rules.find(({ to }) => to === route) ?? null;

/** Working days in which a signal must be taken. */
export const normOf = (signal: { readonly rule: string; readonly route: Route }, rules: readonly RouteRule[]): number =>
  ruleFor(signal, rules)?.normWorkingDays ?? ordinaryNorm;
