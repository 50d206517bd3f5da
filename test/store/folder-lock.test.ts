import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '../../src/shared/fault.ts';
import { lockFolder } from '../../src/store/folder-lock.ts';
import { processStart } from '../../src/store/process-start.ts';
import { startProcess } from './start-process.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const leave = (pid: number, start: string, host = hostname()) =>
  writeFileSync(join(folder, 'lock.7'), [pid, start, host].join('\n'));
/** The id of a process that was and is no more. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('the lock on a folder', () => {
  it('refuses who comes second, and lets them in after it was let go', () => {
    const first = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(Fault);
    first.release();
    expect(lockFolder(folder).takenOverFrom).toBeNull();
  });

  it('leaves one file, however often it is taken', () => {
    for (let i = 0; i < 20; i += 1) lockFolder(folder).release();
    expect(readdirSync(folder)).toEqual(['lock.20']);
  });

  it('takes over from a process that is gone', () => {
    const pid = deadPid();
    leave(pid, 'boot:1');
    expect(lockFolder(folder).takenOverFrom).toBe(pid);
  });

  it.skipIf(processStart(process.pid) === null)('takes over from a process whose id another one has now', () => {
    leave(process.pid, 'an-earlier-boot:1');
    expect(lockFolder(folder).takenOverFrom).toBe(process.pid);
  });

  it('respects a running process of which it does not know the start', () => {
    leave(process.pid, '');
    expect(() => lockFolder(folder)).toThrow(`pid ${process.pid}`);
  });

  it('respects a process on another machine and says which file to remove', () => {
    leave(deadPid(), 'boot:1', 'elders');
    expect(() => lockFolder(folder)).toThrow(join(folder, 'lock.7'));
    expect(() => lockFolder(folder)).toThrow('elders');
  });

  it('counts a lock that was written half as free', () => {
    writeFileSync(join(folder, 'lock.3'), '\0\0\0');
    expect(lockFolder(folder).takenOverFrom).toBeNull();
  });

  it('never lets two processes in at once, also when they take over', async () => {
    const gone = [deadPid(), 'boot:1', hostname()].join('\n');
    const processes = [1, 2, 3].map(() => startProcess('lock-process.ts', folder, gone));
    for (const each of processes) await each.printed(2);
    for (const each of processes) {
      await each.kill();
      expect(each.lines).toEqual(['ready', 'done']);
    }
  });
});
