import type { ProviderFinder } from '../providers/find-provider.ts';
import { type Actor, whereMay } from '../rights.ts';
import type { ReferralStop } from './kept-signal.ts';

/** How sure it must be that a text means a provider, before its verwijsstop is named. */
const sureEnough = 0.7;

/** The stops that concern somebody: of the municipalities that this person reports for, and of the whole region. */
export function stopsFor(actor: Actor, stops: readonly ReferralStop[]): readonly ReferralStop[] {
  const where = whereMay(actor, 'report');
  if (where.length === 0) return [];
  return stops.filter(({ gemeente }) => gemeente === null || where.includes(null) || where.includes(gemeente));
}

/** The stops of providers that a text names, in the order of the text, once each. The stops are those that hold today. */
export function stopsNamedIn(
  text: string,
  stops: readonly ReferralStop[],
  findProviders: ProviderFinder,
): readonly ReferralStop[] {
  if (stops.length === 0) return [];
  const named = findProviders(text)
    .filter(({ certainty }) => certainty >= sureEnough)
    .map(({ provider }) => provider.name);
  return [...new Set(named)].flatMap((name) => stops.filter(({ provider }) => provider === name));
}
