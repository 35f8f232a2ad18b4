import { expect, test, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { gotoAtRest, watchRest } from './at-rest.ts';
import { siteAddress } from './sites.ts';

/** The archive of tests/generators/long-archive.ts: one report of full length, two areas, eight years. */
test.use({ baseURL: siteAddress('long') });

const REPORT = 'bao-cao/tinh-tren-2024/';
const INDICATOR = 'chi-tieu/thu-thue/';
const KB = 1024;

interface Weight {
  document: number;
  stylesheet: number;
  script: number;
  font: number;
}

/** Bytes as they are sent (gzip), by kind; fonts are compressed already. */
function weigh(page: Page): () => Promise<Weight> {
  const weight: Weight = { document: 0, stylesheet: 0, script: 0, font: 0 };
  const weighed: Promise<void>[] = [];
  const atRest = watchRest(page);
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (!(kind in weight)) return;
    weighed.push(
      response.body().then((body) => {
        const bytes = kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
        weight[kind as keyof Weight] += bytes;
      }),
    );
  });
  return async () => {
    await atRest();
    await Promise.all(weighed);
    return weight;
  };
}

async function countShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  return () =>
    page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
}

test('a report of full length stays within its budgets', async ({ page }) => {
  const weight = weigh(page);
  await page.goto(REPORT);
  const { document, stylesheet, script, font } = await weight();
  expect(document).toBeLessThanOrEqual(75 * KB);
  expect(document).toBeGreaterThan(40 * KB);
  expect(stylesheet).toBeLessThanOrEqual(14 * KB);
  expect(script).toBeLessThanOrEqual(8 * KB);
  expect(font).toBeLessThanOrEqual(130 * KB);
  expect(font).toBeGreaterThan(0);
});

test('an indicator’s page with everything it can load stays within its budget', async ({ page }) => {
  const weight = weigh(page);
  await page.goto(INDICATOR);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu ảnh' }).click();
  await saved;
  const { stylesheet, script } = await weight();
  expect(stylesheet).toBeLessThanOrEqual(14 * KB);
  expect(script).toBeLessThanOrEqual(86 * KB);
  expect(script).toBeGreaterThan(30 * KB);
});

test('nothing moves when fonts, charts and cards come', async ({ page }) => {
  const shifted = await countShifts(page);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await gotoAtRest(page, REPORT);
    await page.locator('.report-body a.figure-link').nth(3).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('.report-body a.noteref').nth(3).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    expect(await shifted(), `report at ${width} px`).toBeLessThanOrEqual(0.02);
    for (const address of ['', INDICATOR, 'so-sanh/']) {
      await gotoAtRest(page, address);
      expect(await shifted(), `${address || 'home'} at ${width} px`).toBeLessThanOrEqual(0.02);
    }
  }
});
