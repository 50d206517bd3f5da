import type { LanguageModel } from '../../shared/language-model.ts';
import { modelFault } from '../../shared/model-failure.ts';
import type { Prompt } from '../../shared/prompt.ts';
import type { FrameworkStep } from '../framework.ts';
import { packParts } from './parts.ts';
import { type Part, writtenRequest } from './written-request.ts';

/** What goes in one request, in characters. */
const requestLength = 24_000;
const atOnce = 4;

/** What is asked, and how the answer is read; null when it is not what was asked for. */
export interface Asked<T> {
  readonly prompt: Prompt;
  readonly steps: readonly FrameworkStep[];
  readonly parse: (raw: string) => T | null;
}

/** Asks the same of all parts, a few requests at a time, and gives the answers in order; rejects as soon as one cannot be used. */
export async function askParts<T>(
  { prompt, steps, parse }: Asked<T>,
  parts: readonly Part[],
  { model, signal }: { readonly model: LanguageModel; readonly signal?: AbortSignal },
): Promise<readonly T[]> {
  const ask = async (some: readonly Part[]): Promise<T> => {
    const request = writtenRequest(prompt, steps, some);
    const reply = parse(await model.complete({ ...request, ...(signal === undefined ? {} : { signal }) }));
    if (reply === null) throw modelFault('malformed');
    return reply;
  };
  const packed = packParts(parts, requestLength);
  const replies: T[] = [];
  for (let at = 0; at < packed.length; at += atOnce)
    replies.push(...(await Promise.all(packed.slice(at, at + atOnce).map(ask))));
  return replies;
}
