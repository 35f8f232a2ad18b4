import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { PublishingDraft } from '../../../../src/desk/publishing/api.ts';
import { openTestDesk, type TestDesk } from '../open-desk.ts';

const SLUG = 'lang-son-2024-q1';
const REPORT = `reports/${SLUG}.md`;
let desk: TestDesk;

/** A desk on a small archive whose report is a draft. */
async function open({ isDemonstration = false, body = '' } = {}): Promise<void> {
  desk = await openTestDesk({ isDemonstration });
  cpSync(join(import.meta.dirname, '../../../fixtures/archive/small'), desk.contentDir, { recursive: true });
  writeFileSync(
    join(desk.contentDir, REPORT),
    `${file().replace('status: reviewed', 'status: draft')}${body}`,
  );
}
afterEach(() => desk.close());

const file = (): string => readFileSync(join(desk.contentDir, REPORT), 'utf8');
const post = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  desk.ask(path, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', ...headers } });
const refusalOf = async (answer: Response): Promise<unknown> => [
  answer.status,
  ((await answer.json()) as { error?: { code?: string } }).error?.code,
];

test('a draft with an open Phải xem is not published, says why, and stays a draft', async () => {
  await open({ body: '\nMột câu. (chú thích chưa rõ vị trí)[^9]\n\n[^9]: Theo sở.\n' });
  const shown = (await (await desk.ask(`/api/drafts/${SLUG}/publishing`)).json()) as PublishingDraft;
  expect(shown.progress?.must).toBe(1);
  expect(shown.closed).toContain('Còn 1 chỗ phải xem');
  const before = file();
  const answer = await post(`/api/drafts/${SLUG}/publish`);
  expect(await refusalOf(answer)).toEqual([409, 'not-yet']);
  expect(file()).toBe(before);
  expect(await (await desk.ask('/api/publishing')).json()).toEqual({ kind: 'idle' });
});

test('a draft with nothing open may be published', async () => {
  await open();
  const shown = (await (await desk.ask(`/api/drafts/${SLUG}/publishing`)).json()) as PublishingDraft;
  expect(shown).toMatchObject({ slug: SLUG, folder: desk.desk.site });
  expect(shown.closed).toBeUndefined();
});

test('a report that is not there is not published', async () => {
  await open();
  expect(await refusalOf(await post('/api/drafts/khac/publish'))).toEqual([404, 'not-found']);
  expect(await refusalOf(await post('/api/drafts/..%2F..%2Fsite/publish'))).toEqual([404, 'not-found']);
});

test('a site that was not built is not served', async () => {
  await open();
  expect(await refusalOf(await post('/api/publishing/preview'))).toEqual([409, 'not-yet']);
});

test('other pages, and who has no key, publish nothing', async () => {
  await open();
  const before = file();
  for (const path of [`/api/drafts/${SLUG}/publish`, '/api/publishing', '/api/publishing/preview']) {
    expect(await refusalOf(await post(path, { origin: 'https://example.org' })), path).toEqual([
      403,
      'forbidden',
    ]);
    expect(await refusalOf(await post(path, { cookie: '' })), path).toEqual([403, 'forbidden']);
  }
  expect(file()).toBe(before);
});

test('the demonstration is not published, and nothing is built of it', async () => {
  await open({ isDemonstration: true });
  const before = file();
  expect(await refusalOf(await post(`/api/drafts/${SLUG}/publish`))).toEqual([403, 'read-only']);
  expect(await refusalOf(await post('/api/publishing'))).toEqual([403, 'read-only']);
  expect(file()).toBe(before);
  expect(await (await desk.ask('/api/publishing')).json()).toEqual({ kind: 'idle' });
});
