import { setTimeout as sleep } from 'node:timers/promises';

const shortestMs = 250;
const longestMs = 5000;

/** Whether the database was not there, or gave way to somebody else, as opposed to refusing what it was asked. What it says itself has a severity. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error) || !('severity' in error) || !('code' in error)) return true;
  return typeof error.code === 'string' && /^(?:08|57P|53|40)/.test(error.code);
}

/**
 * Does the work, and does it again for as long as the database is away or in each other's way; throws what the database refuses. It is for work that
 * may be done twice, since a connection can break when the work is done and the answer is not there yet. Rejects once `stop` is aborted.
 */
export async function patiently<T>(work: () => Promise<T>, stop: AbortSignal): Promise<T> {
  for (let wait = shortestMs; ; wait = Math.min(2 * wait, longestMs)) {
    try {
      return await work();
    } catch (error) {
      if (stop.aborted || !isPassing(error)) throw error;
    }
    await sleep(wait, undefined, { signal: stop });
  }
}
