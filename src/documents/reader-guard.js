// Loaded before everything else in a reader's process. A thread of its own watches that process, so that it is stopped even
// when it never comes to rest, even when the process that started it is busy or gone.
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

const everyMs = 25;

if (isMainThread) {
  try {
    // Should the process crash, then no memory of it is written to disk.
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    // Only Linux has this, and there only some systems keep it shut.
  }
  const limit = Number(process.argv[2]) * 1_000_000;
  const watcher = new Worker(new URL(import.meta.url), {
    execArgv: [],
    env: {},
    workerData: { limit, parent: process.ppid },
  });
  await once(watcher, 'online');
  watcher.unref();
} else {
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData.limit || process.ppid !== workerData.parent) {
      process.kill(process.pid, 'SIGKILL');
    }
  }, everyMs);
}
