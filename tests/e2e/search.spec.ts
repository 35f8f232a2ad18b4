import { expect, test, type Page } from '@playwright/test';
import { gotoAtRest, watchRest } from './at-rest.ts';
import { findingsInBothThemes } from './axe.ts';
import { allAddresses, hits, listed, search, status } from './search-results.ts';
import { linksOf } from './site-links.ts';

const field = (page: Page) => page.getByLabel('Từ cần tìm');
test('an unaccented query finds the same sections as the accented one', async ({ page }) => {
  await search(page, 'đầu tư');
  const accented = await allAddresses(page);
  await search(page, 'dau tu');
  expect(await allAddresses(page)).toEqual(accented);
  expect(accented.length).toBeGreaterThan(10);
});

test('nothing of the index is fetched before the first key', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const atRest = watchRest(page);
  await page.goto('tim-kiem/');
  await field(page).focus();
  await atRest();
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
  await field(page).pressSequentially('thu');
  await expect(hits(page).first()).toBeVisible();
  expect(requests.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(0);
});

test('no other page asks for the index', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await gotoAtRest(page, '');
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
});

test('the first query costs at most 260 KB', async ({ page }) => {
  const atRest = watchRest(page);
  await page.goto('tim-kiem/');
  await atRest();
  await page.evaluate(() => {
    performance.clearResourceTimings();
  });
  await field(page).fill('đầu tư công');
  await expect(status(page)).toHaveText(/Tìm thấy/);
  await listed(page);
  await atRest();
  // What the browser itself has measured of all that it fetched since.
  const sizes = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
      ({ encodedBodySize }) => encodedBodySize,
    ),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThanOrEqual(260_000);
});

test('a result lands on its section', async ({ page }) => {
  await search(page, 'thu chi ngan sach');
  const link = page.locator('.hit-title a[href*="bao-cao/"][href*="#"]').first();
  const anchor = new URL((await link.getAttribute('href')) ?? '').hash.slice(1);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/bao-cao/[^/]+/\\?tim=[^#]+#${anchor}$`));
  await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
});

test('every result leads to an element that is there', async ({ page, request, baseURL }) => {
  await search(page, 'thu');
  for (const address of (await allAddresses(page)).slice(0, 40)) {
    const [path, anchor] = address.split('#');
    const response = await request.get(`${baseURL}${path}`);
    expect(response.status(), address).toBe(200);
    if (anchor) expect(linksOf(await response.text()).ids, address).toContain(anchor);
  }
});

test('a number as printed finds its sentence and is marked', async ({ page }) => {
  await search(page, '2.045,7');
  await expect(hits(page).first().locator('mark')).toHaveText('2.045,7');
});

test('marks are exact: an accent that was typed counts', async ({ page }) => {
  await search(page, 'ngân sách');
  const marks = await page.locator('.hit-text mark').allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.every((mark) => mark.toLowerCase() === 'ngân sách')).toBe(true);
});

test('a filter narrows the results, shows counts and stands in the address', async ({ page }) => {
  await search(page, 'ngân sách');
  const before = await hits(page).count();
  const year = page.getByLabel('Năm', { exact: true });
  await expect(year.locator('option[value="2024"]')).toHaveText(/^2024 \(\d+\)$/);
  await year.selectOption('2024');
  await expect(page).toHaveURL(/[?&]nam=2024/);
  await listed(page);
  await expect.poll(() => hits(page).count()).toBeLessThan(before);
  await expect(hits(page).first()).toBeVisible();
  for (const line of await page.locator('.hit-report').allTextContents()) expect(line).toContain('năm 2024');
  await expect(year.locator('option[value="2021"]')).toHaveText(/\([1-9]\d*\)$/);

  await page.reload();
  await expect(status(page)).toHaveText(/mục/);
  await expect(year).toHaveValue('2024');
  await page.getByRole('button', { name: 'Bỏ bộ lọc' }).click();
  await expect(page).not.toHaveURL(/nam=/);
  await expect.poll(() => hits(page).count()).toBe(before);
});

test('notes and tables are found by themselves', async ({ page }) => {
  await search(page, 'tăng');
  for (const [place, tag] of [
    ['note', 'n-'],
    ['table', 't-'],
  ] as const) {
    await page.getByLabel('Nằm ở').selectOption(place);
    await expect(page).toHaveURL(new RegExp(`o=${place}`));
    await expect(page.locator('.hit-title a').first()).toHaveAttribute('href', new RegExp(`#${tag}`));
  }
});

test('it says plainly that nothing was found, and where to go on', async ({ page }) => {
  await search(page, 'xyzxyz');
  await expect(status(page)).toHaveText('Kho không có “xyzxyz”. Không tìm thấy mục nào.');
  await expect(page.locator('main').getByRole('link', { name: 'Các chỉ tiêu' })).toBeVisible();
});

test('where a phrase is nowhere, it offers what does find something', async ({ page }) => {
  await page.goto(`tim-kiem/?q=${encodeURIComponent('"ngân sách cửa khẩu"')}`);
  await expect(status(page)).toHaveText('Không tìm thấy mục nào.');
  const hint = page.getByRole('listitem').filter({ hasText: /^Bỏ ngoặc kép: .* \([1-9]\d* mục\)$/ });
  await hint.getByRole('link').click();
  await expect(hits(page).first()).toBeVisible();
});

test('the search field of another page leads here', async ({ page }) => {
  await page.goto('gioi-thieu/');
  const field = page.getByRole('banner').getByLabel('Tìm trong các báo cáo');
  await field.fill('cua khau');
  await field.press('Enter');
  await expect(page).toHaveURL(/tim-kiem\/\?q=cua(?:\+|%20)khau$/);
  await expect(hits(page).first()).toBeVisible();
});

for (const width of [390, 1280]) {
  test(`everything is done by keyboard, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('tim-kiem/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('ngan sach');
    await page.keyboard.press('Enter');
    await expect(hits(page).first()).toBeVisible();
    // From the field the button, the filters, what the query names, then the results, in this order.
    const passed: string[] = [];
    const focused = () =>
      page.evaluate(() => {
        const part = document.activeElement?.closest('button, .search-filters, .named, .hit');
        return part?.getAttribute('class') ?? part?.tagName ?? '';
      });
    // On a phone the filters are folded: their button opens them, and then they are passed one by one.
    const opener = page.locator('.search-filters-opener');
    const lists = new Set<string>();
    for (let key = 0; key < 30 && passed.at(-1) !== 'hit'; key += 1) {
      await page.keyboard.press('Tab');
      if (await opener.evaluate((button) => button === document.activeElement))
        await page.keyboard.press('Enter');
      const list = page.locator('.search-filters select:focus');
      if ((await list.count()) > 0) lists.add((await list.getAttribute('name')) ?? '');
      const at = await focused();
      if (at && passed.at(-1) !== at) passed.push(at);
    }
    const folded = width < 640 ? ['search-filters-opener'] : [];
    expect(passed).toEqual(['BUTTON', ...folded, 'search-filters', 'named', 'hit']);
    expect([...lists]).toEqual(['nam', 'ky', 'khu-vuc', 'chu-de', 'o', 'xep']);
    const shown = await hits(page).count();
    const more = page.getByRole('button', { name: /^Xem thêm/ });
    while (!(await more.evaluate((button) => button === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(hits(page).nth(shown).locator('.hit-title a')).toBeFocused();
  });
}

test('a query is shown as text, whatever it holds', async ({ page }) => {
  await page.goto(`tim-kiem/?q=${encodeURIComponent('<img src=x onerror="window.hurt=1"> thu')}`);
  await expect(status(page)).toHaveText(/mục/);
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('without JavaScript the page says so and offers the lists', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await page.goto('tim-kiem/');
  // Chromium with scripts switched off by a test still takes <noscript> for text.
  expect(await page.content()).toMatch(/<noscript>[^]*cần JavaScript[^]*<\/noscript>/);
  await page.locator('main').getByRole('link', { name: 'Tất cả báo cáo' }).click();
  await expect(page).toHaveURL(/bao-cao\/$/);
  await page.close();
});

test('a phrase holds together anywhere in a query, and a minus leaves out', async ({ page }) => {
  await search(page, 'tăng "ngân sách"');
  const all = await allAddresses(page);
  for (const text of await hits(page).allTextContents()) expect(text).toMatch(/ngân sách/iu);
  await search(page, 'tăng "ngân sách" -"dự toán"');
  const fewer = await allAddresses(page);
  expect(fewer.length).toBeGreaterThan(0);
  expect(fewer.length).toBeLessThan(all.length);
  expect(all).toEqual(expect.arrayContaining(fewer));
});

test('an abbreviation and its long form find the same', async ({ page }) => {
  await search(page, 'HTX');
  const short = await allAddresses(page);
  await search(page, 'hợp tác xã');
  expect(await allAddresses(page)).toEqual(expect.arrayContaining(short));
  expect(short.length).toBeGreaterThan(2);
});

test('a typing error of one letter finds something and says so', async ({ page }) => {
  await search(page, 'ngan sahc');
  await expect(status(page)).toContainText('“sahc”');
  await expect(status(page)).toContainText('“sách”');
  await expect(page.locator('.hit-text mark').first()).toHaveText(/ngân sách/iu);
});

test('an indicator that is named comes first, with its newest value', async ({ page }) => {
  await search(page, 'thu ngan sach');
  const named = page.getByRole('region', { name: 'Số liệu mới nhất' });
  await expect(named.getByRole('link').first()).toHaveAttribute('href', /chi-tieu\/thu-ngan-sach\/$/);
  await expect(named.locator('.figure-value').first()).toHaveText(/^[\d.,]+ tỷ đồng/);
  const before = await named.evaluate(
    (section) => section.compareDocumentPosition(document.querySelector('.hit') as Node) & 4,
  );
  expect(before).toBe(4);
});

test('hits per report show when a subject came up', async ({ page }) => {
  await search(page, 'ngân sách');
  const bars = page.getByRole('region', { name: 'Nhắc tới qua các kỳ' }).getByRole('listitem');
  expect(await bars.count()).toBeGreaterThan(1);
  for (const bar of await bars.allTextContents()) expect(bar).toMatch(/[1-9]\d* mục$/);
});

test('what was looked for is marked where a result leads', async ({ page }) => {
  await search(page, 'cua khau thong minh');
  await page.locator('.hit-title a[href*="#"]').first().click();
  const marks = () =>
    page.evaluate(() => [...(CSS.highlights.get('tim') ?? [])].map((range) => (range as Range).toString()));
  await expect.poll(marks).not.toEqual([]);
  for (const mark of await marks()) expect(mark).toMatch(/^cửa khẩu thông minh$/iu);
  const inView = await page.evaluate(() => {
    const [first] = CSS.highlights.get('tim') ?? [];
    const { top, bottom } = (first as Range).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  expect(inView).toBe(true);
});

for (const width of [390, 1280]) {
  test(`axe finds nothing in either theme, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const query of ['', 'ngân sách', 'xyzxyz']) {
      await page.goto(`tim-kiem/?q=${encodeURIComponent(query)}`);
      if (query) await expect(status(page)).toHaveText(/mục/);
      expect(await findingsInBothThemes(page), query).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
}
