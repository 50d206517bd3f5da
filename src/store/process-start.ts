import { readFileSync } from 'node:fs';

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * Names the moment at which the process with this id started, so that a later process with the same id is told apart:
 * the machine's boot and clock ticks since. Null where the system does not say (outside Linux) or no such process runs.
 */
export function processStart(pid: number): string | null {
  const stat = read(`/proc/${pid}/stat`);
  const boot = read('/proc/sys/kernel/random/boot_id');
  // The second field is the program's name in brackets and may itself hold brackets and spaces; the start is the 22nd.
  const ticks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return ticks === undefined || boot === undefined ? null : `${boot.trim()}:${ticks}`;
}

/** Tells whether a process with this id runs, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
