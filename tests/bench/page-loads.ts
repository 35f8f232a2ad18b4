import { chromium, type Browser } from '@playwright/test';
import { existsSync } from 'node:fs';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { findChromium } from '../chromium.ts';
import { KINDS_OF_LONG_PAGE } from '../e2e/kinds-of-page.ts';
import { siteFolder } from '../e2e/sites.ts';

/** Slow 3G as browsers' own tools have it, on a phone a quarter as fast as this machine. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;
/** Milliseconds until a page may be read and used. */
const MOST = 6000;

/**
 * How long pages of twenty years take on a slow phone: `tests/e2e/build-site.ts three` makes the site that is read.
 *
 * @returns a line per kind of page, with ✗ where it takes more than it may
 */
export async function benchPageLoads(): Promise<string[]> {
  const dir = siteFolder('three');
  const executablePath = findChromium();
  if (!existsSync(dir) || executablePath === undefined)
    return ['pages on slow 3G: skipped, there is no site of three provinces or there is no browser'];
  const served = await serveFolder({ dir });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const lines = ['pages on slow 3G with a quarter of the CPU: DOM ready, all loaded, KB as sent'];
  for (const [kind, path] of Object.entries(KINDS_OF_LONG_PAGE)) {
    const { ready, loaded, bytes } = await load(browser, served.url + path);
    const sign = ready <= MOST ? '✓' : '✗';
    lines.push(
      `  ${sign} ${kind.padEnd(32)} ${seconds(ready)} ${seconds(loaded)} ${String(Math.round(bytes / 1000)).padStart(5)}`,
    );
  }
  await browser.close();
  await served.close();
  return lines;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1).padStart(5)} s`;

async function load(
  browser: Browser,
  url: string,
): Promise<{ ready: number; loaded: number; bytes: number }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_3G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'load' });
  const times = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { ready: entry?.domContentLoadedEventEnd ?? 0, loaded: entry?.loadEventEnd ?? 0 };
  });
  await context.close();
  return { ...times, bytes };
}
