import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { runCommand } from '../commands/run-command.ts';

test('a new archive is sound, shows its sample as a draft, and is never written over another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const contentDir = join(folder, 'kho');
  const run = (title: string) =>
    runCommand('new-archive', [contentDir, '--area', 'Tỉnh Cao Bằng', '--title', title]);
  expect((await run('Kho: "thử"')).status).toBe(0);
  const load = (drafts: boolean) => loadArchive({ contentDir, cacheDir: join(folder, 'cache'), drafts });
  const { faults, reports, observations, site } = await load(true);
  expect(faults).toEqual([]);
  expect(site.title).toBe('Kho: "thử"');
  expect(site.publisher).toBe('UBND tỉnh Cao Bằng');
  expect(reports.map(({ slug, status }) => [slug, status])).toEqual([['cao-bang-2024-q1-mau', 'draft']]);
  expect(observations).toMatchObject([{ indicator: 'thu-ngan-sach', value: 100, planPct: 25, yoyPct: 5 }]);
  expect((await load(false)).reports).toEqual([]);
  expect(readFileSync(join(contentDir, '.gitattributes'), 'utf8')).toContain('originals/** -text');
  const again = await run('Khác');
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('không trống');
  expect(readFileSync(join(contentDir, 'site.yaml'), 'utf8')).not.toContain('Khác');
});

test('a place that is typed without its accents is the one that is listed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const contentDir = join(folder, 'kho');
  expect((await runCommand('new-archive', [contentDir, '--area', 'tinh lang son'])).status).toBe(0);
  const { faults, site } = await loadArchive({ contentDir, cacheDir: join(folder, 'cache'), drafts: true });
  expect(faults).toEqual([]);
  expect(site.publisher).toBe('UBND tỉnh Lạng Sơn');
});
