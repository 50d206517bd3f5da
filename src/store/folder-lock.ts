import { linkSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../shared/fault.ts';
import { isRunning, processStart } from './process-start.ts';

// The lock is the file `lock.<n>` with the highest n: who made it holds the folder, unless it is empty (let go) or its
// process is gone. To take a free folder one makes `lock.<n + 1>`. `link` makes it with its content and fails when it is
// there, so of two at once one wins. A lower file goes only once a higher one is there, so whoever read an old n and
// then succeeds in making n + 1 sees the higher one at the second look, and starts again. A kernel's lock would be
// simpler, but Node offers none.

interface Holder {
  readonly pid: number;
  readonly start: string | null;
  readonly host: string;
}

/** A folder that is this process's until it lets go. */
export interface FolderLock {
  /** Its file is `lock.<number>`. */
  readonly number: number;
  /** The process that was killed while it held the folder; null when the folder was free. */
  readonly takenOverFrom: number | null;
  release(): void;
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
const numberOf = (name: string): number => Number(/^lock\.(\d+)$/.exec(name)?.[1] ?? 0);
const highest = (folder: string): number => Math.max(0, ...readdirSync(folder).map(numberOf));

/** Reads who made the lock with this number; null when there is none, or it was let go. Undefined when it went while it was read. */
function holderOf(folder: string, number: number): Holder | null | undefined {
  if (number === 0) return null;
  try {
    const [pid, start, host] = readFileSync(join(folder, `lock.${number}`), 'utf8').split('\n');
    if (pid === undefined || host === undefined) return null;
    return { pid: Number(pid), start: start || null, host };
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** A process on another machine cannot be looked up: it counts as running, since two on one folder lose rows. */
function holds({ pid, start, host }: Holder): boolean {
  if (host !== hostname()) return true;
  if (!isRunning(pid)) return false;
  const now = processStart(pid);
  return start === null || now === null || start === now;
}

function refuse(folder: string, { pid, host }: Holder, number: number): Fault {
  if (host === hostname()) {
    return new Fault(
      'store',
      `De map ${folder} is in gebruik door een ander proces (pid ${pid}), en twee processen op één map raken gegevens kwijt. Stop dat proces, of geef dit proces een eigen map of een DATABASE_URL.`,
    );
  }
  return new Fault(
    'store',
    `De map ${folder} is in gebruik door een proces op een andere machine (pid ${pid} op ${host}). Draait dat niet meer, verwijder dan ${join(folder, `lock.${number}`)}.`,
  );
}

function make(folder: string, number: number): boolean {
  const draft = join(folder, `draft-of-lock.${process.pid}.${number}`);
  writeFileSync(draft, [process.pid, processStart(process.pid) ?? '', hostname()].join('\n'));
  try {
    linkSync(draft, join(folder, `lock.${number}`));
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Takes an existing folder for this process alone, also when the process that had it was killed.
 * Throws a Fault of code `store` that names the folder and the process when another one has it.
 */
export function lockFolder(folder: string): FolderLock {
  for (;;) {
    const number = highest(folder);
    const holder = holderOf(folder, number);
    if (holder === undefined) continue;
    if (holder !== null && holds(holder)) throw refuse(folder, holder, number);
    const own = join(folder, `lock.${number + 1}`);
    if (!make(folder, number + 1)) continue;
    if (highest(folder) > number + 1) {
      rmSync(own, { force: true });
      continue;
    }
    for (const name of readdirSync(folder)) {
      if (numberOf(name) > 0 && numberOf(name) <= number) rmSync(join(folder, name), { force: true });
    }
    return { number: number + 1, takenOverFrom: holder?.pid ?? null, release: () => truncateSync(own) };
  }
}
