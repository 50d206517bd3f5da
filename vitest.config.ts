import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Processes and not threads: tests start databases and servers, and some of them are killed.
    pool: 'forks',
    // By itself vitest leaves one core idle, and on two cores that is half.
    maxWorkers: '100%',
    // A database's first start takes up to 11 s on a busy machine; nothing here measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
