import { openMatters } from './open-matters.ts';
import { createProviderFinder } from './providers/find-provider.ts';
import type { OrdinaryWords } from './providers/name-forms.ts';
import { openProviders } from './providers/open-providers.ts';
import { registerFile } from './providers/register-file.ts';
import type { SignalReader } from './read-signal.ts';

/** What the other features lend to reading a remark. */
export interface ReaderParts extends Pick<SignalReader, 'mask' | 'lawIn'> {
  /** Words of ordinary Dutch, by which nobody means a provider unless something says so. */
  readonly isOrdinary: OrdinaryWords;
}

/**
 * Prepares reading remarks with the providers of a file (`aanbieders.yaml` or `aanbieders.csv` of the folder when none is given) and the examples and words of
 * `signalen/`. Throws a Fault of code `knowledge`, in Dutch, when a file is wrong.
 */
export function openReader(
  dir: string,
  shipped: string,
  providersFile: string | undefined,
  { mask, lawIn, isOrdinary }: ReaderParts,
): SignalReader {
  const providers = openProviders(providersFile ?? registerFile(dir, shipped));
  return {
    providers,
    findProviders: createProviderFinder(providers, isOrdinary),
    recogniseMatter: openMatters(dir, shipped),
    mask,
    lawIn,
  };
}
