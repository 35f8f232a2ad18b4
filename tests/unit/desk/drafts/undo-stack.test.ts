import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptStack, type Made } from '../../../../src/desk/drafts/undo-stack.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'undo-'));
  file = join(folder, 'kho', 'bao-cao.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const made = (inserted: string): Made => ({
  what: 'accept',
  changes: [{ path: 'reports/x.md', at: 0, removed: '', inserted, before: 'a', after: 'b' }],
});

test('what was decided can be taken back by a desk that is opened later', async () => {
  const first = keptStack(file);
  await first.push(made('một'));
  await first.push(made('hai'));
  const later = keptStack(file);
  expect(await later.last()).toEqual(made('hai'));
  await later.pop();
  expect(await keptStack(file).last()).toEqual(made('một'));
});

test('a file that is none of a stack is taken for an empty one', async () => {
  await keptStack(file).push(made('một'));
  for (const text of ['', '{', '[{"what":"accept","changes":[{"path":1}]}]', '{"what":"accept"}']) {
    writeFileSync(file, text);
    expect(await keptStack(file).last(), text).toBeUndefined();
  }
});

test('the oldest go where much is kept, the last one never', async () => {
  const stack = keptStack(file);
  for (let at = 0; at < 3; at += 1) await stack.push(made(String(at).repeat(2_500_000)));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(1);
  expect((await keptStack(file).last())?.changes[0]?.inserted.startsWith('2')).toBe(true);
});

test('where it can’t be written it is kept while the desk runs', async () => {
  writeFileSync(join(folder, 'kho'), 'A file where a folder is wanted.');
  const stack = keptStack(file);
  await stack.push(made('một'));
  expect(await stack.last()).toEqual(made('một'));
});
