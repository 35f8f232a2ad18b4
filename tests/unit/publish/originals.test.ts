import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { originalOf } from '../../../src/archive/originals.ts';
import { writeOriginals } from '../../../src/publish/originals.ts';

const folder = mkdtempSync(join(tmpdir(), 'originals-'));
const content = join(folder, 'content');
mkdirSync(join(content, 'originals'), { recursive: true });
for (const name of ['Báo cáo #1, 100%.PDF', 'doi.txt', 'trang.html'])
  writeFileSync(join(content, 'originals', name), name);
writeFileSync(join(content, 'site.txt'), 'riêng');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sourced = (file: string, sha256?: string, slug = 'lang-son-2024-q1') => ({
  slug,
  source: { file, transcription: 'clean' as const, ...(sha256 ? { sha256 } : {}) },
});
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the originals of reports', () => {
  it('are published where the hash agrees, under names that every host takes', async () => {
    const out = join(folder, 'site');
    const file = 'Báo cáo #1, 100%.PDF';
    const reports = [
      sourced(file, hash(file)),
      sourced('doi.txt', hash('khác'), 'lang-son-2024-q2'),
      sourced('mất.pdf', undefined, 'lang-son-2024-q3'),
    ];
    const warnings = await writeOriginals(reports, content, out);
    // Netlify refuses a whole site for one "#" or "?" in a file's name.
    expect(readdirSync(join(out, 'ban-goc'))).toEqual(['lang-son-2024-q1.pdf']);
    expect(readFileSync(join(out, 'ban-goc', 'lang-son-2024-q1.pdf'), 'utf8')).toBe(file);
    expect(originalOf(sourced(file), content)?.address).toBe('/ban-goc/lang-son-2024-q1.pdf');
    expect(warnings).toEqual([expect.stringContaining('doi.txt')]);
  });

  it('are published also where macOS wrote the accents of their names as letters of their own', async () => {
    const out = join(folder, 'mac');
    const file = 'Báo cáo tháng Bảy.pdf';
    writeFileSync(join(content, 'originals', file.normalize('NFD')), file);
    const report = sourced(file.normalize('NFC'), hash(file), 'lang-son-2024-m07');
    expect(await writeOriginals([report], content, out)).toEqual([]);
    expect(readFileSync(join(out, 'ban-goc', 'lang-son-2024-m07.pdf'), 'utf8')).toBe(file);
  });

  it('never lead out of their folder, and never run in a browser', () => {
    for (const file of ['../site.txt', '/etc/hosts', '..', 'trang.html', '.ẩn.txt', '..\\site.txt'])
      expect(originalOf(sourced(file), content), file).toBeUndefined();
  });
});
