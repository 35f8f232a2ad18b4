import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { htmlFile } from '../../../src/archive/report-cache.ts';
import { archiveSettings } from '../../../src/archive/settings.ts';
import { reportFile, temporaryArchive } from '../archive/temporary-archive.ts';
import { runCommand } from './run-command.ts';

const SLUG = 'lang-son-2024-q2';
const FILE = `reports/${SLUG}.md`;
const BODY = `## I. Kinh tế

Tổng thu ngân sách của tỉnh trong quý [ước 2.045,7 tỷ đồng](../indicators/thu-ngan-sach.md) và vượt tiến độ.

## II. Xã hội

Trường lớp được sửa sang trước năm học mới ở tất cả các huyện vùng cao của tỉnh.
`;

test('npm run anchors leads old names of a published page to where an edited report has them now', async () => {
  const archive = temporaryArchive();
  archive.write(FILE, reportFile({}, BODY));
  await archive.load();
  const published = join(archive.contentDir, '..', 'dist');
  const page = join(published, 'bao-cao', SLUG);
  mkdirSync(page, { recursive: true });
  const html = readFileSync(htmlFile(archive.cacheDir, SLUG), 'utf8');
  writeFileSync(
    join(page, 'index.html'),
    `<body><h1 id="dau">Đầu</h1><div class="report-body">${html}</div>`,
  );
  const { cacheDir } = archiveSettings({ ARCHIVE_CONTENT: archive.contentDir });
  onTestFinished(() => {
    rmSync(cacheDir, { recursive: true, force: true });
  });
  const run = (...args: string[]) =>
    runCommand('anchors', ['--published', published, ...args], { ARCHIVE_CONTENT: archive.contentDir });
  expect(await run()).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Kho: .*\nMọi tên còn ở chỗ cũ\.\n$/),
  });

  archive.edit(FILE, 'II. Xã hội', 'II. Văn hóa, xã hội');
  const edited = archive.read(FILE);
  expect((await run('--dry-run')).stdout).toContain(`${FILE}: ii-xa-hoi → ii-van-hoa-xa-hoi`);
  expect(archive.read(FILE)).toBe(edited);
  expect((await run()).status).toBe(0);
  expect(archive.read(FILE)).toContain('aliases:\n  ii-xa-hoi: ii-van-hoa-xa-hoi\n');
  const { faults } = await archive.load();
  expect(faults.filter(({ file }) => file === FILE)).toEqual([]);
  const now = readFileSync(htmlFile(archive.cacheDir, SLUG), 'utf8');
  expect(now).toMatch(/<h2 id="ii-van-hoa-xa-hoi"><span class="anchor-alias" id="ii-xa-hoi">/);

  // A place that is gone is told, and the command fails.
  archive.edit(FILE, /Trường lớp.*\n/, '');
  const { status, stdout } = await run();
  expect(status).toBe(1);
  expect(stdout).toContain('không còn chỗ nào giống');
}, 90_000);
