import { Fault } from '../shared/fault.ts';
import { shippedKnowledge } from '../shipped.ts';
import { openRegion } from '../signals/open-region.ts';
import { openProviders } from '../signals/providers/open-providers.ts';
import type { Provider } from '../signals/providers/provider.ts';
import { registerFile } from '../signals/providers/register-file.ts';
import type { Routing } from '../signals/routing/rule.ts';
import type { Io } from './command.ts';
import { messages } from './messages.ts';

/** Tells what is odd in the routes, but for places that nobody filled in yet: the terminal sends nothing there. */
function warn({ routing, warnings }: { routing: Routing; warnings: readonly string[] }, io: Pick<Io, 'err'>): void {
  for (const warning of warnings)
    if (!routing.unfilled.includes(warning)) io.err(messages.routesWarning(`routes.yaml: ${warning}`));
}

/**
 * Opens the routes of a folder and checks them beside its register; throws a Fault of code `knowledge` when they do not fit. Beside
 * a register of another place (`isOther`) what does not fit is a warning: such a rule just never fires.
 */
export function openCheckedRoutes(
  knowledge: string,
  { providers, isOther }: { readonly providers: readonly Provider[]; readonly isOther: boolean },
  io: Pick<Io, 'err'>,
): Routing {
  const opened = openRegion(knowledge, shippedKnowledge, { providers, gemeente: null });
  const [error] = opened.errors;
  if (error !== undefined && !isOther) throw new Fault('knowledge', error);
  for (const one of opened.errors) io.err(messages.routesWarning(one));
  warn(opened, io);
  return opened.routing;
}

/** Tells what is wrong in the routes of a folder, for a command that goes on without them. */
export function warnOfRoutes(knowledge: string, io: Pick<Io, 'err'>): void {
  try {
    const providers = openProviders(registerFile(knowledge, shippedKnowledge));
    openCheckedRoutes(knowledge, { providers, isOther: true }, io);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    io.err(messages.routesWarning(error.message));
  }
}
