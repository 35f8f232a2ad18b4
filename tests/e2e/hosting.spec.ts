import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { depth } from '../depth.ts';
import { walk } from './walk-site.ts';

const SITE = '.cache/sites/demo';

/** The last is the hardest; a server that knows only files is asked below from the root. */
const BASES = ['/', '/a/b/', '/kho-b%C3%A1o-c%C3%A1o/x/'];

for (const base of BASES.slice(-depth(BASES.length, 1))) {
  test(`every link, asset and place is there under ${base}`, async () => {
    test.setTimeout(120_000);
    const { url, close } = await serveFolder({ dir: SITE, base });
    try {
      const { asked, faults } = await walk(url);
      expect(faults).toEqual([]);
      const pages = (await readdir(SITE, { recursive: true })).filter((name) => name.endsWith('index.html'));
      const unreached = pages
        .map((name) => url + name.replaceAll('\\', '/').replace(/index\.html$/, ''))
        .filter((page) => !asked.has(page));
      expect(unreached, 'pages that no link leads to').toEqual([]);
    } finally {
      await close();
    }
  });
}

/** Serves files and `index.html` and no more; `lenient` shows a folder's page without its last slash too. */
async function serveBare(lenient = false): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const folder = path.endsWith('/') || (lenient && !/\.\w+$/.test(path));
    const file = join(SITE, folder ? `${path}/index.html` : path);
    readFile(file).then(
      (body) => {
        const ending = file.slice(file.lastIndexOf('.') + 1);
        const type = { html: 'text/html', css: 'text/css', js: 'text/javascript' }[ending];
        response.writeHead(200, { 'Content-Type': type ?? 'application/octet-stream' }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

test('a file server that knows nothing but files and index.html serves the whole site', async () => {
  const { url, close } = await serveBare();
  try {
    expect((await walk(url)).faults).toEqual([]);
  } finally {
    close();
  }
});

test('a host that shows pages without their last slash breaks neither links nor charts nor search', async ({
  page,
}) => {
  const { url, close } = await serveBare(true);
  const lost: string[] = [];
  page.on('response', (response) => response.status() === 404 && lost.push(response.url()));
  try {
    await page.goto(`${url}chi-tieu/thu-ngan-sach`);
    await expect(page.locator('[data-instrument="drawn"]')).toBeVisible();
    await page.goto(`${url}tim-kiem?q=ng%C3%A2n+s%C3%A1ch`);
    await page.locator('.hit-title a[href*="#"]').first().click();
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get('tim') ?? [])].length))
      .toBeGreaterThan(0);
    await page.goto(`${url}bao-cao`);
    await page.locator('main').getByRole('link', { name: /quý I/i }).first().click();
    await expect(page).toHaveURL(`${url}bao-cao/lang-son-2024-q1/`);
    expect(lost.filter((address) => !address.endsWith('favicon.ico'))).toEqual([]);
  } finally {
    close();
  }
});

test('search and charts work deep in a folder whose name has accents and spaces', async ({ page }) => {
  const { url, close } = await serveFolder({ dir: SITE, base: '/kho%20b%C3%A1o%20c%C3%A1o/x/' });
  try {
    await page.goto(`${url}tim-kiem/?q=ng%C3%A2n+s%C3%A1ch`);
    await expect(page.locator('main').getByRole('listitem').first()).toBeVisible();
    await page.goto(`${url}chi-tieu/thu-ngan-sach/`);
    await expect
      .poll(() =>
        page
          .locator('canvas')
          .first()
          .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL().length),
      )
      .toBeGreaterThan(3000);
  } finally {
    await close();
  }
});

test('a lost address is answered by a page that needs no other file', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const response = await page.goto('khong/co/trang/nay/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có trang này');
  // Its own styles apply under its own policy.
  await expect(page.locator('main')).toHaveCSS('border-top-style', 'double');
  expect(asked.filter((address) => !address.endsWith('favicon.ico'))).toEqual([
    `${baseURL}khong/co/trang/nay/`,
  ]);
});

test('the zip of the site, unpacked, is a whole site', async () => {
  test.setTimeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  const files = unzipSync(readFileSync(join(SITE, 'data/trang-web.zip')));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const { url, close } = await serveFolder({ dir: join(folder, 'kho-bao-cao') });
  try {
    const { asked, faults } = await walk(url);
    expect(faults).toEqual([]);
    expect(asked.size).toBeGreaterThan(100);
    expect(await (await fetch(`${url}MO-KHO.txt`)).text()).toContain('python3 -m http.server');
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
});
