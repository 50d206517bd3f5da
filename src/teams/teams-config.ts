import { Fault } from '../shared/fault.ts';

/** What the transport must be told; the names in brackets are the environment's. */
export interface TeamsConfig {
  /** The address to listen on (HOST). */
  readonly host: string;
  /** The port to listen on; 0 takes a free one (PORT). */
  readonly port: number;
  /** The bot's app id in Entra (BOT_ID). */
  readonly appId: string | null;
  /** The secret that goes with it (BOT_SECRET). */
  readonly appSecret: string | null;
  /** The directory that issues the bot's own token: a tenant id, or `botframework.com` for a multi-tenant bot (BOT_LOGIN_TENANT). */
  readonly loginTenant: string;
  /** The tenants whose users may talk to the bot (BOT_TENANTS, separated by commas). */
  readonly tenants: readonly string[];
  /** Takes messages without a token, on a loopback address only (BOT_DEV). */
  readonly devMode: boolean;
  /** In development: gives papers as a link on this machine, for a chat that knows no file consent. */
  readonly paperLinks: boolean;
  /** Hosts, with a port where it is not the usual one, that replies and the bot's token may go to (BOT_SERVICE_HOSTS, separated by commas). */
  readonly serviceHosts: readonly string[];
  /** Hosts that files come from and go to, `*.` for one label (BOT_FILE_HOSTS, separated by commas); nothing that opens anything else is sent there. */
  readonly fileHosts: readonly string[];
  /** Who signs what Teams sends (BOT_ISSUER), and where its keys are found (BOT_OPENID_METADATA). */
  readonly issuer: string;
  readonly openIdMetadataUrl: string;
  /** Where the bot gets its own token (BOT_LOGIN_AUTHORITY). */
  readonly loginAuthority: string;
}

/** The addresses of the public Microsoft cloud: the defaults of the keys that most municipalities never set. */
export const publicCloud = {
  loginTenant: 'botframework.com',
  serviceHosts: ['smba.trafficmanager.net'],
  fileHosts: ['*.sharepoint.com'],
  issuer: 'https://api.botframework.com',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  loginAuthority: 'https://login.microsoftonline.com',
} as const;

const loopbackHosts = ['127.0.0.1', '::1', '[::1]', 'localhost'];

/** Tells whether the host name stands for this machine only. */
export const isLoopback = (host: string): boolean => loopbackHosts.includes(host);

/** Lets a safe configuration pass; throws a Fault of code `configuration` that names the key when the bot would listen to anyone. */
export function requireSafeConfig(config: TeamsConfig): void {
  if (config.devMode) {
    if (config.host === '127.0.0.1') return;
    throw new Fault(
      'configuration',
      `BOT_DEV staat aan, en dan mag de bot alleen op 127.0.0.1 luisteren, niet op ${config.host}: zet HOST=127.0.0.1 of zet BOT_DEV uit.`,
    );
  }
  const missing = [
    ...(config.appId ? [] : ['BOT_ID (de app-id van de bot)']),
    ...(config.appSecret ? [] : ['BOT_SECRET (het geheim van de app)']),
    ...(config.tenants.length > 0 ? [] : ['BOT_TENANTS (de tenants die de bot mogen gebruiken)']),
  ];
  if (missing.length === 0) return;
  throw new Fault(
    'configuration',
    `De bot start niet, want zonder deze instellingen zou hij naar iedereen luisteren: ${missing.join(', ')}. Voor proberen op de eigen computer: BOT_DEV=1.`,
  );
}

/** Tells whether the bot may send replies, and with them its token, to this address: a listed host, over https unless it is this machine. */
export function isServiceUrlAllowed(serviceUrl: string, config: TeamsConfig): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const url = new URL(serviceUrl);
  if (url.username !== '' || url.password !== '') return false;
  const local = isLoopback(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) return false;
  return config.serviceHosts.includes(url.host) || (config.devMode && local);
}
