import { expect, test } from '@playwright/test';

const REPORT = 'bao-cao/lang-son-2024-q1/';

test('a report says how to cite it without any script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto(REPORT);
  await page.getByText('Trích dẫn, tải về').click();
  await expect(page.locator('#trich_dan .citation-text')).toContainText(
    'UBND tỉnh Lạng Sơn (2024), Tình hình kinh tế',
  );
  for (const [name, start] of [
    ['BibTeX', '@techreport{lang-son-2024-q1,'],
    ['RIS', 'TY  - RPRT'],
    ['CSL-JSON', '[\n  {\n    "id": "lang-son-2024-q1"'],
  ] as const) {
    const href = await page.locator('.citation').getByRole('link', { name }).getAttribute('href');
    const text = await (await page.request.get(new URL(href ?? '', page.url()).href)).text();
    expect(text.startsWith(start), name).toBe(true);
  }
  await context.close();
});

test('opened, the citation has the address and the day in every form', async ({ page }) => {
  await page.goto(REPORT);
  await page.getByText('Trích dẫn, tải về').click();
  const address = page.url();
  await expect(page.locator('#trich_dan .citation-text')).toContainText(address);
  await expect(page.locator('#trich_dan .citation-text')).toContainText(/truy cập ngày \d+\/\d+\/\d{4}\.$/);
  for (const form of await page.locator('.citation textarea').all())
    expect(await form.inputValue()).toContain(address);
});

test('sections, paragraphs, figures and notes are cited down to their place', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto(REPORT);
  const ids = await page.evaluate(() =>
    ['h3[id]', 'p[id]', '.figure[id]', '.endnotes li[id]'].map(
      (places) => document.querySelector(`.report-body ${places}`)?.id ?? '',
    ),
  );
  const words = ['mục “', 'đoạn “', 'số liệu “', 'chú thích '];
  for (const [index, id] of ids.entries()) {
    await page.goto(`${REPORT}#${id}`);
    await page.reload();
    await page.getByText('Trích dẫn, tải về').click();
    await expect(page.locator('#trich_dan .citation-text')).toContainText(words[index] ?? '?');
    await expect(page.locator('#trich_dan .citation-text')).toContainText(
      `${baseURL}${REPORT}#${id}, truy cập`,
    );
    await expect(page.locator('.citation textarea').first()).toHaveValue(
      new RegExp(`#${id.replaceAll('_', '.')}`),
    );
  }
  expect((await request.get(`data/citations/lang-son-2024-q1.bib`)).status()).toBe(200);
});

test('the card of a place leads to its citation, and from there to that of the whole report', async ({
  page,
}) => {
  await page.goto(REPORT);
  await page.locator('.report-body h3 .place').first().click({ force: true });
  await page.getByText('Trích dẫn chỗ này').click();
  await expect(page.getByRole('dialog')).toContainText('mục “');
  await page.getByRole('link', { name: 'BibTeX, RIS, CSL-JSON' }).click();
  await expect(page.locator('#trich_dan .citation-text')).toContainText('mục “');
  await expect(page.locator('.citation summary')).toBeFocused();
  await page.getByRole('button', { name: 'Trích dẫn cả báo cáo' }).click();
  await expect(page.locator('#trich_dan .citation-text')).not.toContainText('mục “');
});

test('the card of a note leads to its citation', async ({ page }) => {
  await page.goto(REPORT);
  const mark = page.locator('.report-body a[role="doc-noteref"]').first();
  const label = ((await mark.textContent()) ?? '').trim();
  await mark.click();
  await page.getByText('Trích dẫn chỗ này').click();
  await expect(page.getByRole('dialog')).toContainText(`chú thích ${label},`);
  await page.getByRole('link', { name: 'BibTeX, RIS, CSL-JSON' }).click();
  await expect(page.locator('#trich_dan .citation-text')).toContainText(`chú thích ${label},`);
  // The note is as it was: the card's links are gone from it.
  await expect(page.locator('.endnotes .place-actions')).toHaveCount(0);
});

test('an address whose place is no address still cites the report', async ({ page }) => {
  await page.goto(`${REPORT}#100%`);
  await page.getByText('Trích dẫn, tải về').click();
  await expect(page.locator('.citation textarea')).toHaveCount(3);
  await expect(page.locator('#trich_dan .citation-text')).toContainText(/lang-son-2024-q1\/, truy cập/);
});
