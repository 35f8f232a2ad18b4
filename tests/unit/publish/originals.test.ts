import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { originalOf, writeOriginals } from '../../../src/publish/originals.ts';

const folder = mkdtempSync(join(tmpdir(), 'originals-'));
const content = join(folder, 'content');
mkdirSync(join(content, 'originals'), { recursive: true });
for (const name of ['bao cao.pdf', 'doi.txt', 'trang.html'])
  writeFileSync(join(content, 'originals', name), name);
writeFileSync(join(content, 'site.txt'), 'riêng');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sourced = (file: string, sha256?: string) => ({
  slug: 'lang-son-2024-q1',
  source: { file, transcription: 'clean' as const, ...(sha256 ? { sha256 } : {}) },
});
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the originals of reports', () => {
  it('are published under their names where the hash agrees', async () => {
    const out = join(folder, 'site');
    const reports = [
      sourced('bao cao.pdf', hash('bao cao.pdf')),
      sourced('doi.txt', hash('khác')),
      sourced('mất.pdf'),
    ];
    const warnings = await writeOriginals(reports, content, out);
    expect(readFileSync(join(out, 'ban-goc', 'bao cao.pdf'), 'utf8')).toBe('bao cao.pdf');
    expect(existsSync(join(out, 'ban-goc', 'doi.txt'))).toBe(false);
    expect(warnings).toEqual([expect.stringContaining('doi.txt')]);
  });

  it('never lead out of their folder, and never run in a browser', () => {
    expect(originalOf(sourced('bao cao.pdf'), content)?.address).toBe('/ban-goc/bao%20cao.pdf');
    for (const file of ['../site.txt', '/etc/hosts', '..', 'trang.html', '.ẩn.txt', '..\\site.txt'])
      expect(originalOf(sourced(file), content), file).toBeUndefined();
  });
});
