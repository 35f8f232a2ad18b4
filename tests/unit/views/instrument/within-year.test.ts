import { expect, test } from 'vitest';
import { chartSubject } from '../../../../src/views/instrument/chart-text.ts';
import { areJoined } from '../../../../src/views/instrument/plot.ts';
import { firstState } from '../../../../src/views/instrument/choices.ts';
import { standing, withinYearPlot, yearMatrix } from '../../../../src/views/instrument/within-year.ts';
import { point, series, words } from './sample-series.ts';

const YEARS = [2022, 2023, 2024];
const points = YEARS.flatMap((year, at) => [
  point(`${year}-M01`, 10 + at, { planPct: 10 }),
  point(`${year}-M02`, 9),
  point(`${year}-2M`, 19 + at, { planPct: 20 + 10 * at }),
  point(`${year}-Q1`, 30 + at, { planPct: 30 }),
  point(`${year}-Q2`, 25),
  point(String(year), 100 + at, { planPct: 99 + at, plan: 101 }),
]);
const own = series(points);
const state = { ...firstState([own]), measure: 'plan' as const };

test('a year’s line has statements from 1 January alone: no later month, no later quarter', () => {
  const { months, years } = yearMatrix(own);
  expect(months).toEqual([1, 2, 3, 12]);
  expect(years.map(({ year }) => year)).toEqual(['2024', '2023', '2022']);
  expect(years[0]?.points.map((one) => one?.period)).toEqual(['2024-M01', '2024-2M', '2024-Q1', '2024']);
});

test('a span up to another day than its period’s last, and a computed one, is on no line', () => {
  const odd = series([
    ...points,
    point('2021', 90, { from: 'change', low: 89, high: 91 }),
    point('2021-Q1', 20, { end: '2021-03-26' }),
  ]);
  expect(yearMatrix(odd).years.map(({ year }) => year)).toEqual(['2024', '2023', '2022']);
});

test('lines go on over months without a statement, within their year, but over no change of definition', () => {
  const gappy = series(
    points.filter(({ period }) => period !== '2023-Q1'),
    { breaks: ['2022-Q1'] },
  );
  const { lines } = withinYearPlot(gappy, state, words, false);
  const [newest, gap, broken] = lines;
  expect(newest?.points.map((one) => one?.value)).toEqual([10, 40, 30, 101]);
  expect(gap && areJoined(gap, 1, 3)).toBe(true);
  expect(broken && areJoined(broken, 1, 2)).toBe(false);
  expect(broken && areJoined(broken, 0, 1)).toBe(true);
});

test('the middle of three years or more is a line of its own, without a statement', () => {
  const { lines } = withinYearPlot(own, state, words, false);
  const median = lines.at(-1);
  expect(median?.rank).toBe('median');
  expect(median?.points.map((one) => one?.value)).toEqual([10, 30, 30, 100]);
  expect(median?.points.every((one) => one?.source === undefined)).toBe(true);
  const two = series(points.filter(({ period }) => !period.startsWith('2022')));
  expect(withinYearPlot(two, state, words, false).lines.map(({ rank }) => rank)).not.toContain('median');
});

test('the chart is named by the newest number that it draws, where the newest year has none', () => {
  const bare = series([...points, point('2025', 120)]);
  const name = chartSubject(withinYearPlot(bare, state, words, false), state, [bare], words);
  expect(name).toContain('Mới nhất, năm 2024: 102,0 tỷ đồng');
});

test('a number is ahead or behind from five per cent of the middle on', () => {
  expect(standing({ value: 31.5 }, 30, 'plan')).toBe('ahead');
  expect(standing({ value: 31 }, 30, 'plan')).toBeUndefined();
  expect(standing({ value: 28.5 }, 30, 'plan')).toBe('behind');
  expect(standing({ value: 6 }, 1, 'change')).toBe('ahead');
  expect(standing({ value: 900 }, 30, 'value')).toBeUndefined();
});
