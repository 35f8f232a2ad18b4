import { expect, test, type Page } from '@playwright/test';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';

/** Tables that the archive makes itself; a report's own stay as printed, and are moved sideways. */
const OWN_TABLES = '.table-scroll:not(.report-body .table-scroll)';
const WITH_OWN_TABLES = [
  'report',
  'indicators',
  'indicator',
  'indicator with a break',
  'topic',
  'area',
  'area and year',
  'year',
  'comparison',
  'reconciliation',
] as const;

/** What of a table stands beyond its edge, where a phone does not show it. */
function cutOff(page: Page): Promise<string[]> {
  return page.locator(OWN_TABLES).evaluateAll((boxes) =>
    boxes.flatMap((box) => {
      const edge = box.getBoundingClientRect().right + 1;
      const range = document.createRange();
      return [...box.querySelectorAll('td, th')]
        .filter((cell) => {
          range.selectNodeContents(cell);
          return getComputedStyle(cell).position !== 'absolute' && range.getBoundingClientRect().right > edge;
        })
        .filter((cell) => !cell.closest('thead')?.matches('.stacked:not([data-sortable]) > thead'))
        .map((cell) => (cell.textContent ?? '').trim());
    }),
  );
}

for (const width of [390, 320]) {
  test(`a phone of ${width} px shows all that the archive’s own tables say`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const kind of WITH_OWN_TABLES) {
      // A comparison opens on its chart.
      await page.goto(KINDS_OF_PAGE[kind] + (kind === 'comparison' ? '&xem=bang' : ''));
      await expect(page.locator(OWN_TABLES).first(), kind).toBeAttached();
      expect(await cutOff(page), kind).toEqual([]);
    }
  });
}

test('on a phone each number of a table stands beside what it is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(KINDS_OF_PAGE.indicators);
  const row = page.getByRole('row', { name: 'Tổng thu ngân sách nhà nước' });
  const labels = await row
    .locator('td[data-label]')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
  expect(labels).toEqual(['"So với kế hoạch năm"', '"So với cùng kỳ năm trước"']);
});
