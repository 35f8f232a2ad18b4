import { expect, test } from 'vitest';
import { chartData } from '../../../../src/views/charts/chart-data.ts';
import { historyOf } from '../../../../src/domain/history.ts';
import type { Indicator } from '../../../../src/domain/indicator.ts';
import type { Observation } from '../../../../src/domain/observation.ts';
import { indicator, observation } from '../../domain/observations.ts';

/** The chart of the only series that the observations make. */
function chart(observations: readonly Observation[], given: Partial<Indicator> = {}) {
  const measured = indicator(given);
  const [series, ...more] = historyOf(measured, observations);
  if (!series || more.length > 0) throw new Error('not one series');
  return chartData(series, measured, { name: 'Tỉnh Lạng Sơn' });
}

test('a year that nothing is known of keeps its place, empty', () => {
  const data = chart([
    observation({ period: '2021-9M', value: 8127.9 }),
    observation({ period: '2024-9M', value: 7353.5 }),
  ]);
  expect(data.periods).toEqual(['2021-9M', '2022-9M', '2023-9M', '2024-9M']);
  expect(data.stated).toEqual([8127.9, null, null, 7353.5]);
  expect(data.derived).toEqual([null, null, null, null]);
});

test('what follows from a change is derived, with its bounds, and stands before the first statement', () => {
  const data = chart([observation({ value: 645, valueHalfUnit: 0.5, yoyPct: 3.5, yoyPctHalfUnit: 0.05 })]);
  expect(data.periods).toEqual(['2023-Q1', '2024-Q1']);
  expect(data.stated).toEqual([null, 645]);
  expect(data.derived[0]).toBeCloseTo(623.2, 1);
  const [low = 0, high = 0] = data.bounds[0] ?? [];
  expect(low).toBeLessThan(data.derived[0] ?? 0);
  expect(high).toBeGreaterThan(data.derived[0] ?? 0);
  expect(data.words[0]).toMatch(/^khoảng 623.*, suy ra từ mức tăng hoặc giảm$/);
});

test('a stated value is never replaced by a derived one', () => {
  const data = chart([
    observation({ period: '2023', value: 600 }),
    observation({ period: '2024', value: 645, yoyPct: 3.5, yoyPctHalfUnit: 0.05 }),
  ]);
  expect(data.stated).toEqual([600, 645]);
  expect(data.derived).toEqual([null, null]);
});

test('the year’s plan is the stated one, else the one its share implies', () => {
  const data = chart([
    observation({ period: '2023', value: 500, planValue: 2000, planPct: 25 }),
    observation({ period: '2024', value: 645, planPct: 26, planPctHalfUnit: 0.5 }),
  ]);
  expect(data.plan[0]).toBe(2000);
  expect(data.plan[1]).toBeCloseTo(2480.8, 0);
});

test('a share of another year’s plan implies no plan for this one', () => {
  expect(chart([observation({ planPct: 26, planPctHalfUnit: 0.5, planYear: 2025 })]).plan).toEqual([null]);
});

test('a single month’s share is of all months so far: it implies no plan', () => {
  expect(chart([observation({ period: '2024-M05', planPct: 40, planPctHalfUnit: 0.5 })]).plan).toEqual([
    null,
  ]);
});

test('changes are kept apart by kind: per cent for amounts, points for shares, none for growth', () => {
  expect(chart([observation({ yoyPct: 3.5 })]).changes.at(-1)).toBe(3.5);
  const share = chart([observation({ unit: '%', yoyPoints: 1.5, yoyPct: 4 })], { kind: 'share', unit: '%' });
  expect([share.changes.at(-1), share.changeUnit]).toEqual([1.5, 'điểm phần trăm']);
  expect(chart([observation({ value: 5, yoyPct: 5 })], { kind: 'growth', unit: '%' }).changes).toEqual([
    null,
  ]);
});

test('a change of definition is drawn before the first period that it covers', () => {
  const data = chart(
    [observation({ period: '2022' }), observation({ period: '2023' }), observation({ period: '2024' })],
    {
      breaks: [{ from: '2023', note: 'Đổi.' }],
    },
  );
  expect(data.breaks).toEqual([1]);
});

test('levels are labelled by their days', () => {
  const data = chart([observation({ end: '2024-03-27', yoyPct: 10, yoyPctHalfUnit: 0.5 })], {
    kind: 'stock',
  });
  expect(data.labels).toEqual([
    ['31/3', '2023'],
    ['27/3', '2024'],
  ]);
});

test('each stated value knows the sentence that states it', () => {
  expect(chart([observation()]).places).toEqual(['lang-son-2024-q1#f-thu-abcde']);
});
