/** Resolves as soon as the condition holds; rejects, naming what was waited for, when that takes ten seconds. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const limit = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > limit) throw new Error(`still waiting: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
