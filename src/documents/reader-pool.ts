import { Fault } from '../shared/fault.ts';
import type { Format } from './outcome.ts';
import { type ChildLimits, type ChildOutcome, type ReaderChild, readerScript, startChild } from './reader-child.ts';

export interface PoolLimits extends ChildLimits {
  /** Documents that are read at the same time. */
  readonly children: number;
  /** Documents that may wait for their turn. */
  readonly waiting: number;
  /** Documents that one process reads before a new one takes its place. */
  readonly readsPerChild: number;
  /** How long a process without work is kept. */
  readonly idleMs: number;
}

export const defaultLimits: PoolLimits = {
  script: readerScript,
  heapMb: 256,
  residentMb: 600,
  timeoutMs: 20_000,
  startMs: 60_000,
  children: 2,
  waiting: 50,
  readsPerChild: 100,
  idleMs: 10 * 60_000,
};

/** Reads documents in a few processes; what does not fit at once waits. */
export interface ReaderPool {
  /** Reads a document that was looked through before; a Fault of code `documents` when too many wait already. */
  read(format: Format, bytes: Uint8Array): Promise<ChildOutcome['outcome']>;
  /** Ends every process and waits until they are gone; what is being read ends as unreadable, what comes later is a Fault. */
  close(): Promise<void>;
}

interface Resting {
  readonly child: ReaderChild;
  readonly reads: number;
  readonly timer: NodeJS.Timeout;
}

const stopped = (): Fault => new Fault('documents', 'Het lezen van documenten is gestopt.');

/** Starts no process before the first document. One that failed in any way never reads another document. */
export function createReaderPool(limits: PoolLimits = defaultLimits): ReaderPool {
  const resting: Resting[] = [];
  const working = new Set<ReaderChild>();
  const queue: { go(): void; refuse(fault: Fault): void }[] = [];
  let turns = limits.children;
  let isClosed = false;

  async function turn(): Promise<void> {
    if (turns > 0) {
      turns -= 1;
      return;
    }
    if (queue.length >= limits.waiting) {
      throw new Fault('documents', 'Er wachten te veel documenten op lezen; probeer het straks opnieuw.');
    }
    await new Promise<void>((go, refuse) => {
      queue.push({ go, refuse });
    });
  }
  function endTurn(): void {
    const first = queue.shift();
    if (first === undefined) turns += 1;
    else first.go();
  }
  function take(): { readonly child: ReaderChild; readonly reads: number } {
    for (let last = resting.pop(); last !== undefined; last = resting.pop()) {
      clearTimeout(last.timer);
      if (last.child.isAlive()) return last;
    }
    return { child: startChild(limits), reads: 0 };
  }
  function rest(child: ReaderChild, reads: number): void {
    const timer = setTimeout(() => {
      resting.splice(0, resting.length, ...resting.filter((one) => one.child !== child));
      void child.end();
    }, limits.idleMs);
    resting.push({ child, reads, timer: timer.unref() });
  }

  return {
    async read(format, bytes) {
      await turn();
      if (isClosed) throw stopped();
      const { child, reads } = take();
      working.add(child);
      let isFit = false;
      try {
        const { outcome, fit } = await child.read(format, bytes);
        isFit = fit && reads + 1 < limits.readsPerChild;
        return outcome;
      } finally {
        working.delete(child);
        if (isFit) rest(child, reads + 1);
        else await child.end();
        endTurn();
      }
    },
    async close() {
      isClosed = true;
      for (const { refuse } of queue.splice(0)) refuse(stopped());
      for (const { timer } of resting) clearTimeout(timer);
      const all = [...resting.splice(0).map(({ child }) => child), ...working];
      await Promise.all(all.map((child) => child.end()));
    },
  };
}
