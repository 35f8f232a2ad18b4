import { defineConfig } from '@playwright/test';
export default defineConfig({
  testDir: '/work/main/tests/e2e',
  workers: 2,
  timeout: 30000,
  reporter: 'list',
  outputDir: '/tmp/trust-pw',
  use: {
    baseURL: 'http://127.0.0.1:4878/kho/',
    locale: 'vi-VN',
    launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] },
  },
  webServer: {
    command: 'node /work/main/scripts/serve.ts /tmp/trust-dist --port 4878 --base /kho/',
    url: 'http://127.0.0.1:4878/kho/',
    cwd: '/work/main',
  },
});
