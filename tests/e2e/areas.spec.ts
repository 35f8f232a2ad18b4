import { expect, test, type Page } from '@playwright/test';
import { findingsInBothThemes } from './axe.ts';
import { gotoAtRest } from './at-rest.ts';
import { siteAddress } from './sites.ts';

/** Three provinces, twenty years, 316 reports. */
test.use({ baseURL: siteAddress('three') });

const field = (page: Page) => page.getByRole('combobox', { name: 'Bạn muốn xem số liệu của nơi nào?' });
const numbers = (page: Page) => page.locator('.own-area .number-cards > li');

test('home asks for the reader’s province, shows its numbers, and keeps the choice on the device', async ({
  page,
}) => {
  await page.goto('');
  await field(page).fill('nui');
  await page.getByRole('option', { name: 'Tỉnh Núi Xanh' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Tỉnh Núi Xanh' })).toBeFocused();
  await expect(numbers(page)).toHaveCount(8);
  await expect(field(page)).toBeHidden();
  await page.reload();
  await expect(numbers(page)).toHaveCount(8);

  const first = numbers(page).first();
  await expect(first).toContainText(/Năm 2024, đạt [\d,]+% kế hoạch năm, (?:tăng|giảm) [\d,]+%/);
  const value = (await first.locator('.num').textContent()) ?? '?';
  await first.locator('.num').click();
  await expect(page).toHaveURL(/bao-cao\/nui-xanh-2024\/#/);
  await expect(page.locator(':target')).toContainText(value);
  await page.goBack();
  await page.getByRole('button', { name: 'Chọn nơi khác' }).click();
  await expect(field(page)).toBeFocused();
  await expect(numbers(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('an area is chosen by keyboard alone, without accents', async ({ page }) => {
  await page.goto('');
  await field(page).focus();
  await field(page).pressSequentially('bien');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Tỉnh Biển Lặng' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: 'Tỉnh Biển Lặng' })).toBeFocused();
  expect(await findingsInBothThemes(page)).toEqual([]);
});

test('without a choice every headline number says of which area it is', async ({ page }) => {
  await page.goto('');
  const table = page.getByRole('region', { name: 'Số mới nhất của từng nơi' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Chỉ tiêu',
    'Tỉnh Núi Xanh',
    'Tỉnh Sông Dài',
    'Tỉnh Biển Lặng',
  ]);
  const row = table.getByRole('row', { name: /Tổng thu ngân sách/ });
  for (const [column, area] of ['nui-xanh', 'song-dai', 'bien-lang'].entries()) {
    await expect(row.getByRole('cell').nth(column).getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`bao-cao/${area}-2024/#`),
    );
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('home has the numbers of every area and no field that does nothing', async ({ page }) => {
    await page.goto('');
    await expect(field(page)).toBeHidden();
    await expect(page.getByRole('region', { name: 'Số mới nhất của từng nơi' })).toBeVisible();
  });
  test('every report is reached by year and area', async ({ page }) => {
    await page.goto('bao-cao/');
    await expect(page.getByLabel('Loại kỳ')).toBeHidden();
    await page.getByText('2000–2009').click();
    await page
      .getByRole('navigation', { name: 'Theo năm' })
      .getByRole('link', { name: 'Tỉnh Núi Xanh (12)' })
      .last()
      .click();
    await page.getByRole('link', { name: /^Tháng 4 năm 2005/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('tháng 4 năm 2005');
  });
});

test('nothing moves when the numbers of a kept area come', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('khu-vuc:/', 'song-dai');
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await gotoAtRest(page, '');
    await expect(numbers(page)).toHaveCount(8);
    const shifted = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
    );
    expect(shifted, `${width} px`).toBeLessThanOrEqual(0.02);
  }
});

test('an area’s page leads with eight numbers, then topics, then reports; bars keep off the numbers', async ({
  page,
}) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('khu-vuc/nui-xanh/');
    await expect(page.locator('main h2')).toHaveText([
      'Số liệu mới nhất',
      'Theo chủ đề',
      'Báo cáo mới nhất',
      'Theo năm',
    ]);
    const cards = page.locator('.number-cards > li');
    await expect(cards).toHaveCount(8);
    const overlaps = await cards.evaluateAll((all) => {
      const boxes = (selector: string) =>
        all.flatMap((card) => [...card.querySelectorAll(selector)].map((one) => one.getBoundingClientRect()));
      return boxes('svg').filter((bars) =>
        boxes('.number-value, .number-name, p').some(
          (words) =>
            bars.left < words.right &&
            words.left < bars.right &&
            bars.top < words.bottom &&
            words.top < bars.bottom,
        ),
      ).length;
    });
    expect(overlaps).toBe(0);
  }
});

test('three hundred reports are narrowed by year, kind of period and area, and the address keeps it', async ({
  page,
}) => {
  await page.goto('bao-cao/');
  const rows = page.locator('.report-rows > li:visible');
  await page.getByLabel('Khu vực', { exact: true }).selectOption({ label: 'Tỉnh Núi Xanh' });
  await expect(page.getByRole('status')).toHaveText('240 báo cáo');
  await expect(rows).toHaveCount(60);
  await page.getByRole('button', { name: 'Xem thêm' }).click();
  await expect(rows).toHaveCount(120);
  await page.getByLabel('Năm', { exact: true }).selectOption('2005');
  await expect(rows).toHaveCount(12);
  await page.getByLabel('Loại kỳ').selectOption({ label: 'Quý' });
  await expect(rows).toHaveCount(1);
  await page.reload();
  await expect(rows).toHaveText(/Quý I năm 2005 · Tỉnh Núi Xanh/);
  await rows.getByRole('link').click();
  await expect(page).toHaveURL(/bao-cao\/nui-xanh-2005-q1\/$/);
  await page.goto('bao-cao/?nam=2005');
  await page.getByLabel('Năm', { exact: true }).selectOption('');
  await expect(page.getByRole('heading', { name: 'Báo cáo mới nhất' })).toBeVisible();
});

test('a year’s page tells its figures before it lists its reports', async ({ page }) => {
  await page.goto('nam/2023/');
  const heads = await page.locator('main h2').allTextContents();
  expect(heads.at(-1)).toBe('Báo cáo');
  expect(heads[0]).toMatch(/^Số liệu năm 2023/);
});
