import { expect, test, type Page } from '@playwright/test';
import { findingsInBothThemes } from './axe.ts';
import { ownDesk, type OwnDesk } from './own-desk.ts';

/** Our own words: eight figures, one sentence of no indicator, one note whose mark is lost. */
const SOURCE = `ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN
Số: 12/BC-UBND
Lạng Sơn, ngày 20 tháng 3 năm 2024

BÁO CÁO
Tình hình kinh tế - xã hội quý I năm 2024

I. KẾT QUẢ

1. Tài chính

Tổng thu ngân sách nhà nước trên địa bàn ước 2.045,7 tỷ đồng, đạt 27,3% dự toán, tăng 21,6% so với cùng kỳ; trong đó thu nội địa 600,5 tỷ đồng, đạt 25% dự toán.

Tổng chi ngân sách địa phương ước 3.000 tỷ đồng, đạt 20% dự toán.

2. Thương mại

Tổng mức bán lẻ hàng hóa ước 9.169 tỷ đồng, đạt 22,64% kế hoạch, tăng 18,07% so với cùng kỳ. Kim ngạch xuất khẩu đạt 427,9 triệu USD, tăng 11,6% so với cùng kỳ. Cây bóng mát ven đường trồng mới được 120 nghìn cây cảnh quan.

3. Nông nghiệp

Đàn trâu có 57.895 con, giảm 14,7% so với cùng kỳ. Đàn bò có 28.350 con, tăng 1,02% so với cùng kỳ.
`;
const SLUG = 'lang-son-2024-q1';
const REPORT = `reports/${SLUG}.md`;
const REVIEW = `reports/${SLUG}.review.json`;

test.describe.configure({ timeout: 180_000 });

let desk: OwnDesk;
test.beforeEach(async () => {
  desk = await ownDesk(SOURCE);
  const text = desk.read(REPORT);
  desk.write(
    REPORT,
    `${text.trimEnd()} (chú thích chưa rõ vị trí)[^4]\n\n[^4]: Gồm chi đầu tư và chi thường xuyên.\n`,
  );
});
test.afterEach(() => desk.close());

async function openBench(page: Page): Promise<void> {
  await page.goto(desk.url);
  await page.waitForURL(/:\d+\/$/u);
  await page.goto(new URL(`/ban-soat/${SLUG}`, desk.url).href);
  await expect(page.locator('.item-card')).toBeVisible({ timeout: 60_000 });
}

const decisions = (): { what: string; quote: string; together?: true }[] =>
  (JSON.parse(desk.read(REVIEW)) as { decisions: { what: string; quote: string }[] }).decisions;
const figures = (page: Page) => page.locator('.queue-figures h3 .num');
const card = (page: Page) => page.locator('.item-card');

test('a clerk settles a whole report by keys alone, with at most 1.5 keys a figure', async ({ page }) => {
  await openBench(page);
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
  // The lost note first: it stands in the way of publishing.
  await expect(card(page)).toContainText('Chú thích 4');
  await expect(page.locator('.bench-ready')).toContainText('Phải xem');
  await press('n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('20% dự toán');
  await expect(dialog.getByRole('option').first()).toContainText('[4]');
  await press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.locator('.bench-ready')).toContainText('có thể đăng');
  expect(desk.read(REPORT)).toContain('20% dự toán[^4]');
  expect(desk.read(REPORT)).not.toContain('chưa rõ vị trí');

  const count = Number((await figures(page).innerText()).split('/')[1]);
  expect(count).toBeGreaterThanOrEqual(7);
  keys = 0;
  for (let at = 0; at < count; at += 1) {
    const title = await page.locator('#item-title').innerText();
    await press('Enter');
    await expect(page.locator('#item-title')).not.toHaveText(title);
  }
  await expect(figures(page)).toHaveText(`${count} / ${count}`);
  expect(keys / count).toBeLessThanOrEqual(1.5);
  await expect.poll(() => decisions().filter(({ what }) => what === 'accepted').length).toBe(count);
});

test('agreeing figures are accepted together, taken back, and settled one by one by mouse', async ({
  page,
}) => {
  await openBench(page);
  const before = desk.read(REVIEW);
  const text = desk.read(REPORT);
  await page.getByRole('button', { name: /Chấp nhận \d+ số khớp/u }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').first().uncheck();
  await dialog.getByRole('button', { name: /^Chấp nhận/u }).click();
  await expect.poll(() => decisions().filter(({ together }) => together).length).toBeGreaterThan(2);
  await page.getByRole('button', { name: /^Lấy lại/u }).click();
  await expect.poll(() => desk.read(REVIEW)).toBe(before);

  await page.locator('.bench-page .figure', { hasText: '3.000 tỷ' }).click();
  await expect(page.locator('.item-card mark')).toContainText('3.000 tỷ');
  await page.getByRole('button', { name: /^Không phải số liệu/u }).click();
  await expect.poll(() => desk.read(REPORT)).toContain('ước 3.000 tỷ đồng, đạt 20% dự toán.');
  await page.getByRole('button', { name: /^Lấy lại/u }).click();
  await expect.poll(() => desk.read(REPORT)).toBe(text);
  await expect.poll(() => desk.read(REVIEW)).toBe(before);
});

test('a figure is put right, given to another indicator with its phrase taught, and to a new one', async ({
  page,
}) => {
  await openBench(page);
  const choose = async (words: string): Promise<void> => {
    await page.locator('.bench-page .figure', { hasText: words }).click();
    await expect(page.locator('.item-card mark')).toContainText(words);
    await card(page).getByRole('heading').focus();
  };
  await choose('28.350 con');
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Chữ trong bản nháp').fill('28.530 con, tăng 1,02% so với cùng kỳ');
  await dialog.getByRole('button', { name: /^Ghi/u }).click();
  await expect
    .poll(() => desk.read(REPORT))
    .toContain('[28.530 con, tăng 1,02% so với cùng kỳ](../indicators/dan-bo.md)');

  await choose('57.895 con');
  await page.keyboard.press('c');
  await dialog.getByRole('combobox').fill('dan lon');
  await expect(dialog.getByRole('option').first()).toContainText('Đàn lợn');
  await dialog.getByLabel('Cụm từ', { exact: true }).fill('đàn gia súc lớn');
  await dialog.getByRole('combobox').press('Enter');
  await expect
    .poll(() => desk.read(REPORT))
    .toContain('[57.895 con, giảm 14,7% so với cùng kỳ](../indicators/dan-lon.md)');
  expect(desk.read('indicators/dan-lon.md')).toContain('- đàn gia súc lớn');

  await page.locator('.queue-should button', { hasText: '120 nghìn cây' }).click();
  await card(page).getByRole('heading').focus();
  await page.keyboard.press('c');
  await dialog.getByRole('option').last().click();
  await dialog.getByLabel('Tên', { exact: true }).fill('Cây bóng mát trồng mới');
  await dialog.getByLabel('Đơn vị').fill('nghìn cây');
  await dialog.getByRole('button', { name: 'Thêm và gán' }).click();
  await expect.poll(() => desk.read(REPORT)).toContain('(../indicators/cay-bong-mat-trong-moi.md)');
  expect(desk.read('indicators/cay-bong-mat-trong-moi.md')).toContain('unit: nghìn cây');
});

test('typed text is saved by itself, survives a closed window, and nothing from outside is written over', async ({
  page,
  context,
}) => {
  await openBench(page);
  await page.getByLabel('Sửa chữ').check();
  const editor = page.locator('.cm-content');
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Thêm một câu.');
  await expect.poll(() => desk.read(REPORT)).toContain('Thêm một câu.');
  await expect(page.locator('.bench-page')).toContainText('Thêm một câu.');

  // A second window sees it, and decides on what is there.
  const second = await context.newPage();
  await second.goto(new URL(`/ban-soat/${SLUG}`, desk.url).href);
  await expect(second.locator('.bench-page')).toContainText('Thêm một câu.');
  await second.close();

  // Another program edits the file while something is typed here: neither is lost, and the keeper chooses.
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Đang gõ');
  desk.write(REPORT, desk.read(REPORT).replace('Đàn trâu có', 'Đàn trâu hiện có'));
  const take = page.getByRole('button', { name: 'Lấy bản trên đĩa' });
  const saved = page.getByText('Đã lưu');
  await expect(take.or(saved)).toBeVisible();
  expect(desk.read(REPORT)).toContain('Đàn trâu hiện có');
  if (await take.isVisible()) await take.click();
  await expect(editor).toContainText('Đàn trâu hiện có');

  // Closed in the middle of a word.
  const third = await context.newPage();
  await third.goto(new URL(`/ban-soat/${SLUG}`, desk.url).href);
  await third.getByLabel('Sửa chữ').check();
  await third.locator('.cm-content').click();
  await third.keyboard.press('Control+End');
  await third.keyboard.type('Chữ cuối cùng');
  await expect(third.locator('.cm-content')).toContainText('Chữ cuối cùng');
  await third.close();
  const again = await context.newPage();
  await again.goto(new URL(`/ban-soat/${SLUG}`, desk.url).href);
  await expect.poll(() => desk.read(REPORT)).toContain('Chữ cuối cùng');
});

test('the bench is accessible in both themes, with letters twice as large, and dialogs too', async ({
  page,
}) => {
  await openBench(page);
  expect(await findingsInBothThemes(page)).toEqual([]);
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findingsInBothThemes(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Chấp nhận \d+ số khớp/u }).click();
  expect(await findingsInBothThemes(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByLabel('Sửa chữ').check();
  await expect(page.locator('.cm-content')).toBeVisible();
  expect(await findingsInBothThemes(page)).toEqual([]);
  // 200 % text: nothing is cut off to the side.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expect(page.getByRole('button', { name: /^Sau/u })).toBeInViewport({ ratio: 0.01 });
});

test('words are found in the page without their accents', async ({ page }) => {
  await openBench(page);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('dan trau');
  await expect(page.getByText('1 trên 1 chỗ')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeHidden();
});

test('what is typed at once after / is sought, and decides nothing', async ({ page }) => {
  await openBench(page);
  const title = await page.locator('#item-title').innerText();
  await page.keyboard.press('j');
  const next = await page.locator('#item-title').innerText();
  expect(next).not.toBe(title);
  const before = desk.read(REPORT);
  await page.keyboard.press('/');
  await page.keyboard.type('xuất khẩu');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toHaveValue('xuất khẩu');
  await page.keyboard.press('Escape');
  await expect(page.locator('#item-title')).toBeFocused();
  await expect(page.locator('#item-title')).toHaveText(next);
  expect(desk.read(REPORT)).toBe(before);
  expect(decisions()).toEqual([]);
});
