import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { archiveSettings } from '../../src/archive/settings.ts';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { isFull } from '../depth.ts';
import { gotoAtRest } from './at-rest.ts';
import { siteFolder, SITES } from './sites.ts';
import { walk } from './walk-site.ts';

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

/** Builds an archive on another day and elsewhere in the world; its cache of reports goes with it. */
function build(content: string, outDir: string, siteUrl: string): void {
  const command = `import { buildSite } from './src/publish/build-site.ts';
    process.exitCode = await buildSite({ outDir: process.argv[1] });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', command, outDir], {
    env: {
      ...process.env,
      ARCHIVE_CONTENT: content,
      LANG: 'en_US.UTF-8',
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(ANOTHER_DAY)}`,
      SITE_URL: siteUrl,
      TZ: 'America/Lima',
    },
    encoding: 'utf8',
  });
  rmSync(archiveSettings({ ARCHIVE_CONTENT: content }).cacheDir, { recursive: true, force: true });
  expect(status, stderr).toBe(0);
}

for (const [what, content, site, siteUrl] of [
  ['the demonstration archive', SITES.demo.content, siteFolder('demo'), ''],
  ['an archive whose address is known', SITES.hostile.content, siteFolder('hostile'), SITES.hostile.siteUrl],
] as const) {
  test(`another build of ${what}, elsewhere, on another day and in another time zone, is the same byte for byte`, () => {
    test.skip(site !== siteFolder('demo') && !isFull(), 'only with TEST_DEPTH=full');
    test.setTimeout(240_000);
    const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
    const copy = join(folder, 'noi-dung');
    const outDir = join(folder, 'trang');
    try {
      // A copy has its own cache of reports, so that everything is rendered anew.
      cpSync(content, copy, { recursive: true });
      build(copy, outDir, siteUrl);
      expect(filesIn(outDir)).toEqual(filesIn(site));
      const different = filesIn(site).filter(
        (name) => !readFileSync(join(site, name)).equals(readFileSync(join(outDir, name))),
      );
      expect(different).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test('a new archive with a look of its own, which has no figures yet, is a whole site', async ({ page }) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  const [content, outDir] = [join(folder, 'kho'), join(folder, 'trang')];
  const made = spawnSync(process.execPath, ['scripts/new-archive.ts', content, '--area', 'Tỉnh Cao Bằng']);
  expect(made.status).toBe(0);
  // What the guide to branding says, word for word.
  const [, theme = ''] = /```css\n(.*?)```/s.exec(readFileSync('docs/branding.md', 'utf8')) ?? [];
  mkdirSync(join(content, 'brand'));
  writeFileSync(join(content, 'brand/theme.css'), theme);
  for (const name of ['logo', 'icon'])
    writeFileSync(
      join(content, `brand/${name}.svg`),
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><circle r="400" /></svg>',
    );
  const told = spawnSync(process.execPath, ['scripts/build.ts', '--archive', content, '--outDir', outDir], {
    encoding: 'utf8',
  });
  expect(told.status, told.stderr).toBe(0);
  // Another test may be building in this folder.
  expect(told.stderr.replace(/^Đang có một lệnh khác dựng trang.*\n/u, '')).toBe('');
  const lines = told.stdout.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThanOrEqual(5);
  expect(lines.length).toBeLessThanOrEqual(8);
  expect(lines[0]).toMatch(/^Kho: Kho Báo Cáo \(/);
  expect(lines.at(-1)).toBe(`Xem thử: npm run preview -- ${outDir}`);
  const { url, close } = await serveFolder({ dir: outDir, base: '/a/b/' });
  try {
    expect((await walk(url)).faults).toEqual([]);
    const refused: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) refused.push(response.url());
    });
    await gotoAtRest(page, url);
    const beyond = await page
      .getByRole('banner')
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(beyond, 'what of the logo hangs out of the header').toBeLessThanOrEqual(0);
    await expect(page.locator('link[rel="icon"]').last()).toHaveAttribute('href', 'brand/icon.svg');
    await expect(page.locator('body')).toHaveCSS('--accent', '#005a3c');
    for (const path of ['so-sanh/', 'bao-cao/', 'chi-tieu/', 'tim-kiem/?q=thu'])
      await gotoAtRest(page, url + path);
    expect(refused).toEqual([]);
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
});
