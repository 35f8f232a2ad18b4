import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { archiveSettings } from '../../src/archive/settings.ts';

const SITE = '.cache/sites/demo';

/** Paths of a folder's files, sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
}

test('another build of the same content, elsewhere and in another time zone, is the same byte for byte', () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  const content = join(folder, 'noi-dung');
  const outDir = join(folder, 'trang');
  try {
    // A copy has its own cache of reports, so that everything is rendered anew.
    cpSync('content', content, { recursive: true });
    const { status, stderr } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir, '--silent'],
      {
        env: {
          ...process.env,
          ARCHIVE_CONTENT: content,
          ASTRO_TELEMETRY_DISABLED: '1',
          TZ: 'America/Lima',
          LANG: 'en_US.UTF-8',
        },
        encoding: 'utf8',
      },
    );
    expect(status, stderr).toBe(0);
    expect(filesIn(outDir)).toEqual(filesIn(SITE));
    const different = filesIn(SITE).filter(
      (name) => !readFileSync(join(SITE, name)).equals(readFileSync(join(outDir, name))),
    );
    expect(different).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(archiveSettings({ ARCHIVE_CONTENT: content }).cacheDir, { recursive: true, force: true });
  }
});
