import { describe, expect, test } from 'vitest';
import { measured, yearBefore } from '../../../../src/views/instrument/measures.ts';
import { point, series } from './sample-series.ts';

describe('a change on the year before', () => {
  test('is the stated one where a report states it', () => {
    const now = point('2024', 120, { change: 19.5, changeHalf: 0.05 });
    const own = series([point('2023', 100), now]);
    expect(measured(own, now, 'change')).toEqual({ value: 19.5, half: 0.05, isComputed: false });
  });

  test('follows, with its bounds, from two stated values where none is stated', () => {
    const now = point('2024', 120);
    const change = measured(series([point('2023', 100), now]), now, 'change');
    expect(change).toMatchObject({ value: 20, isComputed: true });
    expect(change?.low).toBeCloseTo((119.95 / 100.05 - 1) * 100);
    expect(change?.high).toBeCloseTo((120.05 / 99.95 - 1) * 100);
  });

  test('is in points of a share', () => {
    const now = point('2024', 12.5);
    const own = series([point('2023', 14), now], { kind: 'share', unit: '%' });
    expect(measured(own, now, 'change')?.value).toBe(-1.5);
  });

  test('is not made over a change of definition, of a computed value, or of other days', () => {
    const now = point('2024', 120);
    const before = point('2023', 100);
    expect(measured(series([before, now], { breaks: ['2024-M01'] }), now, 'change')).toBeUndefined();
    const computed = point('2023', 100, { from: 'change', low: 99, high: 101 });
    expect(measured(series([computed, now]), now, 'change')).toBeUndefined();
    const early = point('2024-Q1', 30, { end: '2024-03-26' });
    expect(yearBefore(series([point('2023-Q1', 28), early]), early)).toBeUndefined();
  });
});

test('a share of the plan beside a later month by itself is not that month’s', () => {
  const january = point('2024-M01', 10, { planPct: 8 });
  const may = point('2024-M05', 10, { planPct: 40 });
  const own = series([january, may]);
  expect(measured(own, january, 'plan')?.value).toBe(8);
  expect(measured(own, may, 'plan')).toBeUndefined();
});

test('an index takes its base for 100 and stops at a change of definition', () => {
  const points = [point('2014', 50), point('2015', 100), point('2016', 150)];
  const own = series(points);
  expect(points.map((one) => measured(own, one, 'index', '2015')?.value)).toEqual([50, 100, 150]);
  const broken = series(points, { breaks: ['2015-M01'] });
  expect(points.map((one) => measured(broken, one, 'index', '2015')?.value)).toEqual([undefined, 100, 150]);
});
