import { Fault } from '../../shared/fault.ts';
import { meets, type Routable, type RouteRule, type Routing } from './rule.ts';

/** The rule that sends a signal, and the later ones that would have. */
export interface Routed {
  readonly rule: RouteRule;
  /** Names of rules that fit too and did not fire. */
  readonly hidden: readonly string[];
}

/** Gives the first rule that fits a signal, with the ones it hid. Throws a Fault of code `knowledge` when none fits. */
export function routeSignal(signal: Routable, { rules }: Pick<Routing, 'rules'>): Routed {
  const [rule, ...hidden] = rules.filter(({ when }) => meets(signal, when));
  // The file was checked when it was read: every signal has a rule.
  if (rule === undefined) throw new Fault('knowledge', 'routes.yaml: voor dit signaal is er geen regel.');
  return { rule, hidden: hidden.map(({ name }) => name) };
}
