import { expect, test } from '@playwright/test';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';

test('a report says what it is: period, date, issuer, edition and source', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE['report from a scan']);
  const head = page.locator('.report-head');
  for (const words of ['9 tháng đầu năm 2024', 'UBND tỉnh Lạng Sơn', 'Bản tóm lược', 'OCR']) {
    await expect(head).toContainText(words);
  }
  await head
    .getByText(/^Nguồn/)
    .last()
    .click();
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
