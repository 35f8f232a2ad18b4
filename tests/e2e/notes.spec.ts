import { expect, test, type Page } from '@playwright/test';

const REPORT = 'bao-cao/lang-son-2024-q1/';

const reference = (page: Page, label: string) =>
  page.locator(`a[role="doc-noteref"][aria-label="Chú thích ${label}"]`).first();
const popover = (page: Page, label: string) => page.getByRole('dialog', { name: `Chú thích ${label}` });

test.beforeEach(async ({ page }) => {
  await page.goto(REPORT);
});

test('a click on a note’s number shows the note beside it, and the page does not move', async ({ page }) => {
  const mark = reference(page, '5');
  await mark.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => scrollY);
  await mark.click();
  await expect(popover(page, '5')).toBeVisible();
  await expect(popover(page, '5')).toContainText('rét kéo dài');
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  expect(new URL(page.url()).hash).toBe('');
  const [markBox, noteBox] = [await mark.boundingBox(), await popover(page, '5').boundingBox()];
  expect(Math.abs((noteBox?.y ?? 0) - (markBox?.y ?? 0))).toBeLessThan(400);
  expect((noteBox?.x ?? -1) >= 0 && (noteBox?.x ?? 0) + (noteBox?.width ?? 0) <= 1280).toBe(true);
});

test('Enter opens a note, Esc closes it and returns focus to the very number', async ({ page }) => {
  const mark = reference(page, '24');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(popover(page, '24')).toBeVisible();
  await expect(popover(page, '24')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popover(page, '24')).toBeHidden();
  await expect(mark).toBeFocused();
});

test('the close button is reached by Tab, closes the note and returns focus', async ({ page }) => {
  const mark = reference(page, '24');
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Đóng chú thích' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(popover(page, '24')).toBeHidden();
  await expect(mark).toBeFocused();
});

test('an open note is the note itself: nothing is stored twice, and closing leaves it as it was', async ({
  page,
}) => {
  const before = await page.locator('.endnotes').innerHTML();
  await reference(page, '9').click();
  await expect(popover(page, '9')).toBeVisible();
  const repeated = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, place) => ids.indexOf(id) !== place);
  });
  expect(repeated).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.endnotes').innerHTML()).toBe(before);
});

test('a click elsewhere closes a note, another number shows another note', async ({ page }) => {
  await reference(page, '3').click();
  await expect(popover(page, '3')).toBeVisible();
  await reference(page, '4').click();
  await expect(popover(page, '4')).toBeVisible();
  await expect(popover(page, '3')).toHaveCount(0);
  await page.mouse.click(5, 5);
  await expect(popover(page, '4')).toHaveCount(0);
});

test('with Ctrl a number keeps its meaning as a link', async ({ page, context }) => {
  const opened = context.waitForEvent('page');
  await reference(page, '3').click({ modifiers: ['Control'] });
  await (await opened).waitForURL(/#n-3$/u);
  await expect(popover(page, '3')).toHaveCount(0);
});

test('printing closes an open note, so that the notes stand at the end', async ({ page }) => {
  await reference(page, '3').click();
  await expect(popover(page, '3')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(popover(page, '3')).toHaveCount(0);
  await expect(page.locator('#n-3 .note-body')).toBeVisible();
});

test('on a phone a note is a sheet at the bottom edge', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await reference(page, '24').click();
  await expect(popover(page, '24')).toBeVisible();
  const box = await popover(page, '24').boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(390);
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(800);
});

test('every note leads back to each place that cites it', async ({ page }) => {
  const broken = await page.evaluate(() => {
    const references = [...document.querySelectorAll<HTMLAnchorElement>('a[role="doc-noteref"]')];
    return references.filter((mark) => {
      const note = document.getElementById(mark.hash.slice(1));
      return !note?.querySelector(`a[role="doc-backlink"][href$="#${mark.id}"]`);
    }).length;
  });
  expect(broken).toBe(0);
});
