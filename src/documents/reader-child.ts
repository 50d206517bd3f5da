import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Fault } from '../shared/fault.ts';
import type { Content } from './block.ts';
import { type Format, type Unreadable, unreadable } from './outcome.ts';
import { readerReply } from './reader-reply.ts';

/** What a reader's process may use; it is killed when it wants more. */
export interface ChildLimits {
  /** The file that the process runs; only tests take another. */
  readonly script: string;
  readonly heapMb: number;
  readonly residentMb: number;
  /** For one document, from the moment that the process is ready. */
  readonly timeoutMs: number;
  /** To become ready. */
  readonly startMs: number;
}

export const readerScript = fileURLToPath(new URL('./reader-process.js', import.meta.url));
const guard = new URL('./reader-guard.js', import.meta.url).href;

/** The outcome of one document; `fit` tells whether the process may read another one. */
export interface ChildOutcome {
  readonly outcome: ({ readonly kind: 'read' } & Content) | Unreadable;
  readonly fit: boolean;
}

/** A process that reads documents, one at a time. */
export interface ReaderChild {
  read(format: Format, bytes: Uint8Array): Promise<ChildOutcome>;
  isAlive(): boolean;
  /** Kills the process and waits until it is gone. */
  end(): Promise<void>;
}

/** What may come of waiting for a process: it spoke, it did not in time, or it ended with this signal or status. */
type Event =
  | { readonly kind: 'said'; readonly message: unknown }
  | { readonly kind: 'silent' }
  | { readonly kind: 'gone'; readonly how: NodeJS.Signals | number | null };

/** How a process ends that the guard kills (SIGKILL) or that finds no room in its heap. */
const outOfMemory: ReadonlySet<NodeJS.Signals | number> = new Set<NodeJS.Signals | number>(['SIGKILL', 'SIGABRT', 134]);

const living = new Set<ChildProcess>();
const killAll = (): void => {
  for (const child of living) child.kill('SIGKILL');
};

/** More memory than a process that is at rest should hold, in bytes: the next document would meet its cap early. */
const restingLimit = 300_000_000;

/** Starts a process without our environment and file handles; it does not keep this process alive while it rests. */
export function startChild(limits: ChildLimits): ReaderChild {
  const child = fork(limits.script, [String(limits.residentMb)], {
    execArgv: [`--max-old-space-size=${limits.heapMb}`, '--import', guard],
    env: { PATH: process.env['PATH'] ?? '' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  if (living.size === 0) process.once('exit', killAll);
  living.add(child);
  const gone = new Promise<NodeJS.Signals | number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  void gone.then(() => {
    living.delete(child);
    if (living.size === 0) process.off('exit', killAll);
  });
  const next = (withinMs: number): Promise<Event> =>
    new Promise((resolve) => {
      const settle = (event: Event): void => {
        clearTimeout(timer);
        child.off('message', onMessage);
        resolve(event);
      };
      const onMessage = (message: unknown): void => settle({ kind: 'said', message });
      const timer = setTimeout(() => settle({ kind: 'silent' }), withinMs);
      child.once('message', onMessage);
      void gone.then((how) => settle({ kind: 'gone', how }));
    });
  const ready = next(limits.startMs);
  return {
    isAlive: () => child.connected && child.exitCode === null && child.signalCode === null,
    async read(format, bytes) {
      child.ref();
      child.channel?.ref();
      const started = await ready;
      if (started.kind !== 'said') throw new Fault('documents', 'Het lezen van documenten kan niet worden gestart.');
      child.send({ format, bytes }, () => undefined);
      const result = outcomeOf(await next(limits.timeoutMs));
      child.unref();
      child.channel?.unref();
      return result;
    },
    async end() {
      // Who waits for the end would else find that there is nothing left to wait for.
      child.ref();
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function outcomeOf(event: Event): ChildOutcome {
  if (event.kind === 'silent') return { outcome: unreadable('too-slow'), fit: false };
  if (event.kind === 'gone') {
    const reason = event.how !== null && outOfMemory.has(event.how) ? 'too-much-memory' : 'damaged';
    return { outcome: unreadable(reason), fit: false };
  }
  const reply = readerReply.parse(event.message);
  if (reply.kind === 'ready') throw new Fault('documents', 'Een lezer van documenten antwoordt niet zoals het hoort.');
  if (reply.kind === 'unreadable') return { outcome: reply, fit: false };
  const { resident, ...outcome } = reply;
  return { outcome, fit: resident < restingLimit };
}
