import { expect, test, type Locator, type Page } from '@playwright/test';

async function cellOf(page: Page, indicator: string, report: string): Promise<Locator> {
  const link = page.getByRole('rowheader').getByRole('link', { name: indicator, exact: true });
  const table = page.getByRole('table').filter({ has: link });
  const headers = await table.locator('thead th').allTextContents();
  const column = headers.findIndex((text) => text.includes(report));
  expect(column, `no column for ${report}`).toBeGreaterThan(0);
  return table
    .locator('tbody tr')
    .filter({ has: link })
    .locator('td')
    .nth(column - 1);
}

test('the footer leads to the coverage page', async ({ page }) => {
  await page.goto('');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Độ phủ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Độ phủ');
});

test('a report that states an indicator leads to the sentence', async ({ page }) => {
  await page.goto('do-phu/');
  const cell = await cellOf(page, 'Tổng thu ngân sách nhà nước trên địa bàn', 'Quý I/2024');
  await cell.getByRole('link', { name: 'có nêu' }).click();
  await expect(page.locator(':target')).toContainText('2.045,7 tỷ đồng');
});

test('it tells what a report leaves out, and what is printed in another unit', async ({ page }) => {
  await page.goto('do-phu/');
  const absent = await cellOf(page, 'Tổng số doanh nghiệp trên địa bàn', 'Tháng 1/2023');
  const unit = await cellOf(page, 'Tổng lượt khách du lịch', '9 tháng/2024');
  await expect(absent).toHaveText(/không nêu/);
  await expect(unit).toContainText('in bằng đơn vị khác (1 đơn vị in ra là 1.000 nghìn lượt)');
});

test('it tells from which report on a definition has changed', async ({ page }) => {
  await page.goto('do-phu/');
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: 'Số vụ tai nạn giao thông', exact: true }) });
  await expect(row).toContainText('cách tính đã đổi');
});

test('on a phone the names stay in view while the reports are scrolled by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('do-phu/');
  const scroller = page.getByRole('region', { name: /^Độ phủ:/ });
  await scroller.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => scroller.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  const name = await page.getByRole('rowheader', { name: 'Đàn bò' }).boundingBox();
  expect(name?.x).toBeGreaterThanOrEqual(0);
});
