const looks = 2_000;

/** Resolves as soon as the condition holds; rejects, naming what was waited for, after so many looks, which take ten seconds or, on a busy machine, longer. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  for (let look = 0; look < looks; look += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`still waiting: ${what}`);
}
