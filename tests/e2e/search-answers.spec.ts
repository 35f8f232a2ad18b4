import { expect, test } from '@playwright/test';
import { allAddresses, hits, search, status } from './search-results.ts';

test('a question is answered: the words that only ask are left out', async ({ page }) => {
  await search(page, 'NSNN là gì?');
  await expect(status(page)).toHaveText(/^Bỏ qua “là gì\?”\. Tìm thấy/);
  await expect(hits(page).first().locator('.hit-title')).toHaveText(/^NSNN/);
  await search(page, 'thu ngân sách năm ngoái bao nhiêu');
  await expect(
    page.getByRole('region', { name: 'Số liệu mới nhất' }).getByRole('listitem').first(),
  ).toContainText('tỷ đồng');
});

test('a word that was put right is told with its accents', async ({ page }) => {
  await search(page, 'gải phóng mặt bằng');
  await expect(status(page)).toContainText('“giải”');
});

test('more results join the report that stands last: none is headed twice in a tier', async ({ page }) => {
  await search(page, 'ngân sách');
  await allAddresses(page);
  const groups = await page
    .locator('.hit-group')
    .evaluateAll((sections) => sections.map((section) => (section as HTMLElement).dataset.group));
  expect(groups.length).toBeGreaterThan(3);
  expect(groups.filter((group, at) => group === groups[at - 1])).toEqual([]);
});

test('a year, a period and a place become chips that can be taken away', async ({ page }) => {
  await search(page, 'thu ngân sách Lạng Sơn quý 1 năm 2024');
  const chips = page.getByRole('list', { name: 'Hiểu là' }).getByRole('button');
  await expect(chips).toHaveText([/Lạng Sơn/, /quý I/, /2024/]);
  const figures = page.getByRole('region', { name: 'Số liệu' });
  await expect(figures.getByRole('listitem').first()).toContainText('2.045,7 tỷ đồng');
  await expect(figures.getByRole('listitem').first().locator('blockquote')).toContainText('2.045,7');
  for (const line of await page.locator('.hit-report').allTextContents())
    expect(line).toContain('quý I năm 2024');
  await page.getByRole('button', { name: 'Bỏ quý I' }).click();
  await expect(chips).toHaveText([/Lạng Sơn/, /2024/]);
  await expect(page.getByLabel('Từ cần tìm')).toHaveValue('thu ngân sách Lạng Sơn năm 2024');
});

test("another year's figure answers for none", async ({ page }) => {
  await search(page, 'thu ngân sách 2023');
  const values = page.getByRole('region', { name: 'Số liệu' }).locator('.hit-path');
  for (const line of await values.allTextContents()) expect(line).toMatch(/2023|^Tỉnh Lạng Sơn$/);
});

test('English names are looked for by what reports call them', async ({ page }) => {
  await page.goto(`en/tim-kiem/?q=${encodeURIComponent('state budget revenue Q1 2024')}`);
  await expect(page.getByRole('status')).toContainText('Tổng thu ngân sách nhà nước');
  await expect(page.getByRole('region', { name: 'Figures' }).getByRole('listitem').first()).toContainText(
    'VND',
  );
  await expect(hits(page).first()).toBeVisible();
});
