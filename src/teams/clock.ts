/** Time as the transport uses it; tests hand in one that they move by hand. */
export interface Clock {
  now(): Date;
  /** Runs the task once after so many milliseconds; the returned function calls it off. */
  after(ms: number, task: () => void): () => void;
}

/** The machine's own clock; its timers keep no process alive. */
export const systemClock: Clock = {
  now: () => new Date(),
  after: (ms, task) => {
    const timer = setTimeout(task, ms).unref();
    return () => clearTimeout(timer);
  },
};

/** Resolves after so many milliseconds on the given clock. */
export const pause = (ms: number, clock: Clock): Promise<void> =>
  new Promise((resolve) => {
    clock.after(ms, resolve);
  });

/** Settles as the work does; rejects with the error that `late` makes when that takes longer than so many milliseconds. */
export async function within<T>(ms: number, work: Promise<T>, late: () => Error, clock: Clock): Promise<T> {
  let cancel: () => void = () => undefined;
  const alarm = new Promise<never>((_, reject) => {
    cancel = clock.after(ms, () => reject(late()));
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    cancel();
  }
}
