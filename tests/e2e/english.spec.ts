import { expect, test } from '@playwright/test';
import { findingsInBothThemes } from './axe.ts';

/** The list has the home page's table many times over, which costs axe seconds and tells it nothing new. */
const ALIKE = 'en/chi-tieu/';
const PAGES = ['en/', ALIKE, 'en/chi-tieu/thu-ngan-sach/', 'en/du-lieu/'];

for (const path of PAGES) {
  test(`${path} is in English, accessible in both themes, and fits every screen`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    // What is Vietnamese all the same says so; else it would be read out as if it were English.
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent?.trim() ?? '';
        const language = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
        if (/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(text) && language !== 'vi')
          found.push(text);
      }
      return found;
    });
    expect(unmarked).toEqual([]);
    if (path !== ALIKE) expect(await findingsInBothThemes(page)).toEqual([]);
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 640 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`${path} and its Vietnamese page name each other`, async ({ page, baseURL }) => {
    const versions = (address: string) =>
      page
        .goto(address)
        .then(() =>
          page
            .locator('link[rel="alternate"][hreflang]')
            .evaluateAll((links) =>
              Object.fromEntries(
                links.map((link) => [link.getAttribute('hreflang'), Reflect.get(link, 'href')]),
              ),
            ),
        );
    const vietnamese = `${baseURL}${path.replace(/^en\//, '')}`;
    const expected = { vi: vietnamese, en: `${baseURL}${path}`, 'x-default': vietnamese };
    expect(await versions(path)).toEqual(expected);
    expect(await versions(vietnamese)).toEqual(expected);
    await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`${baseURL}${path}`);
    await page.getByRole('banner').getByRole('link', { name: 'Tiếng Việt' }).click();
    await expect(page).toHaveURL(vietnamese);
  });
}

test('an English value leads to the Vietnamese sentence that states it', async ({ page, baseURL }) => {
  await page.goto('en/chi-tieu/thu-ngan-sach/');
  const row = page.getByRole('row').filter({ hasText: 'Q1 2024' });
  await expect(row).toContainText('2,045.7');
  await expect(row).toContainText('27.3%');
  await expect(row).toContainText('+21.6%');
  await row.locator('xpath=following-sibling::tr').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`^${baseURL}bao-cao/lang-son-2024-q1/#`));
  await expect(page.locator(':target')).toContainText('2.045,7 tỷ đồng');
});
