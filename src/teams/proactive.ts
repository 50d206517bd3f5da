import { z } from 'zod/v4';
import type { Delivered, Place, ShownCard } from '../signals/ports.ts';
import type { Clock } from './clock.ts';
import { sentId } from './connector.ts';
import { callService, retryAfterMs, type ServiceAnswer, type ServiceRequest } from './service-call.ts';
import { isServiceUrlAllowed, type TeamsConfig } from './teams-config.ts';

/** What came of speaking unasked; where it was said, when it was. */
export type Spoken =
  | { readonly kind: 'sent'; readonly conversationId: string; readonly activityId: string | null }
  | Exclude<Delivered, { kind: 'sent' }>;

/** Speaks without being spoken to: once, without waiting for a better moment; that is up to who keeps what is to be told. */
export interface Proactive {
  post(place: Pick<Place, 'serviceUrl'>, conversationId: string, activity: object): Promise<Spoken>;
  /** Puts an activity in the place of what was sent. Doing it twice does no harm. */
  replace(card: ShownCard, activity: object): Promise<Spoken>;
  /** Opens the chat of two with somebody; gives its id. */
  open(
    place: Place,
  ): Promise<{ readonly kind: 'opened'; readonly conversationId: string } | Exclude<Spoken, { kind: 'sent' }>>;
}

interface Parts {
  readonly config: TeamsConfig;
  readonly token: () => Promise<string | null>;
  readonly clock: Clock;
}

const timeoutMs = 15_000;
const soon = 5;
const noTokenSeconds = 60;
const openedSchema = z.object({ id: z.string().min(1) });

const base = (serviceUrl: string): string => `${serviceUrl.replace(/\/+$/, '')}/v3/conversations`;

/** Makes what speaks unasked through the connector's REST service, to allowed hosts only. */
export function createProactive({ config, token, clock }: Parts): Proactive {
  async function call(
    serviceUrl: string,
    request: Pick<ServiceRequest, 'method' | 'url'>,
    body: object,
  ): Promise<ServiceAnswer | { readonly kind: 'no-token' }> {
    if (!isServiceUrlAllowed(serviceUrl, config)) return { kind: 'refused', status: 403 };
    const bearer = await token().catch(() => undefined);
    if (bearer === undefined) return { kind: 'no-token' };
    return callService({ ...request, body: JSON.stringify(body), bearer, timeoutMs }, clock);
  }

  function failureOf(
    answer: Exclude<Awaited<ReturnType<typeof call>>, { kind: 'done' }>,
  ): Exclude<Spoken, { kind: 'sent' }> {
    switch (answer.kind) {
      case 'no-token':
        return { kind: 'later', afterSeconds: noTokenSeconds };
      case 'throttled': {
        const ms = retryAfterMs(answer.retryAfter, clock.now());
        return { kind: 'later', afterSeconds: ms === null ? soon : Math.ceil(ms / 1000) };
      }
      case 'unknown':
        return { kind: 'unknown' };
      case 'refused':
        // A token that was not taken says nothing of the place.
        return answer.status === 401
          ? { kind: 'later', afterSeconds: noTokenSeconds }
          : { kind: 'dead', why: String(answer.status) };
    }
  }

  return {
    async post({ serviceUrl }, conversationId, activity) {
      const url = `${base(serviceUrl)}/${encodeURIComponent(conversationId)}/activities`;
      const answer = await call(serviceUrl, { method: 'POST', url }, activity);
      return answer.kind === 'done'
        ? { kind: 'sent', conversationId, activityId: sentId(answer.text) }
        : failureOf(answer);
    },
    async replace({ serviceUrl, conversationId, activityId }, activity) {
      const url = `${base(serviceUrl)}/${encodeURIComponent(conversationId)}/activities/${encodeURIComponent(activityId)}`;
      const answer = await call(serviceUrl, { method: 'PUT', url }, { ...activity, id: activityId });
      if (answer.kind === 'done') return { kind: 'sent', conversationId, activityId };
      // It is safe to do again, so that not knowing is no reason to stop.
      return answer.kind === 'unknown' ? { kind: 'later', afterSeconds: soon } : failureOf(answer);
    },
    async open({ serviceUrl, id, memberId, botId, tenantId }) {
      const answer = await call(
        serviceUrl,
        { method: 'POST', url: base(serviceUrl) },
        {
          bot: { id: botId },
          members: [{ id: memberId ?? id }],
          isGroup: false,
          ...(tenantId === null ? {} : { tenantId, channelData: { tenant: { id: tenantId } } }),
        },
      );
      if (answer.kind !== 'done') {
        const failure = failureOf(answer);
        // Opening a chat of two again gives the same chat.
        return failure.kind === 'unknown' ? { kind: 'later', afterSeconds: soon } : failure;
      }
      const parsed = openedSchema.safeParse(fromJson(answer.text));
      return parsed.success
        ? { kind: 'opened', conversationId: parsed.data.id }
        : { kind: 'dead', why: 'no-conversation' };
    },
  };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
