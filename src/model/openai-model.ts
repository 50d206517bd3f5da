import { setTimeout as pause } from 'node:timers/promises';
import OpenAI, { APIError, AzureOpenAI } from 'openai';
import { z } from 'zod/v4';
import { Fault } from '../shared/fault.ts';
import type { LanguageModel } from '../shared/language-model.ts';
import { type ModelFailure, modelFault } from '../shared/model-failure.ts';
import { type ModelConfig, modelUrl } from './model-config.ts';

const waitWithoutRetryAfterMs = 1_000;

/** What not every server and model takes; left out from the first time that one is rejected. */
const options = {
  response_format: { name: /response_format|json_object|json mode/i, value: { type: 'json_object' } },
  temperature: { name: /temperature/i, value: 0 },
} as const;
const optionNames = ['response_format', 'temperature'] as const;
type Option = (typeof optionNames)[number];

const completion = z.object({
  choices: z.tuple(
    [
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }).nullish(),
      }),
    ],
    z.unknown(),
  ),
});

/**
 * Makes the language model that this configuration describes; temperature 0, JSON asked for where the server can.
 * `complete` takes at most `timeoutMs`, with one retry of a 429 or 503 that keeps to Retry-After; it rejects only with a
 * Fault made by `modelFault`. A Fault of code `configuration` when the address is unsafe or DEBUG=true would print prompts and keys.
 */
export function createOpenAiModel(config: ModelConfig): LanguageModel {
  if (process.env['DEBUG'] === 'true') {
    throw new Fault('configuration', 'DEBUG=true laat het pakket openai vragen en sleutels afdrukken: zet DEBUG uit.');
  }
  const client = createClient(config);
  const model = config.kind === 'azure' ? config.deployment : config.model;
  const rejected = new Set<Option>();

  async function send(system: string, user: string, signal: AbortSignal): Promise<string> {
    const response = await client.chat.completions
      .create(
        {
          model,
          messages: [
            { role: 'system', content: system },
            { role: 'user', content: user },
          ],
          ...(rejected.has('response_format') ? {} : { response_format: options.response_format.value }),
          ...(rejected.has('temperature') ? {} : { temperature: options.temperature.value }),
        },
        { signal },
      )
      .asResponse();
    return contentOf(await response.text());
  }

  async function persist(system: string, user: string, signal: AbortSignal, deadline: number): Promise<string> {
    let retried = false;
    for (;;) {
      try {
        return await send(system, user, signal);
      } catch (thrown) {
        if (!(thrown instanceof APIError)) throw thrown;
        const option = optionNames.find((name) => !rejected.has(name) && isRejected(name, thrown));
        if (option !== undefined) {
          rejected.add(option);
          continue;
        }
        const wait = retryAfterMs(thrown);
        if (retried || wait === null || performance.now() + wait >= deadline) throw thrown;
        retried = true;
        await pause(wait, undefined, { signal });
      }
    }
  }

  return {
    name: model,
    async complete({ system, user, signal }) {
      const budget = AbortSignal.timeout(config.timeoutMs);
      const either = signal === undefined ? budget : AbortSignal.any([budget, signal]);
      try {
        return await persist(system, user, either, performance.now() + config.timeoutMs);
      } catch (thrown) {
        // What the package throws can hold headers and content, so it never travels on as a cause.
        throw either.aborted ? modelFault('timeout') : asModelFault(thrown);
      }
    },
  };
}

/** Everything the package would else read from the environment is said here; redirects would carry the key elsewhere. */
function createClient(config: ModelConfig): OpenAI {
  const common = {
    apiKey: config.apiKey ?? 'none',
    baseURL: modelUrl(config),
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: config.timeoutMs,
    defaultHeaders: config.apiKey === null ? { authorization: null } : {},
  };
  return config.kind === 'azure' ? new StayingAzure({ ...common, apiVersion: config.apiVersion }) : new Staying(common);
}

interface Redirectable {
  redirect?: string | undefined;
}

class Staying extends OpenAI {
  protected override async prepareRequest(request: Redirectable): Promise<void> {
    request.redirect = 'error';
  }
}

class StayingAzure extends AzureOpenAI {
  protected override async prepareRequest(request: Redirectable): Promise<void> {
    request.redirect = 'error';
  }
}

function contentOf(body: string): string {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw modelFault('malformed');
  }
  const parsed = completion.safeParse(json);
  if (!parsed.success) throw modelFault('malformed');
  const [{ finish_reason, message }] = parsed.data.choices;
  if (finish_reason === 'content_filter' || message?.refusal) throw modelFault('refused');
  if (finish_reason === 'length' || !message?.content) throw modelFault('malformed');
  return message.content;
}

const isRejected = (option: Option, error: APIError): boolean =>
  (error.status === 400 || error.status === 422) && options[option].name.test(`${error.param ?? ''} ${error.message}`);

/** How long the server asks to wait, in milliseconds; null when a second try makes no sense. */
function retryAfterMs(error: APIError): number | null {
  if (error.status !== 429 && error.status !== 503) return null;
  const said = error.headers?.['retry-after'];
  if (said === undefined || said === null) return waitWithoutRetryAfterMs;
  const wait = /^\s*\d+(?:\.\d+)?\s*$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isNaN(wait) ? waitWithoutRetryAfterMs : Math.max(0, wait);
}

const failures: Readonly<Record<number, ModelFailure>> = {
  400: 'refused',
  401: 'unauthorized',
  403: 'unauthorized',
  408: 'timeout',
  413: 'refused',
  422: 'refused',
  429: 'rate-limited',
};

function asModelFault(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  const status = thrown instanceof APIError ? thrown.status : undefined;
  return modelFault((status === undefined ? undefined : failures[status]) ?? 'unreachable', status);
}
