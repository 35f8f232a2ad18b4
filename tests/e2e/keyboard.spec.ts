import { expect, test, type Locator, type Page } from '@playwright/test';

// Reports and indicators by the keyboard alone: nothing here clicks, and nothing is given focus by a script.

// Hundreds of keys, each waited for: slow where the machine is busy.
test.describe.configure({ timeout: 120_000 });

const REPORT = 'bao-cao/lang-son-2024-q1/';
const INDICATOR = 'chi-tieu/thu-ngan-sach/';

/** More than any page of the demonstration archive has places to stop at. */
const MOST_STOPS = 900;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reaches ${target.toString()}`);
}

/**
 * Walks from the page's start to its end by Tab.
 *
 * @returns what could be seen and used, in reading order, and what had focus, in the order of the walk
 */
async function walk(page: Page): Promise<{ usable: string[]; reached: string[] }> {
  const usable = await page.evaluate(() => {
    const shown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
    const places = document.querySelectorAll<HTMLElement>(
      'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
    );
    // A passage's mark is reached from its section's card, which lists the passages.
    return [...places]
      .filter((place) => place.tabIndex >= 0 && shown(place))
      .map((element, index) => {
        element.dataset.stop = String(index);
        return `${index} ${element.textContent.trim().slice(0, 30)}`;
      });
  });
  const reached: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { activeElement: element } = document;
      return element instanceof HTMLElement && element !== document.body
        ? `${element.dataset.stop ?? '?'} ${element.textContent.trim().slice(0, 30)}`
        : undefined;
    });
    if (stop === undefined || stop === reached[0]) break;
    reached.push(stop);
  }
  return { usable, reached };
}

for (const [name, address] of [
  ['a report', REPORT],
  ['an indicator', INDICATOR],
] as const) {
  test(`Tab reaches all there is to use on the page of ${name}, in reading order`, async ({ page }) => {
    await page.goto(address);
    const { usable, reached } = await walk(page);
    expect(usable.length).toBeGreaterThan(20);
    expect(usable.filter((stop) => !reached.includes(stop))).toEqual([]);
    expect(reached.filter((stop) => usable.includes(stop))).toEqual(usable);
  });
}

test('a report’s notes, figures, places and terms open by Enter, and Esc leads back to where the reader was', async ({
  page,
}) => {
  await page.goto(REPORT);
  const opened: [Locator, Locator][] = [
    [page.locator('.report-body a.term').first(), page.getByRole('dialog')],
    [page.locator('.report-body [role="doc-noteref"]').first(), page.locator(':popover-open')],
    [
      page
        .locator('.figure')
        .first()
        .getByRole('link', { name: /^Xem diễn biến/ }),
      page.getByRole('dialog'),
    ],
    [page.locator('.report-body h3 .place').first(), page.getByRole('dialog')],
  ];
  for (const [mark, shown] of opened) {
    await page.goto(REPORT);
    await tabTo(page, mark);
    await page.keyboard.press('Enter');
    await expect(shown.first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(shown).toHaveCount(0);
    expect(await isFocused(mark)).toBe(true);
  }
});

test('a report’s source, citation and contents are used by keys', async ({ page }) => {
  await page.goto(REPORT);
  for (const title of ['Nguồn, đính chính, báo lỗi', 'Trích dẫn, tải về']) {
    const summary = page.locator('summary', { hasText: title });
    await tabTo(page, summary);
    await page.keyboard.press('Enter');
    await expect(summary.locator('..')).toHaveAttribute('open', '');
  }
  const entry = page.locator('.contents').getByRole('link', { name: '1.6. Thu, chi ngân sách' });
  await tabTo(page, entry);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#1-6-thu-chi-ngan-sach$/);
  await expect(page.locator(':target')).toBeInViewport();
  // Reading goes on from there: the next stop stands in that section or behind it.
  await page.keyboard.press('Tab');
  const behind = await page.evaluate(() => {
    const target = document.querySelector(':target');
    const position = target?.compareDocumentPosition(document.activeElement ?? document.body) ?? 0;
    return (position & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) > 0;
  });
  expect(behind).toBe(true);
});

test('on a phone the contents open as a sheet by Enter, and lead on by Enter', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${REPORT}#1-6-thu-chi-ngan-sach`);
  await tabTo(page, page.locator('.reading-bar').getByRole('button'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Mục lục' });
  await expect(sheet).toBeVisible();
  await tabTo(page, sheet.getByRole('link', { name: '1.2. Phát triển kinh tế cửa khẩu' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#1-2-phat-trien-kinh-te-cua-khau$/);
  await expect(sheet).toBeHidden();
});

test('an indicator’s views, points, files, order and sentences are reached and used by keys', async ({
  page,
}) => {
  await page.goto(INDICATOR);
  await expect(page.locator('[data-instrument="drawn"]')).toBeVisible();
  const change = page.getByRole('button', { name: '% cùng kỳ' });
  await tabTo(page, change);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/do=cung-ky/);
  await expect(change).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/do=/);

  const chart = page.getByRole('application');
  await tabTo(page, chart);
  await page.keyboard.press('ArrowLeft');
  const readout = page.locator('[data-readout]');
  await expect(readout).toContainText('7.353,5 tỷ đồng');
  await page.keyboard.press('ArrowLeft');
  await expect(readout).not.toContainText('7.353,5 tỷ đồng');
  await page.keyboard.press('Escape');
  await expect(readout).toContainText('phím');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/bao-cao\/lang-son-2024-9m\/#f-thu-ngan-sach/);
  await page.goBack();
  await expect(readout).toContainText('7.353,5 tỷ đồng');

  const picture = page.getByRole('button', { name: 'Lưu ảnh' });
  await tabTo(page, picture);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^tong-thu-ngan-sach.*\.png$/);

  const head = page
    .locator('.period-table')
    .first()
    .getByRole('columnheader', { name: /^Giá trị/ });
  await tabTo(page, head.getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');

  const row = page.getByRole('row', { name: /^9 tháng đầu năm 2024/ });
  await tabTo(page, row.locator('summary'));
  await page.keyboard.press('Enter');
  await tabTo(
    page,
    page
      .locator('.period-table tr + tr', { hasText: '7.353,5 tỷ đồng' })
      .getByRole('link', { name: /Xem câu này/ }),
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/bao-cao\/lang-son-2024-9m\/#f-thu-ngan-sach/);
  await expect(page.locator(':target')).toBeInViewport();
});
