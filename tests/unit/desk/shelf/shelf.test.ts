import { cpSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Shelf, ShelfReport } from '../../../../src/desk/shelf/api.ts';
import { archiveSignature } from '../../../../src/desk/shelf/archive-signature.ts';
import { openTestDesk, type TestDesk } from '../open-desk.ts';

const DRAFT = 'reports/lang-son-2024-q1.md';
const OTHER = 'reports/lang-son-2023-m01.md';
let desk: TestDesk;

beforeEach(async () => {
  desk = await openTestDesk();
  cpSync(join(import.meta.dirname, '../../../fixtures/archive/small'), desk.contentDir, { recursive: true });
  edit(DRAFT, (text) => text.replace('status: reviewed', 'status: draft'));
});
afterEach(() => desk.close());

const edit = (path: string, change: (text: string) => string): void => {
  const file = join(desk.contentDir, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};
const shelf = async (query = ''): Promise<Shelf> =>
  (await (await desk.ask(`/api/shelf${query}`)).json()) as Shelf;
const reportOf = ({ reports }: Shelf, path: string): ShelfReport | undefined =>
  reports.find(({ slug }) => path === `reports/${slug}.md`);

test('a draft says how far it is; what is reviewed has been settled and is not read again', async () => {
  const shown = await shelf();
  expect(reportOf(shown, DRAFT)).toMatchObject({ state: 'arrived', year: '2024', progress: { decided: 0 } });
  expect(reportOf(shown, OTHER)).toMatchObject({ state: 'ready' });
  expect(reportOf(shown, OTHER)?.progress).toBeUndefined();
  expect(shown.faults).toBeDefined();
});

test('a draft that is edited is read again', async () => {
  const before = reportOf(await shelf(), DRAFT)?.progress;
  edit(DRAFT, (text) => `${text}\nMột câu. (chú thích chưa rõ vị trí)[^9]\n\n[^9]: Theo sở.\n`);
  const after = reportOf(await shelf(), DRAFT)?.progress;
  expect(after?.must).toBe((before?.must ?? 0) + 1);
});

test('a draft is read again when another report states what its changes follow from', async () => {
  edit(DRAFT, (text) => text.replace('27% dự toán', '27% dự toán, tăng 20% so với cùng kỳ'));
  const before = reportOf(await shelf(), DRAFT)?.progress;
  const text = readFileSync(join(desk.contentDir, DRAFT), 'utf8').replace(
    'status: draft',
    'status: reviewed',
  );
  const yearBefore = text.replaceAll('2024', '2023').replace('2.045 tỷ', '1.704.200 tỷ');
  writeFileSync(join(desk.contentDir, 'reports/lang-son-2023-q1.md'), yearBefore);
  const after = reportOf(await shelf(), DRAFT)?.progress;
  expect(after?.must).toBeGreaterThan(before?.must ?? 0);
});

test('a report that can’t be read is on the shelf, in a group of its own', async () => {
  writeFileSync(join(desk.contentDir, 'reports/hong.md'), '---\ntitle: [\n---\n');
  expect(reportOf(await shelf(), 'reports/hong.md')).toMatchObject({ state: 'unreadable', year: '' });
});

test('who is in a hurry is told of every report', async () => {
  const { reports } = await shelf('?now=true');
  expect(reports.map(({ slug }) => `reports/${slug}.md`).sort()).toEqual([OTHER, DRAFT].sort());
});

test('what the desk hides in the archive’s folder is no change of it; a file that is gone is', async () => {
  const before = await archiveSignature(desk.contentDir);
  const lock = join(desk.contentDir, '.ban-soat.lock');
  writeFileSync(lock, '');
  utimesSync(lock, 5, 5);
  expect(await archiveSignature(desk.contentDir)).toBe(before);
  rmSync(join(desk.contentDir, OTHER));
  expect(await archiveSignature(desk.contentDir)).not.toBe(before);
});
