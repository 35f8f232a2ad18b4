import { expect, test } from '@playwright/test';

/** The archive of tests/fixtures/archives/hostile: script in every field that a keeper or a report can fill. */
test.use({ baseURL: 'http://127.0.0.1:4392/' });

const PAGES = [
  './',
  'bao-cao/',
  'bao-cao/lang-son-2024-q1/',
  'chi-tieu/',
  'chi-tieu/thu-ngan-sach/',
  'chu-de/ngan-sach/',
  'khu-vuc/lang-son/',
  'nam/2024/',
  'doi-chieu/',
  'thuat-ngu/',
  'du-lieu/',
  'gioi-thieu/',
  'tim-kiem/?q=ngan+sach+%3Cimg+src%3Dx+onerror%3Dwindow.hacked%3D40%3E',
];

test('hostile text never runs and loads nothing from elsewhere, on any page', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  for (const path of PAGES) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(window, 'hacked')), path).toBeUndefined();
    expect(
      await page.locator('iframe, [onerror], [onload], [onclick], a[href^="javascript" i]').count(),
      path,
    ).toBe(0);
  }
  expect(foreign).toEqual([]);
});

test('hostile text is shown as text', async ({ page }) => {
  await page.goto('bao-cao/lang-son-2024-q1/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>window.hacked=15</script>');
  await expect(page.locator('main')).toContainText('<b onclick="window.hacked=21">chữ đậm</b>');
  await expect(page.locator('main')).toContainText('liên kết xấu');
  await expect(page.getByRole('link', { name: 'liên kết xấu' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'liên kết tốt' })).toHaveAttribute('rel', /nofollow/);
});

test('search shows hostile text as text', async ({ page }) => {
  await page.goto('tim-kiem/?q=window.hacked');
  await expect(page.locator('main')).toContainText('window.hacked');
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
});
