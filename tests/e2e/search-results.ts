import { expect, type Page } from '@playwright/test';

/** What the page says was found. */
export const status = (page: Page) => page.getByRole('status');
/** Results shown so far. */
export const hits = (page: Page) => page.locator('.hit');

/** Waits until the texts below what was counted are there. */
export async function listed(page: Page): Promise<void> {
  await expect(page.locator('[data-search="results"]')).toHaveAttribute('aria-busy', 'false');
}

/** Addresses of all results, from the site's root and without what is to be marked there, as the reader would see them by asking for more. */
export async function allAddresses(page: Page): Promise<string[]> {
  const more = page.getByRole('button', { name: /^Xem thêm/ });
  while (await more.isVisible()) {
    const before = await hits(page).count();
    await more.click();
    await expect.poll(() => hits(page).count()).toBeGreaterThan(before);
  }
  const root = await page.evaluate(
    () => new URL(document.documentElement.dataset.root ?? '', location.href).href,
  );
  const links = await page
    .locator('.hit-title a')
    .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
  return links.map((link) => link.replace(root, '').replace(/\?tim=[^#]*/, '')).sort();
}

/** Opens the search page with a query, and waits for what it found. */
export async function search(page: Page, query: string): Promise<void> {
  await page.goto(`tim-kiem/?q=${encodeURIComponent(query)}`);
  await expect(status(page)).toHaveText(/mục/);
  await listed(page);
}
