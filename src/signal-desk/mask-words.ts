import { maskedText } from '../signals/intake/masked-text.ts';
import type { SignalReader } from '../signals/read-signal.ts';

/** Masks what somebody wrote but for the names of providers, unless a person bears one. */
export const maskWords = (
  { findProviders }: Pick<SignalReader, 'findProviders'>,
  words: string,
  mask: (text: string, keep: readonly string[]) => string,
): string => maskedText(words, findProviders(words), (text, keep) => ({ text: mask(text, keep) }));
