import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { archiveSettings } from '../../src/archive/settings.ts';
import { HOSTILE_ARCHIVE, HOSTILE_SITE } from '../generators/write-hostile-archive.ts';

/** Paths of a folder's files, sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** Run before a build, it makes the day another one. */
const ANOTHER_DAY = `const Now = Date;
globalThis.Date = class extends Now {
  constructor(...parts) { super(...(parts.length > 0 ? parts : [Date.now()])); }
  static now() { return Now.now() + 200 * 86_400_000; }
};`;

// Builds at the same time would meet in the folder that Astro works in.
test.describe.configure({ mode: 'serial' });

for (const [what, content, site, siteUrl] of [
  ['the demonstration archive', 'content', '.cache/sites/demo', ''],
  ['an archive whose address is known', HOSTILE_ARCHIVE, '.cache/sites/hostile', HOSTILE_SITE],
] as const) {
  test(`another build of ${what}, elsewhere, on another day and in another time zone, is the same byte for byte`, () => {
    test.setTimeout(240_000);
    const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
    const copy = join(folder, 'noi-dung');
    const outDir = join(folder, 'trang');
    try {
      // A copy has its own cache of reports, so that everything is rendered anew.
      cpSync(content, copy, { recursive: true });
      const { status, stderr } = spawnSync(
        process.execPath,
        [
          ...['--import', `data:text/javascript,${encodeURIComponent(ANOTHER_DAY)}`],
          ...['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir, '--silent'],
        ],
        {
          env: {
            ...process.env,
            ARCHIVE_CONTENT: copy,
            ASTRO_TELEMETRY_DISABLED: '1',
            LANG: 'en_US.UTF-8',
            SITE_URL: siteUrl,
            TZ: 'America/Lima',
          },
          encoding: 'utf8',
        },
      );
      expect(status, stderr).toBe(0);
      expect(filesIn(outDir)).toEqual(filesIn(site));
      const different = filesIn(site).filter(
        (name) => !readFileSync(join(site, name)).equals(readFileSync(join(outDir, name))),
      );
      expect(different).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
      rmSync(archiveSettings({ ARCHIVE_CONTENT: copy }).cacheDir, { recursive: true, force: true });
    }
  });
}
