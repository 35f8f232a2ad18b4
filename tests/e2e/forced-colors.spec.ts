import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';

test.use({ colorScheme: 'dark' });
test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }));

for (const [place, address, mark] of [
  ['a history', KINDS_OF_PAGE.indicator, '.period-table mark'],
  ['search', 'tim-kiem/?q=thu', '.hit-text mark'],
] as const) {
  test(`in colours of the reader’s own, marked words of ${place} can be read`, async ({ page }) => {
    await page.goto(address);
    // The sentences of a history unfold below their rows.
    const fold = page.locator('.period-table summary').first();
    if (place === 'a history') await fold.click();
    await expect(page.locator(mark).first()).toBeVisible();
    const { color, ground } = await page
      .locator(mark)
      .first()
      .evaluate((element) => {
        const solid = (of: Element | null): string => {
          const own = of ? getComputedStyle(of).backgroundColor : '';
          return of && /^rgba\(.* 0\)$/.test(own) ? solid(of.parentElement) : own;
        };
        return { color: getComputedStyle(element).color, ground: solid(element) };
      });
    expect(color).not.toBe(ground);
  });
}

test('in colours of the reader’s own, only the section one is in is underlined', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.indicator);
  const lines = await page
    .locator('.site-nav a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBlockEndColor));
  const [ground] = await page
    .locator('body')
    .evaluateAll(([body]) => (body ? [getComputedStyle(body).backgroundColor] : []));
  expect(lines.filter((line) => line !== ground)).toHaveLength(1);
});
