import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of plain functions over plain data. */
const features = ['policy', 'knowledge', 'dossier', 'signals', 'privacy', 'intent', 'shared'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // Processes and not threads: tests start databases and servers, and some of them are killed.
    pool: 'forks',
    // One more than there are cores: tests of the store and of delivery wait more than they work.
    maxWorkers: availableParallelism() + 1,
    // A database's first start takes up to 11 s on a busy machine; nothing here measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      // They share no state but what they learn, so one process loads the program once for many files.
      { extends: true, test: { name: 'features', include: features, isolate: false } },
      {
        extends: true,
        test: {
          name: 'edges',
          include: ['test/**/*.test.ts'],
          exclude: features,
          globalSetup: ['test/store/templates.ts'],
        },
      },
    ],
  },
});
