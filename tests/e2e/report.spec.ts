import { expect, test, type Locator, type Page } from '@playwright/test';
import { gotoAtRest } from './at-rest.ts';

const REPORT = 'bao-cao/lang-son-2024-q1/';

const card = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
/** Taps the first letters of a passage: a long one begins in the middle of a line and goes on in the next. */
async function tapNumber(page: Page, passage: Locator): Promise<void> {
  await passage.scrollIntoViewIfNeeded();
  const { x, y } = await passage.evaluate((element) => {
    const [first] = element.getClientRects();
    return { x: (first?.left ?? 0) + 6, y: (first?.top ?? 0) + 12 };
  });
  await page.mouse.click(x, y);
}
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
    await expect(shown.locator('.figure-value svg')).toBeVisible();
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

test('a tap on the number itself opens its card, and a tap on words beside it does not', async ({ page }) => {
  await page.goto(REPORT);
  const number = figure(page);
  await tapNumber(page, number);
  await expect(card(page, 'Số liệu')).toContainText('Thu nội địa');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Số liệu')).toHaveCount(0);
  await page.getByRole('heading', { name: '1.6. Thu, chi ngân sách' }).click({ position: { x: 5, y: 5 } });
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const [what, mark, name] of [
  ['a figure', 'a.figure-link', 'Số liệu'],
  ['a note', 'a.noteref:not(.endnotes a)', /^Chú thích/],
  ['a section', 'h3 > a.place', 'Mục này'],
] as const) {
  test(`the card of ${what} opens again however soon after it is closed`, async ({ page }) => {
    await page.goto(REPORT);
    const link = page.locator(`.report-body ${mark}`).first();
    await link.evaluate((element) => {
      (element as HTMLElement).click();
    });
    const shown = page.getByRole('dialog', { name, exact: typeof name === 'string' });
    await expect(shown).toBeVisible();
    await link.evaluate((element) => {
      document.querySelector<HTMLElement>('[role="dialog"][popover]')?.hidePopover();
      (element as HTMLElement).click();
    });
    await expect(shown).toBeVisible();
    await expect(shown.locator('.card-bar')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(link).toBeFocused();
  });
}

test('words that are marked with the mouse stay marked: no card opens', async ({ page }) => {
  await page.goto(REPORT);
  await figure(page).evaluate((passage) => {
    getSelection()?.selectAllChildren(passage);
    passage.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the card hands over the sentence with its source and address, and its citation, where the reader is', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(REPORT);
  await tapNumber(page, figure(page));
  const shown = card(page, 'Số liệu');
  const id = await figure(page).getAttribute('id');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await shown.getByRole('button', { name: 'Chép câu kèm nguồn' }).click();
  await expect(shown.getByRole('status').filter({ hasText: 'Đã sao chép' })).toHaveCount(1);
  const sentence = await figure(page).evaluate((passage) => passage.closest('.sentence')?.textContent ?? '');
  expect(await copied()).toContain(sentence.trim().slice(0, 20));
  expect(await copied()).toMatch(/”\n.*quý I.*, Tỉnh Lạng Sơn\nhttp/);
  expect(await copied()).toContain(`${page.url()}#${id}`);

  await shown.getByText('Trích dẫn chỗ này').click();
  await expect(shown).toContainText('số liệu “');
  await shown.getByRole('button', { name: 'Chép trích dẫn' }).click();
  await expect.poll(copied).toMatch(/^UBND tỉnh Lạng Sơn \(2024\), .*truy cập ngày/);
  expect(new URL(page.url()).hash).toBe('');
  await expect(figure(page)).toBeInViewport();
  await expect(shown).toBeVisible();
});

test('a disputed plan is traced from its sentence to the comparison and to both sentences', async ({
  page,
}) => {
  await page.goto(REPORT);
  await tapNumber(page, page.locator('.figure[data-indicator="xuat-khau-dia-phuong"]').first());
  await card(page, 'Số liệu').getByRole('link', { name: 'lệch: kế hoạch 154 hay 169' }).click();
  await expect(page).toHaveURL(/doi-chieu\/2024\/#/);
  const comparison = page.locator(':target');
  await expect(comparison).toContainText('Hàng địa phương xuất khẩu');
  await expect(comparison).toBeInViewport();
  const links = comparison.getByRole('link', { name: /kế hoạch$/ });
  await expect(links).toHaveCount(2);
  await links.first().click();
  await page.waitForURL(/bao-cao/);
  await expect(page.locator(':target')).toContainText('32 triệu USD');
  await page.goBack();
  await links.last().click();
  await expect(page.locator(':target')).toContainText('122 triệu USD');
});

test('a strip says what is being read, and below the head stays in view', async ({ page }) => {
  await page.goto('bao-cao/lang-son-2024-9m/#1-6-quan-ly-dieu-hanh-ngan-sach-nha-nuoc');
  const strip = page.locator('.reading-strip');
  await expect(strip).toBeInViewport();
  await expect(strip).toContainText(/Tỉnh Lạng Sơn\s*9 tháng\/2024\s*OCR/);
  await expect(strip).toHaveAttribute('data-section', /ngân sách nhà nước/);
  const heading = await page.locator(':target').boundingBox();
  const box = await strip.boundingBox();
  expect(heading?.y).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
});

test('on a wide screen the notes stand beside the text, each below the one before, and add nothing to read aloud', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await gotoAtRest(page, REPORT);
  const notes = page.locator('.margin-note');
  const marks = new Set(
    await page
      .locator('.report-body a.noteref:not(.endnotes a)')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash)),
  );
  await expect(notes).toHaveCount(marks.size);
  const boxes = await notes.evaluateAll((all) =>
    all.map((note) => {
      const { top, bottom, left, right } = note.getBoundingClientRect();
      return { top, bottom, left, right };
    }),
  );
  const text = await page.locator('.report-body').boundingBox();
  for (const [place, box] of boxes.entries()) {
    expect(box.left).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    expect(box.right).toBeLessThanOrEqual(1440);
    if (place > 0) expect(box.top).toBeGreaterThan(boxes[place - 1]?.bottom ?? 0);
  }
  await expect(page.locator('.margin-notes')).toHaveAttribute('aria-hidden', 'true');
  await expect(page.locator('.margin-notes a:not([tabindex="-1"])')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(notes).toHaveCount(0);
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
    await expect(shown.getByRole('status').filter({ hasText: 'Đã sao chép' })).toHaveCount(1);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${page.url()}#${await passage.getAttribute('id')}`);
  });

  test('lies within the window, wherever its mark is and however it grows', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(REPORT);
    const heading = page.locator('.report-body h3').first();
    for (const at of [80, 300, 385, 640]) {
      await heading.evaluate((element, top) => {
        scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
      }, at);
      await heading.locator('.place').click({ force: true });
      const shown = card(page, 'Mục này');
      await shown.getByText('Trích dẫn chỗ này').click();
      await expect(shown.getByRole('link', { name: /BibTeX/ })).toHaveCount(1);
      await expect(shown).toContainText('Mục này trong báo cáo khác');
      const box = await shown.boundingBox();
      expect(box?.y, `mark at ${at} px`).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0), `mark at ${at} px`).toBeLessThanOrEqual(720);
      await page.keyboard.press('Escape');
    }
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
