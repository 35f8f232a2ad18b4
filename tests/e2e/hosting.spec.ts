import { expect, test } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { linksOf, scriptAddresses, styleAddresses } from './site-links.ts';

const SITE = '.cache/sites/demo';

interface Walk {
  /** Addresses asked for, and what is wrong with some: `page → address: fault`. */
  readonly asked: ReadonlySet<string>;
  readonly faults: readonly string[];
}

/** Follows every link, asset and lazily loaded script from a site's home, as far as its own folder goes. */
async function walk(home: string): Promise<Walk> {
  const faults: string[] = [];
  const ids = new Map<string, ReadonlySet<string>>();
  const fragments: { page: string; address: string }[] = [];
  const asked = new Set([home]);
  const queue = [home];
  const follow = (page: string, written: string, base: string): void => {
    if (!URL.canParse(written, base)) return void faults.push(`${page} → ${written}: not an address`);
    const url = new URL(written, base);
    if (url.origin !== new URL(home).origin) return;
    if (!url.href.startsWith(home)) return void faults.push(`${page} → ${written}: leaves the site's folder`);
    if (url.hash) fragments.push({ page, address: url.href });
    url.hash = '';
    if (asked.has(url.href)) return;
    asked.add(url.href);
    queue.push(url.href);
  };
  const visit = async (address: string): Promise<void> => {
    const response = await fetch(address, { redirect: 'manual' });
    if (response.status !== 200) return void faults.push(`${address}: ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    if (type.includes('html')) {
      const links = linksOf(text);
      ids.set(address, links.ids);
      for (const written of links.addresses) follow(address, written, address);
    } else if (type.includes('css')) {
      for (const written of styleAddresses(text)) follow(address, written, address);
    } else if (type.includes('javascript') && address.includes('/_astro/')) {
      for (const written of scriptAddresses(text)) follow(address, written, address);
    }
  };
  while (queue.length > 0) await Promise.all(queue.splice(0, 16).map(visit));
  for (const { page, address } of fragments) {
    const url = new URL(address);
    const id = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    const known = ids.get(url.href);
    if (known && !known.has(id)) faults.push(`${page} → ${address}: no such place`);
  }
  return { asked, faults };
}

for (const base of ['/', '/a/b/', '/kho-b%C3%A1o-c%C3%A1o/x/']) {
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

test('a file server that knows nothing but files and index.html serves the whole site', async () => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const file = join(SITE, path.endsWith('/') ? `${path}index.html` : path);
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
  try {
    const { port } = server.address() as AddressInfo;
    expect((await walk(`http://127.0.0.1:${port}/`)).faults).toEqual([]);
  } finally {
    server.close();
    server.closeAllConnections();
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
