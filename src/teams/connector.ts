import { z } from 'zod/v4';
import { type Clock, pause } from './clock.ts';
import { callService, retryAfterMs } from './service-call.ts';
import { isServiceUrlAllowed, type TeamsConfig } from './teams-config.ts';

/** What came of sending one activity. `unknown`: it may have arrived or not (408, 5xx, a reset, silence), so sending it again could show it twice. */
export type SendResult =
  | { readonly kind: 'sent'; readonly id: string | null }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'unknown'; readonly why: string };

/** Where an activity goes: a conversation, and in it the activity that it answers. */
export interface SendTarget {
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly replyToId: string | null;
}

/** Posts one activity, as JSON and unchanged. */
export type Connector = (target: SendTarget, activity: { readonly type?: string }) => Promise<SendResult>;

const sentSchema = z.object({ id: z.string().nullish() });
const sendTimeoutMs = 15_000;
const signTimeoutMs = 3_000;
const maxTries = 4;
const longestWaitMs = 30_000;

interface Parts {
  readonly config: TeamsConfig;
  readonly token: () => Promise<string | null>;
  readonly clock: Clock;
}

/**
 * Makes the client of the connector's REST service. Sends again only after a 429, when and as long as `Retry-After`
 * says (at most 30 seconds, four tries); follows no redirect; the token goes to allowed hosts only. A typing sign gets
 * three seconds and one try, all else fifteen. Rejects with a Fault of code `teams` when the bot gets no token.
 */
export function createConnector({ config, token, clock }: Parts): Connector {
  return async (target, activity) => {
    if (!isServiceUrlAllowed(target.serviceUrl, config)) return { kind: 'refused', status: 403 };
    const url = activityUrl(target);
    const body = JSON.stringify(activity);
    const isSign = activity.type === 'typing';
    for (let attempt = 1; ; attempt += 1) {
      const bearer = await token();
      const timeoutMs = isSign ? signTimeoutMs : sendTimeoutMs;
      const answer = await callService({ method: 'POST', url, body, bearer, timeoutMs }, clock);
      if (answer.kind === 'done') return { kind: 'sent', id: sentId(answer.text) };
      if (answer.kind !== 'throttled') return answer;
      if (isSign || attempt === maxTries) return { kind: 'refused', status: 429 };
      await pause(waitMs(answer.retryAfter, attempt, clock), clock);
    }
  };
}

function activityUrl({ serviceUrl, conversationId, replyToId }: SendTarget): string {
  const base = `${serviceUrl.replace(/\/+$/, '')}/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  return replyToId === null ? base : `${base}/${encodeURIComponent(replyToId)}`;
}

/** The id that the service gave to what was sent. */
export function sentId(text: string): string | null {
  try {
    return sentSchema.parse(JSON.parse(text)).id ?? null;
  } catch {
    return null;
  }
}

/** As long as Teams asks; without a word: one second, doubling. */
const waitMs = (header: string | null, attempt: number, clock: Clock): number =>
  Math.min(retryAfterMs(header, clock.now()) ?? 1000 * 2 ** (attempt - 1), longestWaitMs);
