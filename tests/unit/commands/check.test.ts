import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { runCommand } from './run-command.ts';
import { FIXTURES, reportFile, temporaryArchive } from '../archive/temporary-archive.ts';

/** Runs `npm run check` on an archive. */
async function check(contentDir: string): Promise<{ code: number; output: string }> {
  const { status, stdout, stderr } = await runCommand('check', [], { ARCHIVE_CONTENT: contentDir });
  return { code: status, output: stdout + stderr };
}

test('the check tells every fault with file, line and remedy in one run, and fails', async () => {
  const { code, output } = await check(join(FIXTURES, 'broken'));
  expect(code).toBe(1);
  const told = output
    .replace(/^Kho: .*\n/, '')
    .split(/\n\n(?=\S)/)
    .flatMap((part) => {
      const [file = '', ...lines] = part.split('\n');
      return lines
        .filter((line) => line.includes(' lỗi '))
        .map((line) => `${file}:${line.trim().replace(/ +lỗi +.* +\[/, ' [')}`);
    });
  expect(told).toEqual([
    'reports/lang-son-2023-m01.md:2:1 [yaml-syntax]',
    'reports/lang-son-2024-3m.md:5:1 [frontmatter]',
    'reports/lang-son-2024-3m.md:6:1 [frontmatter]',
    'reports/lang-son-2024-3m.md:11:1 [frontmatter]',
    'reports/lang-son-2024-q1.md:15:57 [note-undefined]',
    'reports/lang-son-2024-q1.md:17:13 [figure-unknown-indicator]',
    'reports/lang-son-2024-q1.md:17:61 [figure-unreadable]',
    'reports/lang-son-2024-q1.md:19:5 [link-scheme]',
    'reports/lang-son-2024.md:1:1 [frontmatter]',
  ]);
  expect(output.match(/→ \S/g)).toHaveLength(told.length);
  expect(output).toContain('9 lỗi');
});

test('the check names a number that was likely typed wrong, with the line of each place', async () => {
  const files = temporaryArchive();
  const link = (text: string, id: string) => `[${text}](../indicators/${id}.md)`;
  const body = `Tổng thu ${link('4.181 tỷ đồng', 'thu-ngan-sach')}.\n\nNội địa ${link('418,1 tỷ đồng', 'thu-noi-dia')}.`;
  files.write('reports/lang-son-2024-q2.md', reportFile({}, body));
  const { code, output } = await check(files.contentDir);
  expect(code).toBe(0);
  expect(output).toMatch(/lang-son-2024-q2\.md\n {2}12:1 +lưu ý +.*chắc nhập nhầm.*\[reconcile-unit\]/u);
  expect(output).toContain('│ reports/lang-son-2024-q2.md:14: 418,1 tỷ đồng');
});

describe('the repository’s own content', () => {
  it('has no error', async () => {
    const { cacheDir } = temporaryArchive();
    const { faults, reports } = await loadArchive({ contentDir: resolve('content'), cacheDir, drafts: true });
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reports.length).toBeGreaterThanOrEqual(4);
  });
});

test('a sound archive passes the check', async () => {
  const { code, output } = await check(join(FIXTURES, 'small'));
  expect([code, output.trim()]).toEqual([
    0,
    expect.stringMatching(/^Kho: .*\n2 báo cáo, 2 chỉ tiêu, 2 số liệu: 0 lỗi, 0 lưu ý\.$/),
  ]);
});
