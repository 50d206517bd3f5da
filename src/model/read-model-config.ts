import { z } from 'zod/v4';
import { type Environment, optional, readEnvironment, text, whole } from '../shared/environment.ts';
import { Fault } from '../shared/fault.ts';
import type { ModelConfig } from './model-config.ts';

/** The keys of the environment that say which language model there is. */
export const modelKeys = {
  MODEL_API_KEY: optional(text),
  MODEL_NAME: optional(text),
  MODEL_BASE_URL: optional(text),
  MODEL_AZURE_ENDPOINT: optional(text),
  MODEL_AZURE_DEPLOYMENT: optional(text),
  MODEL_AZURE_API_VERSION: optional(text),
  MODEL_TIMEOUT_MS: whole(500, 3_600_000, 'is een aantal milliseconden, ten minste 500'),
};
const schema = z.object(modelKeys);

const modelTimeoutMs = 12_000;
const azureApiVersion = '2024-10-21';

/** Reads only what the environment says of a language model, null when there is none; a Fault of code `configuration` names every wrong or missing key. */
export const readModelConfig = (environment: Environment): ModelConfig | null =>
  modelOf(readEnvironment(schema, environment));

/** Tells which model these keys describe; null when none, a Fault of code `configuration` when a key is missing beside another. */
export function modelOf(env: z.infer<typeof schema>): ModelConfig | null {
  const common = { apiKey: env.MODEL_API_KEY ?? null, timeoutMs: env.MODEL_TIMEOUT_MS ?? modelTimeoutMs };
  if (env.MODEL_AZURE_ENDPOINT !== undefined) {
    if (env.MODEL_AZURE_DEPLOYMENT === undefined) throw missing('MODEL_AZURE_DEPLOYMENT', 'MODEL_AZURE_ENDPOINT');
    return {
      kind: 'azure',
      ...common,
      endpoint: env.MODEL_AZURE_ENDPOINT,
      deployment: env.MODEL_AZURE_DEPLOYMENT,
      apiVersion: env.MODEL_AZURE_API_VERSION ?? azureApiVersion,
    };
  }
  if (env.MODEL_API_KEY === undefined && env.MODEL_BASE_URL === undefined) return null;
  if (env.MODEL_NAME === undefined)
    throw missing('MODEL_NAME', env.MODEL_BASE_URL === undefined ? 'MODEL_API_KEY' : 'MODEL_BASE_URL');
  return {
    kind: 'openai',
    ...common,
    model: env.MODEL_NAME,
    ...(env.MODEL_BASE_URL === undefined ? {} : { baseUrl: env.MODEL_BASE_URL }),
  };
}

const missing = (key: string, because: string): Fault =>
  new Fault('configuration', `${key} ontbreekt, terwijl ${because} is gezet.`);
