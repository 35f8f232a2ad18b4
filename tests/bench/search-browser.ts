import { chromium, type Page } from '@playwright/test';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../chromium.ts';
import { buildSite } from '../../src/publish/build-site.ts';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { importReports, rawReports } from './imported-archive.ts';

const SCRATCH = '.cache/bench/search-browser';
/** What is asked for: bytes of a first query, milliseconds of a second one and of one on a slow phone, shift there. */
const LIMITS = { firstQuery: 260_000, second: 200, slow: 6000, shift: 0.02 };
/** Slow 3G and a processor of a quarter of this one's speed. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;
/** Milliseconds between the keys of a first query, as on a phone. */
const BETWEEN_KEYS = 200;
const FIRST = [
  'đầu tư công',
  'dau tu cong',
  '"cửa khẩu thông minh"',
  'covid -"vắc xin"',
  '2.045,7',
  'nông thôm mới',
  'chương trình MTQG',
];
const SECOND = 'giải phóng mặt bằng';

/** A place to search in: from where `/` leads to it, and what holds its results. */
interface Way {
  readonly name: string;
  readonly from: string;
  readonly results: string;
}
const WAYS: readonly Way[] = [
  { name: 'page', from: 'tim-kiem/', results: '[data-search="results"]' },
  { name: 'dialog', from: 'gioi-thieu/', results: '#search-dialog-list' },
];

/**
 * Searches the site of the imported reports as a reader does, in a browser: what the first query of a visit
 * fetches, typed key by key, and how long the second takes, put in at once, to the last change of its results.
 *
 * @returns a line per measurement, with ✗ where it is beyond what the issue asks for
 */
export async function benchSearchBrowser(): Promise<string[]> {
  const reports = rawReports();
  const executablePath = findChromium();
  if (reports === undefined || executablePath === undefined)
    return ['search in the browser: skipped, there are no raw reports or there is no browser'];
  const contentDir = join(SCRATCH, 'content');
  rmSync(SCRATCH, { recursive: true, force: true });
  importReports(reports, contentDir);
  Object.assign(process.env, { ARCHIVE_CONTENT: contentDir, ARCHIVE_DRAFTS: 'include' });
  const code = await buildSite({ outDir: join(SCRATCH, 'site') });
  delete process.env.ARCHIVE_CONTENT;
  delete process.env.ARCHIVE_DRAFTS;
  if (code !== 0) return ['✗ search in the browser: the site does not build'];
  const served = await serveFolder({ dir: join(SCRATCH, 'site') });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const lines = ['search in the browser, the imported reports'];
  for (const way of WAYS) {
    for (const query of FIRST) {
      const page = await browser.newPage();
      lines.push(await searchTwice(page, served.url, way, query));
      await page.close();
    }
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
    lines.push(await searchSlowly(phone, served.url, way));
    await phone.close();
  }
  await browser.close();
  await served.close();
  return lines;
}

/** How long the first answer of a visit takes on a slow phone, its page there, and how far it moves what is read. */
async function searchSlowly(page: Page, root: string, way: Way): Promise<string> {
  await page.addInitScript(() => {
    const shift = { sum: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shift.sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shift });
  });
  await page.goto(root + way.from, { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  const network = await page.context().newCDPSession(page);
  await network.send('Network.emulateNetworkConditions', SLOW);
  await network.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const start = performance.now();
  await page.keyboard.insertText(FIRST[0] ?? '');
  await page.locator(`${way.results} mark`).first().waitFor();
  const time = performance.now() - start;
  await page.waitForTimeout(3000);
  const shift = await page.evaluate(() => (globalThis as unknown as { shift: { sum: number } }).shift.sum);
  const good = time <= LIMITS.slow && shift <= LIMITS.shift;
  return (
    `  ${good ? '✓' : '✗'} ${way.name.padEnd(6)} ${(FIRST[0] ?? '').padEnd(24)} on a slow phone answered after ` +
    `${(time / 1000).toFixed(1)} s, shift ${shift.toFixed(3)}`
  );
}

async function searchTwice(page: Page, root: string, way: Way, query: string): Promise<string> {
  let bytes = 0;
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));

  await page.goto(root + way.from, { waitUntil: 'networkidle' });
  bytes = 0;
  await page.waitForTimeout(500);
  const before = bytes;
  await page.keyboard.press('/');
  for (const letter of query) {
    await page.keyboard.insertText(letter);
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  await page.waitForTimeout(1000);
  const first = bytes - before;

  await page.keyboard.press('ControlOrMeta+a');
  const time = await timeToResults(page, way.results);
  const good = before === 0 && first <= LIMITS.firstQuery && time <= LIMITS.second;
  return (
    `  ${good ? '✓' : '✗'} ${way.name.padEnd(6)} ${query.padEnd(24)} before the first key ${before} B, ` +
    `first ${Math.round(first / 1000)} KB; second ${time.toFixed(0)} ms, ${Math.round((bytes - before - first) / 1000)} KB more`
  );
}

/** Milliseconds from the second query to the last change of the results. */
async function timeToResults(page: Page, results: string): Promise<number> {
  await page.evaluate((selector) => {
    const times = { typed: 0, shown: 0 };
    addEventListener('input', () => (times.typed = performance.now()), { capture: true });
    const seen = new MutationObserver(() => (times.shown = performance.now()));
    const list = document.querySelector(selector);
    if (list) seen.observe(list, { childList: true, subtree: true });
    Object.assign(globalThis, { times });
  }, results);
  await page.keyboard.insertText(SECOND);
  await page.waitForTimeout(2000);
  return page.evaluate(() => {
    const { times } = globalThis as unknown as { times: { typed: number; shown: number } };
    return times.shown > 0 ? times.shown - times.typed : Infinity;
  });
}
