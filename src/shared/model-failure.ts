import { Fault } from './fault.ts';

/** Why a language model gave nothing usable; the only thing that is ever said about it. */
export const modelFailures = [
  'timeout',
  'rate-limited',
  'refused',
  'malformed',
  'unreachable',
  'unauthorized',
] as const;
export type ModelFailure = (typeof modelFailures)[number];

/** Makes the Fault of code `model` for this reason; message and cause hold the reason and an HTTP status at most, never a key, an address or content. */
export const modelFault = (reason: ModelFailure, status?: number): Fault =>
  new Fault(
    'model',
    `The language model gave no answer: ${reason}${status === undefined ? '' : ` (HTTP ${status})`}.`,
    {
      cause: reason,
    },
  );

/** Reads the reason back from whatever was thrown; null when it did not come from {@link modelFault}. */
export function modelFailureOf(thrown: unknown): ModelFailure | null {
  if (!(thrown instanceof Fault) || thrown.code !== 'model') return null;
  return modelFailures.find((reason) => reason === thrown.cause) ?? null;
}
