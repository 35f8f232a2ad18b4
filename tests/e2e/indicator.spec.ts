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
  await expect(page.locator('.latest')).toContainText('29,8%');
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

/** Every test below begins with the chart drawn. */
async function drawn(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  await expect(page.locator('[data-instrument="drawn"]')).toBeVisible();
  return page.getByRole('application').first();
}

test('the chart is drawn, and named by what it shows', async ({ page }) => {
  const chart = await drawn(page, INDICATOR);
  await expect(chart).toHaveAccessibleName(/Tổng thu ngân sách.*Tỉnh Lạng Sơn.*7\.353,5 tỷ đồng/);
  expect(await inked(chart.locator('canvas'))).toBeGreaterThan(1000);
  // Each kind of period can be chosen, and is drawn by itself.
  const kinds = page.locator('select[data-choose="span"]');
  const names = await kinds.locator('option').allTextContents();
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    await kinds.selectOption(name);
    expect(await inked(chart.locator('canvas'))).toBeGreaterThan(1000);
  }
});

test('a row’s link lands on the very sentence, marked', async ({ page }) => {
  await page.goto(INDICATOR);
  await page
    .getByRole('row', { name: /^Quý I năm 2024/ })
    .locator('summary')
    .click();
  const row = page.locator('.period-table tr + tr', { hasText: '2.045,7 tỷ đồng' });
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
  const row = page.locator('.period-table tr:has(td[colspan])', { hasText: 'Quý I năm 2023' });
  await expect(row).toContainText('≈ 1.682');
  await expect(row).toContainText('suy ra');
});

test('a change of definition stands where it divides the history', async ({ page }) => {
  await page.goto('chi-tieu/tai-nan-giao-thong/');
  const rows = page.locator('.period-table').first().locator('tr:visible');
  const texts = await rows.allInnerTexts();
  const place = (words: string) => texts.findIndex((text) => text.includes(words));
  expect(place('9 tháng đầu năm 2024')).toBeLessThan(place('Cách tính đổi'));
  expect(place('Cách tính đổi')).toBeLessThan(place('9 tháng đầu năm 2021'));
});

test('the chart’s code is loaded on indicator pages only, once', async ({ page }) => {
  const large = () =>
    page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name, decodedBodySize }) => name.endsWith('.js') && decodedBodySize > 100_000)
        .map(({ name }) => name),
    );
  await gotoAtRest(page, 'bao-cao/lang-son-2024-q1/');
  expect(await large()).toEqual([]);
  await gotoAtRest(page, INDICATOR);
  await expect.poll(large).toHaveLength(1);
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

  test('shows the areas that are chosen, and the address keeps them', async ({ page }) => {
    await drawn(page, `${LONG}?xem=cac-nam`);
    await page.getByLabel('Cách bày').selectOption({ label: 'Ô nhỏ, chung thang' });
    await expect(page.getByRole('application')).toHaveCount(2);
    await page.getByRole('checkbox', { name: 'Tỉnh Trên' }).uncheck();
    await expect(page.getByRole('application')).toHaveCount(1);
    await expect(page).toHaveURL(/khu-vuc=tinh-duoi/);
    await page.reload();
    await expect(page.getByRole('application')).toHaveAccessibleName(/Tỉnh Dưới/);
    await expect(page.getByRole('checkbox', { name: 'Tỉnh Trên' })).not.toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Tỉnh Dưới' })).toBeDisabled();
  });

  test('is sorted by keyboard, and the address keeps the order', async ({ page }) => {
    await page.goto(LONG);
    await page.locator('.periods-of-kind:not([open]) > summary').first().click();
    const table = page.locator('.period-table').first();
    const values = async () =>
      (await table.locator('tbody:not([hidden]) th + td').allInnerTexts()).map((text) =>
        Number(text.replace(/[≈.\s]/g, '').replace(',', '.')),
      );
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

  test('is saved as a picture named after what it shows', async ({ page }) => {
    await drawn(page, `${LONG}?khu-vuc=tinh-tren`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lưu ảnh' }).press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toBe('ban-hang-tai-cho-tinh-tren.png');
    const stream = await file.createReadStream();
    const bytes = Buffer.concat(await stream.toArray());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // Width and height of the picture: twice 1,200 across.
    expect(bytes.readUInt32BE(16)).toBe(2400);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(1200);
  });

  test('leaves a gap where nothing is known, and says how a computed value comes about', async ({ page }) => {
    const chart = await drawn(page, 'chi-tieu/thu-thue/?khu-vuc=tinh-tren&xem=cac-nam&ky=9M');
    const readout = page.locator('[data-readout]');
    const read: string[] = [];
    await chart.press('End');
    for (let step = 0; step < 8; step += 1) {
      read.push((await readout.textContent()) ?? '');
      await chart.press('ArrowLeft');
    }
    const of = (year: number) => read.find((text) => text.startsWith(`9 tháng đầu năm ${year}`));
    // What no report states and nothing implies is passed over.
    expect(of(2020)).toBeUndefined();
    expect(of(2021)).toMatch(/≈ .* \(.* – .*\), do kho tính/);
    const row = page.locator('[data-area="tinh-tren"] tr:has(td[colspan])', {
      hasText: '9 tháng đầu năm 2021',
    });
    await expect(row).toContainText('suy ra');
  });
});

test('a press leads to the sentence that states a value, and back to the point', async ({ page }) => {
  const chart = await drawn(page, `${INDICATOR}?xem=cac-nam&ky=9M`);
  const { width, height } = (await chart.boundingBox())!;
  // The newest bar is the last.
  await chart.click({ position: { x: width - 60, y: height - 60 } });
  await expect(page).toHaveURL(/\/bao-cao\/lang-son-2024-9m\/#f-thu-ngan-sach-/);
  await expect(page.locator(':target')).toContainText('7.353,5 tỷ đồng');
  await page.goBack();
  await expect(page.locator('[data-readout]')).toContainText('7.353,5 tỷ đồng');
});

test('the numbers of a view are saved as they are shown, each with its sentence', async ({
  page,
  baseURL,
}) => {
  await drawn(page, `${INDICATOR}?xem=cac-nam&ky=9M`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải CSV' }).click();
  const stream = await (await download).createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString('utf8');
  const rows = text
    .slice(1)
    .split('\r\n')
    .map((line) => line.split(','));
  const column = (name: string): number => rows[0]?.indexOf(name) ?? -1;
  const newest = rows.find((row) => row[column('period')] === '2024-9M') ?? [];
  expect(newest[column('value')]).toBe('7353.5');
  expect(newest[column('computed')]).toBe('0');
  expect(newest[column('sentence')]).toMatch(new RegExp(`^${baseURL}bao-cao/lang-son-2024-9m/#f-thu`));
  expect(rows.find((row) => row[column('period')] === '2023-9M')?.[column('computed')]).toBe('1');
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a point says its value and stays on the page', async ({ page }) => {
    const chart = await drawn(page, `${INDICATOR}?xem=cac-nam&ky=9M`);
    const { width, height } = (await chart.boundingBox())!;
    await chart.tap({ position: { x: width - 30, y: height - 60 } });
    await expect(page.locator('[data-readout]')).toContainText('7.353,5 tỷ đồng');
    await expect(page).toHaveURL(/chi-tieu\/thu-ngan-sach\//);
    await page.locator('[data-readout]').getByRole('link', { name: 'Xem câu đã nêu' }).click();
    await expect(page.locator(':target')).toContainText('7.353,5 tỷ đồng');
  });
});
