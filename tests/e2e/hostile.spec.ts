import { expect, test, type Page } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE_REPORTS, hostileSlug } from '../generators/hostile-reports.ts';
import { gotoAtRest } from './at-rest.ts';
import { watchForeign } from './foreign-requests.ts';
import { linksOf } from './site-links.ts';
import { siteAddress, siteFolder } from './sites.ts';

/**
 * The site of tests/generators/hostile-reports.ts, on top of the archive in tests/fixtures/archives/hostile: script
 * in every field and construct that a keeper or a report can fill.
 */
test.use({ baseURL: siteAddress('hostile') });

const SITE = siteFolder('hostile');
const REPORTS = HOSTILE_REPORTS.map((report, index) => ({ ...report, slug: hostileSlug(index) }));

const PAGES = [
  './',
  'bao-cao/',
  'bao-cao/lang-son-2024-q1/',
  'chi-tieu/',
  'chi-tieu/thu-ngan-sach/',
  'chu-de/ngan-sach/',
  'khu-vuc/lang-son/',
  'nam/2024/',
  'doi-chieu/',
  'thuat-ngu/',
  'du-lieu/',
  'gioi-thieu/',
  'en/',
  'en/chi-tieu/thu-ngan-sach/',
  'tim-kiem/?q=ngan+sach+%3Cimg+src%3Dx+onerror%3Dwindow.hacked%3D40%3E',
];

/** What ran in a page, and how many elements of it no page of the site has of its own. */
function harmIn(page: Page): Promise<{ hacked: unknown; elements: number }> {
  return page.evaluate(() => ({
    hacked: Reflect.get(window, 'hacked') as unknown,
    elements: document.querySelectorAll(
      [
        'iframe, object, embed, base, :is(main, dialog, [popover]) :is(img, style, link, meta)',
        'form[action^="javascript" i], [onerror], [onload], [onclick], script:not([src]):not([type*="json"])',
      ].join(),
    ).length,
  }));
}

/** Opens pages one after the other; tells what ran and what was asked of other hosts. */
async function openAll(page: Page, home: string, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  const foreign = watchForeign(page, home);
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()} opens a dialog`);
    void dialog.dismiss();
  });
  for (const path of paths) {
    await page.goto(path);
    const { hacked, elements } = await harmIn(page);
    if (hacked !== undefined || elements > 0) faults.push(`${path}: ${String(hacked)}, ${elements} elements`);
  }
  return [...faults, ...foreign];
}

test('hostile text never runs and loads nothing from elsewhere, on any kind of page', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(60_000);
  expect(await openAll(page, baseURL ?? '', PAGES)).toEqual([]);
});

test.describe('even with the content policy off', () => {
  test.use({ bypassCSP: true });

  for (const half of [0, 1]) {
    const shown = REPORTS.filter((report, index) => report.shown !== undefined && index % 2 === half);
    test(`no hostile report runs or loads anything, half ${half + 1}: ${shown.length} reports`, async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(120_000);
      // The archive's own styles are its keeper's; only the policy keeps them from other hosts.
      await page.route('https://brand.example/**', (route) => route.fulfill({ body: '' }));
      const paths = shown.map(({ slug }) => `bao-cao/${slug}/`);
      const faults = await openAll(page, baseURL ?? '', paths);
      expect(faults.filter((fault) => !fault.startsWith('https://brand.example/'))).toEqual([]);
    });
  }
});

test.describe('what scripts make of hostile text, with the content policy off,', () => {
  test.use({ bypassCSP: true });

  test('runs in no card, citation or list of suggestions', async ({ page }) => {
    await page.route('https://brand.example/**', (route) => route.fulfill({ body: '' }));
    await gotoAtRest(page, 'bao-cao/lang-son-2024-q1/');
    for (const link of ['a[role="doc-noteref"]', '.figure-link', 'h2 .place', 'p[id] .place']) {
      await page.locator(link).first().click({ force: true });
      // The cards of places say what can be done there; the others quote the report and the catalogue.
      const quotes = link.endsWith('place') ? 'Sao chép' : '<';
      await expect(page.locator('[popover]:popover-open')).toContainText(quotes);
      expect(await harmIn(page), link).toEqual({ hacked: undefined, elements: 0 });
      await page.keyboard.press('Escape');
    }
    await page.getByText('Trích dẫn, tải về').click();
    await expect(page.locator('.citation textarea').first()).toHaveValue(/window\.hacked=15/);
    await page.keyboard.press('/');
    await page.keyboard.type('thu ngan sach');
    await expect(page.getByRole('dialog').getByRole('option').nth(1)).toContainText('<');
    expect(await harmIn(page)).toEqual({ hacked: undefined, elements: 0 });
  });

  test('runs in no chart, table or choice', async ({ page }) => {
    await page.route('https://brand.example/**', (route) => route.fulfill({ body: '' }));
    await gotoAtRest(page, 'chi-tieu/thu-ngan-sach/');
    await page.getByRole('columnheader').first().click();
    expect(await harmIn(page)).toEqual({ hacked: undefined, elements: 0 });
    await gotoAtRest(page, 'so-sanh/');
    await expect(page.getByRole('main')).toContainText('So sánh');
    expect(await harmIn(page)).toEqual({ hacked: undefined, elements: 0 });
  });
});

test('each hostile report is shown as text or has no page', () => {
  for (const { name, slug, shown } of REPORTS) {
    const file = join(SITE, 'bao-cao', slug, 'index.html');
    expect(existsSync(file), name).toBe(shown !== undefined);
    if (shown === undefined) continue;
    expect(linksOf(readFileSync(file, 'utf8')).text, name).toContain(shown);
  }
});

test('no page of the site leads to anything but the web, mail and the site itself', () => {
  const schemes = new Set<string>();
  const pages = readdirSync(SITE, { recursive: true }).map(String);
  for (const name of pages.filter((name) => name.endsWith('.html'))) {
    for (const address of linksOf(readFileSync(join(SITE, name), 'utf8')).addresses) {
      schemes.add(new URL(address, 'kho:/').protocol);
    }
  }
  expect([...schemes].sort()).toEqual(['http:', 'https:', 'kho:', 'mailto:']);
});

test('hostile text is shown as text', async ({ page }) => {
  await page.goto('bao-cao/lang-son-2024-q1/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>window.hacked=15</script>');
  await expect(page.locator('main')).toContainText('<b onclick="window.hacked=21">chữ đậm</b>');
  await expect(page.locator('main')).toContainText('liên kết xấu');
  await expect(page.getByRole('link', { name: 'liên kết xấu' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'liên kết tốt' })).toHaveAttribute('rel', /nofollow/);
});

test('search shows hostile text as text', async ({ page }) => {
  await page.goto('tim-kiem/?q=window.hacked');
  await expect(page.locator('main')).toContainText('window.hacked');
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
});

test("an archive's own styles are laid over the site's, but can't reach other hosts", async ({
  page,
  baseURL,
}) => {
  const foreign = watchForeign(page, baseURL ?? '');
  await gotoAtRest(page, './');
  const accent = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--accent'));
  expect(accent.trim()).toBe('rgb(0, 90, 60)');
  expect(foreign).toEqual([]);
});
