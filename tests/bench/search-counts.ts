import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadArchive } from '../../src/archive/load-archive.ts';
import type { Archive } from '../../src/archive/model.ts';
import { archiveSettings } from '../../src/archive/settings.ts';
import { withoutAccents } from '../../src/domain/orthography.ts';
import { makeSearchIndex, publishSearchIndex } from '../../src/search/index/write-index.ts';
import { cardOf, catalogueRecords, damagedReader, reportRecords } from '../../src/search/records/records.ts';
import { writeThreeProvinces } from '../generators/three-provinces.ts';
import { serveIndex } from '../served-index.ts';
import { syntheticArchive } from './synthetic-reports.ts';

const SCRATCH = join('.cache/bench', `search-counts-${process.pid}`);
const SEED = 20_240_315;
/** Bytes of `pagefind.js`, which a visit fetches too; here it comes from the disk. */
const PROGRAM = 47_228;
const MOST_BYTES = 700_000;
/** Words, phrases of two words to eight, with accents and without, of numbers, and some that are nowhere. */
const QUERIES = [
  ...['ngân', 'sách', 'thu', 'kế hoạch', 'ngân sách', 'cùng kỳ', 'tỷ đồng', 'so với cùng kỳ', 'đầu tư'],
  ...['đầu tư công', 'thu ngân sách', 'thu ngân sách nhà nước', 'tổng thu ngân sách nhà nước', 'lũy kế'],
  ...['đạt kế hoạch', 'ước tính đến hết tháng', 'rà soát khi quyết toán', '"đầu tư"', '"ngân sách nhà nước"'],
  ...[
    'ngan sach',
    'von dau tu',
    'xuat khau',
    'kim ngạch xuất khẩu',
    'xuất khẩu',
    'nhập khẩu',
    'doanh nghiệp',
  ],
  ...['"so với cùng kỳ năm trước"', 'tai nạn giao thông', 'khách du lịch', 'lễ hội cầu mưa'],
] as const;

/**
 * Compares every count that search shows, of each year and each area, with a plain count in the reports' texts that
 * shares no code with it; and what the first query of a visit fetches.
 *
 * @param numbers full-length reports, made up from a seed; without them the short ones of three provinces
 * @returns a line per query, with ✗ where a count differs or too much is fetched
 */
export async function benchSearchCounts(numbers: readonly string[]): Promise<string[]> {
  rmSync(SCRATCH, { recursive: true, force: true });
  const count = Number(numbers[0] ?? 0);
  const archive = count > 0 ? await fullReports(count) : await shortReports();
  const site = join(SCRATCH, 'site');
  const start = process.cpuUsage();
  publishSearchIndex(await makeSearchIndex(archive, join(SCRATCH, 'kept')), site);
  const { user, system } = process.cpuUsage(start);
  const lines = [
    `counts of ${archive.reports.length} reports; the index took ${Math.round((user + system) / 1e6)} s of this process's work`,
  ];
  const reading = damagedReader(archive);
  const records = [
    ...archive.reports.flatMap((report) => {
      const card = cardOf(report);
      return reportRecords(report, reading).map((record) => ({ ...record, card }));
    }),
    ...catalogueRecords(archive).map((record) => ({ ...record, card: undefined })),
  ].map(({ title = '', text, aliases = [], card }) => ({
    card,
    parts: [title, [text, ...aliases].join('\n')].map(wordsWithSpaces),
  }));
  const served = await serveIndex(site);
  let right = 0;
  for (const query of QUERIES) {
    served.bytes = PROGRAM;
    const engine = await served.engine();
    const began = performance.now();
    const outcome = await engine.search(engine.read(query), { chosen: {}, order: 'relevance' });
    const counted = performance.now() - began;
    const first = await outcome.results.next(10);
    await Promise.all(first.map(({ hit }) => hit()));
    const bytes = served.bytes;
    // What is nowhere is left out, and told: the counts are of the rest.
    const answered = outcome.unknownWords.length > 0 ? outcome.query.words.join(' ') : query;
    const own = plainCounts(answered, records);
    const shown = outcome.level === 'phrase' ? outcome.counts : { nam: {}, 'khu-vuc': {} };
    const same =
      JSON.stringify(sorted(own.nam)) === JSON.stringify(sorted(shown.nam)) &&
      JSON.stringify(sorted(own['khu-vuc'])) === JSON.stringify(sorted(shown['khu-vuc']));
    const all = Object.values(shown.nam).reduce((sum, one) => sum + one, 0);
    right += Number(same);
    lines.push(
      `  ${same && bytes <= MOST_BYTES ? '✓' : '✗'} ${query.padEnd(34)} ${String(all).padStart(7)} in ${Object.keys(shown.nam).length} years, ` +
        `counted in ${counted.toFixed(0)} ms; first ${Math.round(bytes / 1000)} KB`,
    );
  }
  served.close();
  lines.push(`as a plain count has them: ${right} of ${QUERIES.length} queries`);
  return lines;
}

async function shortReports(): Promise<Archive> {
  const contentDir = join(SCRATCH, 'content');
  await writeThreeProvinces(contentDir);
  return loadArchive({ ...archiveSettings(), contentDir, cacheDir: join(SCRATCH, 'rendered') });
}

async function fullReports(count: number): Promise<Archive> {
  return syntheticArchive(await loadArchive({ ...archiveSettings(), contentDir: 'content' }), count, SEED);
}

const wordsWithSpaces = (text: string): string =>
  ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}\d]+/gu) ?? []
  ).join(' ')} `;

/** Records with the phrase by year and area; a word without accents stands for any that has its letters. */
function plainCounts(
  query: string,
  records: readonly {
    readonly card: ReturnType<typeof cardOf> | undefined;
    readonly parts: readonly string[];
  }[],
) {
  const phrase = wordsWithSpaces(query.replaceAll('"', ''));
  const bare = withoutAccents(phrase) === phrase;
  const holds = (text: string): boolean =>
    bare ? withoutAccents(text).includes(phrase) : text.includes(phrase);
  const counts: Record<'nam' | 'khu-vuc', Record<string, number>> = { nam: {}, 'khu-vuc': {} };
  for (const { card, parts } of records) {
    if (!card || !parts.some(holds)) continue;
    const year = card.period.slice(0, 4);
    counts.nam[year] = (counts.nam[year] ?? 0) + 1;
    counts['khu-vuc'][card.area] = (counts['khu-vuc'][card.area] ?? 0) + 1;
  }
  return counts;
}

const sorted = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
