import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';
import { findChromium } from './tests/chromium.ts';
import { siteAddress, siteFolder, SITES, type SiteName } from './tests/e2e/sites.ts';

// The archives that tests make are not the keeper's.
process.env.ARCHIVE_MEMORY = 'off';

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // On a busy machine one test of hundreds may fail by chance. What passes at its second run is listed as flaky at the
  // end of the log, to be looked into; what fails twice has failed.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: siteAddress('demo'),
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
  webServer: (Object.keys(SITES) as SiteName[])
    .filter((name) => existsSync(siteFolder(name)))
    .map((name) => ({
      command: `node scripts/preview.ts ${siteFolder(name)} --port ${SITES[name].port} --base ${SITES[name].base}`,
      url: siteAddress(name),
      reuseExistingServer: false,
    })),
});
