import { maskedText } from '../signals/intake/masked-text.ts';
import type { SignalReader } from '../signals/read-signal.ts';

/** Masks what somebody wrote but for the names of providers, unless a person bears one. */
export const maskWords = (
  { providers, findProviders }: Pick<SignalReader, 'providers' | 'findProviders'>,
  words: string,
  mask: (text: string, keep: readonly string[]) => string,
): string => maskedText(words, providers, findProviders(words), (text, keep) => ({ text: mask(text, keep) }));
