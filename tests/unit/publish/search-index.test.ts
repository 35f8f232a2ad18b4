import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEngine, type Pagefind, type SearchEngine } from '../../../src/client/search/engine.ts';
import { readHit } from '../../../src/client/search/hit.ts';
import { readQuery } from '../../../src/client/search/query.ts';
import { writeSearchIndex } from '../../../src/publish/search-index.ts';
import { serveFolder, type ServedFolder } from '../../../src/publish/serve-folder.ts';
import { archive, report } from './small-archive.ts';

const TEXTS = [
  'Vốn đầu tư công tăng nhanh, đạt 27,3% dự toán.',
  'Dầu tự công thức pha chế.',
  'Công việc đầu năm, tư vấn xong; phát triển kinh tế - xã hội.',
  'Ngân sách nhà nước 2.045,7 tỷ đồng.',
  'Ngàn sách cho 273 trường; tỉ lệ hoà giải theo 123/QĐ-UBND.',
];
const section = (text: string, at: number) => ({
  id: `s-${at}`,
  depth: 2,
  path: [`Mục ${at}`],
  topics: [],
  text,
});
const small = archive({
  indicators: [],
  reports: [
    report({ sections: TEXTS.slice(0, 3).map(section) }),
    report({
      slug: 'tinh-thu-2021-9m',
      period: '2021-9M',
      sections: TEXTS.slice(3).map((text, at) => section(text, at + 3)),
    }),
  ],
});

let folder: string;
let served: ServedFolder;
let engine: SearchEngine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  await writeSearchIndex(small, folder);
  served = await serveFolder({ dir: folder, base: '/a/b/' });
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href)) as Pagefind & {
    options(options: { basePath: string }): Promise<void>;
  };
  await pagefind.options({ basePath: `${served.url}pagefind/` });
  engine = await loadEngine(pagefind);
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

const search = (query: string, chosen = {}, order: 'relevance' | 'newest' | 'oldest' = 'relevance') =>
  engine.search(readQuery(query), { chosen, order });

async function texts(query: string, chosen = {}): Promise<string[]> {
  const { found } = await search(query, chosen);
  return Promise.all(
    found.map(async ({ tier, result }) => {
      const { path } = await readHit(result);
      return `${tier} ${path.split('#')[1] ?? ''}`;
    }),
  );
}

describe('a real index', () => {
  it('finds accented text by an unaccented query', async () => {
    expect(await texts('dau tu cong')).toContain('phrase s-0');
  });

  it('finds first what has the accents that were typed', async () => {
    expect(await texts('đầu tư công')).toEqual(['phrase s-0', 'folded s-1', 'rest s-2']);
    expect(await texts('ngân sách')).toEqual(['phrase s-3', 'folded s-4']);
  });

  it('finds only the phrase of a query in quotation marks', async () => {
    expect(await texts('"đầu tư công"')).toEqual(['phrase s-0', 'folded s-1']);
  });

  it.each([
    ['kinh tế xã hội', 's-2'],
    ['kinh te - xa hoi', 's-2'],
    ['2045,7', 's-3'],
    ['2.045,7', 's-3'],
    ['tỷ lệ hòa giải', 's-4'],
    ['123/QĐ-UBND', 's-4'],
    ['123 qd ubnd', 's-4'],
  ])('finds “%s”', async (query, expected) => {
    expect(await texts(query)).toEqual([`phrase ${expected}`]);
  });

  it('tells 27,3 from 273', async () => {
    expect(await texts('27,3')).toEqual(['phrase s-0']);
    expect(await texts('273')).toEqual(['phrase s-4']);
  });

  it('gives the text back as printed', async () => {
    const { found } = await search('hòa giải');
    const hits = await Promise.all(found.map(({ result }) => readHit(result)));
    expect(hits[0]).toMatchObject({ text: TEXTS[4], title: 'Mục 4', slug: 'tinh-thu-2021-9m' });
  });

  it('does not search what a result merely shows', async () => {
    expect(await texts('UBND tỉnh Thử')).toEqual([]);
    expect(await texts('9M')).toEqual([]);
  });

  it('filters, and counts the other values of a chosen filter too', async () => {
    const { found, counts } = await search('công', { nam: '2024' });
    expect(found.length).toBe(3);
    expect(counts.nam).toEqual({ 2021: 0, 2024: 3 });
    expect(await texts('công', { nam: '2021' })).toEqual([]);
  });

  it('sorts by date', async () => {
    const { found } = await search('sách OR', {}, 'oldest');
    expect(found.length).toBeGreaterThan(0);
    const { found: both } = await search('s', {}, 'oldest');
    const first = both[0] && (await readHit(both[0].result));
    expect(first?.slug).toBe('tinh-thu-2021-9m');
  });

  it('names the words it does not have', async () => {
    expect((await search('zzz đầu')).unknownWords).toEqual(['zzz']);
    expect((await search('zzz')).found).toEqual([]);
    expect((await search('giaix')).unknownWords).toEqual(['giaix']);
    expect((await search('đầu gi')).unknownWords).toEqual([]);
  });

  it('is written without interfaces that are not used', async () => {
    expect((await readdir(join(folder, 'pagefind'))).filter((name) => /ui|highlight/.test(name))).toEqual([]);
  });
});
