import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findings(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(TAGS)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in the ${scheme} theme`, () => {
    test.use({ colorScheme: scheme });
    for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
      test(`axe finds nothing on the ${kind} page`, async ({ page }) => {
        await page.goto(address);
        // A theme changes colours only: the other rules need no second run.
        expect(await findings(page, scheme === 'dark' ? ['color-contrast'] : undefined)).toEqual([]);
      });
    }

    test('axe finds nothing with a note open', async ({ page }) => {
      await page.goto(KINDS_OF_PAGE.report);
      await page.locator('a[role="doc-noteref"]').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });

    test('axe finds nothing on the page for wrong addresses', async ({ page }) => {
      await page.goto('404.html');
      expect(await findings(page)).toEqual([]);
    });
  });
}

test('on a phone axe finds nothing on the report and indicator pages', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const address of [KINDS_OF_PAGE.report, KINDS_OF_PAGE.indicator]) {
    await page.goto(address);
    expect(await findings(page)).toEqual([]);
  }
});

test('the first Tab reaches a link past the navigation', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.report);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Tới nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
