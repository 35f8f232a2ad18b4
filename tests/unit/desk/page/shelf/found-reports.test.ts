import { expect, test } from 'vitest';
import { foundReports } from '../../../../../src/desk/page/shelf/found-reports.ts';
import type { ShelfReport } from '../../../../../src/desk/shelf/api.ts';

const report = (slug: string, period: string, area = 'Tỉnh Cao Bằng'): ShelfReport => ({
  ...{ slug, period, area, title: 'Tình hình kinh tế - xã hội', year: period.slice(-4) },
  ...{ state: 'published', isNewer: false },
});
const REPORTS = [
  report('q1', 'quý I năm 2024'),
  report('m10', 'tháng 10 năm 2010'),
  report('hue', 'quý I năm 2024', 'Thành phố Huế'),
];
const found = (typed: string): string[] => foundReports(REPORTS, typed).map(({ slug }) => slug);

test.each([
  ['', ['q1', 'm10', 'hue']],
  ['cao bang', ['q1', 'm10']],
  ['Quý I', ['q1', 'hue']],
  ['hue 2024', ['hue']],
  ['thang 1', ['m10']],
  ['đà nẵng', []],
])('“%s” finds reports by the beginnings of words, accents or not', (typed, slugs) => {
  expect(found(typed)).toEqual(slugs);
});

test('digits within a number find nothing', () => {
  expect(found('01')).toEqual([]);
});
