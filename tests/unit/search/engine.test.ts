import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { SearchState } from '../../../src/search/query/address.ts';
import type { Archive } from '../../../src/archive/model.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { present } from '../../../src/search/results/present.ts';
import { wordsOf } from '../../../src/search/prepare/text.ts';
import { inShards } from '../../../src/search/index/shard-membership.ts';
import { INDEX_FOLDER, makeSearchIndex, publishSearchIndex } from '../../../src/search/index/write-index.ts';
import { allResults, serveIndex, type ServedIndex } from '../../served-index.ts';
import { archive, indicator, report } from '../publish/small-archive.ts';

const TEXTS = [
  'Vốn đầu tư công tăng nhanh, đạt 27,3% dự toán.',
  'Dầu tự công thức pha chế.',
  'Công việc đầu năm, tư vấn xong; phát triển kinh tế - xã hội.',
  'Ngân sách nhà nước 2.045,7 tỷ đồng.',
  'Ngàn sách cho 273 trường; tỉ lệ hoà giải theo 123/QĐ-UBND.',
  'Thu NSNN đạt khá, trồng rừng ở Chi Lăng.',
];
const section = (text: string, at: number) => ({
  id: `s-${at}`,
  depth: 2,
  path: [`Mục ${at}`],
  topics: [],
  text,
  cites: [],
});
const small = archive({
  indicators: [
    indicator({ id: 'a', name: 'Sản lượng chè', definition: 'Chè khô.', aliases: [] }),
    indicator({ id: 'b', name: 'Sản lượng mía', definition: 'Mía tươi.', aliases: ['mía cây', 'cây mía'] }),
  ],
  abbreviations: [{ short: 'NSNN', long: ['ngân sách nhà nước'] }],
  reports: [
    report({ number: '77/BC-UBND', sections: TEXTS.slice(0, 3).map(section) }),
    report({
      slug: 'tinh-thu-2021-9m',
      period: '2021-9M',
      sections: TEXTS.slice(3).map((text, at) => section(text, at + 3)),
    }),
    report({
      slug: 'tinh-thu-2020',
      period: '2020',
      source: { transcription: 'ocr' },
      sections: [section('Vbn ddu tu c6ng; ngén sach nha nudc. Kinh té x& hgi, kinh té - xa hoi.', 6)],
    }),
  ],
});

let folder: string;
let served: ServedIndex;
let engine: SearchEngine;

const writeIndex = async (of: Archive, dir: string): Promise<void> => {
  publishSearchIndex(await makeSearchIndex(of, join(dir, 'kept')), dir);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-engine-'));
  await writeIndex(small, folder);
  served = await serveIndex(folder);
  engine = await served.engine();
});

afterAll(async () => {
  served.close();
  await rm(folder, { recursive: true });
});

/** What was counted, and all of it as it is found: the two must be the same. */
async function search(
  query: string,
  chosen: SearchState['chosen'] = {},
  order: SearchState['order'] = 'relevance',
) {
  const outcome = await engine.search(engine.read(query), { chosen, order });
  const { all, results } = await allResults(outcome);
  expect(results, query).toHaveLength(all.found.length);
  return { ...all, found: results };
}

async function texts(query: string, chosen: SearchState['chosen'] = {}): Promise<string[]> {
  const { found } = await search(query, chosen);
  return Promise.all(found.map(async ({ tier, hit }) => `${tier} ${(await hit()).path.split('#')[1] ?? ''}`));
}

describe('a real index', () => {
  it('finds accented text by an unaccented query', async () => {
    expect(await texts('dau tu cong')).toContain('phrase s-0');
  });

  it('finds first what has the accents that were typed, then what OCR left without, then other accents', async () => {
    expect(await texts('đầu tư công')).toEqual(['phrase s-0', 'phrase s-6', 'folded s-1', 'near s-2']);
    expect(await texts('ngân sách')).toEqual(['phrase s-3', 'phrase s-6', 'folded s-4']);
  });

  it('lists phrases by the tally; for words alone and apart it asks Pagefind, and puts them in the same order', async () => {
    const visit = await served.engine();
    served.requests.length = 0;
    const outcome = await visit.search(visit.read('đầu tư công'), { chosen: {}, order: 'relevance' });
    const phrases = await outcome.results.next(10);
    expect(phrases.map(({ tier }) => tier)).toEqual(['phrase', 'phrase', 'folded']);
    const ofPagefind = () => served.requests.filter((path) => path.includes('/index/'));
    expect(ofPagefind()).toEqual([]);
    const apart = await outcome.apart?.();
    expect((await apart?.results.next(10))?.map(({ tier }) => tier)).toEqual(['near']);
    expect(ofPagefind()).not.toEqual([]);
    expect(apart?.apart).toBeUndefined();
  });

  it('finds only the phrase of a query in quotation marks, wherever they stand', async () => {
    expect(await texts('"đầu tư công"')).toEqual(['phrase s-0', 'phrase s-6', 'folded s-1']);
    expect(await texts('tăng "đầu tư công"')).toEqual(['phrase s-0']);
  });

  it('leaves out what a minus stands before', async () => {
    expect(await texts('công -"dự toán"')).not.toContain('phrase s-0');
    expect(await texts('công -"dự toán"')).toContain('phrase s-1');
  });

  test.each([
    ['kinh tế xã hội', ['phrase s-2', 'phrase s-6']],
    ['kinh te - xa hoi', ['phrase s-2', 'phrase s-6']],
    ['2045,7', ['phrase s-3']],
    ['2.045,7', ['phrase s-3']],
    ['2045.7', ['phrase s-3']],
    ['tỷ lệ hòa giải', ['phrase s-4']],
    ['123/QĐ-UBND', ['phrase s-4']],
    ['123 qd ubnd', ['phrase s-4']],
    ['27,3', ['phrase s-0']],
    ['273', ['phrase s-4']],
    ['nsnn', ['phrase s-3', 'phrase s-5', 'phrase s-6']],
    ['ngân sách nhà nước', ['phrase s-3', 'phrase s-5', 'phrase s-6']],
    ['UBND tỉnh Thử', ['phrase ', 'phrase ', 'phrase ']],
  ])('finds for “%s” %j', async (query, expected) => {
    expect((await texts(query)).sort()).toEqual(expected);
  });

  it('gives the text back as printed, with marks on what OCR printed', async () => {
    const [hit] = await Promise.all((await search('hòa giải')).found.map((result) => result.hit()));
    expect(hit).toMatchObject({ text: TEXTS[4], title: 'Mục 4' });
    const { found, query } = await search('kinh tế xã hội');
    const damaged = found.find(({ card }) => card?.ocr);
    const shown = damaged && present(await damaged.hit(), 'text', query);
    expect(shown?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'Kinh té x& hgi',
      'kinh té - xa hoi',
    ]);
  });

  it('gives an indicator back with its definition and its other names, be there any', async () => {
    const hits = await Promise.all((await search('sản lượng')).found.map((result) => result.hit()));
    expect(hits.map(({ text, aliases }) => [text, ...aliases]).sort()).toEqual([
      ['Chè khô.'],
      ['Mía tươi.', 'mía cây', 'cây mía'],
    ]);
    expect((await search('cây mía')).found).toHaveLength(1);
  });

  it('filters, and counts the other values of a chosen filter too', async () => {
    const { found, counts } = await search('công', { nam: '2024' });
    expect(found.length).toBe(3);
    expect(counts.nam).toEqual({ 2020: 1, 2024: 3 });
    expect(await texts('công', { nam: '2021' })).toEqual([]);
  });

  it('sorts by date within what answers as well', async () => {
    const { found } = await search('sach', {}, 'oldest');
    expect(found.map(({ card }) => card?.slug)).toEqual([
      'tinh-thu-2020',
      'tinh-thu-2021-9m',
      'tinh-thu-2021-9m',
    ]);
  });

  it('names the words it does not have, and finishes a word that is being typed', async () => {
    expect((await search('zzz đầu')).unknownWords).toEqual(['zzz']);
    expect((await search('zzz')).found).toEqual([]);
    expect(await texts('trồng rừn')).toEqual(['phrase s-5']);
    expect((await search('trồng rừn')).correction).toMatchObject({ wrong: 'rừn', right: 'rung' });
  });

  it('puts a slip right, where it is asked to', async () => {
    expect((await search('cogn đầu')).correction).toMatchObject({ wrong: 'cogn', right: 'cong' });
    const asked = { chosen: {}, order: 'relevance' } as const;
    const { correction } = await engine.search(engine.read('cogn đầu'), asked, { mends: false });
    expect(correction).toBeUndefined();
  });

  it('holds every word of every text at its place', async () => {
    for (const [at, text] of TEXTS.entries()) {
      const words = wordsOf(text).map(({ key }) => key);
      expect(await texts(`"${words.join(' ')}"`), text).toContain(`phrase s-${at}`);
    }
  });

  it('finds reports by their titles, numbers and issuers', async () => {
    const { found } = await search('77/BC-UBND');
    expect(found[0]).toMatchObject({ where: 'report', card: { slug: 'tinh-thu-2024-q1' } });
    expect((await search('"tình hình quý I năm 2024"')).found.map(({ where }) => where)).toContain('report');
  });

  it("lies beside Pagefind's own files, by which its own interface works too", async () => {
    const files = await readdir(join(folder, INDEX_FOLDER), { recursive: true });
    for (const name of ['pagefind.js', 'wasm.unknown.pagefind', 'pagefind-ui.js', 'pagefind-ui.css'])
      expect(files).toContain(name);
    const [shard = ''] = files.filter((path) => path.endsWith('/pagefind-entry.json'));
    for (const name of ['pagefind.js', 'pagefind-worker.js', 'index', 'fragment'])
      expect(files).toContain(join(dirname(shard), name));
  });
});

describe('a question of a time or a place', () => {
  it('is answered within it, and by its reports where it asks for nothing else', async () => {
    const asked = engine.ask('công quý 1 năm 2024');
    expect(asked).toMatchObject({ rest: 'công', chosen: { nam: '2024', 'trong-nam': 'Q1' } });
    expect((await search(asked.rest, asked.chosen)).found).toHaveLength(3);
    const { chosen } = engine.ask('năm 2024');
    const { found } = await search('', chosen);
    expect(found.map(({ where, card }) => `${where} ${card?.period ?? ''}`)).toEqual(['report 2024-Q1']);
  });

  it('yields to what is chosen', () => {
    expect(engine.ask('công 2024', { nam: '2021' })).toMatchObject({ rest: 'công 2024', understood: [] });
  });

  it('finds periods however they are written, in quotation marks too', async () => {
    for (const quarter of ['"quý I"', '"quý 1"', '"quý một"'])
      expect((await search(quarter)).found.length, quarter).toBe(3);
  });
});

describe('an index of many reports', () => {
  const REPORTS = 150;
  const reports = Array.from({ length: REPORTS }, (_, at) => {
    const year = 2200 - at;
    const text = at === REPORTS - 1 ? 'Cuối cùng có cây hồi.' : 'Thu ngân sách tăng.';
    return report({ slug: `r-${year}`, period: String(year), sections: [section(text, 0)] });
  });
  const sizes = inShards(reports).map(({ length }) => length);
  const [newest = 0] = sizes;
  /** How many indexes, newest first, hold so many reports. */
  const indexesOf = (count: number): number => {
    let held = 0;
    return 1 + sizes.findIndex((size) => (held += size) >= count);
  };
  let many: string;
  let at: ServedIndex;
  let folders: readonly string[];
  beforeAll(async () => {
    many = await mkdtemp(join(tmpdir(), 'search-shards-'));
    await writeIndex(archive({ indicators: [], reports }), many);
    at = await serveIndex(many);
    engine = await at.engine();
    folders = (await at.index()).archive.shards.map((shard) => shard.folder);
  });
  afterAll(async () => {
    at.close();
    await rm(many, { recursive: true });
  });

  const foldersAsked = (): string[] =>
    [...new Set(at.requests.map((path) => path.split('/')[0] ?? ''))].filter((name) =>
      folders.includes(name),
    );

  it('counts all of them before any is opened but those of the first results', async () => {
    const { found, counts, results } = await engine.search(engine.read('ngân sách'), {
      chosen: {},
      order: 'relevance',
    });
    expect(found).toHaveLength(REPORTS - 1);
    expect(Object.keys(counts.nam)).toHaveLength(REPORTS - 1);
    const first = await results.next(10);
    expect(first.map(({ card }) => card?.period)).toContain('2200');
    expect(results.left).toBe(REPORTS - 11);
    expect(foldersAsked()).toEqual(folders.slice(0, indexesOf(10)));
  });

  it('opens older ones where the reader wants more', async () => {
    const { results } = await engine.search(engine.read('ngân sách'), { chosen: {}, order: 'relevance' });
    await results.next(newest + 1);
    expect(foldersAsked()).toEqual(folders.slice(0, 2));
    const oldest = await engine.search(engine.read('ngân sách'), { chosen: {}, order: 'oldest' });
    expect((await oldest.results.next(1))[0]?.card?.period).toBe(String(2202 - REPORTS));
  });

  it('opens besides the newest only the indexes that have the words', async () => {
    engine = await at.engine();
    at.requests.length = 0;
    expect((await search('cuối hồi')).found).toHaveLength(1);
    expect((await search('"cây hồi"')).found).toHaveLength(1);
    expect((await search('"cuối hồi"')).found).toEqual([]);
    expect((await search('zzz')).found).toEqual([]);
    expect(new Set(foldersAsked())).toEqual(new Set([folders[0], folders.at(-1)]));
    expect((await search('zzz thu')).unknownWords).toEqual(['zzz']);
  });

  it('counts other years too where one is chosen', async () => {
    const { found, counts } = await search('cây hồi', { nam: String(2201 - REPORTS) });
    expect(found).toHaveLength(1);
    expect(counts.nam).toEqual({ [2201 - REPORTS]: 1 });
    const none = await search('cây hồi', { nam: '2200' });
    expect(none.found).toEqual([]);
    expect(none.counts.nam).toEqual({ [2201 - REPORTS]: 1 });
  });
});

it('a file that is not there is no silent nothing', async () => {
  const torn = await mkdtemp(join(tmpdir(), 'search-torn-'));
  await writeIndex(small, torn);
  const at = await serveIndex(torn);
  const shard = join(torn, INDEX_FOLDER, (await at.index()).archive.shards[0]?.folder ?? '');
  await rm(join(shard, 'index'), { recursive: true });
  const broken = await at.engine();
  const { results } = await broken.search(broken.read('thu'), { chosen: {}, order: 'relevance' });
  await expect(results.next(10)).rejects.toThrow(/could not be read/);
  at.close();
  await rm(torn, { recursive: true });
});
