import { expect, test } from 'vitest';
import { historyOf } from '../../../../src/domain/history.ts';
import type { Indicator } from '../../../../src/domain/indicator.ts';
import type { Observation } from '../../../../src/domain/observation.ts';
import { shareAt, standing, withinYear, withinYearData } from '../../../../src/views/charts/within-year.ts';
import { indicator, observation } from '../../publish/small-archive.ts';

const ENDS: Record<string, string> = { M01: '01-31', Q1: '03-31', H1: '06-30', '9M': '09-30', '': '12-31' };

function stated(year: number, code: string, value: number, changes: Partial<Observation> = {}): Observation {
  return observation({
    period: code === '' ? String(year) : `${year}-${code}`,
    start: `${year}-01-01`,
    end: `${year}-${ENDS[code] ?? '12-31'}`,
    value,
    planPct: value / 10,
    report: `r-${year}-${code}`,
    anchor: `f-${year}-${code}`,
    ...changes,
  });
}

const courseOf = (observations: readonly Observation[], changes: Partial<Indicator> = {}) => {
  const measured = indicator(changes);
  return withinYear(historyOf(measured, observations), measured);
};

const TWO_YEARS = [
  stated(2023, 'Q1', 250),
  stated(2023, 'H1', 480),
  stated(2023, '', 990),
  stated(2024, 'M01', 80),
  stated(2024, 'Q1', 270),
];

test('years lie over each other, newest first, in columns of the months that any has', () => {
  const course = courseOf(TWO_YEARS);
  expect(course?.months).toEqual([1, 3, 6, 12]);
  expect(
    course?.years.map(({ year, statements }) => [year, statements.map((statement) => statement?.value)]),
  ).toEqual([
    ['2024', [80, 270, undefined, undefined]],
    ['2023', [undefined, 250, 480, 990]],
  ]);
});

test('only spans from 1 January to a month’s end are joined: no month by itself, no other day', () => {
  const course = courseOf([
    ...TWO_YEARS,
    stated(2024, 'M04', 90, { start: '2024-04-01', end: '2024-04-30' }),
    stated(2024, '9M', 700, { end: '2024-09-15' }),
  ]);
  expect(course?.months).toEqual([1, 3, 6, 12]);
  expect(course?.years[0]?.statements.map((statement) => statement?.value)).toEqual([
    80,
    270,
    undefined,
    undefined,
  ]);
});

test('one year, or years of one statement each, are no course', () => {
  expect(courseOf(TWO_YEARS.slice(0, 3))).toBeUndefined();
  expect(courseOf([stated(2022, '', 900), stated(2023, '', 990), stated(2024, '', 1000)])).toBeUndefined();
});

test('levels and rates have none', () => {
  expect(courseOf(TWO_YEARS, { kind: 'stock' })).toBeUndefined();
});

test('the middle of the years is of three or more, and says who is clearly ahead of it', () => {
  const course = courseOf([
    ...[2021, 2022, 2023].flatMap((year, place) => [
      stated(year, 'Q1', 200 + place * 50),
      stated(year, '', 1000),
    ]),
    stated(2024, 'H1', 500),
  ]);
  expect(course?.medianShares).toEqual([25, null, 100]);
  expect(standing(20, 25)).toBe('behind');
  expect(standing(30, 25)).toBe('ahead');
  expect(standing(25.5, 25)).toBeUndefined();
  expect(standing(30, null)).toBeUndefined();
});

test('a share of another year’s plan is not this year’s course', () => {
  const course = courseOf([...TWO_YEARS.slice(0, 4), stated(2024, 'Q1', 270, { planYear: 2025 })]);
  expect(shareAt(course!.years[0]!, 1)).toBeUndefined();
});

test('a line does not go on where the definition changes within the year', () => {
  const course = courseOf(TWO_YEARS, { breaks: [{ from: '2023-H1', note: 'Tính thêm.' }] });
  expect(course?.years.map(({ breaks }) => breaks)).toEqual([[], [2]]);
});

test('the year’s plan is the stated one, or what the latest share implies', () => {
  const implied = courseOf(TWO_YEARS)?.years[0]?.plan;
  expect(implied).toEqual({ value: expect.closeTo(1000, 0) as number, isImplied: true });
  const withPlan = courseOf([...TWO_YEARS.slice(0, 4), stated(2024, 'Q1', 270, { planValue: 1100 })]);
  expect(withPlan?.years[0]?.plan).toEqual({ value: 1100, isImplied: false });
});

test('what is drawn are the statements’ own numbers, each with its sentence', () => {
  const data = withinYearData(courseOf(TWO_YEARS)!, 'tỷ đồng', ['T1', 'Quý I', '6 tháng', 'Cả năm'], {
    median: 'mức giữa',
    wholePlan: '100%',
    share: '%',
  });
  expect(data.years[1]).toEqual({
    year: '2023',
    values: [null, 250, 480, 990],
    shares: [null, 25, 48, 99],
    places: [null, 'r-2023-Q1#f-2023-Q1', 'r-2023-H1#f-2023-H1', 'r-2023-#f-2023-'],
    breaks: [],
  });
});
