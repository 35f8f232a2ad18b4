import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: 'tests/unit/generated-cases.ts',
    // Far above what a test takes, so that a busy machine fails none.
    testTimeout: 60_000,
    // A process of its own for each file takes longer than most of the files: a test puts back what it changes.
    isolate: false,
    // One for each processor, also beside the other steps of `npm test`: these end long before the unit tests, and would
    // leave a processor to nobody.
    maxWorkers: '100%',
    env: { ARCHIVE_MEMORY: 'off' },
  },
});
