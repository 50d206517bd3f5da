import { nearness } from './content.ts';
import { clausesOf } from './plain-words.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

/** A plain line, dates marked and references taken out. */
type Line = string;

const sameNumber = (a: Quantity, b: Quantity): boolean =>
  a.value === b.value && a.unit === b.unit && (a.unit !== '' || a.near.some((word) => b.near.includes(word)));

/** A deadline and the length of a term say the same: "binnen zes weken", "de termijn is zes weken". */
function sameBound(a: Quantity, b: Quantity, statement: Line, quote: Line): boolean {
  if (a.bound === b.bound) return true;
  const term = /\btermijn|\w+termijn|\bdeadline\b/;
  if (a.bound === 'none' && b.bound === 'most') return term.test(statement) && /\bbinnen\b|\buiterlijk\b/.test(quote);
  return a.bound === 'most' && b.bound === 'none' && term.test(quote) && /\bbinnen\b|\buiterlijk\b/.test(statement);
}

const contradicts = (a: Quantity, b: Quantity): boolean =>
  a.direction !== null && b.direction !== null && a.direction !== b.direction;

/**
 * Compares the numbers of a statement with those of its quote: value, unit, bound, rate and what they belong to.
 * Gives what is wrong, or null. Both lines are plain, with dates marked and references taken out.
 */
export function numberProblem(statement: Line, quote: Line): 'number' | 'bound' | 'rate' | null {
  const said = quantitiesOf(statement);
  const known = quantitiesOf(quote);
  if (said.rates.some((rate) => !known.rates.includes(rate))) return 'rate';
  for (const one of said.quantities) {
    const same = known.quantities.filter((other) => sameNumber(one, other));
    if (same.length === 0) return 'number';
    const bounded = same.filter((other) => sameBound(one, other, statement, quote) && !contradicts(one, other));
    if (bounded.length === 0) return 'bound';
    const rated = bounded.filter((other) => other.rate === null || said.rates.includes(other.rate));
    if (rated.length === 0) return 'rate';
    if (belongsElsewhere(one, statement, quote)) return 'number';
  }
  return null;
}

/** In a quote with several numbers of one unit: whether the words beside this one stand beside another number there. */
function belongsElsewhere(one: Quantity, statement: Line, quote: Line): boolean {
  const holding = (line: Line, test: (other: Quantity) => boolean) =>
    segmentsOf(line).filter((segment) => quantitiesOf(segment).quantities.some(test));
  const same = (other: Quantity) => other.unit === one.unit && other.value === one.value;
  const different = (other: Quantity) => other.unit === one.unit && other.value !== one.value;
  const own = holding(quote, same);
  const others = holding(quote, different).filter((segment) => !own.includes(segment));
  if (others.length === 0) return false;
  const beside = holding(statement, same).join(' ');
  const best = (segments: readonly Line[]) => Math.max(0, ...segments.map((segment) => nearness(beside, segment)));
  return best(others) > best(own);
}

/** Clauses, with those that hold no number joined to the one before, so that "voor kinderen, 4 uur" stays together. */
function segmentsOf(line: Line): readonly Line[] {
  const segments: string[] = [];
  let open = '';
  for (const clause of clausesOf(line)) {
    const hasNumber = quantitiesOf(clause).quantities.length > 0;
    if (hasNumber && quantitiesOf(open).quantities.length > 0) {
      segments.push(open);
      open = clause;
    } else open = `${open} ${clause}`.trim();
  }
  return open === '' ? segments : [...segments, open];
}
