import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { gotoAtRest } from './at-rest.ts';
import { findingsInBothThemes } from './axe.ts';
import { ENGLISH_PAGES } from './kinds-of-page.ts';
import { siteAddress, siteFolder } from './sites.ts';

for (const path of ENGLISH_PAGES) {
  test(`${path} is in English, accessible in both themes, and fits every screen`, async ({ page }) => {
    await gotoAtRest(page, path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    // What is Vietnamese all the same says so; else it would be read out as if it were English.
    const unmarked = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent?.trim() ?? '';
        const language = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
        if (walker.currentNode.parentElement?.matches('script')) continue;
        if (/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(text) && language !== 'vi')
          found.push(text);
      }
      return found;
    });
    expect(unmarked).toEqual([]);
    expect(await findingsInBothThemes(page)).toEqual([]);
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
  const row = page.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: 'Q1 2024' }),
    hasText: '2,045.7',
  });
  await expect(row).toContainText('2,045.7');
  await expect(row).toContainText('27.3%');
  await expect(row).toContainText('+21.6%');
  await row.getByRole('link', { name: 'Sentence' }).click();
  await expect(page).toHaveURL(new RegExp(`^${baseURL}bao-cao/lang-son-2024-q1/#`));
  await expect(page.locator(':target')).toContainText('2.045,7 tỷ đồng');
});

test('an English indicator has the instrument of the Vietnamese page, in English', async ({ page }) => {
  await page.goto('en/chi-tieu/thu-ngan-sach/');
  await expect(page.locator('[data-instrument="drawn"]')).toBeVisible();
  const chart = page.getByRole('application', { name: /State budget revenue.*Lang Son Province/ });
  await expect(chart).toHaveAccessibleName(/7,353\.5 billion VND/);
  await chart.press('ArrowLeft');
  await expect(page.locator('[data-readout]')).toContainText('January–September 2024');
  await expect(page.locator('[data-readout]')).toContainText('7,353.5 billion VND');
  await expect(page.getByRole('group', { name: 'View' }).getByRole('button').first()).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save picture' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^state-budget-revenue.*lang-son-province\.png$/);
});

test('the comparison is there in English, and keeps what it compares in its address', async ({ page }) => {
  await page.goto('en/so-sanh/');
  await expect(page.locator('[data-instrument="drawn"] canvas').first()).toBeVisible();
  await page.getByLabel('Indicator').selectOption('xuat-khau');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Compared' }).getByRole('listitem')).toHaveCount(3);
  await expect(page).toHaveURL(/c=xuat-khau%40lang-son/);
});

test('areas have their English names on English pages', async ({ page }) => {
  await page.goto('en/');
  await expect(page.getByRole('link', { name: 'Lang Son Province' })).toHaveAttribute('hreflang', 'vi');
  await page.goto('en/chi-tieu/thu-ngan-sach/');
  await expect(page.locator('.latest')).toContainText('Lang Son Province');
  await expect(page.locator('main').getByText('Tỉnh Lạng Sơn')).toHaveCount(0);
});

test('an English indicator says in English what it measures and where that changed', async ({ page }) => {
  await page.goto('en/chi-tieu/tai-nan-giao-thong/');
  await expect(page.getByText('Changes are stated in accidents, not per cent.')).toBeVisible();
  const change = page.getByText('Counted in another way from Q1 2024.');
  await expect(change.first()).toBeVisible();
  await expect(page.getByText('seems to include minor collisions').first()).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('This is a demonstration.');
});

test('links between English pages stay in English wherever the site has the page', async ({ page }) => {
  await page.goto('en/chi-tieu/xuat-khau/');
  const related = page.getByRole('region', { name: 'Related indicators' }).getByRole('link');
  expect(await related.count()).toBeGreaterThan(0);
  const addresses = await related.evaluateAll((links) => links.map((link) => Reflect.get(link, 'href')));
  expect(addresses.filter((address) => !String(address).includes('/en/chi-tieu/'))).toEqual([]);
});

test('an archive in Vietnamese alone has no English page and speaks of none', async ({ page }) => {
  expect(existsSync(`${siteFolder('demo')}/en/index.html`)).toBe(true);
  expect(existsSync(`${siteFolder('long')}/en`)).toBe(false);
  for (const path of ['', 'chi-tieu/thu-thue/', 'du-lieu/']) {
    await page.goto(`${siteAddress('long')}${path}`);
    await expect(page.locator('[hreflang="en"]')).toHaveCount(0);
  }
});
