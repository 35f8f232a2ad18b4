import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskEvent } from '../../../../src/desk/api.ts';
import type { CorrectionView } from '../../../../src/desk/corrections/api.ts';
import type { ImportJob } from '../../../../src/desk/imports/api.ts';
import { openTestDesk, type TestDesk } from '../open-desk.ts';

const CONTENT = join(import.meta.dirname, '../../../../content');
const FIRST = `Số: 4/BC-UBND\n\nLạng Sơn, ngày 3 tháng 5 năm 2024\n\nBÁO CÁO\nTình hình tháng 4 năm 2024\n\nNước về¹ đều.\n\nĐã trồng 40 cây.\n\n¹ Từ đập.\n`;
const SLUG = 'lang-son-2024-m04';
const REPORT = `reports/${SLUG}.md`;

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  for (const name of ['areas.yaml', 'topics.yaml'])
    await cp(join(CONTENT, name), join(desk.contentDir, name));
});
afterAll(() => desk.close());

const lying = (path: string): string => readFileSync(join(desk.contentDir, path), 'utf8');

/** Sends a file as the page does and waits until something came of it. */
async function drop(name: string, text: string): Promise<ImportJob> {
  const settled = new Promise<ImportJob>((done) => {
    const stop = desk.desk.listen((event: DeskEvent) => {
      if (event.kind !== 'import' || ['waiting', 'running'].includes(event.job.state.kind)) return;
      stop();
      done(event.job);
    });
  });
  await desk.ask(`/api/imports?${new URLSearchParams({ name }).toString()}`, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/octet-stream' },
  });
  return settled;
}

const pathOf = (job: string): string => `/api/drafts/${SLUG}/corrections/${job}`;
const write = (job: string, wish: object, headers = {}): Promise<Response> =>
  desk.ask(pathOf(job), {
    method: 'POST',
    body: JSON.stringify(wish),
    headers: { 'content-type': 'application/json', ...headers },
  });
const codeOf = async (answer: Response): Promise<string | undefined> =>
  ((await answer.json()) as { error?: { code?: string } }).error?.code;

test('what the office changed is written into the report, and both originals and their names are kept', async () => {
  expect(await drop('tháng 4.txt', FIRST)).toMatchObject({ state: { kind: 'done', slug: SLUG } });
  const job = await drop('tháng 4 (sửa).txt', FIRST.replace('40 cây', '45 cây'));
  expect(job.state).toMatchObject({ kind: 'exists', slug: SLUG });
  const view = (await (await desk.ask(pathOf(job.id))).json()) as CorrectionView;
  expect(view).toMatchObject({ before: 'tháng 4.txt', after: 'tháng 4 (sửa).txt' });
  expect(view.changes).toHaveLength(1);
  const wish = { digest: view.digest, date: '2024-06-01', note: 'Sửa số cây.' };
  const before = lying(REPORT);

  // Without its note or a date, or from another page, nothing is written.
  expect(await codeOf(await write(job.id, { ...wish, note: ' ', choices: {} }))).toBe('bad-request');
  expect(await codeOf(await write(job.id, { ...wish, date: '1/6', choices: {} }))).toBe('bad-request');
  expect(await codeOf(await write(job.id, wish, { origin: 'http://127.0.0.1:1' }))).toBe('forbidden');
  expect(lying(REPORT)).toBe(before);

  const choices = { [view.changes[0]?.id ?? '']: 'take' };
  expect((await write(job.id, { ...wish, choices })).status).toBe(200);
  const after = lying(REPORT);
  expect(after).toContain('Đã trồng 45 cây.');
  // `file` names the original that was replaced, as docs/content.md has it.
  expect(after).toMatch(/corrections:\n[^]*file: ["']?tháng 4\.txt/u);
  expect(after).toMatch(/source:\n\s+file: ["']?tháng 4 \(sửa\)\.txt/u);
  expect(lying('originals/tháng 4.txt')).toBe(FIRST);
  expect(existsSync(join(desk.contentDir, 'originals/tháng 4 (sửa).txt'))).toBe(true);
  // What was written is off the list.
  expect(await codeOf(await desk.ask(pathOf(job.id)))).toBe('not-found');
});

test('a report that was changed since it was compared is not written over', async () => {
  const job = await drop('tháng 4 (lần ba).txt', FIRST.replace('40 cây', '50 cây'));
  const view = (await (await desk.ask(pathOf(job.id))).json()) as CorrectionView;
  const elsewhere = `${lying(REPORT)}\nThêm ở nơi khác.\n`;
  writeFileSync(join(desk.contentDir, REPORT), elsewhere);
  const wish = { digest: view.digest, date: '2024-06-02', note: 'Sửa.', choices: {} };
  const answer = await write(job.id, wish);
  expect(answer.status).toBe(409);
  expect(await codeOf(answer)).toBe('changed-outside');
  expect(lying(REPORT)).toBe(elsewhere);
  expect(existsSync(join(desk.contentDir, 'originals/tháng 4 (lần ba).txt'))).toBe(false);
});

test('a document that was never dropped corrects nothing', async () => {
  expect(await codeOf(await desk.ask(pathOf('khong-co')))).toBe('not-found');
  expect(
    await codeOf(await write('khong-co', { digest: '', date: '2024-06-02', note: 'Sửa.', choices: {} })),
  ).toBe('not-found');
});

test('a correction is not written over a review that can’t be read', async () => {
  const path = `reports/${SLUG}.review.json`;
  const damaged = lying(path).slice(0, -4);
  writeFileSync(join(desk.contentDir, path), damaged);
  const job = await drop('tháng 4 (lần ba).txt', FIRST.replace('40 cây', '50 cây'));
  const view = (await (await desk.ask(pathOf(job.id))).json()) as CorrectionView;
  const before = lying(REPORT);
  const wish = { digest: view.digest, date: '2024-06-02', note: 'Sửa lần ba.', choices: {} };
  expect(await codeOf(await write(job.id, wish))).toBe('not-yet');
  expect(lying(path)).toBe(damaged);
  expect(lying(REPORT)).toBe(before);
  expect(existsSync(join(desk.contentDir, 'originals/tháng 4 (lần ba).txt'))).toBe(false);
});
