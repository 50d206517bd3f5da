import { openRoles, type RoleBook } from './open-roles.ts';
import type { Provider } from './providers/provider.ts';
import { checkRegion, speltAsRoles } from './routing/check-region.ts';
import type { RuleProblems } from './routing/check-rules.ts';
import { openRoutes } from './routing/open-routes.ts';
import type { Routing } from './routing/rule.ts';

/** The routes and the roles of a region, and what is wrong in how they fit each other and the register. */
export interface OpenedRegion extends RuleProblems {
  readonly routing: Routing;
  readonly roleBook: RoleBook;
  /** The municipality of the bot, as the roles spell it. */
  readonly gemeente: string | null;
}

/**
 * Opens `routes.yaml` and `rollen.yaml` of the folder, or of `shipped`, and lays them beside a register of providers. Throws a
 * Fault of code `knowledge` when one of the two is wrong by itself.
 */
export function openRegion(
  dir: string,
  shipped: string,
  { providers, gemeente }: { readonly providers: readonly Provider[]; readonly gemeente: string | null },
): OpenedRegion {
  const routing = openRoutes(dir, shipped);
  const roleBook = openRoles(dir, shipped);
  const gemeenten = [...new Set(roleBook.grants.flatMap((grant) => grant.gemeente ?? []))];
  const region = { providers, gemeenten, gemeente };
  const { errors, warnings } = checkRegion(routing, region);
  return {
    routing,
    roleBook,
    gemeente: speltAsRoles(region),
    errors: errors.map((error) => `routes.yaml: ${error}`),
    warnings: [...routing.warnings, ...warnings],
  };
}
