import { z } from 'zod/v4';
import type { ModelConfig } from './model/model-config.ts';
import { modelKeys, modelOf } from './model/read-model-config.ts';
import { type Environment, optional, readEnvironment, text, whole } from './shared/environment.ts';
import { shippedKnowledge } from './shipped.ts';
import { publicCloud, type TeamsConfig } from './teams/teams-config.ts';

/** Everything the environment says, read once at the start. */
export interface Config {
  readonly knowledgeDir: string;
  /** The municipality whose rules count (GEMEENTE); null takes every loaded one. */
  readonly gemeente: string | null;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** Under which case numbers of checked dossiers are hashed (CASE_KEY); null keeps no case at all. */
  readonly caseKey: string | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly model: ModelConfig | null;
  readonly teams: TeamsConfig;
}

const flag = optional(z.enum(['0', '1'], { error: 'is 0 of 1' })).transform((value) => value === '1');
const list = optional(text).transform(
  (value) =>
    value
      ?.split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '') ?? [],
);
const port = whole(0, 65_535, 'is een poortnummer (0 tot en met 65535)');

const schema = z.object({
  KNOWLEDGE_DIR: optional(text),
  GEMEENTE: optional(text),
  DATABASE_URL: optional(text),
  DATA_DIR: optional(text),
  CASE_KEY: optional(z.string().min(32, 'is te kort: neem ten minste 32 tekens')),
  LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error'], { error: 'is debug, info, warn of error' })),
  HOST: optional(text),
  PORT: port,
  BOT_ID: optional(text),
  BOT_SECRET: optional(text),
  BOT_TENANTS: list,
  BOT_DEV: flag,
  BOT_LOGIN_TENANT: optional(text),
  BOT_SERVICE_HOSTS: list,
  BOT_FILE_HOSTS: list,
  BOT_ISSUER: optional(text),
  BOT_OPENID_METADATA: optional(text),
  BOT_LOGIN_AUTHORITY: optional(text),
  ...modelKeys,
});
type Settings = z.infer<typeof schema>;

function teamsOf(env: Settings, isLocal: boolean): TeamsConfig {
  const devMode = env.BOT_DEV || (isLocal && env.BOT_ID === undefined);
  return {
    host: env.HOST ?? '127.0.0.1',
    port: env.PORT ?? 3978,
    appId: env.BOT_ID ?? null,
    appSecret: env.BOT_SECRET ?? null,
    tenants: env.BOT_TENANTS,
    devMode,
    paperLinks: devMode,
    loginTenant: env.BOT_LOGIN_TENANT ?? publicCloud.loginTenant,
    serviceHosts: env.BOT_SERVICE_HOSTS.length > 0 ? env.BOT_SERVICE_HOSTS : publicCloud.serviceHosts,
    fileHosts: env.BOT_FILE_HOSTS.length > 0 ? env.BOT_FILE_HOSTS : publicCloud.fileHosts,
    issuer: env.BOT_ISSUER ?? publicCloud.issuer,
    openIdMetadataUrl: env.BOT_OPENID_METADATA ?? publicCloud.openIdMetadataUrl,
    loginAuthority: env.BOT_LOGIN_AUTHORITY ?? publicCloud.loginAuthority,
  };
}

/**
 * Reads the environment; `isLocal` is the start on one's own computer, which needs no bot registration. Throws a Fault of
 * code `configuration` that names every wrong key, in Dutch.
 */
export function readConfig(environment: Environment, isLocal: boolean): Config {
  const env = readEnvironment(schema, environment);
  return {
    knowledgeDir: env.KNOWLEDGE_DIR ?? shippedKnowledge,
    gemeente: env.GEMEENTE ?? null,
    databaseUrl: env.DATABASE_URL,
    dataDir: env.DATA_DIR ?? 'data',
    caseKey: env.CASE_KEY ?? null,
    logLevel: env.LOG_LEVEL ?? 'info',
    model: modelOf(env),
    teams: teamsOf(env, isLocal),
  };
}
