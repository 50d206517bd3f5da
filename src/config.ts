import { z } from 'zod/v4';
import type { ModelConfig } from './model/model-config.ts';
import { Fault } from './shared/fault.ts';
import { shippedKnowledge } from './shipped.ts';
import { publicCloud, type TeamsConfig } from './teams/teams-config.ts';

/** Everything the environment says, read once at the start. */
export interface Config {
  readonly knowledgeDir: string;
  /** The municipality whose rules count (GEMEENTE); null takes every loaded one. */
  readonly gemeente: string | null;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly model: ModelConfig | null;
  readonly teams: TeamsConfig;
}

const text = z.string().trim().min(1, 'is leeg');
/** A key that is set to nothing counts as not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const flag = optional(z.enum(['0', '1'], { error: 'is 0 of 1' })).transform((value) => value === '1');
const list = optional(text).transform(
  (value) =>
    value
      ?.split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '') ?? [],
);
/** A whole number within bounds, or the sentence that says what it should be. */
const whole = (least: number, most: number, error: string) =>
  optional(z.coerce.number({ error }).int(error).min(least, error).max(most, error));
const port = whole(0, 65_535, 'is een poortnummer (0 tot en met 65535)');
const timeout = whole(500, 3_600_000, 'is een aantal milliseconden, ten minste 500');

const schema = z.object({
  KNOWLEDGE_DIR: optional(text),
  GEMEENTE: optional(text),
  DATABASE_URL: optional(text),
  DATA_DIR: optional(text),
  LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error'], { error: 'is debug, info, warn of error' })),
  HOST: optional(text),
  PORT: port,
  BOT_ID: optional(text),
  BOT_SECRET: optional(text),
  BOT_TENANTS: list,
  BOT_DEV: flag,
  BOT_LOGIN_TENANT: optional(text),
  BOT_SERVICE_HOSTS: list,
  BOT_ISSUER: optional(text),
  BOT_OPENID_METADATA: optional(text),
  BOT_LOGIN_AUTHORITY: optional(text),
  MODEL_API_KEY: optional(text),
  MODEL_NAME: optional(text),
  MODEL_BASE_URL: optional(text),
  MODEL_AZURE_ENDPOINT: optional(text),
  MODEL_AZURE_DEPLOYMENT: optional(text),
  MODEL_AZURE_API_VERSION: optional(text),
  MODEL_TIMEOUT_MS: timeout,
});
type Environment = z.infer<typeof schema>;

const modelTimeoutMs = 12_000;
const azureApiVersion = '2024-10-21';

function modelOf(env: Environment): ModelConfig | null {
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

function teamsOf(env: Environment, isLocal: boolean): TeamsConfig {
  return {
    host: env.HOST ?? '127.0.0.1',
    port: env.PORT ?? 3978,
    appId: env.BOT_ID ?? null,
    appSecret: env.BOT_SECRET ?? null,
    tenants: env.BOT_TENANTS,
    devMode: env.BOT_DEV || (isLocal && env.BOT_ID === undefined),
    loginTenant: env.BOT_LOGIN_TENANT ?? publicCloud.loginTenant,
    serviceHosts: env.BOT_SERVICE_HOSTS.length > 0 ? env.BOT_SERVICE_HOSTS : publicCloud.serviceHosts,
    issuer: env.BOT_ISSUER ?? publicCloud.issuer,
    openIdMetadataUrl: env.BOT_OPENID_METADATA ?? publicCloud.openIdMetadataUrl,
    loginAuthority: env.BOT_LOGIN_AUTHORITY ?? publicCloud.loginAuthority,
  };
}

/**
 * Reads the environment; `isLocal` is the start on one's own computer, which needs no bot registration. Throws a Fault of
 * code `configuration` that names every wrong key, in Dutch.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, isLocal: boolean): Config {
  const result = schema.safeParse(environment);
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new Fault('configuration', `De instellingen kloppen niet: ${wrong.join('; ')}.`);
  }
  const env = result.data;
  return {
    knowledgeDir: env.KNOWLEDGE_DIR ?? shippedKnowledge,
    gemeente: env.GEMEENTE ?? null,
    databaseUrl: env.DATABASE_URL,
    dataDir: env.DATA_DIR ?? 'data',
    logLevel: env.LOG_LEVEL ?? 'info',
    model: modelOf(env),
    teams: teamsOf(env, isLocal),
  };
}
