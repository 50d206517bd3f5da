import type { Clock } from './clock.ts';

/** A request to Teams' service. */
export interface ServiceRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly body: string | null;
  readonly bearer: string | null;
  readonly timeoutMs: number;
}

/** What came of it. `unknown`: it may have been done or not (408, 5xx, a reset, silence). */
export type ServiceAnswer =
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'throttled'; readonly retryAfter: string | null }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'unknown'; readonly why: string };

/** Does one request, once, and follows no redirect. */
export async function callService(
  { method, url, body, bearer, timeoutMs }: ServiceRequest,
  clock: Clock,
): Promise<ServiceAnswer> {
  const abort = new AbortController();
  const cancel = clock.after(timeoutMs, () => abort.abort());
  try {
    const response = await fetch(url, {
      method,
      body,
      headers: {
        ...(body === null ? {} : { 'content-type': 'application/json' }),
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
      },
      redirect: 'manual',
      signal: abort.signal,
    });
    const text = await response.text();
    const { status } = response;
    if (response.ok) return { kind: 'done', text };
    if (status === 429) return { kind: 'throttled', retryAfter: response.headers.get('retry-after') };
    return status === 408 || status >= 500 ? { kind: 'unknown', why: String(status) } : { kind: 'refused', status };
  } catch {
    return { kind: 'unknown', why: abort.signal.aborted ? 'timeout' : 'connection' };
  } finally {
    cancel();
  }
}

/** The milliseconds that `Retry-After` asks to wait: it counts seconds or names a moment; null when it says nothing. */
export function retryAfterMs(header: string | null, now: Date): number | null {
  const seconds = Number(header ?? Number.NaN);
  const asked = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header ?? '') - now.getTime();
  return Number.isFinite(asked) ? Math.max(asked, 0) : null;
}
