import { expect, test } from '@playwright/test';
import { parseAtomFeed } from 'feedsmith';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { linksOf } from './site-links.ts';
import { metaOf } from './page-meta.ts';
import { siteFolder, SITES } from './sites.ts';

/** A built site that was told its address, on the most hostile content there is. */
const SITE = siteFolder('hostile');
/** One that was not. */
const UNNAMED = '.cache/sites/demo';

const filesOf = (site: string, ending: string): string[] =>
  readdirSync(site, { recursive: true })
    .map((name) => String(name).split(sep).join('/'))
    .filter((name) => name.endsWith(ending))
    .sort();
const read = (name: string, site = SITE): string => readFileSync(join(site, name), 'utf8');
const addressOf = (file: string): string => SITES.hostile.siteUrl + file.replace(/index\.html$/, '');
/** The file that a host would answer an address of the site with. */
const fileOf = (address: string): string => {
  const path = decodeURIComponent(address.slice(SITES.hostile.siteUrl.length).replace(/[?#].*$/s, ''));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};
const pages = () => filesOf(SITE, 'index.html');

test('every page names its own address, a picture that is there and feeds that are there', () => {
  for (const page of pages()) {
    const { canonical, properties, feeds } = metaOf(read(page));
    expect(canonical, page).toBe(addressOf(page));
    expect(properties.get('og:url'), page).toBe(addressOf(page));
    const picture = properties.get('og:image') ?? '';
    expect(picture.startsWith(SITES.hostile.siteUrl), page).toBe(true);
    const png = readFileSync(join(SITE, fileOf(picture)));
    expect([png.subarray(1, 4).toString('latin1'), png.readUInt32BE(16), png.readUInt32BE(20)], page).toEqual(
      ['PNG', 1200, 630],
    );
    expect(feeds.length, page).toBeGreaterThan(0);
    for (const feed of feeds)
      expect(existsSync(join(SITE, dirname(page), feed)), `${page} → ${feed}`).toBe(true);
  }
});

test('pages in two languages name each other by their full addresses', () => {
  const versions = new Map(pages().map((page) => [addressOf(page), metaOf(read(page)).languages]));
  const several = [...versions].filter(([, languages]) => languages.size > 0);
  expect(several.length).toBeGreaterThanOrEqual(8);
  for (const [address, languages] of several) {
    expect([...languages.values()]).toContain(address);
    for (const other of languages.values()) expect(versions.get(other), address).toEqual(languages);
  }
});

test('the sitemap is valid by its schema and lists the address of every page', async () => {
  const schema = readFileSync('node_modules/sitemap/schema/sitemap.xsd', 'utf8');
  const { errors } = await validateXML({ xml: read('sitemap.xml'), schema });
  expect(errors).toEqual([]);
  const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
  expect(listed.sort()).toEqual(pages().map(addressOf).sort());
  expect(read('robots.txt')).toContain(`Sitemap: ${SITES.hostile.siteUrl}sitemap.xml`);
});

test('every feed is read by a parser, and its entries lead to places that are there', () => {
  const feeds = filesOf(SITE, '.xml').filter((name) => name.startsWith('atom/'));
  // All reports, one area, one indicator.
  expect(feeds).toHaveLength(3);
  for (const name of feeds) {
    const { id, title, updated, entries = [] } = parseAtomFeed(read(name));
    expect(id).toBe(SITES.hostile.siteUrl + name);
    expect(title?.value).toMatch(/\p{L}/u);
    expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(entries.length, name).toBeGreaterThan(0);
    for (const { id: address = '', links } of entries) {
      const place = decodeURIComponent(new URL(address).hash.slice(1));
      const { ids } = linksOf(read(fileOf(address)));
      expect(place === '' || ids.has(place), address).toBe(true);
      expect(links?.map(({ href }) => href)).toEqual([address]);
    }
  }
});

test('without an address nothing claims to have one', () => {
  expect(filesOf(UNNAMED, '.xml')).toEqual([]);
  expect(existsSync(join(UNNAMED, 'robots.txt'))).toBe(false);
  expect(existsSync(join(UNNAMED, 'anh'))).toBe(false);
  for (const page of filesOf(UNNAMED, 'index.html')) {
    const { canonical, properties, feeds } = metaOf(read(page, UNNAMED));
    expect([canonical, properties.get('og:url'), properties.get('og:image'), feeds], page).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ]);
  }
});
