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
