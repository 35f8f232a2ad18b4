import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BenchState, Original } from '../../../../src/desk/drafts/api.ts';
import { openTestDesk, type TestDesk } from '../open-desk.ts';

const SLUG = 'lang-son-2024-q1';
let desk: TestDesk;

beforeEach(async () => {
  desk = await openTestDesk();
  cpSync(join(import.meta.dirname, '../../../fixtures/archive/small'), desk.contentDir, { recursive: true });
});
afterEach(() => desk.close());

const file = (path: string): string => readFileSync(join(desk.contentDir, path), 'utf8');
const state = async (): Promise<BenchState> =>
  (await desk.ask(`/api/drafts/${SLUG}`)).json() as Promise<BenchState>;
const post = (way: 'decisions' | 'undo', body: unknown): Promise<Response> =>
  desk.ask(`/api/drafts/${SLUG}/${way}`, { method: 'POST', body: JSON.stringify(body) });

test('a decision is written to the archive, and taken back with all that it made, byte for byte', async () => {
  const { items, page } = await state();
  const before = file(`reports/${SLUG}.md`);
  const decision = {
    what: 'new-indicator',
    item: items[0]?.id,
    name: 'Tổng thu mới',
    unit: 'tỷ đồng',
    topic: 'ngan-sach',
  };
  const made = (await (await post('decisions', { decision, digest: page?.digest })).json()) as BenchState;
  expect(file(`reports/${SLUG}.md`)).toContain('(../indicators/tong-thu-moi.md)');
  expect(file('indicators/tong-thu-moi.md')).toContain('name: Tổng thu mới');
  expect(made.undo).toBe('thêm chỉ tiêu');
  expect(made.items[0]?.figure?.indicator.name).toBe('Tổng thu mới');

  const undone = (await (await post('undo', { digest: '' })).json()) as BenchState;
  expect(undone.undo).toBeUndefined();
  expect(file(`reports/${SLUG}.md`)).toBe(before);
  expect(existsSync(join(desk.contentDir, 'indicators/tong-thu-moi.md'))).toBe(false);
  expect(existsSync(join(desk.contentDir, `reports/${SLUG}.review.json`))).toBe(false);
});

test('a text that follows another one than lies on the disk is refused, and nothing is written over', async () => {
  const { page } = await state();
  const path = join(desk.contentDir, `reports/${SLUG}.md`);
  writeFileSync(path, `${file(`reports/${SLUG}.md`)}\nThêm ở nơi khác.\n`);
  const refused = await post('decisions', {
    decision: { what: 'text', text: 'Khác hẳn' },
    digest: page?.digest,
  });
  expect(refused.status).toBe(409);
  expect(file(`reports/${SLUG}.md`)).toContain('Thêm ở nơi khác.');
});

test('what was decided is not taken back where the file was changed since', async () => {
  const { items, page } = await state();
  await post('decisions', { decision: { what: 'no-figure', item: items[0]?.id }, digest: page?.digest });
  const path = join(desk.contentDir, `reports/${SLUG}.md`);
  writeFileSync(path, `${file(`reports/${SLUG}.md`)}\nThêm ở nơi khác.\n`);
  expect((await post('undo', { digest: '' })).status).toBe(409);
  expect(file(`reports/${SLUG}.md`)).toContain('Thêm ở nơi khác.');
});

test('a decision that names files or keys that are none is refused', async () => {
  const { items, page } = await state();
  const item = items[0]?.id;
  for (const decision of [
    { what: 'indicator', item, indicator: '../site' },
    { what: 'edit', item, keys: { 'a"b': 'x' } },
    { what: 'remove', item },
    { what: 'accept' },
  ]) {
    expect((await post('decisions', { decision, digest: page?.digest })).status, decision.what).toBe(400);
  }
});

test('a number that a scan was not read surely at shows its cut-out, and the scan is not read again', async () => {
  const reports = join(desk.contentDir, 'reports');
  mkdirSync(join(reports, `${SLUG}.scan`));
  const picture = Buffer.from('\u0089PNG', 'latin1');
  writeFileSync(join(reports, `${SLUG}.scan`, 'trang-001-01.png'), picture);
  const words = [['Tổng', 100, 200, 300, 240, 96]];
  const pages = [{ page: 1, width: 1000, height: 2000, dpi: 200, degrees: 0, words }];
  writeFileSync(join(reports, `${SLUG}.scan.json`), JSON.stringify({ version: 1, pages, doubts: [] }));
  const shown = await desk.ask(`/api/drafts/${SLUG}/scan/trang-001-01.png`);
  expect(shown.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await shown.arrayBuffer())).toEqual(picture);
  for (const name of ['khac.png', '..%2F..%2Fsite.yaml', `..%2F${SLUG}.md`]) {
    expect((await desk.ask(`/api/drafts/${SLUG}/scan/${name}`)).status, name).toBeGreaterThanOrEqual(400);
  }
  mkdirSync(join(desk.contentDir, 'originals'), { recursive: true });
  const before = file(`reports/${SLUG}.md`);
  // No PDF at all: were it read anew, it would be refused.
  writeFileSync(join(desk.contentDir, 'originals', 'quet.pdf'), 'không phải PDF');
  writeFileSync(join(reports, `${SLUG}.md`), before.replace(/^source:\n/mu, 'source:\n  file: quet.pdf\n'));
  expect(await (await desk.ask(`/api/drafts/${SLUG}/original`)).json()).toMatchObject({
    kind: 'pdf',
    name: 'quet.pdf',
    lines: [{ number: 1, page: 1, text: 'Tổng' }],
    scanned: [{ page: 1, words: [['Tổng', 0.1, 0.1, 0.3, 0.12]] }],
  });
});

test('an original that is no scan is read line by line', async () => {
  mkdirSync(join(desk.contentDir, 'originals'), { recursive: true });
  writeFileSync(
    join(desk.contentDir, 'originals', 'goc.txt'),
    'BÁO CÁO\n\nThu ngân sách **ước** 100 tỷ đồng.\n',
  );
  const before = file(`reports/${SLUG}.md`);
  writeFileSync(
    join(desk.contentDir, 'reports', `${SLUG}.md`),
    before.replace(/^source:\n/mu, 'source:\n  file: goc.txt\n'),
  );
  const original = (await (await desk.ask(`/api/drafts/${SLUG}/original`)).json()) as Original;
  expect(original.kind).toBe('text');
  expect(JSON.stringify(original)).toContain('Thu ngân sách');
});
