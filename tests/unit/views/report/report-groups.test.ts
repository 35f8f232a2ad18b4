import { expect, test } from 'vitest';
import { byKind, byYearAndKind, kindsOf } from '../../../../src/views/report/report-groups.ts';
import { report } from '../../publish/small-archive.ts';

const REPORTS = [
  ['2023-M01', 'a'],
  ['2024-Q1', 'b'],
  ['2024-9M', 'a'],
  ['2024-Q1', 'a'],
].map(([period = '', area = '']) => report({ slug: `${area}-${period.toLowerCase()}`, period, area }));

test('reports are listed by year and kind of period, the newest first, areas in order', () => {
  const groups = byYearAndKind(REPORTS).map(({ year, kinds }) => [
    year,
    kinds.map(({ kind, reports }) => [kind, reports.map(({ slug }) => slug)]),
  ]);
  expect(groups).toEqual([
    [
      '2024',
      [
        ['9 tháng đầu năm', ['a-2024-9m']],
        ['Quý', ['a-2024-q1', 'b-2024-q1']],
      ],
    ],
    ['2023', [['Tháng', ['a-2023-m01']]]],
  ]);
});

test('each kind of period is named once, under the key of its page', () => {
  expect(kindsOf(REPORTS)).toEqual([
    { series: '9M', name: '9 tháng đầu năm' },
    { series: 'quarter', name: 'Quý' },
    { series: 'month', name: 'Tháng' },
  ]);
});

test('no report is lost between the groups', () => {
  expect(byKind(REPORTS).flatMap(({ reports }) => reports)).toHaveLength(REPORTS.length);
  expect(byYearAndKind([])).toEqual([]);
});
