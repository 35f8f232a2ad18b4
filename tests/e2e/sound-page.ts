import { expect, type Page } from '@playwright/test';
import { gotoAtRest } from './at-rest.ts';

/** Opens a page and expects what holds for all: no fault of a script, nothing missing, one title, its landmarks. */
export async function expectSoundPage(page: Page, address: string): Promise<void> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(response.url());
  });
  await gotoAtRest(page, address);
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
}

/** Expects no sideways scrolling: 640 px is a window of 1,280 at 200 %, 320 px one at 400 %. */
export async function expectToFitNarrowScreens(page: Page): Promise<void> {
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 640 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
  }
}
