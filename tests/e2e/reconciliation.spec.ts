import { expect, test, type Locator, type Page } from '@playwright/test';

/** The comparison of one indicator under one of the page's questions of 2024. */
function comparison(page: Page, question: RegExp, indicator: string): Locator {
  const section = page
    .getByRole('region', { name: 'Năm 2024' })
    .locator('.question')
    .filter({ has: page.getByRole('heading', { name: question }) });
  return section
    .locator('.check, .agreements > li')
    .filter({ has: page.getByRole('link', { name: indicator, exact: true }) });
}
const PLANS = /cùng một kế hoạch năm/;

for (const indicator of [
  'Tổng thu ngân sách nhà nước trên địa bàn',
  'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
  'Tổng lượt khách du lịch',
]) {
  test(`the plans that quarter and nine months of 2024 imply agree within rounding: ${indicator}`, async ({
    page,
  }) => {
    await page.goto('doi-chieu/');
    const found = comparison(page, PLANS, indicator);
    await expect(found).toContainText('Khớp trong mức làm tròn');
    await expect(found).toContainText('quý I năm 2024');
    await expect(found).toContainText('9 tháng đầu năm 2024');
  });
}

test('they differ for local exports, and the page says by how much and what rounding explains', async ({
  page,
}) => {
  await page.goto('doi-chieu/');
  const found = comparison(page, PLANS, 'Hàng địa phương xuất khẩu');
  await expect(found).toContainText('Lệch');
  await expect(found).toContainText('cách nhau 15,1 triệu USD');
  await expect(found).toContainText('làm tròn chỉ có thể gây lệch đến 3,59 triệu USD');
});

test('both sides of a comparison lead to the very sentences', async ({ page }) => {
  for (const [link, printed] of [
    ['32 triệu USD là 20,8% kế hoạch', '32 triệu USD, đạt 20,8% kế hoạch'],
    ['122 triệu USD là 72,2% kế hoạch', '122 triệu USD, đạt 72,2% kế hoạch'],
  ] as const) {
    await page.goto('doi-chieu/');
    await comparison(page, PLANS, 'Hàng địa phương xuất khẩu').getByRole('link', { name: link }).click();
    await expect(page.locator(':target')).toContainText(printed);
  }
});

test('a change in points agrees with the share that a note quotes of the year before', async ({ page }) => {
  await page.goto('doi-chieu/');
  const found = comparison(page, /^Số báo cáo sau nói về kỳ trước/, 'Giải ngân vốn đầu tư công');
  await expect(found).toContainText('quý I năm 2023, tỷ lệ so với kế hoạch');
  await expect(found).toContainText('Khớp');
  await expect(found).toContainText('15% kế hoạch, tăng 3 điểm phần trăm so với cùng kỳ năm trước');
  await found.getByRole('link', { name: 'nhắc lại 12% kế hoạch trong chú thích' }).click();
  await expect(page.locator(':target')).toContainText('467,9 tỷ đồng');
});

test('a whole agrees with its parts, and each part leads to its sentence', async ({ page }) => {
  await page.goto('doi-chieu/');
  const found = comparison(page, /Các phần cộng lại/, 'Tổng thu ngân sách nhà nước trên địa bàn').filter({
    hasText: '7.353,5',
  });
  await expect(found).toContainText('Khớp');
  await found.getByRole('link', { name: '5.200 tỷ đồng' }).click();
  await expect(page.locator(':target')).toContainText('5.200 tỷ đồng');
});

test('what cannot be compared is listed with the reason', async ({ page }) => {
  await page.goto('doi-chieu/2024/');
  await page.getByText(/chỗ không đối chiếu được, và vì sao/).click();
  const list = page.locator('.uncompared');
  await expect(list).toContainText('Kho chưa có báo cáo của kỳ được so');
  await expect(list.getByText('Quý I năm 2023:')).toBeVisible();
});

test('each year has a page of its own', async ({ page }) => {
  await page.goto('doi-chieu/');
  await page
    .getByRole('navigation', { name: 'Đối chiếu theo năm' })
    .getByRole('link', { name: '2021' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đối chiếu năm 2021');
});

test('a year’s page leads to the years beside it', async ({ page }) => {
  await page.goto('doi-chieu/2024/');
  await page.getByRole('link', { name: 'Năm 2023' }).click();
  await expect(page).toHaveURL(/doi-chieu\/2023\/$/);
  await page.getByRole('link', { name: 'Năm 2024' }).click();
  await expect(page).toHaveURL(/doi-chieu\/2024\/$/);
});
