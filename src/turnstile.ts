/** Runs one thing after another, in the order in which they came. */
export type Turnstile = <T>(run: () => T) => Promise<T>;

/**
 * Starts a turnstile. Before each turn whatever else waits gets the processor, so that many long turns at once hold nobody up
 * for more than one of them. What a turn throws reaches who asked for it; the next go on.
 */
export function createTurnstile(): Turnstile {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const mine = last.then(() => new Promise((resolve) => setImmediate(resolve))).then(run);
    last = mine.catch(() => {});
    return mine;
  };
}
