import { expect, test } from 'vitest';
import {
  areaCoverage,
  coverageOfTopic,
  coverageOfYear,
  statedByYear,
  topicsWithPages,
} from '../../../../src/views/coverage/area-coverage.ts';
import { archive, indicator, observation, report } from '../../publish/small-archive.ts';

function archiveOf(years: readonly number[]) {
  const periods = years.flatMap((year) => [`${year}`, `${year}-9M`, `${year}-H1`, `${year}-Q1`]);
  return archive({
    areas: [{ id: 'tinh-thu', name: 'Tỉnh Thử', level: 'province', aliases: [] }],
    topics: [{ id: 'ngan-sach', name: 'Ngân sách', description: '', headings: [] }],
    indicators: [indicator()],
    reports: periods.map((period) => report({ slug: period, period })),
    observations: periods
      .filter((period) => period.includes('Q') || period === '2024')
      .map((period) => observation({ period, report: period })),
  });
}

test('few reports stand side by side', () => {
  expect(areaCoverage(archiveOf([2024, 2023]), 'tinh-thu').years).toEqual([]);
});

test('of many there is a page for each year, and how many of its reports state an indicator', () => {
  const coverage = areaCoverage(archiveOf([2024, 2023, 2022, 2021, 2020]), 'tinh-thu');
  expect(coverage.years).toEqual(['2024', '2023', '2022', '2021', '2020']);
  expect(statedByYear(coverage, coverage.rows[0]!)).toEqual([2, 1, 1, 1, 1]);
});

test('a year’s reports keep their own cells', () => {
  const year = coverageOfYear(areaCoverage(archiveOf([2024, 2023, 2022, 2021, 2020]), 'tinh-thu'), '2023');
  expect(year.reports.map(({ period }) => period)).toEqual(['2023', '2023-9M', '2023-H1', '2023-Q1']);
  // The year's own value follows from what the report of 2024 says of its change.
  expect(year.rows[0]?.cells.map(({ source }) => source?.report)).toEqual([
    '2024',
    undefined,
    undefined,
    '2023-Q1',
  ]);
});

/** One area's year, whose reports all state so many indicators of two topics. */
function yearOf(indicatorCount: number) {
  const periods = ['2024', '2024-9M', '2024-H1', '2024-Q1', '2024-M01'];
  const ids = Array.from({ length: indicatorCount }, (_, at) => `chi-tieu-${at}`);
  return archive({
    topics: ['ngan-sach', 'y-te'].map((id) => ({ id, name: id, description: '', headings: [] })),
    indicators: ids.map((id, at) => indicator({ id, topic: at % 3 === 0 ? 'y-te' : 'ngan-sach' })),
    reports: periods.map((period) => report({ slug: period, period })),
    observations: periods.flatMap((period) =>
      ids.map((id) => observation({ indicator: id, period, report: period })),
    ),
  });
}

test('a year of more cells than a page holds has a page for each topic, on which are that one’s', () => {
  const few = yearOf(900);
  expect(topicsWithPages(few, areaCoverage(few, 'tinh-thu'))).toEqual([]);
  const many = yearOf(1_200);
  const whole = areaCoverage(many, 'tinh-thu');
  // Few reports, but too many cells for one table.
  expect(whole.years).toEqual(['2024']);
  const year = coverageOfYear(whole, '2024');
  expect(topicsWithPages(many, year).map(({ id }) => id)).toEqual(['ngan-sach', 'y-te']);
  expect(coverageOfTopic(year, 'y-te').rows).toHaveLength(400);
});
