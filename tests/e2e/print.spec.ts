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

test('print shows tables instead of charts, and none of the buttons', async ({ page }) => {
  await gotoAtRest(page, KINDS_OF_PAGE.indicator);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.history-table').first()).toBeVisible();
  await expect(page.locator('canvas').first()).toBeHidden();
  await expect(page.locator('.chart-controls').first()).toBeHidden();
});
