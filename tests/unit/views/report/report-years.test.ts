import { expect, test } from 'vitest';
import { areasOfYear, reportList } from '../../../../src/views/report/report-years.ts';
import { archive, report } from '../../publish/small-archive.ts';

const reports = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    report({ slug: `r-${place}`, period: `${2024 - Math.floor(place / 20)}-Q1` }),
  );

test('a short list is shown whole', () => {
  expect(reportList(reports(60))).toMatchObject({ shown: { length: 60 }, years: [] });
});

test('reports of many years lead on to years too, few as they are', () => {
  const yearly = Array.from({ length: 13 }, (_, place) =>
    report({ slug: `r-${place}`, period: `${2024 - place}` }),
  );
  expect(reportList(yearly)).toMatchObject({ shown: { length: 12 }, years: { length: 13 } });
});

test('of a long one the newest are shown, and its years are counted', () => {
  const { shown, years } = reportList(reports(100));
  expect(shown.length).toBeLessThan(20);
  expect(years).toEqual([2024, 2023, 2022, 2021, 2020].map((year) => ({ year: String(year), count: 20 })));
});

test('a year leads to those of its areas that reported, with how often', () => {
  const own = archive({
    areas: ['a', 'b'].map((id) => ({ id, name: `Tỉnh ${id}`, level: 'province' as const, aliases: [] })),
    reports: [
      report({ slug: '1', area: 'a', period: '2024' }),
      report({ slug: '2', area: 'a', period: '2024-Q1' }),
      report({ slug: '3', area: 'b', period: '2023' }),
    ],
  });
  expect(areasOfYear(own, '2024')).toEqual([{ href: '/khu-vuc/a/2024/', text: 'Tỉnh a (2)' }]);
});
