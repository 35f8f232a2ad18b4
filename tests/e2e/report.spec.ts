import { expect, test, type Page } from '@playwright/test';
import { gotoAtRest } from './at-rest.ts';

const REPORT = 'bao-cao/lang-son-2024-q1/';

const card = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
const figure = (page: Page) => page.locator('.figure[data-indicator="thu-noi-dia"]').first();

test.describe('a figure’s card', () => {
  test('shows name, value, share of plan, change and course, and leads to the history', async ({ page }) => {
    await page.goto(REPORT);
    const link = figure(page).getByRole('link', { name: /^Xem diễn biến/ });
    await link.click();
    const shown = card(page, 'Số liệu');
    await expect(shown).toContainText('Thu nội địa');
    await expect(shown).toContainText('645');
    await expect(shown).toContainText('tỷ đồng');
    await expect(shown).toContainText('26%');
    await expect(shown).toContainText('+3,5%');
    await expect(shown.locator('svg.mini-bars')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(shown).toHaveCount(0);
    await expect(link).toBeFocused();

    await page.keyboard.press('Enter');
    await shown.getByRole('link', { name: 'Xem diễn biến qua các kỳ' }).click();
    await expect(page).toHaveURL(/chi-tieu\/thu-noi-dia\/$/);
  });

  test('offers a message to the keeper with the place filled in', async ({ page }) => {
    await page.goto(REPORT);
    await figure(page)
      .getByRole('link', { name: /^Xem diễn biến/ })
      .click();
    const link = card(page, 'Số liệu').getByRole('link', { name: 'Báo lỗi ở chỗ này' });
    const mail = new URL((await link.getAttribute('href')) ?? '');
    expect(mail.protocol).toBe('mailto:');
    expect(mail.pathname).toBe('lien-he@example.org');
    const id = await figure(page).getAttribute('id');
    expect(mail.searchParams.get('body')).toContain(`${new URL(page.url()).href}#${id}`);
    expect(mail.searchParams.get('body')).toContain('645 tỷ đồng');
    expect(mail.searchParams.get('subject')).toContain('quý I');
  });
});

test.describe('a place’s card', () => {
  test('copies the address of a passage', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(REPORT);
    const passage = page.locator('.report-body p[id]').nth(2);
    await passage.hover();
    await passage.locator('.place').click();
    const shown = card(page, 'Đoạn này');
    await shown.getByRole('button', { name: 'Sao chép liên kết' }).click();
    await expect(shown.getByRole('status')).toHaveText('Đã sao chép');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${page.url()}#${await passage.getAttribute('id')}`);
  });

  test('of a heading leads to the same section in other reports and to its passages, by keyboard alone', async ({
    page,
  }) => {
    await page.goto(REPORT);
    const heading = page.getByRole('heading', { name: '1.6. Thu, chi ngân sách' });
    const link = heading.getByRole('link', { name: 'Liên kết và lựa chọn cho mục này' });
    await link.focus();
    await page.keyboard.press('Enter');
    const shown = card(page, 'Mục này');
    await expect(shown).toBeFocused();
    const passage = shown.getByRole('button', { name: /^Thu ngân sách nhà nước quý I/ });
    await passage.focus();
    await page.keyboard.press('Enter');
    await expect(card(page, 'Đoạn này')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(passage).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();

    await page.keyboard.press('Enter');
    await shown.getByRole('link', { name: 'Tháng 1/2023' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/bao-cao\/lang-son-2023-m01\/#.*ngan-sach/);
    await expect(page.locator(':target')).toContainText(/ngân sách/i);
  });
});

test('a term is explained where it first stands', async ({ page }) => {
  await page.goto(REPORT);
  const term = page.locator('.report-body a.term', { hasText: 'Tổng sản phẩm trên địa bàn' });
  await expect(term).toHaveCount(1);
  await term.click();
  await expect(card(page, 'GRDP')).toContainText('Giá trị tất cả hàng hóa và dịch vụ');
  await page.keyboard.press('Escape');
  await expect(page.locator('#tu_grdp')).toContainText('Giá trị tất cả hàng hóa và dịch vụ');
});

test('the contents follow the reader, beside the text', async ({ page }) => {
  await page.goto(`${REPORT}#1-6-thu-chi-ngan-sach`);
  await expect(page.locator('.contents [aria-current]')).toHaveText('1.6. Thu, chi ngân sách');
  await expect(page.locator('.reading-bar')).toBeHidden();
});

test('the contents follow a jump past many headings into the middle of a section', async ({ page }) => {
  // So low a window that no heading stands in its upper third behind the jump.
  await page.setViewportSize({ width: 1280, height: 300 });
  await gotoAtRest(page, REPORT);
  await page.locator('[id="1-6-thu-chi-ngan-sach"]').evaluate((heading) => {
    scrollBy({ top: heading.getBoundingClientRect().bottom + 20, behavior: 'instant' });
  });
  await expect(page.locator('.contents [aria-current]')).toHaveText('1.6. Thu, chi ngân sách');
});

test('on a phone a bar names the section and opens the contents as a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${REPORT}#1-6-thu-chi-ngan-sach`);
  const bar = page.locator('.reading-bar');
  await expect(bar).toContainText('1.6. Thu, chi ngân sách');
  await bar.getByRole('button').click();
  const sheet = card(page, 'Mục lục');
  const box = await sheet.boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(800);
  await sheet.getByRole('link', { name: '1.2. Phát triển kinh tế cửa khẩu' }).click();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/#1-2-phat-trien-kinh-te-cua-khau$/);
  await bar.getByRole('link', { name: 'Quay lại đầu trang' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(200);
});

test('the head’s own styles hold over the frame’s: its title is set apart from the facts', async ({
  page,
}) => {
  await page.goto(REPORT);
  const title = page.locator('.report-head h1');
  const [below, facts] = await Promise.all([
    title.boundingBox(),
    page.locator('.report-head > .facts').boundingBox(),
  ]);
  expect((facts?.y ?? 0) - ((below?.y ?? 0) + (below?.height ?? 0))).toBeGreaterThan(12);
});
