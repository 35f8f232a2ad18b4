import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { clerkReport, TASKS } from '../generators/clerk-report.ts';
import { docxFile } from '../generators/docx-file.ts';
import { startDeskProcess, type RunningDesk } from './desk-process.ts';
import { drop } from './desk-sample.ts';

const SLUG = 'lang-son-2025-q1';
let desk: RunningDesk;
test.beforeAll(async () => {
  desk = await startDeskProcess();
});
test.afterAll(() => desk.close());

/** Counts what a hand does: each press of a button or link, each key. */
async function countHands(page: Page): Promise<() => Promise<{ clicks: number; keys: number }>> {
  const counted = { clicks: 0, keys: 0 };
  await page.exposeFunction('countHand', (kind: 'clicks' | 'keys') => {
    counted[kind] += 1;
  });
  await page.addInitScript(() => {
    const count = (window as unknown as { countHand: (kind: string) => void }).countHand;
    addEventListener('pointerdown', () => count('clicks'), true);
    addEventListener('keydown', () => count('keys'), true);
  });
  return () => Promise.resolve({ ...counted });
}

/** Figures of the generated report: those that import links, and two that the clerk gives an indicator. */
const FIGURE_COUNT = 24;

/** A text with edits made in it, each at the one place that there is for it. */
function edited(text: string, edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((before, [from, to]) => {
    expect(before.split(from), from).toHaveLength(2);
    return before.replace(from, () => to);
  }, text);
}

const publishedPage = (): string => readFileSync(join(desk.site, 'bao-cao', SLUG, 'index.html'), 'utf8');

const lying = (path: string): string => readFileSync(join(desk.archive, path), 'utf8');

test('a clerk’s day: from an empty folder to a published report, then the office’s corrected version', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const hands = await countHands(page);
  await page.goto(desk.url);
  await page.getByLabel('Báo cáo của địa phương nào').click();
  await page.keyboard.type('Tỉnh Lạng Sơn');
  await page.keyboard.press('Enter');

  await expect(page.getByText('Kho chưa có báo cáo nào')).toBeVisible({ timeout: 60_000 });
  await drop(page, 'báo cáo quý I.docx', await docxFile(clerkReport()));
  await page.getByRole('link', { name: 'Soát báo cáo' }).click({ timeout: 120_000 });

  const current = page.locator('.item-card');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('quý I năm 2025', { timeout: 60_000 });
  const imported = lying(`reports/${SLUG}.md`);

  // The one thing that must be looked at: a note whose mark is nowhere.
  await expect(current).toContainText('Chú thích 3 chưa có chỗ');
  await page.keyboard.press('n');
  await page.getByRole('combobox').pressSequentially('phiên vùng cao');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Không còn mục Phải xem: có thể đăng.')).toBeVisible({ timeout: 30_000 });

  const queue = page.getByRole('navigation', { name: 'Việc cần soát' });
  const names = ['Sản lượng chè búp tươi', 'Doanh thu dịch vụ ăn uống'];
  const typing = [
    [...Array<string>(6).fill('Delete'), ...'1.480'],
    ['ArrowRight', 'ArrowRight', 'Delete'],
  ];
  for (const [at, keys] of typing.entries()) {
    await queue.getByRole('button', { name: names[at]! }).click();
    await page.keyboard.press('e');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Chữ trong bản nháp').press('Home');
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  }

  await page.getByRole('button', { name: /^Chấp nhận \d+ số khớp/u }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();

  await queue.getByRole('button', { name: TASKS.otherName.quote }).click();
  await page.keyboard.press('c');
  await expect(page.getByRole('combobox', { name: 'Tên hoặc mã chỉ tiêu' })).toBeFocused();
  await page.keyboard.type('giải ngân vốn đầu');
  await expect(page.getByRole('option').first()).toContainText('Giải ngân vốn đầu tư công');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();

  await queue.getByRole('button', { name: TASKS.newIndicator.quote }).click();
  await page.keyboard.press('c');
  await page.getByRole('option', { name: /^Thêm chỉ tiêu mới/u }).click();
  await expect(page.getByLabel('Tên', { exact: true })).not.toHaveValue('', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Thêm và gán' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(queue.getByText(/^Số liệu/u)).toContainText(/(\d+) \/ \1/u, { timeout: 30_000 });

  await page.getByRole('link', { name: 'Đăng …' }).click();
  await page.getByRole('button', { name: 'Đăng', exact: true }).click({ timeout: 60_000 });
  await expect(page.getByText(/^Đã dựng xong/u)).toBeVisible({ timeout: 400_000 });
  const { clicks, keys } = await hands();
  const figures = FIGURE_COUNT;
  expect(clicks + keys, `${clicks} clicks, ${keys} keys`).toBeLessThanOrEqual(1.5 * figures + 60);

  // What a hand would have edited in the files.
  const byHand = edited(imported, [
    ['status: draft', 'status: reviewed'],
    [TASKS.otherName.quote, `[${TASKS.otherName.quote}](../indicators/${TASKS.otherName.indicator}.md)`],
    [TASKS.newIndicator.quote, `[${TASKS.newIndicator.quote}](../indicators/${TASKS.newIndicator.id}.md)`],
    ['[14.800 tấn', '[1.480 tấn'],
    ['[96,3 tỷ đồng', '[963 tỷ đồng'],
    [' (chú thích chưa rõ vị trí)[^3]', ''],
    ['chợ phiên vùng cao đủ', 'chợ phiên vùng cao[^3] đủ'],
  ]);
  expect(lying(`reports/${SLUG}.md`)).toBe(byHand);
  expect(lying(`indicators/${TASKS.otherName.indicator}.md`)).toContain(TASKS.otherName.phrase);
  expect(lying(`indicators/${TASKS.newIndicator.id}.md`)).toContain('unit: ha');
  expect(publishedPage()).toContain('963 tỷ đồng');
  // Readers are told which figures a person has looked at: here all of them.
  const [figuresTable = ''] = /<table class="figures-table[^]*?<\/table>/u.exec(publishedPage()) ?? [];
  const rows = figuresTable.match(/<th scope="?row"?[ >]/gu) ?? [];
  expect(rows.length).toBeGreaterThanOrEqual(figures / 2);
  expect(figuresTable.match(/>đã soát</gu)).toHaveLength(rows.length);

  await page.getByRole('link', { name: 'Giá báo cáo' }).click();
  await expect(page.getByRole('heading', { name: /^Đã đăng/u })).toBeVisible({ timeout: 60_000 });
  await drop(page, 'báo cáo quý I.docx', await docxFile(clerkReport({ corrected: true })));
  await page.getByRole('link', { name: 'So hai bản' }).click({ timeout: 120_000 });
  await expect(page.locator('fieldset.change')).toHaveCount(2, { timeout: 120_000 });
  await page.getByRole('button', { name: 'Ghi vào báo cáo' }).click();
  await page.getByRole('link', { name: 'Đăng …' }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Đăng', exact: true }).click({ timeout: 60_000 });
  // The outcome of the build before stands there until this one has begun.
  await expect(page.getByRole('progressbar')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/^Đã dựng xong/u)).toBeVisible({ timeout: 400_000 });

  const report = lying(`reports/${SLUG}.md`);
  const body = (text: string): string => text.slice(text.indexOf('\n---\n'));
  const corrected = edited(byHand, [
    ['vùng cao[^3] đủ loại.', 'vùng cao[^3] đủ loại, giá giữ đều.'],
    ['[1.200,5 tấn', '[1.300,5 tấn'],
  ]);
  expect(body(report)).toBe(body(corrected));
  expect(report).toMatch(/^corrections:\n {2}- date: "\d{4}-\d\d-\d\d"\n {4}note: "Cơ quan ban hành .+"$/mu);
  expect(report).toContain(`file: ${SLUG}.docx`);
  expect(readdirSync(join(desk.archive, 'originals')).sort()).toEqual(['báo cáo quý I.docx', `${SLUG}.docx`]);
  expect(publishedPage()).toContain('1.300,5 tấn');
});
