import type { FileLink } from './file-links.ts';
import type { FileRequest, Guarded, StopReason } from './guarded-request.ts';

/** A file in memory, or why there is none. */
export type Download =
  | { readonly kind: 'downloaded'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: StopReason | 'gone' };

const maxFileBytes = 15 * 1024 * 1024;

/** Fetches a file of at most 15 MB into memory, by an address that needs no key; what goes wrong is a value. */
export async function downloadFile(
  { url }: FileLink,
  request: (asked: FileRequest) => Promise<Guarded>,
): Promise<Download> {
  const answer = await request({ url, maxBytes: maxFileBytes });
  if (answer.kind === 'stopped') return { kind: 'refused', reason: answer.why };
  if (answer.status === 200) return { kind: 'downloaded', bytes: answer.bytes };
  const isGone = [401, 403, 404, 410].includes(answer.status);
  return { kind: 'refused', reason: isGone ? 'gone' : 'failed' };
}
