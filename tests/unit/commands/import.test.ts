import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'import-'));
const content = join(folder, 'content');
mkdirSync(content);
for (const name of ['site.yaml', 'areas.yaml', 'topics.yaml'])
  cpSync(join(ROOT, 'content', name), join(content, name));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const REPORT = `Số: 4/BC-UBND\n\nLạng Sơn, ngày 3 tháng 5 năm 2024\n\nBÁO CÁO\nTình hình tháng 4 năm 2024\n\nNước về¹ đều.\n\n¹ Từ đập.\n`;

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const run = (...args: string[]) => runCommand('import', ['--content', content, ...args]);

describe('npm run import', () => {
  const draft = join(content, 'reports', 'lang-son-2024-m04.md');

  it('writes a draft and tells what it recognised', async () => {
    const { status, stdout } = await run(file('a.txt', REPORT));
    expect(stdout).toContain('lang-son, 2024-M04');
    expect(status).toBe(0);
    expect(readFileSync(draft, 'utf8')).toContain('Nước về[^1] đều.');
    expect(readdirSync(join(content, 'reports'))).toEqual([
      'lang-son-2024-m04.md',
      'lang-son-2024-m04.review.json',
    ]);
  });

  it('leaves a draft alone that someone has edited, shows the difference, and obeys --force', async () => {
    const edited = readFileSync(draft, 'utf8').replace('Nước về', 'Nước đã về');
    writeFileSync(draft, edited);
    const refused = await run(file('a.txt', REPORT));
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('--force');
    expect(refused.stdout).toContain('-Nước đã về[^1] đều.');
    expect(readFileSync(draft, 'utf8')).toBe(edited);
    expect((await run(file('a.txt', REPORT), '--force')).status).toBe(0);
    expect(readFileSync(draft, 'utf8')).not.toContain('đã về');
  });

  it('takes a draft with the line ends of Windows for the same one, tells its review, and keeps its line ends', async () => {
    const written = readFileSync(draft, 'utf8');
    const windows = `\uFEFF${written.replaceAll('\n', '\r\n')}`;
    writeFileSync(draft, windows);
    expect(await run(file('a.txt', REPORT))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('đã đúng như vậy'),
    });
    expect(readFileSync(draft, 'utf8')).toBe(windows);
    const reviewed = windows.replace('status: draft', 'status: reviewed');
    writeFileSync(draft, reviewed);
    const { stdout, stderr } = await run(file('a.txt', REPORT));
    expect(stdout).toContain('thêm 1 dòng, bớt 1 dòng');
    expect(stderr).toContain('mất phần đã soát');
    expect(readFileSync(draft, 'utf8')).toBe(reviewed);
    await run(file('a.txt', REPORT), '--force');
    expect(readFileSync(draft, 'utf8')).toBe(written.replaceAll('\n', '\r\n'));
    writeFileSync(draft, written);
  });

  it('keeps an original whose name macOS wrote in letters and accents under the name that the report gives', async () => {
    const name = 'tháng bảy.txt';
    const text = REPORT.replace('tháng 4', 'tháng 7');
    expect((await run(file(name.normalize('NFD'), text), '--keep-original')).status).toBe(0);
    expect(readdirSync(join(content, 'originals'))).toEqual([name.normalize('NFC')]);
    const report = readFileSync(join(content, 'reports', 'lang-son-2024-m07.md'), 'utf8');
    expect(report).toContain(`file: ${name.normalize('NFC')}`);
  });

  it('warns before someone’s review is thrown away, and says where there is nothing to write', async () => {
    expect((await run(file('a.txt', REPORT))).stdout).toContain('đã đúng như vậy');
    const written = readFileSync(draft, 'utf8');
    writeFileSync(draft, written.replace('status: draft', 'status: reviewed'));
    const { status, stderr } = await run(file('a.txt', REPORT));
    expect(status).toBe(1);
    expect(stderr).toMatch(/đã soát[^]*mất phần đã soát/u);
    writeFileSync(draft, written);
  });

  it('says that there is no archive where none is', async () => {
    const nowhere = await run(file('a.txt', REPORT), '--content', join(folder, 'none'));
    expect(nowhere).toMatchObject({ status: 1 });
    expect(nowhere.stderr).toMatch(/Không thấy kho báo cáo[^]*areas\.yaml/u);
  });

  it('names the areas that the archive knows where the document names none', async () => {
    const { stderr } = await run(file('e.txt', REPORT.replace('Lạng Sơn', 'Sơn Hà')));
    expect(stderr).toContain('--area');
    expect(stderr).toContain('lang-son');
    expect(stderr).not.toContain('viet-nam');
  });

  it('asks for a period by the option’s name, and prints JSON to programs', async () => {
    const path = file('b.txt', REPORT.replace('tháng 4 năm 2024', 'sản xuất'));
    const asked = await run(path);
    expect(asked.status).toBe(1);
    expect(asked.stderr).toContain('--period');
    const { status, stdout } = await run(path, '--period', '2024-Q2', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { slug: 'lang-son-2024-q2', stats: { notes: 1, notesLinked: 1 } },
    ]);
  });

  it('says plainly what is wrong with a file', async () => {
    const { status, stderr } = await run(
      file('c.pdf', '%PDF-1.7\n'),
      file('d.txt', ''),
      join(folder, 'none.txt'),
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/PDF bị hỏng[^]*rỗng[^]*Không tìm thấy/u);
  });
});
