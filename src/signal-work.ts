import type { Logger } from 'pino';
import { lawOf } from './policy/law-of.ts';
import { mask } from './privacy/mask.ts';
import { isPlainWord } from './privacy/words/lexicon.ts';
import { Fault } from './shared/fault.ts';
import { shippedKnowledge } from './shipped.ts';
import type { SignalDeskParts } from './signal-desk/desk-parts.ts';
import { openReader } from './signals/open-reader.ts';
import { openRegion } from './signals/open-region.ts';
import type { RoleBook } from './signals/open-roles.ts';
import { openProviders } from './signals/providers/open-providers.ts';
import { registerFile } from './signals/providers/register-file.ts';
import type { SignalReader } from './signals/read-signal.ts';
import { openThresholds } from './signals/thresholds/open-thresholds.ts';
import type { Threshold } from './signals/thresholds/threshold.ts';

/** Prepares reading remarks with what other features lend to it; a register of providers other than that of the folder may be given. */
export const openSignalReader = (knowledgeDir: string, providersFile?: string): SignalReader =>
  openReader(knowledgeDir, shippedKnowledge, providersFile, {
    mask: (text, keep) => {
      const { text: masked, entities } = mask(text, { keep });
      return { text: masked, caseNumber: entities.find(({ type }) => type === 'zaaknummer')?.text ?? null };
    },
    lawIn: (text) => {
      const { law, certainty } = lawOf(text, []);
      return { law, isSaid: certainty === 'said' };
    },
    isOrdinary: isPlainWord,
  });

/** What the desk for signals takes from files and from other features. */
export interface SignalWork extends Pick<SignalDeskParts, 'reader' | 'routing' | 'mask' | 'maskLine' | 'gemeente'> {
  readonly roleBook: RoleBook;
  readonly thresholds: readonly Threshold[];
}

/**
 * Opens what people write about signals: providers, examples, words for danger, routes, roles, thresholds, for a bot of this
 * municipality. Throws a Fault of code `knowledge` when a file is wrong, or does not fit another one.
 */
export function openSignalWork(
  knowledgeDir: string,
  log: Pick<Logger, 'warn'>,
  gemeente: string | null = null,
): SignalWork {
  const providers = openProviders(registerFile(knowledgeDir, shippedKnowledge));
  const region = openRegion(knowledgeDir, shippedKnowledge, { providers, gemeente });
  const { routing, roleBook } = region;
  if (region.errors[0] !== undefined) throw new Fault('knowledge', region.errors[0]);
  const thresholds = openThresholds(knowledgeDir, shippedKnowledge, routing.targets);
  for (const warning of region.warnings) log.warn({ file: 'routes.yaml', warning }, 'knowledge');
  for (const warning of roleBook.warnings) log.warn({ file: 'rollen.yaml', warning }, 'knowledge');
  return {
    // Last, since it learns: what is wrong in the files is said at once.
    reader: openSignalReader(knowledgeDir),
    routing,
    roleBook,
    thresholds,
    gemeente: region.gemeente,
    mask: (text, keep) => mask(text, { keep }).text,
    maskLine,
  };
}

/**
 * Masks a line of a draft as the last of what was said, so that a person keeps a number of its own; these names stay, and so
 * do case numbers, which the signal is to tell.
 */
function maskLine(before: readonly string[], text: string, keep: readonly string[]): string {
  const whole = [...before, text].join('\n');
  const from = whole.length - text.length;
  const { entities } = mask(whole, { keep });
  const parts: string[] = [];
  let at = from;
  for (const { type, start, end, replacement } of entities) {
    if (end <= from || type === 'zaaknummer') continue;
    parts.push(whole.slice(at, Math.max(start, from)), replacement);
    at = end;
  }
  return [...parts, whole.slice(at)].join('');
}
