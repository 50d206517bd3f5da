import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A TypeScript program that runs beside the test. */
export interface TestProcess {
  readonly pid: number;
  /** The lines that it printed so far. */
  readonly lines: readonly string[];
  /** Resolves when it printed so many lines; rejects when it ends before. */
  printed(count: number): Promise<void>;
  /** Resolves when it is gone by itself. */
  ended(): Promise<void>;
  /** Kills it as a power switch would, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Starts a program of this folder with arguments. */
export function startProcess(program: string, ...args: readonly string[]): TestProcess {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let errors = '';
  const gone = once(child, 'exit');
  // When what it printed was read as well.
  const silent = once(child, 'close');
  child.stderr?.on('data', (data) => {
    errors += data;
  });
  const reader = child.stdout ? createInterface(child.stdout) : undefined;
  reader?.on('line', (line) => lines.push(line));
  return {
    pid: child.pid ?? 0,
    lines,
    printed: async (count) => {
      while (lines.length < count) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`${program} ended with status ${child.exitCode}: ${errors}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    ended: async () => {
      await silent;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
