import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findingsInBothThemes } from './axe.ts';
import { KINDS_OF_LONG_PAGE, ONLY_LONG } from './kinds-of-page.ts';
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

test('two provinces are set side by side, each from its own file', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('bieu-do.json')) files.push(new URL(request.url()).pathname);
  });
  await page.goto('so-sanh/?a=ban-le%40nui-xanh&b=ban-le%40song-dai');
  await expect(page.getByRole('heading', { name: 'Cả năm' })).toBeVisible();
  expect(files.sort()).toEqual([
    '/chi-tieu/ban-le/bieu-do.json',
    '/chi-tieu/ban-le/nui-xanh/bieu-do.json',
    '/chi-tieu/ban-le/song-dai/bieu-do.json',
  ]);
});

test('a figure of an old year is found by its decade', async ({ page }) => {
  await page.goto('chi-tieu/ban-le/nui-xanh/');
  await expect(page.getByRole('rowheader', { name: 'Năm 2007', exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: '2000–2009' }).click();
  const row = page
    .locator('tbody')
    .filter({ has: page.getByRole('rowheader', { name: 'Năm 2007', exact: true }) });
  await row.getByRole('link', { name: /Xem câu này/ }).click();
  await expect(page.locator(':target')).toContainText('tỷ đồng');
});

test('an area’s years lie over each other, in a large picture and a table with the same numbers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('chi-tieu/thu-ngan-sach/nui-xanh/');
  const figure = page.locator('[data-within-year="drawn"]');
  const box = await figure.locator('canvas').boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(900);
  expect(box?.height).toBeGreaterThanOrEqual(420);
  const drawn = JSON.parse((await figure.locator('script').textContent()) ?? '') as {
    years: { year: string; shares: (number | null)[]; values: (number | null)[] }[];
  };
  expect(drawn.years).toHaveLength(20);
  const tables = page.locator('.within-year table');
  for (const [place, measure] of (['shares', 'values'] as const).entries()) {
    const rows = await tables
      .nth(place)
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('td a')].map((link) => link.textContent ?? '')),
      );
    expect(rows).toEqual(
      drawn.years.map((year) =>
        year[measure]
          .filter((value) => value !== null)
          .map((value) => value.toLocaleString('vi-VN', { maximumFractionDigits: 1 })),
      ),
    );
  }
  await tables.nth(0).getByRole('link').first().click();
  await expect(page.locator(':target')).toContainText('kế hoạch');
});

test('the measure of the picture is chosen by keyboard, and the address keeps it', async ({ page }) => {
  await page.goto('chi-tieu/ban-le/song-dai/');
  await expect(page.locator('[data-within-year="drawn"]')).toBeVisible();
  const amount = page.getByRole('button', { name: 'tỷ đồng', exact: true });
  await amount.focus();
  await page.keyboard.press('Enter');
  await expect(amount).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(page.getByRole('button', { name: 'tỷ đồng', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('English pages follow the same way', async ({ page }) => {
  await page.goto('en/chi-tieu/ban-le/');
  await page.getByRole('link', { name: 'Song Dai Province' }).click();
  await expect(page).toHaveURL(/\/en\/chi-tieu\/ban-le\/song-dai\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
