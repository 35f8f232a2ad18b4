import { expect, test } from '@playwright/test';
import { findingsInBothThemes } from './axe.ts';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';

/** Of the same kind as another page, as far as axe goes; a run over a long page takes seconds. */
const ALIKE = new Set(['report from a scan', 'indicator with a break', 'reconciliation of a year', 'year']);

/** One load per kind of page: what holds for all of them is asked together, because loading is what takes time. */
for (const [kind, address] of Object.entries({ ...KINDS_OF_PAGE, 'wrong addresses’': '404.html' })) {
  test(`the ${kind} page is sound, accessible in both themes, and fits every screen`, async ({ page }) => {
    test.setTimeout(90_000);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(response.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await expect(page).toHaveTitle(/Kho Báo Cáo/);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    if (address !== '404.html') {
      await expect(page.getByRole('banner')).toHaveCount(1);
      await expect(page.getByRole('contentinfo')).toHaveCount(1);
      await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
    }
    expect(faults).toEqual([]);
    if (!ALIKE.has(kind)) expect(await findingsInBothThemes(page)).toEqual([]);

    // 640 px is a window of 1,280 at 200 %, 320 px one at 400 %.
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 640 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test('a page knows the way to the site’s root', async ({ page, baseURL }) => {
  for (const address of [KINDS_OF_PAGE.home, KINDS_OF_PAGE.topics, KINDS_OF_PAGE.report]) {
    await page.goto(address, { waitUntil: 'commit' });
    const root = await page.evaluate(
      () => new URL(document.documentElement.dataset.root ?? '', location.href).href,
    );
    expect(root).toBe(baseURL);
  }
});

test('the first Tab reaches a link past the navigation', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.report);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Tới nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
