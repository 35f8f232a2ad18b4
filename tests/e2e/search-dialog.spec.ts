import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

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
  await page.getByRole('banner').getByRole('searchbox').pressSequentially('68/NQ');
  await expect(page.getByRole('banner').getByRole('searchbox')).toHaveValue('68/NQ');
  await expect(dialog(page)).toBeHidden();
});

test('it loads nothing of search until it is used', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('gioi-thieu/', { waitUntil: 'networkidle' });
  const before = requests.length;
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
  expect(requests.length).toBeGreaterThan(before);
  await page.keyboard.type('thu');
  await expect(options(page).first()).toBeVisible();
  expect(requests.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(0);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing, ${scheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 844 });
      await page.goto('');
      await page.keyboard.press('Control+k');
      await expect(field(page)).toBeFocused();
      await page.keyboard.type('cua khau');
      await expect(options(page).nth(3)).toBeVisible();
      await page.keyboard.press('ArrowDown');
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      const box = await dialog(page).boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    });
  }
}
