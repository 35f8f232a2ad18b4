import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { findingsInBothThemes } from './axe.ts';
import { ENGLISH_PAGES, KINDS_OF_LONG_PAGE, KINDS_OF_PAGE, OTHER_PAGES } from './kinds-of-page.ts';
import { expectSoundPage, expectToFitNarrowScreens } from './sound-page.ts';

/** Of the same kind as another page, as far as axe goes; a run over a long page takes seconds. */
const ALIKE = new Set(['report from a scan', 'indicator with a break', 'reconciliation of a year', 'year']);

/** One load per kind of page: what holds for all of them is asked together, because loading is what takes time. */
for (const [kind, address] of Object.entries({ ...KINDS_OF_PAGE, 'wrong addresses’': '404.html' })) {
  test(`the ${kind} page is sound, accessible in both themes, and fits every screen`, async ({ page }) => {
    test.setTimeout(90_000);
    await expectSoundPage(page, address);
    if (!ALIKE.has(kind)) expect(await findingsInBothThemes(page)).toEqual([]);
    await expectToFitNarrowScreens(page);
  });
}

/** The addresses of a route's pages, from its file in `src/pages`; a part that may be left out is asked for twice. */
function patternsOf(file: string): RegExp[] {
  const address = file
    .split(sep)
    .join('/')
    .replace(/(?:^|(?<=\/))index\.astro$/, '')
    .replace(/^404\.astro$/, '404.html')
    .replace(/(?<!\/|^)\.astro$/, '/')
    .replace('[language]', 'en');
  return withParts(address).map((pattern) => new RegExp(`^${pattern.replace(/\[\w+\]/g, '[^/]+')}$`));
}

/** An address without each of the parts that may be left out, and with it. */
function withParts(address: string): string[] {
  const [part, name] = /\[\.{3}(\w+)\]\//.exec(address) ?? [];
  if (part === undefined) return [address];
  return ['', name === 'language' ? 'en/' : '.+/'].flatMap((some) => withParts(address.replace(part, some)));
}

test('each route of the site has a page among those that axe is run on', () => {
  const asked = [
    ...Object.values(KINDS_OF_PAGE),
    ...ENGLISH_PAGES,
    ...Object.values(KINDS_OF_LONG_PAGE),
    ...OTHER_PAGES,
  ].map((address) => address.replace(/\?.*/, ''));
  const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' });
  const patterns = routes.filter((file) => file.endsWith('.astro')).flatMap(patternsOf);
  expect(patterns.length).toBeGreaterThan(20);
  expect(patterns.filter((pattern) => !asked.some((address) => pattern.test(address)))).toEqual([]);
});

test('a page knows the way to the site’s root', async ({ page, baseURL }) => {
  for (const address of [KINDS_OF_PAGE.home, KINDS_OF_PAGE.topics, KINDS_OF_PAGE.report]) {
    await page.goto(address, { waitUntil: 'commit' });
    const root = await page.evaluate(
      () => new URL(document.documentElement.dataset.root ?? '', location.href).href,
    );
    expect(root).toBe(baseURL);
  }
});

test('the first Tab reaches a link past the navigation', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.report);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Tới nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
