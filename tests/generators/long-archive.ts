import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { longReport, written } from './long-report.ts';
import { seededRandom, type Random } from './seeded-random.ts';

/**
 * An archive as large as real ones in what pages feel: reports of two areas over many years, and one of full
 * length (95 KB, 45 notes, tables), in words that mean nothing. The same in every run.
 */
export async function writeLongArchive(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(join(dir, 'indicators'), { recursive: true });
  await mkdir(join(dir, 'reports'), { recursive: true });
  const files = { ...CATALOGUE, ...indicatorFiles(), ...reportFiles() };
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
}

/** The full-length report's slug. */
export const LONG_REPORT = 'tinh-tren-2024';

/** What the archive counts: id, name as reports write it, unit, first value, kind. */
export const INDICATORS = [
  ['thu-thue', 'Thu thuế trên địa bàn', 'tỷ đồng', 1200, 'cumulative'],
  ['ban-hang', 'Bán hàng tại chợ', 'tỷ đồng', 5400, 'cumulative'],
  ['khach-den', 'Khách đến thăm', 'nghìn lượt', 640, 'cumulative'],
  ['trong-cay', 'Cây trồng mới', 'ha', 1750, 'cumulative'],
  ['dan-vit', 'Đàn vịt', 'con', 84_000, 'stock'],
  ['cho-vay', 'Cho vay sản xuất', 'tỷ đồng', 21_000, 'stock'],
] as const;

/**
 * Reports that are missing. What the second would say of nine months follows from the change of the year after;
 * of the first nothing is known: a gap that charts have to show.
 */
const MISSING = new Set(['2020-Q3', '2021-Q3']);

const CATALOGUE = {
  'site.yaml': [
    'title: Kho thử dài',
    'tagline: Một kho dài để thử trang',
    'description: Kho này do chương trình viết ra để đo các trang.',
    'publisher: Nhóm thử',
    'contact: thu@example.org',
    'headline_indicators: [thu-thue, ban-hang, khach-den, dan-vit]',
    'languages: [vi]',
    '',
  ].join('\n'),
  'areas.yaml': [
    'areas:',
    '  - { id: tinh-tren, name: Tỉnh Trên, level: province, code: "91" }',
    '  - { id: tinh-duoi, name: Tỉnh Dưới, level: province, code: "92" }',
    '',
  ].join('\n'),
  'topics.yaml': [
    'topics:',
    '  - { id: kinh-te, name: Kinh tế, description: Làm ăn và thu chi., headings: [Kinh tế, Thu chi] }',
    '  - { id: dong-ruong, name: Đồng ruộng, description: Trồng trọt và chăn nuôi., headings: [Đồng ruộng] }',
    '',
  ].join('\n'),
  'glossary.yaml': [
    'terms:',
    '  - { id: cung-ky, term: So với cùng kỳ, explanation: So với đúng khoảng thời gian đó của năm trước. }',
    '  - { id: du-toan, term: Dự toán, explanation: Kế hoạch thu chi của cả năm. }',
    '',
  ].join('\n'),
};

function indicatorFiles(): Record<string, string> {
  return Object.fromEntries(
    INDICATORS.map(([id, name, unit, , kind]) => [
      `indicators/${id}.md`,
      [
        '---',
        `name: ${name}`,
        `unit: ${unit}`,
        `kind: ${kind}`,
        `topic: ${kind === 'stock' || unit === 'ha' ? 'dong-ruong' : 'kinh-te'}`,
        ...(id === 'ban-hang'
          ? ['breaks:', '  - { from: 2022-Q1, note: Từ năm 2022 tính cả chợ phiên. }']
          : []),
        '---',
        '',
        `${name} là bao nhiêu, đếm theo lối của kho thử.`,
        '',
      ].join('\n'),
    ]),
  );
}

function reportFiles(): Record<string, string> {
  const random = seededRandom(20_240_615);
  const files: Record<string, string> = {};
  for (const [area, issuer, first] of [
    ['tinh-tren', 'UBND tỉnh Trên', 2017],
    ['tinh-duoi', 'UBND tỉnh Dưới', 2021],
  ] as const) {
    for (let year = first; year <= 2024; year += 1) {
      for (let quarter = 1; quarter <= 4; quarter += 1) {
        const period = `${year}-Q${quarter}`;
        if (MISSING.has(period)) continue;
        const month = String(quarter * 3).padStart(2, '0');
        files[`reports/${area}-${period.toLowerCase()}.md`] = report(
          { area, issuer, period, date: `${year}-${month}`, title: `Tình hình quý ${quarter} năm ${year}` },
          shortBody(area, year, quarter, random),
        );
      }
    }
  }
  const long = { area: 'tinh-tren', issuer: 'UBND tỉnh Trên', period: '2024', date: '2024-12-20' };
  files[`reports/${LONG_REPORT}.md`] = report(
    { ...long, title: 'Tình hình kinh tế - xã hội cả năm 2024, nhiệm vụ năm 2025' },
    longReport(random, INDICATORS),
  );
  return files;
}

function report(head: Record<string, string>, body: string): string {
  const lines = Object.entries(head).map(([key, value]) => `${key}: "${value}"`);
  const rest = ['edition: full', 'status: reviewed', 'source: { transcription: clean }'];
  return `---\n${[...lines, ...rest].join('\n')}\n---\n\n${body}\n`;
}

function shortBody(area: string, year: number, quarter: number, random: Random): string {
  const size = area === 'tinh-tren' ? 1 : 0.6;
  const sentences = INDICATORS.map(([id, name, unit, start, kind]) => {
    const grown = start * size * 1.06 ** (year - 2017) * (kind === 'cumulative' ? quarter / 4 : 1);
    const value = Math.round(grown * (0.95 + random() * 0.1) * 10) / 10;
    const change = Math.round((random() * 20 - 6) * 10) / 10;
    const share = kind === 'cumulative' ? `, đạt ${written(quarter * 24 + random() * 4)}% dự toán` : '';
    const verb = change < 0 ? 'giảm' : 'tăng';
    const text = `ước ${written(value)} ${unit}${share}, ${verb} ${written(Math.abs(change))}% so với cùng kỳ`;
    return { line: `${name} [${text}](../indicators/${id}.md).`, kind };
  });
  const of = (kind: string): string =>
    sentences
      .filter((sentence) => sentence.kind === kind)
      .map(({ line }) => line)
      .join(' ');
  return `## I. Kinh tế\n\n${of('cumulative')}\n\n## II. Đồng ruộng\n\n${of('stock')}`;
}
