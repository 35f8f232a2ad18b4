import { expect, test, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findingsInBothThemes } from './axe.ts';
import { KINDS_OF_LONG_PAGE, ONLY_LONG } from './kinds-of-page.ts';
import { unpacked, type PackedData } from '../../src/views/instrument/packed-series.ts';
import { siteAddress, siteFolder } from './sites.ts';

/** The archive of tests/generators/three-provinces.ts: 316 short reports of three provinces over twenty years. */
const SITE = siteFolder('three');
test.use({ baseURL: siteAddress('three') });

const KB = 1024;

test('no page and no chart’s data is larger than 1 MB, or than 150 KB as it is sent', () => {
  const names = readdirSync(SITE, { recursive: true, encoding: 'utf8' });
  const pages = names.filter((name) => /(?:\.html|bieu-do\.json)$/.test(name));
  expect(pages.length).toBeGreaterThan(500);
  const tooLarge = pages.filter((name) => {
    const text = readFileSync(join(SITE, name));
    return text.length > KB * KB || gzipSync(text).length > 150 * KB;
  });
  expect(tooLarge).toEqual([]);
  expect(names.length / 316, 'files a report').toBeLessThanOrEqual(25);
});

// What a row of a long table takes is most of what a site takes: an archive of 340 reports has 41,000 figures.
for (const [table, path, name, most] of [
  ['a report’s figures', 'bao-cao/nui-xanh-2005-q1', 'figures-table', 480],
  ['a history', 'chi-tieu/thu-ngan-sach/nui-xanh', 'period-table', 480],
  ['an English history', 'en/chi-tieu/thu-ngan-sach/nui-xanh', 'period-table', 280],
] as const) {
  test(`a row of ${table} takes at most ${most} bytes`, () => {
    const html = readFileSync(join(SITE, path, 'index.html'), 'utf8');
    const tables = [...html.matchAll(/<table class="?([\w -]+)[^]*?<\/table>/g)].filter(
      ([, names = '']) => names.split(' ')[0] === name,
    );
    const text = tables.map(([whole]) => whole).join('');
    const rows = text.match(/<th scope=row>/g) ?? [];
    expect(rows.length).toBeGreaterThan(3);
    expect(Buffer.byteLength(text) / rows.length).toBeLessThanOrEqual(most);
  });
}

for (const [kind, address] of Object.entries(KINDS_OF_LONG_PAGE)) {
  test(`the ${kind} page of a long archive fits every screen, with large letters too`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    if (ONLY_LONG.has(kind)) expect(await findingsInBothThemes(page)).toEqual([]);
    for (const [width, size] of [
      [1680, '100%'],
      [1280, '100%'],
      [1280, '200%'],
      [768, '100%'],
      [390, '100%'],
      [390, '200%'],
      [320, '100%'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((letters) => {
        document.documentElement.style.fontSize = letters;
      }, size);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${width} px, letters at ${size}`).toBeLessThanOrEqual(0);
    }
  });
}

test('a citizen finds a province’s number from the home page, and its sentence', async ({ page }) => {
  await page.goto('');
  await page.getByRole('navigation', { name: 'Chính' }).getByRole('link', { name: 'Khu vực' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Tỉnh Sông Dài' }).click();
  await page.getByRole('link', { name: 'Tổng thu ngân sách trên địa bàn' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Tổng thu ngân sách.* · Tỉnh Sông Dài/);
  await page.getByRole('link', { name: 'Xem câu đã nêu số này' }).click();
  await expect(page).toHaveURL(/bao-cao\/song-dai-2024\/#/);
  await expect(page.locator(':target')).toContainText('tỷ đồng');
});

/** The file of numbers that a reader saves, without its mark. */
async function savedCsv(page: Page): Promise<{ columns: string[]; lines: string[] }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải CSV' }).click();
  const stream = await (await download).createReadStream();
  const [head = '', ...lines] = Buffer.concat(await stream.toArray())
    .toString('utf8')
    .trim()
    .split('\r\n');
  return { columns: head.slice(1).split(','), lines };
}

test('three provinces over twenty years are one chart and one file of numbers', async ({ page }) => {
  await page.goto('so-sanh/?a=ban-le%40nui-xanh&b=ban-le%40song-dai');
  await expect(page.locator('[data-instrument="drawn"]')).toBeVisible();
  await page.locator('.compare-add select').first().selectOption('ban-le');
  await page.locator('.compare-add select').nth(1).selectOption('bien-lang');
  await page.getByRole('button', { name: 'Thêm vào' }).click();
  await expect(page.getByRole('application')).toHaveCount(1);
  const savedAreas = async (): Promise<readonly (string | undefined)[]> => {
    const { columns, lines } = await savedCsv(page);
    return lines.map((line) => line.split(',')[columns.indexOf('area')]);
  };
  // The file has what is drawn; what was added is drawn once it has come.
  await expect.poll(async () => new Set(await savedAreas()).size).toBe(3);
  const areas = await savedAreas();
  expect(areas.filter((area) => area === 'nui-xanh').length).toBeGreaterThanOrEqual(20);
  expect(areas.filter((area) => area === 'song-dai').length).toBeGreaterThanOrEqual(14);
  expect(areas.filter((area) => area === 'bien-lang').length).toBeGreaterThanOrEqual(20);
});

test('a figure of an old year is found by its decade', async ({ page }) => {
  await page.goto('chi-tieu/ban-le/nui-xanh/');
  await expect(page.getByRole('rowheader', { name: 'Năm 2007', exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: '2000–2009' }).click();
  await page.locator('#ky_year > summary').click();
  const row = page
    .locator('tbody')
    .filter({ has: page.getByRole('rowheader', { name: 'Năm 2007', exact: true }) });
  // A value that follows from another's change leads there straight.
  await row.getByRole('link').first().click();
  await expect(page.locator(':target')).toContainText('tỷ đồng');
});

const AREA = 'chi-tieu/thu-ngan-sach/nui-xanh/';
const pointsOfFile = () =>
  unpacked(JSON.parse(readFileSync(join(SITE, AREA, 'bieu-do.json'), 'utf8')) as PackedData).series[0]
    ?.points ?? [];

test('an indicator of twenty years is three screens high on a desk, six on a phone, and 200 KB', async ({
  page,
}) => {
  for (const address of [AREA, 'chi-tieu/thu-ngan-sach/']) {
    expect(readFileSync(join(SITE, address, 'index.html')).length).toBeLessThanOrEqual(200 * KB);
    for (const [width, height, screens] of [
      [1280, 900, 3],
      [390, 844, 6],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(address);
      await expect(page.locator('[data-instrument="drawn"]')).toBeVisible();
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(tall, `${address} at ${width} px`).toBeLessThanOrEqual(screens * height);
      if (width < 1280) continue;
      const box = await page.locator('.instrument canvas').first().boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(900);
      expect(box?.height).toBeGreaterThanOrEqual(420);
      expect(box?.y).toBeLessThanOrEqual(300);
    }
  }
});

test('chart, matrix, table and file have the same numbers', async ({ page }) => {
  await page.goto(AREA);
  await expect(page.locator('[data-instrument="drawn"]')).toBeVisible();
  const known = new Map(pointsOfFile().map((point) => [point.period, point]));
  const said = (value: number) => value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
  const cells = () =>
    page
      .locator('.matrix td[data-period]')
      .evaluateAll((all) =>
        all.map((cell) => [
          cell.getAttribute('data-period') ?? '',
          cell.querySelector('a')?.textContent ?? '',
        ]),
      );
  const shares = await cells();
  expect(shares).toHaveLength(240);
  for (const [period = '', text] of shares)
    expect(text, period).toBe(said(known.get(period)?.planPct ?? NaN));
  await page.getByRole('button', { name: 'tỷ đồng', exact: true }).click();
  for (const [period = '', text] of await cells())
    expect(text, period).toBe(said(known.get(period)?.value ?? NaN));

  const { columns, lines } = await savedCsv(page);
  expect(lines).toHaveLength(240);
  for (const line of lines) {
    const row = line.split(',');
    const point = known.get(row[columns.indexOf('period')] ?? '');
    expect(Number(row[columns.indexOf('shown')])).toBe(point?.value);
    expect(point?.from).toBeUndefined();
  }
  await page.locator('.matrix').getByRole('link').first().click();
  await expect(page.locator(':target')).toContainText('kế hoạch');
});

test('every state of the instrument is in the address', async ({ page }) => {
  test.setTimeout(90_000);
  for (const [query, shows] of [
    ['xem=cac-nam&ky=9M', { name: 'Qua các năm' }],
    ['xem=tung-quy&do=cung-ky', { name: '% cùng kỳ' }],
    ['xem=cac-nam&do=chi-so&goc=2010', { name: 'chỉ số' }],
    ['xem=bang', { name: 'Bảng' }],
    ['xem=xep-hang&luc=2015', { name: 'Xếp hạng' }],
    ['do=value', { name: 'tỷ đồng' }],
  ] as const) {
    await page.goto(`${AREA}?${query}`);
    await expect(page.locator('[data-instrument="drawn"]')).toBeVisible();
    await expect(page.getByRole('button', { ...shows, exact: true })).toHaveAttribute('aria-pressed', 'true');
    // Axe takes seconds: one view of each build, a table and bars across, stands for the others.
    if (/bang|xep-hang/.test(query)) expect(await findingsInBothThemes(page), query).toEqual([]);
  }
  await page.goto(`${AREA}?diem=2019~2019-9M`);
  await expect(page.locator('[data-readout]')).toContainText('9 tháng đầu năm 2019');
});

test('a disputed plan is told where it stands, and leads to the comparison of both sentences', async ({
  page,
}) => {
  await page.goto(AREA);
  const chip = page.locator('.latest .dispute');
  await expect(chip).toContainText('lệch: kế hoạch');
  await expect(page.locator('.matrix .dispute').first()).toBeVisible();
  await chip.click();
  await expect(page).toHaveURL(/doi-chieu\/2024\//);
  const card = page.locator(':target');
  await expect(card).toContainText('Tổng thu ngân sách');
  await card.getByRole('link', { name: /%/ }).first().click();
  await expect(page.locator(':target')).toContainText('kế hoạch');
});

test('English pages follow the same way', async ({ page }) => {
  await page.goto('en/chi-tieu/ban-le/');
  await page.getByRole('link', { name: 'Song Dai Province' }).click();
  await expect(page).toHaveURL(/\/en\/chi-tieu\/ban-le\/song-dai\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('every point that is drawn says the number of the data file, walked through by keyboard', async ({
  page,
}) => {
  await page.goto(`${AREA}?xem=cac-nam&do=gia-tri`);
  await expect(page.locator('[data-instrument="drawn"]')).toBeVisible();
  const years = pointsOfFile().filter(({ period }) => /^\d{4}$/.test(period));
  const stated = years.filter(({ from }) => from === undefined);
  expect(stated).toHaveLength(20);
  const readout = page.locator('[data-readout]');
  await page.getByRole('application').focus();
  for (const { period, value } of [...stated].reverse()) {
    await page.keyboard.press('ArrowLeft');
    const said = value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
    await expect(readout).toContainText(new RegExp(`^Năm ${period}.*: ${said} tỷ đồng`));
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/bao-cao\/nui-xanh-2005\/#/);
  await page.goBack();
  await expect(readout).toContainText('Năm 2005');
});
