import { expect, test } from '@playwright/test';
import { siteAddress } from './sites.ts';

const LONG = siteAddress('long');

test.describe('in an archive of two areas and eight years', () => {
  test.use({ baseURL: LONG });

  test('reports are narrowed by year, kind of period and area, and the address keeps it', async ({
    page,
  }) => {
    await page.goto('bao-cao/');
    const rows = page.locator('.report-rows > li:visible');
    const all = await rows.count();
    await page.getByLabel('Khu vực').selectOption({ label: 'Tỉnh Dưới' });
    await page.getByLabel('Năm', { exact: true }).selectOption('2023');
    await expect(rows).toHaveCount(4);
    await expect(page.getByRole('status')).toHaveText('4 báo cáo');
    expect(all).toBeGreaterThan(4);
    await page.reload();
    await expect(rows).toHaveCount(4);
    await expect(page.getByLabel('Khu vực')).toHaveValue('tinh-duoi');
  });

  test('every year, kind of period, area, and area in a year has a page that plain links lead to', async ({
    page,
  }) => {
    await page.goto('bao-cao/');
    await page.locator('.browse').getByRole('link', { name: 'Quý', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Báo cáo quý');
    await expect(page.locator('.report-rows > li')).toHaveCount(45);
    await page.goto('khu-vuc/tinh-duoi/');
    await page.getByRole('link', { name: 'Năm 2022', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tỉnh Dưới, năm 2022');
    await expect(page.locator('.report-rows > li')).toHaveCount(4);
    await expect(page.getByRole('region', { name: /^Bảng Số liệu năm 2022, Tỉnh Dưới/ })).toContainText(
      'Đàn vịt',
    );
    await page.getByRole('link', { name: /Năm 2023/ }).click();
    await expect(page).toHaveURL(/khu-vuc\/tinh-duoi\/2023\/$/);
  });

  test('two areas stand in one chart over the same periods, and the address says which', async ({ page }) => {
    await page.goto('so-sanh/?a=khach-den%40tinh-tren');
    await expect(page.locator('[data-instrument="drawn"]')).toBeVisible();
    await page.locator('.compare-add select').first().selectOption({ label: 'Khách đến thăm' });
    await page.locator('.compare-add select').nth(1).selectOption({ label: 'Tỉnh Dưới' });
    await page.getByRole('button', { name: 'Thêm vào' }).click();
    await expect(page).toHaveURL(/a=khach-den%40tinh-tren&b=khach-den%40tinh-duoi/);
    await expect(page.getByRole('application')).toHaveCount(1);
    await page.getByRole('button', { name: 'Bảng', exact: true }).click();
    const row = page.getByRole('row', { name: /^6 tháng đầu năm 2023/ });
    const links = row.getByRole('link', { name: /^[\d.,]+$/ });
    await expect(links).toHaveCount(2);
    const values = await links.allTextContents();
    await page.reload();
    await expect(links.first()).toHaveText(values[0] ?? '');
    await links.last().click();
    await expect(page).toHaveURL(/bao-cao\/tinh-duoi-2023-q2\/#f-khach-den/);
    await expect(page.locator(':target')).toContainText(values[1] ?? '?');
  });
});

test('the comparison opens on two indicators that can be compared', async ({ page }) => {
  await page.goto('so-sanh/');
  await expect(page.locator('[data-instrument="drawn"]')).toBeVisible();
  await expect(page).toHaveURL(/so-sanh\/$/);
  await expect(page.getByRole('list', { name: 'Đang so sánh' }).getByRole('listitem')).toHaveCount(2);
});

test('indicators that wait for figures are folded below those that have some, without pages of their own', async ({
  page,
}) => {
  await page.goto('chi-tieu/');
  await expect(page.getByRole('region', { name: /^Chỉ tiêu về Thu, chi ngân sách/ })).toContainText(
    '7.353,5',
  );
  await expect(page.getByRole('cell', { name: 'chưa có số liệu' })).toHaveCount(0);
  const folded = page.locator('section', { has: page.locator('#nong-nghiep') }).locator('details');
  const waiting = folded.getByRole('listitem').filter({ hasText: 'Diện tích gieo cấy lúa' });
  await expect(waiting).toBeHidden();
  await folded.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(waiting).toBeVisible();
  await expect(waiting.getByRole('link')).toHaveCount(0);
});

test('indicators of unlike units and kinds have a chart and a scale each', async ({ page }) => {
  await page.goto('so-sanh/?a=thu-ngan-sach%40lang-son&b=dan-trau%40lang-son');
  await expect(page.locator('[data-instrument="drawn"]')).toBeVisible();
  await expect(page.getByRole('application')).toHaveCount(2);
  await expect(page.locator('.chart-name')).toHaveCount(2);
});

test('a topic shows its figures and what each report says, in order of time', async ({ page }) => {
  await page.goto('chu-de/ngan-sach/');
  await expect(page.getByRole('region', { name: /Số liệu mới nhất/ })).toContainText('7.353,5');
  const periods = await page.locator('.mentions > li h3').allTextContents();
  expect(periods.map((text) => text.trim())).toEqual([
    '9 tháng đầu năm 2021',
    'Tháng 1 năm 2023',
    'Quý I năm 2024',
    '9 tháng đầu năm 2024',
  ]);
});
