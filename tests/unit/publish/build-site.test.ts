import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, projectPathFault } from '../../../src/publish/build-site.ts';
import { MANIFEST } from '../../../src/publish/output-folder/site-manifest.ts';
import { plant, sandbox, treeOf } from './output-folder/tree.ts';

const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });

test('npm run build refuses a folder that it did not write, says what to do and changes nothing', () => {
  const root = sandbox();
  plant(root, { 'anh/nha.jpg': 'ảnh', 'anh/kho/reports/mot.md': 'nháp' });
  const before = treeOf(root);
  const { status, stderr } = run('scripts/build.ts', '--outDir', join(root, 'anh'));
  expect([status, stderr]).toEqual([1, expect.stringMatching(/không trống.*Chọn thư mục khác/)]);
  expect(treeOf(root)).toEqual(before);
});

test('a site that Astro can’t build leaves the earlier one, and nothing beside it', async () => {
  const root = sandbox();
  const files = { 'trang/index.html': 'cũ', 'trang/cua-toi.txt': 'của tôi' };
  plant(root, { ...files, [`trang/${MANIFEST}`]: '{"program":"kho-bao-cao","files":["index.html"]}' });
  const before = treeOf(root);
  const astro = ['--config', 'khong-co.mjs'];
  expect(await buildSite({ outDir: join(root, 'trang'), astro })).not.toBe(0);
  expect(treeOf(root)).toEqual(before);
});

test('Astro’s own build, which would empty the folder, is refused', () => {
  const root = sandbox();
  plant(root, { 'index.html': 'của tôi' });
  const { status, stderr, stdout } = run('node_modules/astro/bin/astro.mjs', 'build', '--outDir', root);
  expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('npm run build -- --outDir')]);
  expect(treeOf(root)).toEqual({ 'index.html': 'của tôi' });
});

test.each([
  ['/home/a/du-an #1', '#'],
  ['C:\\Kho?\\du-an', '?'],
])('a project in %s, which Astro can’t work in, is told with what to do', (path, sign) => {
  expect(projectPathFault(path)).toContain(`“${sign}”`);
  expect(projectPathFault(path)).toContain('Đổi tên hoặc chuyển');
  expect(projectPathFault('/home/Nguyễn Văn A/dự án (50%) & khác')).toBeUndefined();
});
