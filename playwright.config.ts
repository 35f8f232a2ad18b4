import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';
import { findChromium } from './scripts/chromium.ts';

// The archives that tests make are not the keeper's.
process.env.ARCHIVE_MEMORY = 'off';

/** The built sites that `npm test` makes; each is served under a path, as on a host that others share. */
const sites = [
  { name: 'demo', port: 4391, base: '/kho/thu/' },
  { name: 'hostile', port: 4392, base: '/' },
  { name: 'long', port: 4393, base: '/' },
  { name: 'three', port: 4394, base: '/' },
] as const;
const [demo] = sites;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 30_000,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${demo.port}${demo.base}`,
    locale: 'vi-VN',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? findChromium(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: sites
    .filter(({ name }) => existsSync(`.cache/sites/${name}`))
    .map(({ name, port, base }) => ({
      command: `node scripts/serve.ts .cache/sites/${name} --port ${port} --base ${base}`,
      url: `http://127.0.0.1:${port}${base}`,
      reuseExistingServer: false,
    })),
});
