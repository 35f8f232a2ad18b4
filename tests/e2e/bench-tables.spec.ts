import { expect, test, type Page } from '@playwright/test';
import { findingsInBothThemes } from './axe.ts';
import { ownDesk, type OwnDesk } from './own-desk.ts';

/** Our own words: one figure in a sentence, and an annex of three rows, whose last names nothing that is known. */
const SOURCE = `ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN
Số: 12/BC-UBND
Lạng Sơn, ngày 20 tháng 3 năm 2024

BÁO CÁO
Tình hình kinh tế - xã hội quý I năm 2024

I. KẾT QUẢ

Đàn trâu có 57.895 con, giảm 14,7% so với cùng kỳ.
`;
const TABLE = `
| TT | Chỉ tiêu | Đơn vị | Thực hiện quý I năm 2024 | Cùng kỳ năm trước |
| --- | --- | --- | --- | --- |
| 1 | Đàn lợn | Con | 158.662 | 150.010 |
| 2 | Đàn bò | Con | 28.350 | 28.060 |
| 3 | Đàn gia cầm | Nghìn con | 5.120 | 5.010 |
`;
const SLUG = 'lang-son-2024-q1';
const REPORT = `reports/${SLUG}.md`;

test.describe.configure({ timeout: 180_000 });

let desk: OwnDesk;
test.beforeEach(async ({ page }) => {
  desk = await ownDesk(SOURCE);
  desk.write(REPORT, `${desk.read(REPORT).trimEnd()}\n${TABLE}`);
  await page.goto(desk.url);
  await page.waitForURL(/:\d+\/$/u);
  await page.goto(new URL(`/ban-soat/${SLUG}`, desk.url).href);
  await expect(page.locator('.item-card')).toBeVisible({ timeout: 60_000 });
});
test.afterEach(() => desk.close());

const card = (page: Page) => page.locator('.item-card');
const rowOf = (number: number): string =>
  desk
    .read(REPORT)
    .split('\n')
    .find((line) => line.startsWith(`| ${number} |`)) ?? '';

/** Chooses the item of a table's row by its cell in the page, and leaves the keys to the bench. */
async function choose(page: Page, words: string): Promise<void> {
  await page.locator('.bench-page tr[data-indicator]', { hasText: words }).locator('td').last().click();
  await expect(card(page).getByRole('table')).toContainText(words);
  await page.locator('#item-title').focus();
}

/** What was decided is written before the page knows that it can be taken back. */
async function takeBack(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^Lấy lại: bỏ một số liệu/u })).toBeEnabled();
  await page.keyboard.press('u');
}

test('a number of a table is called none, put right and given to another indicator, cell by cell', async ({
  page,
}) => {
  await choose(page, 'Đàn lợn');
  // Each cell is shown under its header.
  await expect(card(page).getByRole('row', { name: /Thực hiện quý I năm 2024.*158\.662/u })).toBeVisible();
  await expect(card(page)).toContainText('Đọc từ bảng');
  await card(page)
    .getByRole('radio', { name: /Cùng kỳ/u })
    .check();
  await page.keyboard.press('x');
  await expect
    .poll(() => rowOf(1))
    .toMatch(/\| \[150\.010\]\(\.\.\/indicators\/[a-z-]+\.md "role: none"\) \|$/u);
  await takeBack(page);
  await expect.poll(() => rowOf(1)).toBe('| 1 | Đàn lợn | Con | 158.662 | 150.010 |');

  await choose(page, 'Đàn lợn');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Chữ trong bản nháp').fill('158.626');
  await dialog.getByRole('button', { name: /^Ghi/u }).click();
  await expect.poll(() => rowOf(1)).toBe('| 1 | Đàn lợn | Con | 158.626 | 150.010 |');

  await choose(page, 'Đàn bò');
  await page.keyboard.press('c');
  await dialog.getByRole('combobox').fill('dan lon');
  await expect(dialog.getByRole('option').first()).toContainText('Đàn lợn');
  await dialog.getByRole('combobox').press('Enter');
  await expect.poll(() => rowOf(2)).toContain('| [28.350](../indicators/dan-lon.md) | 28.060 |');
});

test('a whole row is called none by its name, and the page shows what is read', async ({ page }) => {
  await choose(page, 'Đàn gia cầm');
  expect(await findingsInBothThemes(page)).toEqual([]);
  await card(page).getByRole('radio', { name: 'Cả dòng' }).check();
  await page.keyboard.press('x');
  await expect
    .poll(() => rowOf(3))
    .toMatch(/^\| 3 \| \[Đàn gia cầm\]\(\.\.\/indicators\/[a-z-]+\.md "role: none"\)/u);
  await expect(page.locator('.bench-page tr[data-indicator]', { hasText: 'Đàn gia cầm' })).toHaveCount(0);
  await takeBack(page);
  await expect.poll(() => rowOf(3)).toBe('| 3 | Đàn gia cầm | Nghìn con | 5.120 | 5.010 |');
});
