import { expect, test, type Page } from '@playwright/test';
import { DAMAGED_REPORT } from '../generators/damaged-archive.ts';
import { gotoAtRest, watchRest } from './at-rest.ts';
import { findingsInBothThemes } from './axe.ts';
import { listed } from './search-results.ts';
import { siteAddress } from './sites.ts';

// A report whose words an engine for English damaged, with what they most likely say beside it.
test.use({ baseURL: siteAddress('damaged') });

const REPORT = `bao-cao/${DAMAGED_REPORT}/`;
const TITLE = 'Tình hình kinh tế - xã hội 9 tháng đầu năm 2024';
const PRINTED_TITLE = 'Tinh hinh kinh té - x& h6i 9 thang dau nam 2024';

const asPrinted = (page: Page) => page.getByRole('checkbox', { name: 'Chữ như bản in' });
const body = (page: Page) => page.locator('.report-body');
const card = (page: Page) => page.locator('.guess-card:popover-open');

interface Texts {
  readonly text: string;
  readonly reading: { readonly text: string; readonly confidence: readonly number[] };
}

/** The report's words as the page shows them, without marks and links that the page adds. */
const textOf = (page: Page): Promise<string> =>
  body(page).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const added of copy.querySelectorAll('.noteref, .figure-link, .place, .backlink')) added.remove();
    return [...copy.querySelectorAll('h2, p, td, th, .note-body')].map((one) => one.textContent).join(' ');
  });

test('the page shows what words say, tells how sure that is, and leads back to the print', async ({
  page,
}) => {
  await page.goto(REPORT);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  // What a shared link and a bookmark say has nothing around it that would tell.
  await expect(page).toHaveTitle(new RegExp(`^${TITLE} \\(chữ máy đoán\\)`, 'u'));
  await expect(page.locator('.report-head')).toContainText(`bản in: “${PRINTED_TITLE}”`);
  const notice = page.locator('.report-notices .notice:visible');
  await expect(notice).toHaveCount(1);
  await expect(notice).toContainText(/máy ước đúng khoảng \d+ trong 100 chữ/);
  await expect(notice).toContainText('chưa ai đối chiếu với bản gốc');
  await expect(notice).toContainText('chưa có người rà soát');
  await expect(body(page)).toContainText('cây trồng sinh trưởng tốt, sâu bệnh gây hại ở mức nhẹ');
  await expect(page.locator('.contents')).toContainText('II. Thu, chi ngân sách');
  await expect(page.locator('.contents')).toContainText('do máy đoán');

  await asPrinted(page).check();
  await expect(body(page)).toContainText('cay trong sinh truong tét, sau bénh gay hai o muc nhe');
  await expect(body(page).locator('.guess, .unread')).toHaveCount(0);
  await expect(page).toHaveURL(/\?chu=ban-in$/);
  await page.reload();
  await expect(asPrinted(page)).toBeChecked();
  await expect(body(page)).toContainText('cay trong sinh truong tét');

  await asPrinted(page).uncheck();
  await expect(page).not.toHaveURL(/chu=/);
  await expect(body(page)).toContainText('cây trồng sinh trưởng tốt');
});

test('every word that is shown is the one that the data file has', async ({ page, request }) => {
  await page.goto(REPORT);
  const file = await request.get(`data/reports/${DAMAGED_REPORT}.json`);
  const { sections, notes } = (await file.json()) as { sections: Texts[]; notes: Texts[] };
  const words = (text: string): string => text.replaceAll(' | ', ' ').replace(/\s+/g, ' ').trim();
  for (const [printed, which] of [
    [false, ({ reading }: Texts) => reading.text],
    [true, ({ text }: Texts) => text],
  ] as const) {
    await asPrinted(page).setChecked(printed);
    const all = words(await textOf(page));
    for (const part of [...sections, ...notes])
      for (const line of which(part).split('\n')) expect(all).toContain(words(line));
  }
  for (const { text, reading } of [...sections, ...notes]) {
    const count = text.split(/\s+/).length;
    expect(reading.text.split(/\s+/)).toHaveLength(count);
  }
});

test('numbers, links and marks of notes are as printed', async ({ page }) => {
  await page.goto(REPORT);
  // A digit behind a letter is one that the print has in its place: h6i is hội.
  const numbers = async (): Promise<string[]> =>
    (await textOf(page)).match(/(?<![\p{L}\d])\d+(?:[.,]\d+)*/gu) ?? [];
  const links = (): Promise<string[]> =>
    body(page)
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const restored = [await numbers(), await links()];
  await asPrinted(page).check();
  expect(restored).toEqual([await numbers(), await links()]);
});

test('a guessed word tells its print by a tap, by focus and by the arrow keys; a mere guess stays as printed', async ({
  page,
}) => {
  await page.goto(REPORT);
  const paragraph = body(page).locator('p', { hasText: 'Trong' }).last();
  const guesses = paragraph.locator('.guess');
  await expect(guesses.first()).toHaveCSS('text-decoration-style', 'dotted');
  await guesses.first().click();
  await expect(card(page)).toHaveText(
    `Bản in: ${(await guesses.first().getAttribute('data-printed')) ?? ''}`,
  );
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);

  // One stop a paragraph, the others by the arrows.
  await expect(paragraph.locator('.guess[tabindex="0"]')).toHaveCount(1);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
  });
  await guesses.first().focus();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(guesses.nth(1)).toBeFocused();
  await expect(card(page)).toHaveText(`Bản in: ${(await guesses.nth(1).getAttribute('data-printed')) ?? ''}`);

  const unread = paragraph.locator('.unread');
  expect(await unread.count()).toBeGreaterThan(2);
  await expect(unread.filter({ hasText: 'hu' }).first()).toBeVisible();
  const [soft, plain] = await Promise.all(
    [unread.first(), paragraph].map((one) => one.evaluate((element) => getComputedStyle(element).color)),
  );
  expect(soft).not.toBe(plain);
});

test('what is copied says that a machine guessed it; as printed nothing is added', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(REPORT);
  const copy = async (): Promise<string> => {
    await page.evaluate(() => {
      const paragraph = document.querySelector('.report-body p') as HTMLElement;
      getSelection()?.selectAllChildren(paragraph);
    });
    await page.keyboard.press('ControlOrMeta+c');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const restored = await copy();
  expect(restored).toContain('cây trồng sinh trưởng tốt');
  expect(restored).toContain('chữ máy đoán từ bản quét hỏng');
  await asPrinted(page).check();
  const printed = await copy();
  expect(printed).toContain('cay trong sinh truong tét');
  expect(printed).not.toContain('máy đoán');
  await expect(page.locator('.citation-text')).toContainText(PRINTED_TITLE);
});

test('a figure’s sentence shows both forms where its history is', async ({ page }) => {
  await page.goto('chi-tieu/thu-ngan-sach/');
  const quote = page.locator('.period-table tr + tr', { hasText: '2.590,6' });
  await expect(quote).toContainText('Thu ngân sách trên địa bàn');
  await expect(quote).toContainText('máy đoán câu này là');
  await expect(quote).toContainText('Thu ngan sach tren dia ban');
});

for (const [query, found] of [
  ['cây trồng sinh trưởng tốt', 'cây trồng sinh trưởng tốt'],
  ['cay trong sinh truong tet', 'cây trồng sinh trưởng tốt'],
  ['"bảo đảm chi thường xuyên và chi trả chế độ"', 'bảo đảm chi thường xuyên và chi trả chế độ'],
  ['truong tét', 'trưởng tốt'],
] as const) {
  test(`search finds the report by ${query}, and shows what it says`, async ({ page }) => {
    await page.goto(`tim-kiem/?q=${encodeURIComponent(query)}`);
    await listed(page);
    const hit = page.locator('.hit', { has: page.locator(`a[href*="${DAMAGED_REPORT}"]`) }).first();
    await expect(hit).toContainText(found);
    await expect(page.locator('[data-search="results"]')).toContainText('OCR, chữ máy đoán');
  });
}

test('lists, topics and what machines read have the restored title, and say so', async ({
  page,
  request,
}) => {
  await page.goto('bao-cao/');
  const row = page.locator('li, tr', { has: page.locator(`a[href*="${DAMAGED_REPORT}"]`) }).last();
  await expect(row).toContainText(TITLE);
  await expect(row).toContainText('chữ máy đoán');
  await page.goto('chu-de/ngan-sach/');
  await expect(page.locator('main')).toContainText('2.590,6');
  const html = await (await request.get(REPORT)).text();
  const graph = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  expect(graph).toContain(`"name":"${TITLE}"`);
  expect(graph).toContain(`"alternateName":"${PRINTED_TITLE}"`);
});

test('print has the words as they are shown, and no switch', async ({ page }) => {
  await page.goto(REPORT);
  await page.emulateMedia({ media: 'print' });
  await expect(asPrinted(page)).toBeHidden();
  await expect(page.locator('.reading-notice')).toBeVisible();
  await expect(body(page).locator('.guess').first()).toHaveCSS('text-decoration-style', 'dotted');
});

test('the page has no fault of access and keeps to its policy, both ways', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await gotoAtRest(page, REPORT);
  expect(await findingsInBothThemes(page)).toEqual([]);
  await page.locator('.guess').first().click();
  await expect(card(page)).toBeVisible();
  expect(await findingsInBothThemes(page, '.guess-card')).toEqual([]);
  await asPrinted(page).check();
  expect(await findingsInBothThemes(page)).toEqual([]);
  expect(refused).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is as printed, and says what it is', async ({ page }) => {
    await page.goto(REPORT);
    await expect(body(page)).toContainText('cay trong sinh truong tét');
    await expect(page.locator('.reading-notice')).toBeHidden();
    await expect(page.locator('.report-notices')).toContainText('Nguồn là ảnh quét');
    await expect(page.locator('.report-notices')).toContainText('Bản nháp');
  });
});

test('on a phone nothing is wider than the page, both ways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const atRest = watchRest(page);
  await page.goto(REPORT);
  await atRest();
  const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(390);
  await asPrinted(page).check();
  expect(await width()).toBe(390);
});
