import { parseAtomFeed } from 'feedsmith';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { writeFeeds } from '../../../src/publish/feeds.ts';
import { writeSitemap } from '../../../src/publish/sitemap.ts';
import { archive, observation, report } from './small-archive.ts';

const SITE = 'https://kho.example/a/b';
let folder = '';
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
});

const hostile = archive({
  reports: [
    report({
      title: 'Báo cáo <b>]]>&amp;\u0000\u000B\uD800 "quý"',
      corrections: [{ date: '2024-05-02', note: 'Sửa.' }],
    }),
    report({
      slug: 'tinh-thu-2023',
      period: '2023',
      date: '2024-01-15',
      corrections: [{ date: '2024-02', note: 'Sửa.' }],
    }),
  ],
  observations: [observation({ quote: '<script>&' }), observation({ primary: false, anchor: 'f-2' })],
});

describe('the feeds', () => {
  it('list reports, newest first, with addresses of their own and the day of the last correction', async () => {
    await writeFeeds(hostile, folder, SITE);
    const feed = parseAtomFeed(read('atom/bao-cao.xml'));
    expect(feed.id).toBe(`${SITE}/atom/bao-cao.xml`);
    expect(feed.updated).toBe('2024-05-02T00:00:00Z');
    expect(feed.entries?.map(({ id }) => id)).toEqual([
      `${SITE}/bao-cao/tinh-thu-2024-q1/`,
      `${SITE}/bao-cao/tinh-thu-2023/`,
    ]);
    expect(feed.entries?.[0]).toMatchObject({
      published: '2024-03-01T00:00:00Z',
      updated: '2024-05-02T00:00:00Z',
      authors: [{ name: 'UBND tỉnh Thử' }],
    });
  });

  it("lead from an indicator's feed to the very statements, main ones alone", async () => {
    await writeFeeds(hostile, folder, SITE);
    const { entries } = parseAtomFeed(read('atom/chi-tieu/thu.xml'));
    expect(entries?.map(({ id }) => id)).toEqual([`${SITE}/bao-cao/tinh-thu-2024-q1/#f-thu-1`]);
    expect(parseAtomFeed(read('atom/khu-vuc/tinh-thu.xml')).entries).toHaveLength(2);
  });

  it('tell what was reached, not what is aimed at or quoted for comparison', async () => {
    const observations = [
      observation({ anchor: 'f-thu-1' }),
      observation({ anchor: 'f-thu-2', role: 'target', period: '2024' }),
      observation({ anchor: 'f-thu-3', role: 'reference', period: '2023-Q1' }),
    ];
    await writeFeeds({ ...hostile, observations }, folder, SITE);
    const { entries } = parseAtomFeed(read('atom/chi-tieu/thu.xml'));
    expect(entries?.map(({ id }) => id)).toEqual([`${SITE}/bao-cao/tinh-thu-2024-q1/#f-thu-1`]);
  });

  it('quote a damaged report as a machine read it, and say so', async () => {
    const reading = { quote: 'ước 5 tỷ đồng', sentence: 'Thu ước 5 tỷ đồng.' };
    const archived = archive({ observations: [observation({ quote: 'uoc 5 ty dong', reading })] });
    await writeFeeds(archived, folder, SITE);
    const [entry] = parseAtomFeed(read('atom/chi-tieu/thu.xml')).entries ?? [];
    expect(entry?.title?.value).toMatch(/: ước 5 tỷ đồng \(chữ máy đoán\)$/u);
    expect(entry?.summary?.value).toBe('Thu ước 5 tỷ đồng.');
  });

  it('have one entry for a table’s row that states several periods', async () => {
    const row = { anchor: 'f-thu-row', statement: 'table' } as const;
    const observations = [
      observation({ ...row, period: '2023-Q1', role: 'reference' }),
      observation({ ...row, period: '2024-Q1' }),
      observation({ ...row, period: '2024-M03' }),
    ];
    await writeFeeds({ ...hostile, observations }, folder, SITE);
    const { entries } = parseAtomFeed(read('atom/chi-tieu/thu.xml'));
    expect(entries?.map(({ id }) => id)).toEqual([`${SITE}/bao-cao/tinh-thu-2024-q1/#f-thu-row`]);
  });

  it('without an entry yet are of the day of the newest report, which told nothing for them', async () => {
    await writeFeeds({ ...hostile, observations: [] }, folder, SITE);
    const feed = parseAtomFeed(read('atom/chi-tieu/thu.xml'));
    expect(feed.entries ?? []).toEqual([]);
    expect(feed.updated).toBe('2024-05-02T00:00:00Z');
  });

  it('are well-formed XML whatever the reports say', async () => {
    await writeFeeds(hostile, folder, SITE);
    for (const name of ['bao-cao', 'chi-tieu/thu', 'khu-vuc/tinh-thu']) {
      const { errors } = await validateXML({ xml: read(`atom/${name}.xml`), normalization: 'format' });
      expect(errors).toEqual([]);
    }
    expect(read('atom/bao-cao.xml')).not.toContain('<b>');
  });
});

describe('the sitemap', () => {
  it('is valid by the schema of the protocol and lists every page', async () => {
    const pages = ['', 'bao-cao/tinh-thu-2024-q1/', 'bao-cao/tinh-thu-2023/'].map(
      (path) => `${path}index.html`,
    );
    await writeSitemap(hostile, [...pages, '404.html', 'data/reports.csv'], folder, SITE);
    const main = createRequire(import.meta.url).resolve('sitemap');
    const root = main.slice(0, main.lastIndexOf('node_modules/sitemap/') + 'node_modules/sitemap/'.length);
    const schema = readFileSync(join(dirname(root + 'x'), 'schema/sitemap.xsd'), 'utf8');
    const { valid, errors } = await validateXML({ xml: read('sitemap.xml'), schema });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    expect([...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
      `${SITE}/`,
      `${SITE}/bao-cao/tinh-thu-2023/`,
      `${SITE}/bao-cao/tinh-thu-2024-q1/`,
    ]);
    expect(read('sitemap.xml')).toContain('<lastmod>2024-05-02</lastmod>');
    expect(read('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  });
});
