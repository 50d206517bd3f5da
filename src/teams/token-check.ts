import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { z } from 'zod/v4';
import type { Clock } from './clock.ts';
import type { IncomingActivity } from './incoming-activity.ts';
import { isServiceUrlAllowed, type TeamsConfig } from './teams-config.ts';

/** What the check found: who may come in, who may not and why, or that the issuer's keys could not be fetched. */
export type TokenVerdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly status: 401 | 403; readonly reason: string }
  | { readonly kind: 'unavailable' };

type KeySet = ReturnType<typeof createRemoteJWKSet>;

const metadataSchema = z.object({ jwks_uri: z.url() });
const claimsSchema = z.object({ serviceurl: z.string() });
const endorsedSchema = z.object({ endorsements: z.array(z.string()) });
const metadataLifeMs = 24 * 3_600_000;
const retryMetadataMs = 15_000;
const fetchTimeoutMs = 5_000;
const clockToleranceSeconds = 300;

const refused = (status: 401 | 403, reason: string): TokenVerdict => ({ kind: 'refused', status, reason });

/** Makes the check that stands before everything else: is this request from Teams, for this bot, from a tenant on the list, with a reply address that is allowed? It trusts one issuer and keeps one set of keys, whatever a token claims. */
export function createTokenCheck(
  config: TeamsConfig,
  clock: Clock,
): (authorization: string | undefined, activity: IncomingActivity) => Promise<TokenVerdict> {
  const keys = issuerKeys(config.openIdMetadataUrl, clock);
  return async (authorization, activity) => {
    if (!isServiceUrlAllowed(activity.serviceUrl, config)) return refused(403, 'service-url-not-allowed');
    if (config.devMode) return { kind: 'accepted' };
    if (config.appId === null) return refused(401, 'no-app-id');
    if (activity.channelId !== 'msteams') return refused(403, 'other-channel');

    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return refused(401, 'no-token');
    const kid = promisingKeyId(token, config.issuer);
    if (kid === null) return refused(401, 'not-our-issuer');

    try {
      const keySet = await keys();
      const { payload } = await jwtVerify(token, keySet, {
        issuer: config.issuer,
        audience: config.appId,
        algorithms: ['RS256'],
        clockTolerance: clockToleranceSeconds,
        requiredClaims: ['exp'],
        currentDate: clock.now(),
      });
      if (!endorses(keySet, kid, activity.channelId)) return refused(401, 'key-not-endorsed');
      const claims = claimsSchema.safeParse(payload);
      if (claims.data?.serviceurl !== activity.serviceUrl) return refused(403, 'service-url-not-in-token');
    } catch (error) {
      return isTheTokensFault(error) ? refused(401, 'token-invalid') : { kind: 'unavailable' };
    }
    return tenantsOnList(activity, config.tenants) ? { kind: 'accepted' } : refused(403, 'tenant-not-listed');
  };
}

/** Gives the key id of a token that claims our issuer and algorithm, before anything is fetched for it; null otherwise. */
function promisingKeyId(token: string, issuer: string): string | null {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    return alg === 'RS256' && kid !== undefined && decodeJwt(token).iss === issuer ? kid : null;
  } catch {
    return null;
  }
}

function endorses(keySet: KeySet, kid: string, channelId: string): boolean {
  const key = endorsedSchema.safeParse(keySet.jwks()?.keys.find((candidate) => candidate.kid === kid));
  return key.data?.endorsements.includes(channelId) ?? false;
}

/** The activity names its tenant in two places; one may be missing, none may be off the list. */
function tenantsOnList(activity: IncomingActivity, tenants: readonly string[]): boolean {
  const named = [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter((tenant) => tenant != null);
  return named.length > 0 && named.every((tenant) => tenants.includes(tenant));
}

const tokenFaults = [
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
];
const isTheTokensFault = (error: unknown): boolean => tokenFaults.some((kind) => error instanceof kind);

/** Finds the issuer's keys through its metadata; looked up once a day, and after a failure not again for 15 seconds. */
function issuerKeys(metadataUrl: string, clock: Clock): () => Promise<KeySet> {
  let found: { readonly keySet: Promise<KeySet>; readonly until: number } | null = null;
  return () => {
    const now = clock.now().getTime();
    if (found !== null && now < found.until) return found.keySet;
    const keySet = fetchKeySet(metadataUrl);
    found = { keySet, until: now + metadataLifeMs };
    keySet.catch(() => {
      found = { keySet, until: now + retryMetadataMs };
    });
    return keySet;
  };
}

async function fetchKeySet(metadataUrl: string): Promise<KeySet> {
  const response = await fetch(metadataUrl, { signal: AbortSignal.timeout(fetchTimeoutMs) });
  const metadata = metadataSchema.parse(await response.json());
  return createRemoteJWKSet(new URL(metadata.jwks_uri), { timeoutDuration: fetchTimeoutMs });
}
