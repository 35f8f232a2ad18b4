import { expect, test, type Locator, type Page } from '@playwright/test';
import { gotoAtRest } from './at-rest.ts';
import { siteAddress } from './sites.ts';

const INDICATOR = 'chi-tieu/thu-ngan-sach/';

/** How many of a canvas's pixels are drawn on. */
function inked(canvas: Locator): Promise<number> {
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const pixels = Array.from(
      element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? [],
    );
    return pixels.reduce((count, value, place) => count + Number(place % 4 === 3 && value > 0), 0);
  });
}

test('an indicator says what it measures and its latest value in words', async ({ page }) => {
  await page.goto(INDICATOR);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Tổng thu ngân sách nhà nước trên địa bàn',
  );
  await expect(page.locator('.latest')).toContainText('7.353,5 tỷ đồng');
  await expect(page.locator('.latest')).toContainText('tăng 29,8% so với cùng kỳ năm trước');
});

test('a figure that counts other days than its period’s names them', async ({ page }) => {
  await page.goto('chi-tieu/tai-nan-giao-thong/');
  const heads = page.getByRole('rowheader', { name: '9 tháng đầu năm 2024' });
  await expect(heads.first()).toContainText('từ 15/12/2023 đến 14/9/2024');
  await page.goto('chi-tieu/xuat-khau/');
  await expect(heads.first()).toContainText('tính đến 29/9/2024');
  // What follows for the year before counts the same days of it.
  const before = page.getByRole('rowheader', { name: '9 tháng đầu năm 2023' });
  await expect(before.first()).toContainText('tính đến 29/9/2023');
  await page.goto(INDICATOR);
  await expect(heads.first()).toHaveText('9 tháng đầu năm 2024');
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
    for (const canvas of await chart.locator('canvas').all()) expect(await inked(canvas)).toBeGreaterThan(0);
  }
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

test('the chart’s code is loaded on indicator pages only, once', async ({ page }) => {
  const large: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return;
    void request.sizes().then(({ responseBodySize }) => {
      if (responseBodySize > 100_000) large.push(request.url());
    });
  });
  await gotoAtRest(page, 'bao-cao/lang-son-2024-q1/');
  expect(large).toEqual([]);
  await gotoAtRest(page, INDICATOR);
  await expect.poll(() => large).toHaveLength(1);
});

test('an indicator’s data files are there', async ({ page, request }) => {
  await page.goto(INDICATOR);
  for (const name of [/CSV/, /JSON/]) {
    const link = page.locator('#tai-ve + ul').getByRole('link', { name });
    const address = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
    expect((await request.get(address)).status()).toBe(200);
  }
});

test.describe('an indicator of two areas and many periods', () => {
  test.use({ baseURL: siteAddress('long') });
  const LONG = 'chi-tieu/ban-hang/';

  test('shows the areas that are chosen, on one scale, and the address keeps them', async ({ page }) => {
    await page.goto(LONG);
    const shown = page.locator('.several').first().locator('figure:visible');
    await expect(shown).toHaveCount(2);
    await page.getByRole('checkbox', { name: 'Tỉnh Trên' }).uncheck();
    await expect(shown).toHaveCount(1);
    await expect(page).toHaveURL(/\?khu-vuc=tinh-duoi$/);
    await page.reload();
    await expect(shown).toHaveCount(1);
    await expect(page.locator('.history:visible h3').first()).toHaveText('Tỉnh Dưới');
    await expect(page.getByRole('checkbox', { name: 'Tỉnh Trên' })).not.toBeChecked();
  });

  test('is sorted by keyboard, and the address keeps the order', async ({ page }) => {
    await page.goto(LONG);
    const table = page.locator('.history-table').first();
    const values = async () =>
      (
        await table
          .locator('tbody:not([hidden])')
          .evaluateAll((rows) =>
            rows.map((row) => (row instanceof HTMLElement ? row.getAttribute('data-gia-tri') : '')),
          )
      ).map(Number);
    const head = table.getByRole('columnheader', { name: /^Giá trị/ });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    const falling = await values();
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(falling.length).toBeGreaterThan(5);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/xep=gia-tri-tang/);
    await page.reload();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const rising = await values();
    expect(rising).toEqual([...falling].reverse());
    await expect(table.locator('.break')).toBeHidden();
    await table.getByRole('columnheader', { name: /^Kỳ/ }).getByRole('button').click();
    await expect(table.locator('.break')).toBeVisible();
  });

  test('shows the year’s plan as a line, which the reader may take away', async ({ page }) => {
    await page.goto(LONG);
    const chart = page.locator('[data-chart]').first();
    const canvas = chart.locator('canvas').first();
    await expect(chart).toHaveAttribute('data-chart', 'drawn');
    const red = () =>
      canvas.evaluate((element: HTMLCanvasElement) => {
        const { data = [] } =
          element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? {};
        let count = 0;
        for (let at = 0; at < data.length; at += 4) {
          if ((data[at] ?? 0) > 120 && (data[at + 1] ?? 0) < 80 && (data[at + 3] ?? 0) > 200) count += 1;
        }
        return count;
      });
    const withPlan = await red();
    await chart.getByLabel('Kế hoạch năm').focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/ke-hoach=an/);
    await expect.poll(red).toBeLessThan(withPlan);
  });

  test('is saved as a picture named after what it shows', async ({ page }) => {
    await page.goto(LONG);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu thành ảnh (PNG)' }).first().press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toBe('ban-hang-tai-cho-6-thang-dau-nam-tinh-tren.png');
    const stream = await file.createReadStream();
    const bytes = Buffer.concat(await stream.toArray());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // Width and height of the picture: twice 1,200 across.
    expect(bytes.readUInt32BE(16)).toBe(2400);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(1400);
  });

  test('leaves a gap where nothing is known, and draws hollow what follows from a change', async ({
    page,
  }) => {
    await page.goto('chi-tieu/thu-thue/');
    const section = page.getByRole('region', { name: '9 tháng đầu năm', exact: true });
    const json = await section.locator('[data-area="tinh-tren"] script').textContent();
    const { periods, stated, derived, bounds } = JSON.parse(json ?? '{}');
    const [gap, after] = [periods.indexOf('2020-9M'), periods.indexOf('2021-9M')];
    expect([stated[gap], derived[gap]]).toEqual([null, null]);
    expect(stated[after]).toBeNull();
    const [low, high] = bounds[after];
    expect(low).toBeLessThan(derived[after]);
    expect(high).toBeGreaterThan(derived[after]);
    const row = section.locator('[data-area="tinh-tren"] .derived-row', { hasText: '2021' });
    await expect(row).toContainText('suy ra');
  });
});

/** The first chart of the indicator's page, drawn, with its size in CSS pixels. */
async function firstChart(page: Page): Promise<{ chart: Locator; width: number; height: number }> {
  await page.goto(INDICATOR);
  const figure = page.locator('figure[data-chart]').first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-chart', 'drawn');
  const chart = figure.locator('canvas').first();
  const { width, height } = (await chart.boundingBox())!;
  return { chart, width, height };
}

test('a bar leads to the sentence that states its value, a derived one nowhere', async ({
  page,
  baseURL,
}) => {
  const { chart, width, height } = await firstChart(page);
  // Five years: 2023 is derived, 2024 is stated; the axis takes 58 px.
  const middleOf = (bar: number) => ({ x: 58 + ((bar + 0.5) * (width - 58)) / 5, y: height * 0.7 });
  await chart.click({ position: middleOf(3) });
  await expect(page).toHaveURL(`${baseURL}${INDICATOR}`);
  await chart.click({ position: middleOf(4) });
  await expect(page).toHaveURL(/\/bao-cao\/lang-son-2024-9m\/#f-thu-ngan-sach-/);
  await expect(page.locator(':target')).toContainText('7.353,5 tỷ đồng');
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a bar says its value and stays on the page', async ({ page, baseURL }) => {
    const { chart, width, height } = await firstChart(page);
    const before = await inked(chart);
    await chart.tap({ position: { x: width - (width - 58) / 10, y: height * 0.7 } });
    // The words appear in the chart.
    await expect.poll(() => inked(chart)).not.toBe(before);
    await expect(page).toHaveURL(`${baseURL}${INDICATOR}`);
  });
});
