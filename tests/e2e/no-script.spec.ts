import { expect, test, type Browser } from '@playwright/test';
import { gotoAtRest } from './at-rest.ts';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a note’s number leads to the note, and the note back', async ({ page }) => {
    await page.goto(KINDS_OF_PAGE.report);
    await page.locator('a[role="doc-noteref"][aria-label="Chú thích 24"]').click();
    await expect(page).toHaveURL(/#n-24$/);
    await expect(page.locator('#n-24')).toBeInViewport();
    await page.locator('#n-24 a[role="doc-backlink"]').click();
    await expect(page).toHaveURL(/#nr-24$/);
  });

  test('the contents open on a phone and stand open beside the text', async ({ page }) => {
    await page.goto(KINDS_OF_PAGE.report);
    const link = page.locator('.contents').getByRole('link', { name: '1.6. Thu, chi ngân sách' });
    await expect(link).toBeVisible();
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(link).toBeHidden();
    await page.locator('.contents summary').click();
    await expect(link).toBeVisible();
  });

  test('an indicator’s history is read in its table; no empty frame stands for the chart', async ({
    page,
  }) => {
    await page.goto(KINDS_OF_PAGE.indicator);
    await expect(page.locator('.period-table').first()).toContainText('8.127,9');
    await expect(page.locator('.instrument')).toBeHidden();
    // A row's sentence unfolds without a script.
    const row = page.getByRole('row', { name: /^Quý I năm 2024/ });
    const sentence = page.locator('.period-table tr + tr', { hasText: '2.045,7 tỷ đồng' });
    await expect(sentence).toBeHidden();
    await row.locator('summary').click();
    await expect(sentence).toBeVisible();
  });

  test('the search field sends the words to the search page', async ({ page }) => {
    await page.goto(KINDS_OF_PAGE.report);
    await page.getByRole('searchbox').fill('cửa khẩu');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/tim-kiem\/\?q=c%E1%BB%ADa\+kh%E1%BA%A9u$/);
  });
});

for (const address of [KINDS_OF_PAGE.report, KINDS_OF_PAGE.indicator]) {
  test(`${address} has the same text with and without JavaScript`, async ({ browser, baseURL }) => {
    const [withScript, without] = [
      await textOf(browser, `${baseURL}${address}`, true),
      await textOf(browser, `${baseURL}${address}`, false),
    ];
    expect(withScript).toBe(without);
    expect(withScript.length).toBeGreaterThan(1000);
  });
}

async function textOf(browser: Browser, address: string, javaScriptEnabled: boolean): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await (javaScriptEnabled ? gotoAtRest(page, address) : page.goto(address));
  // What a script adds are controls; what there is to read may not depend on one.
  const text = await page.locator('main').evaluate((main) => {
    for (const control of main.querySelectorAll('.instrument')) control.remove();
    return main.textContent;
  });
  await context.close();
  return (text ?? '').replace(/\s+/g, ' ');
}
