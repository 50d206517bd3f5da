import { laws } from '../../shared/law.ts';
import { categories } from '../signal.ts';
import { meets, type Routable, type RouteRule } from './rule.ts';

/** What is wrong with a list of rules, in Dutch: `errors` stop the program, `warnings` are shown. */
export interface RuleProblems {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const levels = ['acute', 'harm', 'fraud', 'ordinary'] as const;
/** Stands for every provider or municipality that no rule names. */
const anyOther = null;

/** Every kind of signal that these rules can tell apart. */
function* cases(rules: readonly RouteRule[]): Generator<Routable> {
  const providers = [...new Set(rules.flatMap(({ when }) => when.providers ?? [])), anyOther];
  const gemeenten = [...new Set(rules.flatMap(({ when }) => when.gemeenten ?? [])), anyOther];
  for (const category of categories)
    for (const seriousness of levels)
      for (const law of [...laws, null])
        for (const provider of providers)
          for (const gemeente of gemeenten) yield { category, seriousness, law, provider, gemeente };
}

/**
 * Checks ordered rules against every kind of signal they can tell apart: a rule that can never fire, two of one name and a
 * signal for which there is none are errors; a rule that loses most of its signals to an earlier one is a warning.
 */
export function checkRules(rules: readonly RouteRule[]): RuleProblems {
  const fired = new Map<RouteRule, number>();
  /** For each rule, how many of its signals each earlier rule takes. */
  const losses = new Map<RouteRule, Map<RouteRule, number>>();
  let isUncaught = false;
  for (const one of cases(rules)) {
    const [first, ...rest] = rules.filter(({ when }) => meets(one, when));
    if (first === undefined) {
      isUncaught = true;
      continue;
    }
    fired.set(first, (fired.get(first) ?? 0) + 1);
    for (const rule of rest) {
      const lost = losses.get(rule) ?? new Map<RouteRule, number>();
      losses.set(rule, lost.set(first, (lost.get(first) ?? 0) + 1));
    }
  }
  const lostBy = (rule: RouteRule): readonly (readonly [RouteRule, number])[] => [...(losses.get(rule) ?? [])];
  const errors = rules
    .filter((rule) => !fired.has(rule))
    .map((rule) => {
      const by = lostBy(rule)
        .map(([{ name }]) => `"${name}"`)
        .join(' en ');
      return `regel "${rule.name}" kan nooit gelden${by === '' ? '' : `: alles wat eronder valt, gaat al naar ${by}`}. Zet hem hoger of haal hem weg.`;
    });
  const names = rules.map(({ name }) => name.toLowerCase());
  for (const [at, { name }] of rules.entries())
    if (names.indexOf(name.toLowerCase()) < at)
      errors.unshift(`er zijn twee regels met de naam "${name}". Geef elke regel een eigen naam.`);
  if (isUncaught)
    errors.push(
      'er zijn signalen waarvoor geen regel geldt. Zet onderaan een regel zonder voorwaarden, voor al het andere.',
    );
  const warnings = rules.flatMap((rule) => {
    const left = fired.get(rule);
    if (left === undefined || rule === rules.at(-1)) return [];
    return lostBy(rule)
      .filter(([, lost]) => lost > left)
      .map(([{ name }]) => `regel "${rule.name}" komt zelden aan bod: "${name}" vangt het meeste eerder op.`);
  });
  return { errors, warnings };
}
