import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveFiles, type ArchiveFiles } from '../../../../src/desk/files/archive-files.ts';

let folder: string;
let files: ArchiveFiles;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-files-'));
  mkdirSync(join(folder, 'kho/reports'), { recursive: true });
  writeFileSync(join(folder, 'kho/site.yaml'), 'title: Kho\n');
  files = archiveFiles(join(folder, 'kho'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lying = (path: string): string => readFileSync(join(folder, 'kho', path), 'utf8');

describe('a file of the archive', () => {
  it('is written where the version that was read still lies there', async () => {
    const first = await files.write('reports/a.md', 'một', 'absent');
    expect((await files.mustRead('reports/a.md')).digest).toBe(first);
    await files.write('reports/a.md', 'hai', first);
    expect(lying('reports/a.md')).toBe('hai');
    expect(readdirSync(join(folder, 'kho/reports'))).toEqual(['a.md']);
  });

  it('that another program changed is not written over', async () => {
    const first = await files.write('reports/a.md', 'một', 'absent');
    writeFileSync(join(folder, 'kho/reports/a.md'), 'của người khác');
    await expect(files.write('reports/a.md', 'hai', first)).rejects.toMatchObject({
      code: 'changed-outside',
    });
    await expect(files.write('reports/a.md', 'hai', 'absent')).rejects.toMatchObject({
      code: 'changed-outside',
    });
    expect(lying('reports/a.md')).toBe('của người khác');
  });

  it('that another program removed is not written again unasked', async () => {
    const first = await files.write('reports/a.md', 'một', 'absent');
    rmSync(join(folder, 'kho/reports/a.md'));
    await expect(files.write('reports/a.md', 'hai', first)).rejects.toMatchObject({
      code: 'changed-outside',
    });
  });

  it('of two writes that follow the same version, from two tabs, takes the first alone', async () => {
    const first = await files.write('reports/a.md', 'một', 'absent');
    const both = await Promise.allSettled([
      files.write('reports/a.md', 'thẻ một', first),
      files.write('reports/a.md', 'thẻ hai', first),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(lying('reports/a.md')).toBe('thẻ một');
  });

  it.each([
    ['../ngoai.md'],
    ['reports/../../ngoai.md'],
    ['reports/..'],
    ['/etc/passwd'],
    ['reports\\..\\..\\ngoai.md'],
    ['reports/sau/ngoai.md'],
    ['reports/.an.md'],
    ['reports/a.md:luong'],
    ['reports/con.md'],
    ['reports/a.md\u0000.txt'],
    ['reports/a.md. '],
    [`reports/${'ằ'.repeat(100)}.md`],
    ['package.json'],
    ['.git/config'],
    ['brand/x.css'],
    [''],
  ])('has no such name: %j', async (path) => {
    await expect(files.read(path)).rejects.toMatchObject({ code: 'bad-request' });
    await expect(files.write(path, 'x', 'absent')).rejects.toMatchObject({ code: 'bad-request' });
    expect(readdirSync(folder)).toEqual(['kho']);
  });

  it('that is a link out of the archive is neither read nor written', async () => {
    writeFileSync(join(folder, 'ngoai.md'), 'bí mật');
    symlinkSync(join(folder, 'ngoai.md'), join(folder, 'kho/reports/a.md'));
    symlinkSync(join(folder, 'chua-co.md'), join(folder, 'kho/reports/b.md'));
    symlinkSync(folder, join(folder, 'kho/originals'));
    for (const path of ['reports/a.md', 'reports/b.md', 'originals/ngoai.md']) {
      await expect(files.read(path)).rejects.toMatchObject({ code: 'bad-request' });
      await expect(files.write(path, 'x', 'absent')).rejects.toMatchObject({ code: 'bad-request' });
    }
    expect(readFileSync(join(folder, 'ngoai.md'), 'utf8')).toBe('bí mật');
  });
});
