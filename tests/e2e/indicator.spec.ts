import { expect, test } from '@playwright/test';

const INDICATOR = 'chi-tieu/thu-ngan-sach/';

test('an indicator says what it measures and its latest value in words', async ({ page }) => {
  await page.goto(INDICATOR);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Tổng thu ngân sách nhà nước trên địa bàn',
  );
  await expect(page.locator('.latest')).toContainText('7.353,5 tỷ đồng');
  await expect(page.locator('.latest')).toContainText('tăng 29,8% so với cùng kỳ năm trước');
});

test('each kind of period has a chart of its own, named by what it shows', async ({ page }) => {
  await page.goto(INDICATOR);
  const charts = page.locator('canvas[role="img"]');
  await expect(charts).toHaveCount(3);
  await expect(charts.first()).toHaveAttribute(
    'aria-label',
    /9 tháng đầu năm: từ 8\.127,9 tỷ đồng .* đến 7\.353,5/,
  );
  for (const chart of await page.locator('[data-chart]').all()) {
    await chart.scrollIntoViewIfNeeded();
    await expect(chart).toHaveAttribute('data-chart', 'drawn');
  }
  const inked = await charts.first().evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return pixels.some((value, place) => place % 4 === 3 && value > 0);
  });
  expect(inked).toBe(true);
});

test('a row’s link lands on the very sentence, marked', async ({ page }) => {
  await page.goto(INDICATOR);
  const row = page.locator('.source-row', { hasText: '2.045,7 tỷ đồng' });
  await row.getByRole('link', { name: /Xem câu này/ }).click();
  await expect(page).toHaveURL(/bao-cao\/lang-son-2024-q1\/#f-thu-ngan-sach/);
  const target = page.locator(':target');
  await expect(target).toBeInViewport();
  await expect(target).toContainText('2.045,7 tỷ đồng');
  await expect(target).toHaveAttribute('data-indicator', 'thu-ngan-sach');
  const colours = await target.evaluate((figure) => {
    const background = (element: Element | null) => element && getComputedStyle(element).backgroundColor;
    return [background(figure), background(figure.closest('.sentence')), background(document.body)];
  });
  expect(colours[0]).not.toBe(colours[2]);
  expect(colours[1]).toBe(colours[0]);
});

test('a figure in a report is one click from its history', async ({ page }) => {
  await page.goto('bao-cao/lang-son-2024-q1/');
  const figure = page.locator('.figure[data-indicator="thu-noi-dia"]').first();
  await figure.getByRole('link', { name: /^Xem diễn biến/ }).click();
  await expect(page).toHaveURL(/chi-tieu\/thu-noi-dia\/$/);
});

test('a value that follows from a change is marked as computed, with its bounds', async ({ page }) => {
  await page.goto(INDICATOR);
  const row = page.locator('.derived-row', { hasText: 'Quý I năm 2023' });
  await expect(row).toContainText('≈ 1.682');
  await expect(row).toContainText('suy ra');
});

test('a change of definition stands where it divides the history', async ({ page }) => {
  await page.goto('chi-tieu/tai-nan-giao-thong/');
  const rows = page.locator('.history-table').first().locator('tr');
  const texts = await rows.allInnerTexts();
  const place = (words: string) => texts.findIndex((text) => text.includes(words));
  expect(place('9 tháng đầu năm 2024')).toBeLessThan(place('Cách tính đổi'));
  expect(place('Cách tính đổi')).toBeLessThan(place('9 tháng đầu năm 2021'));
});

test('the chart’s code is loaded on indicator pages only, and only there', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto('bao-cao/lang-son-2024-q1/', { waitUntil: 'networkidle' });
  expect(scripts.filter((path) => path.includes('chart'))).toEqual([]);
  await page.goto(INDICATOR, { waitUntil: 'networkidle' });
  expect(scripts.filter((path) => path.includes('chart'))).toHaveLength(1);
});

test('an indicator’s data files are there', async ({ page, request }) => {
  await page.goto(INDICATOR);
  for (const name of [/CSV/, /JSON/]) {
    const link = page.locator('#tai-ve + ul').getByRole('link', { name });
    const address = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
    expect((await request.get(address)).status()).toBe(200);
  }
});
