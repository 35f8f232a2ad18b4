import { expect, test } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';

for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
  test(`the ${kind} page has its language, title, landmarks and one heading of the first level`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(response.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await expect(page).toHaveTitle(/Kho Báo Cáo/);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark)).toHaveCount(1);
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
    expect(faults).toEqual([]);
  });

  test(`the ${kind} page does not scroll sideways at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('a page knows the way to the site’s root', async ({ page, baseURL }) => {
  for (const address of [KINDS_OF_PAGE.home, KINDS_OF_PAGE.topics, KINDS_OF_PAGE.report]) {
    await page.goto(address);
    const root = await page.evaluate(
      () => new URL(document.documentElement.dataset.root ?? '', location.href).href,
    );
    expect(root).toBe(baseURL);
  }
});

test('every link within the pages of each kind leads somewhere', async ({ page, request, baseURL }) => {
  test.setTimeout(120_000);
  const pages = new Map<string, Set<string>>();
  for (const address of Object.values(KINDS_OF_PAGE)) {
    await page.goto(address);
    const links = await page
      .locator('a[href]')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    for (const link of links.filter((href) => href.startsWith(baseURL ?? ''))) {
      const { origin, pathname, hash } = new URL(link);
      const anchors = pages.get(origin + pathname) ?? new Set();
      pages.set(origin + pathname, hash ? anchors.add(decodeURIComponent(hash.slice(1))) : anchors);
    }
  }
  const broken: string[] = [];
  for (const [address, anchors] of pages) {
    const response = await request.get(address);
    if (response.status() !== 200) broken.push(address);
    const html = anchors.size > 0 ? await response.text() : '';
    for (const id of anchors) if (!html.includes(`id="${id}"`)) broken.push(`${address}#${id}`);
  }
  expect(broken).toEqual([]);
});

test('a report says what it is: period, date, issuer, edition and source', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE['report from a scan']);
  const head = page.locator('.report-head');
  for (const words of ['9 tháng đầu năm 2024', 'UBND tỉnh Lạng Sơn', 'Bản tóm lược', 'OCR']) {
    await expect(head).toContainText(words);
  }
  await head.getByText('Nguồn và đính chính').click();
  await expect(head).toContainText(/[0-9a-f]{64}/);
});

test('a report leads to the reports before and after it of the same kind', async ({ page }) => {
  await page.goto('bao-cao/lang-son-2021-9m/');
  await page
    .locator('.neighbours')
    .getByRole('link', { name: /9 tháng đầu năm 2024/ })
    .click();
  await expect(page).toHaveURL(/bao-cao\/lang-son-2024-9m\/$/);
  await expect(page.locator('.neighbours a[rel="prev"]')).toHaveAttribute('href', /lang-son-2021-9m/);
});

test('reconciliation says where parts and whole agree, and where it cannot tell', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.reconciliation);
  const check = page.locator('.check', { hasText: '7.353,5' });
  await expect(check).toContainText('Khớp');
  await check.getByRole('link', { name: /^7\.353,5/ }).click();
  await expect(page.locator(':target')).toContainText('7.353,5');
});

test('styles, scripts and fonts of a report stay within their budgets', async ({ page }) => {
  const sizes = { stylesheet: 0, script: 0, font: 0 };
  const weighed: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (kind !== 'stylesheet' && kind !== 'script' && kind !== 'font') return;
    weighed.push(
      response.body().then((body) => {
        sizes[kind] += kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
      }),
    );
  });
  await page.goto(KINDS_OF_PAGE.report, { waitUntil: 'networkidle' });
  await Promise.all(weighed);
  expect(sizes.stylesheet).toBeLessThanOrEqual(14 * 1024);
  expect(sizes.script).toBeLessThanOrEqual(8 * 1024);
  expect(sizes.font).toBeLessThanOrEqual(130_000);
  expect(sizes.font).toBeGreaterThan(0);
});

test('nothing moves when the fonts come', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  for (const address of [KINDS_OF_PAGE.home, KINDS_OF_PAGE.report, KINDS_OF_PAGE.indicator]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const total = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    expect(total).toBeLessThanOrEqual(0.02);
  }
});

test('a printed report has its notes and no controls', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.report);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.endnotes')).toBeVisible();
  for (const control of ['.contents', '.site-nav', '.search-form', '.figure-link', '.neighbours']) {
    await expect(page.locator(control).first()).toBeHidden();
  }
});
