import { expect, it } from 'vitest';
import type { BuildNews, Stage } from '../../../src/archive/build-news.ts';
import type { Fault } from '../../../src/archive/model.ts';
import { printSummary, progressPrinter } from '../../../src/commands/print-news.ts';

const NEWS: readonly (readonly [stage: Stage, done: number, total: number])[] = [
  ['reports', 0, 340],
  ['reports', 120, 340],
  ['reports', 340, 340],
  ['pages', 0, 9000],
  ['pages', 12, 9000],
  ['files', 0, 2],
  ['files', 2, 2],
];

/** What a build prints whose every piece of news comes a second and a half after the last. */
function printed(isTTY: boolean): string {
  let text = '';
  let at = 0;
  const printer = progressPrinter({ isTTY, write: (part: string) => (text += part) }, () => at);
  for (const [stage, done, total] of NEWS) {
    printer.show({ kind: 'progress', stage, done, total } satisfies BuildNews);
    at += 1500;
  }
  printer.close();
  return text;
}

const LOG = [
  'Đọc 340 báo cáo · 3 giây',
  'Viết 12/9000 trang và tệp · 3 giây',
  'Viết chỉ mục tìm kiếm, tệp tải về · 1,5 giây',
  '',
].join('\n');

it('a log has one line for each long stretch, with count and time', () => {
  expect(printed(false)).toBe(LOG);
});

it('on a terminal the line moves, and what stays is the same', () => {
  const shown = printed(true);
  expect(shown).toContain('Đọc 120/340 báo cáo …');
  // What a terminal keeps: each line as it was last written over.
  const kept = shown
    .split('\n')
    .map((line) => line.slice(line.lastIndexOf('\u001B[2K') + 1).replace('[2K', ''));
  expect(kept.join('\n')).toBe(LOG);
});

const fault = (severity: Fault['severity'], line: number): Fault => ({
  file: 'reports/a.md',
  line,
  rule: 'frontmatter',
  severity,
  message: 'Cần có\ntiêu đề.',
  hint: 'Thêm title.',
});
const summary = (faults: readonly Fault[]) => ({ reports: 1, indicators: 2, figures: 3, faults });

it('the first errors of the content are told in a line each, with the command that tells the rest', () => {
  const faults = [fault('warning', 1), ...[2, 3, 4, 5].map((line) => fault('error', line))];
  expect(printSummary(summary(faults), { all: false }).split('\n')).toEqual([
    ...[2, 3, 4].map((line) => `  lỗi reports/a.md:${line}: Cần có tiêu đề.`),
    '1 báo cáo, 2 chỉ tiêu, 3 số liệu: 4 lỗi, 1 lưu ý. Xem từng chỗ: npm run check',
  ]);
  expect(printSummary(summary(faults), { all: true })).toContain('→ Thêm title.');
  expect(printSummary(summary([]), { all: false })).toBe('1 báo cáo, 2 chỉ tiêu, 3 số liệu: 0 lỗi, 0 lưu ý.');
});
