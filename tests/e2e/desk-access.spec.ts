import { expect, test, type Page } from '@playwright/test';
import { findingsInBothThemes } from './axe.ts';
import { startDeskProcess } from './desk-process.ts';
import { deskWithSample, drop, openBench, SLUG, SOURCE } from './desk-sample.ts';
import type { OwnDesk } from './own-desk.ts';

test.describe.configure({ timeout: 240_000 });

let desk: OwnDesk;
test.beforeAll(async () => {
  desk = await deskWithSample();
});
test.afterAll(() => desk.close());

const at = (path: string): string => new URL(path, desk.url).href;
const dialog = (page: Page) => page.getByRole('dialog');

/** Waits until nothing of a screen is still on its way. */
async function opened(page: Page, path: string): Promise<void> {
  await page.goto(at(path));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/^Đang (?:mở|đọc)/u)).toHaveCount(0, { timeout: 60_000 });
}

/** A corrected version of the sample on the shelf, and the comparison with it. */
async function openComparison(page: Page): Promise<void> {
  await opened(page, '/');
  const compare = page.getByRole('link', { name: 'So hai bản' });
  if (!(await compare.isVisible())) {
    await drop(page, 'bản sửa.txt', Buffer.from(SOURCE.replace('57.895 con', '57.985 con')));
  }
  await compare.click({ timeout: 60_000 });
  await expect(page.locator('fieldset.change')).toHaveCount(1, { timeout: 60_000 });
}

test('no screen and no dialog of the desk has a fault that axe finds, in either theme', async ({ page }) => {
  await openBench(page, desk);
  const clean = async (what: string): Promise<void> => {
    expect(await findingsInBothThemes(page), what).toEqual([]);
  };
  await clean('bench');
  await page.keyboard.press('n');
  await expect(dialog(page).getByRole('option').first()).toBeVisible();
  await clean('note');
  await page.keyboard.press('Escape');
  await page.locator('.queue-figures button').first().click();
  await page.keyboard.press('c');
  await expect(dialog(page).getByRole('option').first()).toBeVisible();
  await clean('indicator');
  await dialog(page).getByRole('option').last().click();
  await expect(dialog(page).getByLabel('Tên', { exact: true })).toBeFocused();
  await clean('new indicator');
  await page.keyboard.press('Escape');
  await page.keyboard.press('e');
  await dialog(page).getByText('Thêm', { exact: true }).click();
  await clean('edit');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Chấp nhận \d+ số khớp/u }).click();
  await clean('accept together');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await clean('find');
  await page.keyboard.press('Escape');
  await page.getByLabel('Sửa chữ').check();
  await expect(page.locator('.cm-content')).toBeVisible();
  await clean('editor');
  for (const path of ['/', '/dang', `/dang/${SLUG}`, '/khong-co', '/ban-soat/khong-co']) {
    await opened(page, path);
    await clean(path);
  }
  await openComparison(page);
  await page.getByLabel('Tự viết').check();
  await clean('comparison');
});

test('a place is typed without accents and chosen by keys, and its archive is sound', async ({ page }) => {
  const empty = await startDeskProcess();
  try {
    await page.goto(empty.url);
    const field = page.getByRole('combobox', { name: 'Báo cáo của địa phương nào?' });
    await field.click();
    await page.keyboard.type('lang son');
    await expect(page.getByRole('option').first()).toHaveText('Tỉnh Lạng Sơn');
    expect(await findingsInBothThemes(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('Tỉnh Lạng Sơn');
    await expect(page.getByLabel('Tên kho')).toHaveValue('Kho báo cáo tỉnh Lạng Sơn');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Kho chưa có báo cáo nào')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('Không có lỗi nào.')).toBeVisible();
    // A file that is refused goes from the list, and the focus is not lost with it.
    await drop(page, 'bảng tính.xlsx', Buffer.from('x'));
    await page.getByRole('button', { name: 'Bỏ khỏi danh sách: bảng tính.xlsx' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Chọn tệp …' })).toBeFocused();
  } finally {
    await empty.close();
  }
});

test('the bench is walked by keys alone: every part has its stops, dialogs give the focus back', async ({
  page,
}) => {
  await openBench(page, desk);
  const stops: string[] = [];
  // Once around: the list is one stop, however long it is.
  for (let count = 0; count < 40 && !stops.includes('DIV.bench-scroll 2'); count += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => {
        const own = document.activeElement;
        const panes = [...document.querySelectorAll('.bench-scroll')];
        const place = own ? panes.indexOf(own) + 1 : 0;
        return place > 0
          ? `DIV.bench-scroll ${place}`
          : (own?.closest('.bench-queue, .item-actions, .bench-tabs')?.className ?? own?.tagName ?? '');
      }),
    );
  }
  expect(stops).toContain('DIV.bench-scroll 2');
  expect(stops.filter((stop) => stop === 'bench-queue')).toHaveLength(1);
  // Within the list the arrows go from row to row; a row that is chosen hands on to its card.
  await page.locator('.bench-queue [aria-current]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const title = page.locator('#item-title');
  await expect(title).toBeFocused();
  for (const key of ['c', 'e']) {
    await page.keyboard.press(key);
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(title).toBeFocused();
  }
  // Keys of the page are letters where something is written.
  const before = desk.read(`reports/${SLUG}.md`);
  await page.keyboard.press('/');
  await page.keyboard.type('xceujkn');
  await expect(page.getByRole('searchbox')).toHaveValue('xceujkn');
  await page.keyboard.press('Escape');
  await expect(title).toBeFocused();
  expect(desk.read(`reports/${SLUG}.md`)).toBe(before);
  // Each key that does something is shown.
  for (const key of ['Enter', 'X', 'C', 'E', 'J', 'K', 'U', '/']) {
    await expect(page.locator('kbd', { hasText: new RegExp(`^${key}$`, 'u') }).first()).toBeVisible();
  }
});

const SCREENS = ['/', `/ban-soat/${SLUG}`, `/dang/${SLUG}`, 'comparison'];

test('with letters twice as large, and at twice the size, nothing is cut off or out of reach', async ({
  page,
}) => {
  await page.goto(desk.url);
  await page.waitForURL(/:\d+\/$/u);
  for (const screen of SCREENS) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await (screen === 'comparison' ? openComparison(page) : opened(page, screen));
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await allInReach(page, `${screen}, 200 %`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    await page.setViewportSize({ width: 640, height: 400 });
    await allInReach(page, `${screen}, 640 px`);
  }
});

/** Nothing is wider than the window, and each control can be scrolled into sight whole. */
async function allInReach(page: Page, what: string): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    what,
  ).toBeLessThanOrEqual(0);
  const hidden = await page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('main :is(button, a, input, select, textarea)'),
    ];
    return controls
      .filter(
        (own) =>
          own.checkVisibility() && !own.closest('.bench-page') && getComputedStyle(own).opacity !== '0',
      )
      .filter((own) => {
        own.scrollIntoView({ block: 'center', inline: 'center' });
        const { left, right, top, bottom } = own.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1;
      })
      .map((own) => own.textContent || own.getAttribute('aria-label') || own.outerHTML.slice(0, 80));
  });
  expect(hidden, what).toEqual([]);
}

test('where colours are the reader’s own, what is looked at and what has the focus still show', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openBench(page, desk);
  const style = (selector: string, property: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((own, name) => getComputedStyle(own).getPropertyValue(name), property);
  const side = 'border-inline-start-color';
  const below = 'border-block-end-color';
  expect(await style('.bench-queue [aria-current]', side)).not.toBe(
    await style('.bench-queue li > button:not([aria-current])', side),
  );
  const tab = '.bench-tabs fieldset:has(label + label) label';
  expect(await style(`${tab}:has(:checked)`, below)).not.toBe(
    await style(`${tab}:not(:has(:checked))`, below),
  );
  expect(await style('.item-card mark', 'text-decoration-line')).toBe('underline');
  expect(await style('.bench-page .is-current', 'outline-style')).toBe('solid');
  await page.keyboard.press('Tab');
  expect(await style(':focus-visible', 'outline-style')).not.toBe('none');
  // Nothing moves by itself for who asked that nothing should.
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
