import { expect, test, type Page } from '@playwright/test';
import { gotoAtRest } from './at-rest.ts';
import { findingsInBothThemes } from './axe.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Tìm kiếm' });
const field = (page: Page) => dialog(page).getByRole('combobox', { name: 'Tìm trong kho' });
const options = (page: Page) => dialog(page).getByRole('option');

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens it on any page, Esc closes it and gives the focus back`, async ({ page }) => {
    await page.goto('chi-tieu/thu-ngan-sach/');
    const link = page.getByRole('banner').getByRole('link').first();
    await link.focus();
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
  });
}

test('a slash that is typed into a field is a slash', async ({ page }) => {
  await page.goto('bao-cao/');
  const header = page.getByRole('banner').getByLabel('Tìm trong các báo cáo');
  await header.pressSequentially('68/NQ');
  await expect(header).toHaveValue('68/NQ');
  await expect(dialog(page)).toBeHidden();
});

test('it loads nothing of search until it is used', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await gotoAtRest(page, 'gioi-thieu/');
  const before = requests.length;
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
  expect(requests.length).toBeGreaterThan(before);
  await page.keyboard.type('thu');
  await expect(options(page).first()).toBeVisible();
  expect(requests.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(0);
});

test('the first letter alone is not looked up while the reader types on', async ({ page }) => {
  const looked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/tally/')) looked.push(request.url());
  });
  // The clock stands still: each key comes before the reader is taken to rest, however long the machine takes.
  await page.clock.install({ time: '2024-01-01' });
  await gotoAtRest(page, 'gioi-thieu/');
  await page.clock.pauseAt('2024-01-02');
  await page.keyboard.press('/');
  await page.keyboard.type('c');
  await expect(options(page).first()).toBeVisible();
  expect(looked).toEqual([]);
  await page.keyboard.type('ua khau');
  expect(looked).toEqual([]);
  // It goes on from here, by itself: what is fetched takes as long as the machine needs.
  await page.clock.resume();
  await expect.poll(() => looked.length).toBeGreaterThan(0);
});

for (const width of [390, 1280]) {
  test(`names and passages are suggested, chosen with arrows and opened with Enter, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('gioi-thieu/');
    await page.keyboard.press('/');
    await page.keyboard.type('thu ngan sach');
    await expect(options(page).filter({ hasText: 'Tổng thu ngân sách nhà nước' }).first()).toBeVisible();
    await expect(options(page).filter({ hasText: 'năm 2024' }).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = dialog(page).locator('[aria-selected="true"]');
    await expect(chosen).toHaveCount(1);
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await chosen.getAttribute('id')) ?? '-',
    );
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/gioi-thieu|tim-kiem/);
  });
}

test('Enter without a choice leads to all results', async ({ page }) => {
  await page.goto('gioi-thieu/');
  await page.keyboard.press('/');
  await page.keyboard.type('ngan sach');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/tim-kiem\/\?q=ngan(?:\+|%20)sach$/);
  await expect(page.locator('.hit').first()).toBeVisible();
});

test('a suggestion is shown as text, whatever was typed', async ({ page }) => {
  await page.goto('gioi-thieu/');
  await page.keyboard.press('/');
  await page.keyboard.type('<img src=x onerror="window.hurt=1">');
  await expect(options(page).first()).toContainText('<img');
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});

test('what is typed at once is in the field, however slow the network is', async ({ page }) => {
  await gotoAtRest(page, 'gioi-thieu/');
  await page.route(/\.(?:js|css)$/, async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('ngan sach');
  await expect(field(page)).toHaveValue('ngan sach');
  await expect(options(page).first()).toContainText('ngan sach');
  expect(await dialog(page).evaluate((node) => getComputedStyle(node).opacity)).toBe('1');
});

test("a page's search form suggests as the dialog does, with the sentence that answers", async ({ page }) => {
  await page.goto('gioi-thieu/');
  const header = page.getByRole('banner').getByLabel('Tìm trong các báo cáo');
  await header.pressSequentially('cua khau');
  const list = page.getByRole('banner').getByRole('listbox', { name: 'Gợi ý' });
  const passage = list.getByRole('option').filter({ hasText: 'năm 2024' }).first();
  await expect(passage.locator('mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await header.press('ArrowDown');
  await header.pressSequentially(' huu nghi');
  await expect(list.getByRole('option').first()).toContainText('cua khau huu nghi');
  await header.press('Enter');
  await expect(page).toHaveURL(/tim-kiem\/\?q=cua/);
});

test('on a phone a search form sent empty opens it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['', 'gioi-thieu/']) {
    await page.goto(path);
    await page.getByRole('search').getByRole('button', { name: 'Tìm' }).first().click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('cua khau');
    await options(page).filter({ hasText: 'năm 2024' }).first().click();
    await expect(page).toHaveURL(/bao-cao\/[^/]+\/\?tim=cua\+khau#/);
  }
});

for (const width of [390, 1280]) {
  test(`axe finds nothing in either theme, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('');
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('cua khau');
    await expect(options(page).nth(3)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await findingsInBothThemes(page, 'dialog')).toEqual([]);
    const box = await dialog(page).boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
  });
}
