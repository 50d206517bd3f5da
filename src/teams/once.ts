const remembered = 10_000;

/** Does work once per key: a second call with the same key gets the first one's promise. Work that failed may be tried again. Remembers the last 10,000 keys. */
export class Once<T> {
  readonly #runs = new Map<string, Promise<T>>();

  run(key: string, work: () => Promise<T>): Promise<T> {
    const earlier = this.#runs.get(key);
    if (earlier !== undefined) return earlier;
    const run = work();
    this.#runs.set(key, run);
    run.catch(() => this.#runs.delete(key));
    const [oldest] = this.#runs.keys();
    if (this.#runs.size > remembered && oldest !== undefined) this.#runs.delete(oldest);
    return run;
  }
}
