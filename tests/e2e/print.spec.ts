import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { gotoAtRest } from './at-rest.ts';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';

test('a printed report has every note and no control', async ({ page }) => {
  await gotoAtRest(page, KINDS_OF_PAGE.report);
  const notes = await page.locator('.endnotes .note-body').allTextContents();
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { text } = await extractText(pdf, { mergePages: true });
  const bare = (words: string): string => words.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
  const printed = bare(text);
  expect(notes.length).toBeGreaterThan(10);
  for (const note of notes) expect(printed).toContain(bare(note));
  for (const control of [
    'Mục lục',
    'Quay lại đầu trang',
    'Sao chép liên kết',
    'Tìm trong các báo cáo',
    'Kỳ trước',
  ]) {
    expect(printed, control).not.toContain(bare(control));
  }
});

test('in print no heading stands at the foot of a page without its text, and none turns the page', async ({
  page,
}) => {
  await gotoAtRest(page, KINDS_OF_PAGE.report);
  const headings = await page
    .locator('.report-body :is(h2, h3, h4), .block > h2')
    .evaluateAll((all) => all.map((heading) => (heading.firstChild?.textContent ?? '').trim()));
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { text: pages } = await extractText(pdf, { mergePages: false });
  const bare = (words: string): string => words.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
  expect(headings.length).toBeGreaterThan(15);
  expect(pages.length).toBeLessThan(headings.length / 2);
  const orphans = headings.filter((heading) => pages.some((words) => bare(words).endsWith(bare(heading))));
  expect(orphans).toEqual([]);
});

test('a printed report has the small charts of its figures, dark where the screen is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await gotoAtRest(page, KINDS_OF_PAGE.report);
  const bars = page.locator('.figures-table svg');
  await expect(bars.first()).toBeVisible();
  expect(
    await bars
      .first()
      .locator('.derived')
      .first()
      .evaluate((bar) => getComputedStyle(bar).stroke),
  ).toBe('rgb(85, 85, 85)');
});

for (const kind of ['report', 'indicator', 'year'] as const) {
  test(`no table of the ${kind} page is cut off in print`, async ({ page }) => {
    // The width between the margins of an A4 page.
    await page.setViewportSize({ width: 673, height: 950 });
    await page.goto(KINDS_OF_PAGE[kind]);
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('table')
      .evaluateAll((tables) =>
        tables
          .filter((table) => table.getBoundingClientRect().right > innerWidth + 1)
          .map((table) => table.parentElement?.ariaLabel),
      );
    expect(cut).toEqual([]);
  });
}

test('print shows charts and tables with their sentences, and none of the buttons', async ({ page }) => {
  await gotoAtRest(page, KINDS_OF_PAGE.indicator);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.period-table').first()).toBeVisible();
  await expect(page.locator('.period-table tr + tr').first()).toBeVisible();
  await expect(page.locator('.instrument canvas').first()).toBeVisible();
  await expect(page.locator('.instrument-bar')).toBeHidden();
  await expect(page.locator('.instrument-actions')).toBeHidden();
});

test('a printed chart is whole, in paper’s colours from a dark screen too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await gotoAtRest(page, KINDS_OF_PAGE.indicator);
  const canvas = page.locator('.chart-box canvas');
  await expect(canvas).toBeVisible();
  // As the browser does it: the page is told, then laid out as wide as the paper.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 700, height: 990 });
  const [drawn, box] = [await canvas.boundingBox(), await page.locator('.chart-box').boundingBox()];
  expect(drawn?.width).toBeLessThanOrEqual(box?.width ?? 0);
  expect(drawn?.height).toBeLessThanOrEqual(box?.height ?? 0);
  expect(drawn?.height).toBeGreaterThan(150);
  // Light paper: what is drawn on it is dark, most of all the text of the axes.
  const lightest = await canvas.evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const data =
      (element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    let most = 0;
    // Signs of the value axis stand in the leftmost twentieth.
    for (let place = 0; place < data.length; place += 4) {
      if ((place / 4) % width > width / 20 || (data[place + 3] ?? 0) < 250) continue;
      most = Math.max(most, data[place] ?? 0);
    }
    return most;
  });
  expect(lightest).toBeGreaterThan(0);
  expect(lightest).toBeLessThan(140);
});
