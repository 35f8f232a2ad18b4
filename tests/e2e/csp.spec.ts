import { expect, test, type Page } from '@playwright/test';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';

declare global {
  interface Window {
    violations: string[];
  }
}

/** Collects what the policy refuses and what is asked of other hosts, from the first byte of every page. */
async function watch(page: Page, home = ''): Promise<{ foreign: string[]; refused(): Promise<string[]> }> {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !/^(?:data|blob):/.test(request.url()))
      foreign.push(request.url());
  });
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      window.violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return { foreign, refused: () => page.evaluate(() => window.violations) };
}

for (const [kind, path] of Object.entries(KINDS_OF_PAGE)) {
  test(`the ${kind} page keeps to the policy and to its own host`, async ({ page, baseURL }) => {
    const watched = await watch(page, baseURL);
    await page.goto(path);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(await watched.refused()).toEqual([]);
    expect(watched.foreign).toEqual([]);
  });
}

test('notes, figures, places, charts and search keep to the policy while they are used', async ({
  page,
  baseURL,
}) => {
  const watched = await watch(page, baseURL);
  await page.goto('bao-cao/lang-son-2024-q1/');
  for (const link of ['a[role="doc-noteref"]', '.figure-link', 'h2 .place']) {
    await page.locator(link).first().click({ force: true });
    await page.keyboard.press('Escape');
  }
  expect(await watched.refused()).toEqual([]);
  await page.goto('chi-tieu/thu-ngan-sach/');
  await expect(page.locator('canvas').first()).toBeVisible();
  expect(await watched.refused()).toEqual([]);
  await page.goto('tim-kiem/');
  await page.locator('main').getByRole('searchbox').fill('ngan sach');
  await page.keyboard.press('Enter');
  await expect(page.locator('main').getByRole('listitem').first()).toBeVisible();
  expect(await watched.refused()).toEqual([]);
  expect(watched.foreign).toEqual([]);
});

test('the policy refuses inline scripts and styles, other hosts, frames and objects', async ({
  page,
  baseURL,
}) => {
  const watched = await watch(page, baseURL);
  await page.goto('');
  await page.evaluate(() => {
    const add = (tag: string, attributes: Record<string, string>, text = ''): void => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.textContent = text;
      document.body.append(element);
    };
    add('script', {}, 'window.hacked = 1');
    add('style', {}, 'body { display: none }');
    add('p', { style: 'color: red' });
    add('button', { onclick: 'window.hacked = 2', id: 'bad' });
    add('img', { src: 'https://example.org/a.png' });
    add('script', { src: 'https://example.org/a.js' });
    add('iframe', { src: 'https://example.org/' });
    add('object', { data: 'https://example.org/' });
    document.getElementById('bad')?.click();
  });
  await expect
    .poll(async () => (await watched.refused()).map((line) => line.split(' ')[0]).sort())
    .toEqual(
      [
        'script-src-elem',
        'style-src-elem',
        'style-src-attr',
        'script-src-attr',
        'img-src',
        'script-src-elem',
        'frame-src',
        'object-src',
      ].sort(),
    );
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
});
