import { expect, test, type Page } from '@playwright/test';
import { watchRest } from './at-rest.ts';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';
import { siteAddress } from './sites.ts';

declare global {
  interface Window {
    violations: string[];
  }
}

/** The site of the long archive, which has several areas and many periods. */
const LONG = siteAddress('long');

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
    const atRest = watchRest(page);
    await page.goto(path);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await atRest();
    expect(await watched.refused()).toEqual([]);
    expect(watched.foreign).toEqual([]);
  });
}

/** Uses a feature of a page and then asks what was refused. */
type Use = (page: Page) => Promise<void>;

const FEATURES: Readonly<Record<string, readonly [path: string, use: Use]>> = {
  'notes, figures and places of a report': [
    KINDS_OF_PAGE.report,
    async (page) => {
      for (const link of ['a[role="doc-noteref"]', '.figure-link', 'h2 .place', 'p[id] .place']) {
        await page.locator(link).first().click({ force: true });
        await expect(page.locator('[popover]:popover-open')).toHaveCount(1);
        if (link.includes('place')) await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
        await page.keyboard.press('Escape');
      }
    },
  ],
  'the citation of a place': [
    KINDS_OF_PAGE.report,
    async (page) => {
      await page.locator('.report-body h3 .place').first().click({ force: true });
      await page.getByText('Trích dẫn chỗ này').click();
      await page.getByRole('link', { name: /BibTeX/ }).click();
      await expect(page.locator('.citation textarea')).toHaveCount(3);
    },
  ],
  'the contents on a phone': [
    KINDS_OF_PAGE.report,
    async (page) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.mouse.wheel(0, 3000);
      await page.getByRole('button', { name: /Mục lục/ }).click();
      await page.emulateMedia({ media: 'print' });
    },
  ],
  'charts, in both themes, sorted, chosen and saved as a picture': [
    `${LONG}chi-tieu/ban-hang/`,
    async (page) => {
      await expect(page.locator('[data-instrument="drawn"]')).toBeVisible();
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.getByRole('group', { name: 'Cách xem' }).getByRole('button').last().press('Enter');
      await page.getByRole('group', { name: 'Cách xem' }).getByRole('button').first().press('Enter');
      await page.locator('.periods-of-kind:not([open]) summary').first().press('Enter');
      await page
        .getByRole('columnheader', { name: /^Giá trị/ })
        .first()
        .getByRole('button')
        .press('Enter');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Lưu ảnh' }).press('Enter');
      expect(await (await download).failure()).toBeNull();
      await page.getByRole('checkbox', { name: 'Tỉnh Trên' }).press('Space');
    },
  ],
  'a comparison': [
    KINDS_OF_PAGE.comparison,
    async (page) => {
      await expect(page.locator('[data-instrument="drawn"] canvas').first()).toBeVisible();
      await page.getByLabel('Chỉ tiêu').selectOption('xnk-hai-quan');
      await page.getByRole('button', { name: 'Thêm vào' }).click();
      await expect(page).toHaveURL(/c=xnk-hai-quan/);
    },
  ],
  'the choice of reports': [
    KINDS_OF_PAGE.reports,
    async (page) => {
      await page.locator('form[data-report-filter] select').first().selectOption({ index: 1 });
      await expect(page.locator('form[data-report-filter] [role="status"]')).toHaveText(/\d+ báo cáo/);
    },
  ],
  'the search page and the marks where it leads to': [
    'tim-kiem/?q=ngan+sach',
    async (page) => {
      await page.locator('main').getByRole('listitem').getByRole('link').first().click();
      await page.waitForLoadState();
    },
  ],
  'the search dialog': [
    KINDS_OF_PAGE.about,
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('thu ngan sach');
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    },
  ],
};

for (const [name, [path, use]] of Object.entries(FEATURES)) {
  test(`in use within the policy: ${name}`, async ({ page, baseURL }) => {
    const home = path.startsWith(LONG) ? LONG : baseURL;
    const watched = await watch(page, home);
    const atRest = watchRest(page);
    await page.goto(path);
    await atRest();
    await use(page);
    await atRest();
    expect(await watched.refused()).toEqual([]);
    expect(watched.foreign).toEqual([]);
  });
}

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
