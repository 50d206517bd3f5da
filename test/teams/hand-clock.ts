import type { Clock } from '../../src/teams/clock.ts';

/** A clock that a test moves by hand. */
export class HandClock implements Clock {
  #now = Date.parse('2026-03-02T09:00:00Z');
  #timers: { at: number; task: () => void }[] = [];

  now(): Date {
    return new Date(this.#now);
  }

  after(ms: number, task: () => void): () => void {
    const timer = { at: this.#now + ms, task };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Tells whether something is to happen after exactly this many milliseconds. */
  expects(ms: number): boolean {
    return this.#timers.some(({ at }) => at === this.#now + ms);
  }

  advance(ms: number): void {
    this.#now += ms;
    const due = this.#timers.filter(({ at }) => at <= this.#now);
    this.#timers = this.#timers.filter(({ at }) => at > this.#now);
    for (const { task } of due) task();
  }
}
