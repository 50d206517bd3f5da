import { isIPv4, isIPv6 } from 'node:net';
import { Fault } from '../shared/fault.ts';

interface Common {
  /** The key (MODEL_API_KEY); null for a server of one's own that asks for none. */
  readonly apiKey: string | null;
  /** The most that one answer may take, retries included, in milliseconds (MODEL_TIMEOUT_MS). */
  readonly timeoutMs: number;
}

/** Which language model writes the answers; the names in brackets are the environment's. */
export type ModelConfig =
  | (Common & {
      readonly kind: 'openai';
      /** MODEL_NAME */
      readonly model: string;
      /** Any server that speaks OpenAI's protocol, with its version in the path (MODEL_BASE_URL); absent means OpenAI itself. */
      readonly baseUrl?: string;
    })
  | (Common & {
      readonly kind: 'azure';
      /** `https://….openai.azure.com` (MODEL_AZURE_ENDPOINT) */
      readonly endpoint: string;
      /** MODEL_AZURE_DEPLOYMENT */
      readonly deployment: string;
      /** MODEL_AZURE_API_VERSION */
      readonly apiVersion: string;
    });

const openAiUrl = 'https://api.openai.com/v1';
const localSuffix = /\.(?:local|lan|internal|intern|home\.arpa|localhost)$/;

/** Gives the address that requests go to, without a slash at the end; a Fault of code `configuration` that names the key when it is no web address, holds a password, or would carry questions in the clear over a public network. */
export function modelUrl(config: ModelConfig): string {
  const [key, written] =
    config.kind === 'azure'
      ? ['MODEL_AZURE_ENDPOINT', `${config.endpoint.replace(/\/+$/, '')}/openai`]
      : ['MODEL_BASE_URL', config.baseUrl ?? openAiUrl];
  if (!URL.canParse(written)) throw new Fault('configuration', `${key} is geen webadres (https://…).`);
  const url = new URL(written);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new Fault(
      'configuration',
      `${key} mag geen naam, wachtwoord, ? of # bevatten: de sleutel hoort in MODEL_API_KEY.`,
    );
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isPrivateHost(url.hostname))) {
    throw new Fault(
      'configuration',
      `${key} moet met https:// beginnen; http:// mag alleen naar een adres binnen het eigen netwerk.`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** Tells whether a host name or address can only be on one's own machine or network: a private or loopback address, a name without a dot, or one that ends in `.local`, `.lan`, `.intern(al)` or `.home.arpa`. */
export function isPrivateHost(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIPv4(name)) return /^(?:10|127)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(name);
  if (isIPv6(name)) return name === '::1' || /^f[cd]/.test(name);
  return !name.includes('.') || localSuffix.test(name);
}
