import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Processes and not threads: tests start databases and servers, and some of them are killed.
    pool: 'forks',
    // One more than there are cores: tests of the store and of delivery wait more than they work.
    maxWorkers: availableParallelism() + 1,
    // A database's first start takes up to 11 s on a busy machine; nothing here measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
