import { lookup as dnsLookup } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Clock } from '../clock.ts';
import { isLoopback, type TeamsConfig } from '../teams-config.ts';
import { isLoopbackAddress, isPublicAddress } from './public-address.ts';

/** An address that a name stands for. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** What came of a request; `stopped` is by a guard or by the network. */
export type Guarded =
  | { readonly kind: 'answered'; readonly status: number; readonly bytes: Uint8Array }
  | { readonly kind: 'stopped'; readonly why: StopReason };
export type StopReason = 'host' | 'address' | 'redirect' | 'too-large' | 'too-slow' | 'failed';

/** What is asked of a host of files: without credentials, whoever asks. */
export interface FileRequest {
  readonly url: string;
  /** What to put there; without it the file is fetched. */
  readonly put?: Uint8Array;
  /** Bytes that an answer may have. */
  readonly maxBytes: number;
}

export interface GuardParts {
  readonly config: Pick<TeamsConfig, 'fileHosts' | 'devMode'>;
  readonly clock: Clock;
  /** Finds every address of a name; the system's own when absent. */
  readonly resolve?: (host: string) => Promise<readonly ResolvedAddress[]>;
}

const timeoutMs = 20_000;

/**
 * Makes the client of the hosts where files stand. A message names the address, so everything about it is doubted: the
 * host must be listed and the scheme https (on this machine, in development, http too); every address of the host must be
 * public, and the connection goes to the addresses that were looked at; no redirect is followed; the answer may be so long
 * and take twenty seconds. It sends no token, no cookie and no referrer.
 */
export function createGuardedRequest(parts: GuardParts): (asked: FileRequest) => Promise<Guarded> {
  const { config, clock, resolve = (host) => dnsLookup(host, { all: true }) } = parts;
  return async (asked) => {
    const url = allowedUrl(asked.url, config);
    if (url === null) return { kind: 'stopped', why: 'host' };
    const abort = new AbortController();
    let cancel: () => void = () => undefined;
    const late = new Promise<Guarded>((done) => {
      cancel = clock.after(timeoutMs, () => {
        abort.abort();
        done({ kind: 'stopped', why: 'too-slow' });
      });
    });
    const work = async (): Promise<Guarded> => {
      const host = url.hostname.replace(/^\[|\]$/g, '');
      const family = isIP(host);
      const addresses = family === 0 ? await resolve(host) : [{ address: host, family }];
      const mayBe = isLocal(url, config) ? isLoopbackAddress : isPublicAddress;
      if (addresses.length === 0 || !addresses.every(({ address }) => mayBe(address)))
        return { kind: 'stopped', why: 'address' };
      return send(url, asked, addresses, abort.signal);
    };
    try {
      return await Promise.race([work(), late]);
    } catch {
      return { kind: 'stopped', why: 'failed' };
    } finally {
      cancel();
      abort.abort();
    }
  };
}

const isLocal = (url: URL, { devMode }: GuardParts['config']): boolean => devMode && isLoopback(url.hostname);

/** The address when files may come from there; a listed `*.` stands for one label. */
function allowedUrl(text: string, config: GuardParts['config']): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return null;
  if (isLocal(url, config)) return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  const isListed = config.fileHosts.some((pattern) =>
    pattern.startsWith('*.')
      ? url.host.endsWith(pattern.slice(1)) && !url.host.slice(0, 1 - pattern.length).includes('.')
      : url.host === pattern,
  );
  return url.protocol === 'https:' && isListed ? url : null;
}

function send(
  url: URL,
  { put, maxBytes }: FileRequest,
  addresses: readonly ResolvedAddress[],
  signal: AbortSignal,
): Promise<Guarded> {
  const [first] = addresses;
  const lookup: LookupFunction = (_host, options, done) =>
    options.all ? done(null, [...addresses]) : done(null, first?.address ?? '', first?.family === 6 ? 6 : 4);
  const headers =
    put === undefined
      ? { accept: '*/*', 'accept-encoding': 'identity' }
      : {
          'content-type': 'application/octet-stream',
          'content-length': put.length,
          'content-range': `bytes 0-${put.length - 1}/${put.length}`,
        };
  return new Promise<Guarded>((resolve, reject) => {
    const make = url.protocol === 'https:' ? httpsRequest : httpRequest;
    // No agent: a connection that is kept for later was made to an address that nobody looked at now.
    const request = make(
      url,
      { method: put === undefined ? 'GET' : 'PUT', agent: false, headers, lookup, signal },
      (response) => {
        read(response, maxBytes).then(resolve, reject);
      },
    );
    request.on('error', reject);
    request.end(put);
  });
}

async function read(response: IncomingMessage, maxBytes: number): Promise<Guarded> {
  const status = response.statusCode ?? 0;
  if (status >= 300 && status < 400) return { kind: 'stopped', why: 'redirect' };
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) return { kind: 'stopped', why: 'too-large' };
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    const part = Buffer.from(chunk);
    length += part.length;
    if (length > maxBytes) return { kind: 'stopped', why: 'too-large' };
    chunks.push(part);
  }
  return { kind: 'answered', status, bytes: Buffer.concat(chunks) };
}
