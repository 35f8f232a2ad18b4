import { strFromU8, unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writeZip } from '../../../src/publish/zip-files.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const FILES = { 'b/số liệu.csv': 'a,b\n'.repeat(500), 'a.woff2': 'dense', 'bỏ.txt': 'x' };

describe('a zip', () => {
  it('holds the files asked for, in one folder, with further texts', async () => {
    const folder = folderWith(FILES);
    const path = join(folderWith({}), 'a.zip');
    const include = (name: string) => name !== 'bỏ.txt';
    await writeZip(path, { folder, include, inside: 'kho', texts: { 'ĐỌC.txt': 'Đọc trước' } });
    const entries = unzipSync(readFileSync(path));
    expect(Object.keys(entries).sort()).toEqual(['kho/a.woff2', 'kho/b/số liệu.csv', 'kho/ĐỌC.txt']);
    expect(strFromU8(entries['kho/b/số liệu.csv']!)).toBe(FILES['b/số liệu.csv']);
    expect(readFileSync(path).length).toBeLessThan(1000);
  });

  it('is the same, byte for byte, whenever and wherever it is made', async () => {
    const zip = async (zone: string): Promise<Buffer> => {
      const path = join(folderWith({}), 'a.zip');
      process.env.TZ = zone;
      await writeZip(path, { folder: folderWith(FILES), inside: 'kho' });
      delete process.env.TZ;
      return readFileSync(path);
    };
    expect((await zip('America/Lima')).equals(await zip('Asia/Ho_Chi_Minh'))).toBe(true);
  });

  it('fails where it cannot be written', async () => {
    await expect(
      writeZip(join(folderWith({}), 'no/a.zip'), { folder: folderWith({}), inside: 'k' }),
    ).rejects.toThrow('ENOENT');
  });
});
