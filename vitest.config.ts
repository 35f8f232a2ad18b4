import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 20_000, env: { ARCHIVE_MEMORY: 'off' } },
});
