import { expect, test } from 'vitest';
import { inOrderOfTime, neighboursOf, seriesOfReport } from '../../../../src/views/report/neighbours.ts';
import { report } from '../../publish/small-archive.ts';

const at = (period: string, area = 'tinh-thu') =>
  report({ slug: `${area}-${period.toLowerCase()}`, period, area });

test('the neighbours of a report are the next ones of its own kind of period and area', () => {
  const own = at('2023-Q1');
  const reports = [
    at('2024-Q1'),
    at('2023-9M'),
    own,
    at('2021-Q1'),
    at('2022-Q1', 'tinh-khac'),
    at('2023-M02'),
  ];
  const { previous, next } = neighboursOf(own, reports);
  expect([previous?.slug, next?.slug]).toEqual(['tinh-thu-2021-q1', 'tinh-thu-2024-q1']);
});

test('the first report of its kind has none before it, the only one none at all', () => {
  const [first, second] = [at('2021-9M'), at('2024-9M')];
  expect(neighboursOf(first, [second, first])).toEqual({ previous: undefined, next: second });
  expect(neighboursOf(first, [first])).toEqual({ previous: undefined, next: undefined });
});

test('reports stand in the order of their periods’ ends, not of their codes', () => {
  const codes = ['2024-Q1', '2023', '2024-M01', '2023-9M', '2024-H1'];
  expect(inOrderOfTime(codes.map((code) => at(code))).map(({ period }) => period)).toEqual([
    '2023-9M',
    '2023',
    '2024-M01',
    '2024-Q1',
    '2024-H1',
  ]);
});

test('a quarter is of one kind with other quarters, nine months with nine months alone', () => {
  expect(seriesOfReport(at('2024-Q1'))).toBe(seriesOfReport(at('2021-Q3')));
  expect(seriesOfReport(at('2024-9M'))).not.toBe(seriesOfReport(at('2024-11M')));
});
