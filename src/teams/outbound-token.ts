import { z } from 'zod/v4';
import { Fault } from '../shared/fault.ts';
import { type Clock, pause } from './clock.ts';
import type { TeamsConfig } from './teams-config.ts';

const tokenSchema = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });
const scope = 'https://api.botframework.com/.default';
const renewBeforeMs = 5 * 60_000;
const timeoutMs = 10_000;
const waitsMs = [1_000, 3_000];

/** Makes the source of the token that the bot's replies carry; asks the login authority again five minutes before it lapses, and up to three times when that fails. Gives null in dev mode; rejects with a Fault of code `teams` when the authority refuses or is away. */
export function createOutboundToken(config: TeamsConfig, clock: Clock): () => Promise<string | null> {
  let current: { readonly token: Promise<string>; validUntil: number } | null = null;
  return async () => {
    const { appId, appSecret: secret } = config;
    if (config.devMode || appId === null || secret === null) return null;
    const now = clock.now().getTime();
    if (current === null || now >= current.validUntil) {
      const fetched = patiently(() => fetchToken(appId, secret, config), clock);
      // Until the lifetime is known everybody waits for this one request.
      const holder = { token: fetched.then(({ access_token }) => access_token), validUntil: Number.POSITIVE_INFINITY };
      current = holder;
      fetched.then(
        ({ expires_in }) => {
          holder.validUntil = now + expires_in * 1000 - renewBeforeMs;
        },
        () => {
          if (current === holder) current = null;
        },
      );
    }
    return current.token;
  };
}

/** Asking for a token twice does no harm, and without one an acknowledged message stays unanswered. */
async function patiently<T>(work: () => Promise<T>, clock: Clock): Promise<T> {
  for (const ms of waitsMs) {
    try {
      return await work();
    } catch {
      await pause(ms, clock);
    }
  }
  return work();
}

async function fetchToken(appId: string, secret: string, config: TeamsConfig): Promise<z.infer<typeof tokenSchema>> {
  try {
    const response = await fetch(
      `${config.loginAuthority}/${encodeURIComponent(config.loginTenant)}/oauth2/v2.0/token`,
      {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'client_credentials', client_id: appId, client_secret: secret, scope }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      },
    );
    if (!response.ok) throw new Error(`the authority answered ${response.status}`);
    return tokenSchema.parse(await response.json());
  } catch (cause) {
    throw new Fault(
      'teams',
      'The login authority gave no token for the bot: check BOT_ID, BOT_SECRET, BOT_LOGIN_TENANT.',
      {
        cause,
      },
    );
  }
}
