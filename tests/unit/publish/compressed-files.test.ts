import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressFolder } from '../../../src/publish/compressed-files.ts';
import { readManifest } from '../../../src/publish/output-folder/site-manifest.ts';

test('texts of some length have variants that give the same bytes; pictures and short texts have none, nor what no build wrote', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  mkdirSync(join(folder, 'a'));
  const text = 'Tổng thu ngân sách. '.repeat(200);
  const files = { 'index.html': text, 'a/x.csv': text, 'a/short.json': '{}', 'a/x.png': text };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const built = new Set(Object.keys(files));
  writeFileSync(join(folder, 'own.html'), text);
  const written = await compressFolder(folder, built);
  expect(written.files).toBe(2);
  expect(written.gz).toBeLessThan(written.bytes / 10);
  for (const name of ['index.html', 'a/x.csv']) {
    expect(gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()).toBe(text);
    expect(brotliDecompressSync(readFileSync(join(folder, `${name}.br`))).toString()).toBe(text);
  }
  for (const name of ['a/short.json', 'a/x.png', 'own.html'])
    expect(existsSync(join(folder, `${name}.gz`))).toBe(false);
  const first = readFileSync(join(folder, 'index.html.br'));
  // They belong to the build, and go with it.
  const listed = readManifest(folder) ?? new Set();
  expect([...listed]).toEqual(expect.arrayContaining(['index.html', 'index.html.gz', 'a/x.csv.br']));
  // Run again, nothing is compressed twice and nothing changes.
  expect(await compressFolder(folder, listed)).toEqual(written);
  expect(readFileSync(join(folder, 'index.html.br')).equals(first)).toBe(true);
});
