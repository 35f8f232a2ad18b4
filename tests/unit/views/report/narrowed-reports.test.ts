import { expect, test } from 'vitest';
import { narrowedReports } from '../../../../src/views/report/narrowed-reports.ts';
import { reportIndex } from '../../../../src/views/report/report-index.ts';
import { archive, report } from '../../publish/small-archive.ts';

const areas = ['nui-xanh', 'song-dai'].map((id, place) => ({
  id,
  name: ['Tỉnh Núi Xanh', 'Tỉnh Sông Dài'][place] ?? id,
  level: 'province' as const,
  aliases: [],
}));
const PERIODS = ['2024', '2024-9M', '2023', '2023-Q1'];
const index = reportIndex(
  archive({
    areas,
    reports: areas.flatMap(({ id }) =>
      PERIODS.map((period) => report({ slug: `${id}-${period}`, area: id, period, title: 'Tình hình' })),
    ),
  }),
);
const found = (choice: Partial<Parameters<typeof narrowedReports>[1]>): string[] =>
  narrowedReports(index, { year: '', kind: '', area: '', ...choice }).map(([slug]) => slug);

test('the index has every report once, and each title once', () => {
  expect(index.reports).toHaveLength(8);
  expect(index.titles).toEqual(['Tình hình']);
});

test('reports are narrowed by year, kind of period and area together', () => {
  expect(found({ year: '2023' })).toHaveLength(4);
  expect(found({ kind: 'year' })).toHaveLength(4);
  expect(found({ year: '2024', kind: '9M', area: 'song-dai' })).toEqual(['song-dai-2024-9M']);
  expect(found({})).toHaveLength(8);
});

test('where areas are many their names are typed, with or without accents', () => {
  expect(found({ area: 'nui' })).toHaveLength(4);
  expect(found({ area: 'Sông' })).toHaveLength(4);
  expect(found({ area: 'bien' })).toEqual([]);
});

test('five thousand reports are a file of less than 600 KB', () => {
  const many = reportIndex(
    archive({
      areas,
      reports: Array.from({ length: 5000 }, (_, place) =>
        report({
          slug: `nui-xanh-${2000 + (place % 24)}-m${String(place % 12).padStart(2, '0')}-${place}`,
          area: 'nui-xanh',
          period: `${2000 + (place % 24)}-M01`,
          title: `Tình hình kinh tế - xã hội tháng ${place % 12} năm ${2000 + (place % 24)}`,
        }),
      ),
    }),
  );
  expect(JSON.stringify(many).length).toBeLessThan(600 * 1024);
});
