import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { apt, install, systemId, type Command } from './install-programs.ts';

/** The headless shell first: pages are the same in it, and it takes a third of a whole browser's CPU time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What to tell someone whose machine has no browser and can't get one. */
export const NO_BROWSER = `No Chromium for the browser tests: none of Playwright's own, none on the PATH, and none could be installed.
Install one and run again, for example:
  Debian:  sudo apt-get install chromium-headless-shell
  others:  npx playwright install --with-deps chromium
or name one:  CHROMIUM_PATH=/path/to/chromium npm test`;

/** The path of a Chromium that starts on this machine, or `undefined`. Installs nothing. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...onPath, ...PLACES];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path) && starts(path));
}

/** Some systems put a stub in a browser's place that only says how to install it. */
function starts(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Installs a Chromium by the machine's own means, then by Playwright's; says what it does. */
export function installChromium(): string | undefined {
  for (const command of installers()) {
    install('a browser', command);
    const found = findChromium();
    if (found) return found;
  }
  return undefined;
}

function installers(): Command[] {
  const playwright = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  const isRoot = process.getuid?.() === 0;
  const byApt = [
    apt('update', '-qq'),
    apt('install', '-y', '-qq', 'chromium-headless-shell'),
    apt('install', '-y', '-qq', 'chromium'),
  ];
  const byPlaywright: Command[] = [
    [process.execPath, playwright, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'],
  ];
  const system = systemId();
  // Ubuntu's chromium package is a stub for a snap, which containers can't run.
  if (system === 'debian') return [...byApt, ...byPlaywright];
  return system === 'ubuntu' ? [...byPlaywright, ...byApt] : byPlaywright;
}
