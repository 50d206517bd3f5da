import type { SignalReader } from '../signals/read-signal.ts';

/** The names that a mask leaves in a text: those of the register, and how this text writes them. */
export function keptNames({ providers, findProviders }: SignalReader, text: string): readonly string[] {
  const written = findProviders(text).map(({ start, end }) => text.slice(start, end));
  return [...providers.flatMap(({ name, aliases }) => [name, ...aliases]), ...written];
}
