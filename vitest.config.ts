import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: 'tests/unit/generated-cases.ts',
    // Far above what a test takes, so that a busy machine fails none.
    testTimeout: 60_000,
    // A process of its own for each file takes longer than most of the files: a test puts back what it changes.
    isolate: false,
    env: { ARCHIVE_MEMORY: 'off' },
  },
});
