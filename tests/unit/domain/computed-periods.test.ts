import { describe, expect, it } from 'vitest';
import { singlePeriods } from '../../../src/domain/computed-periods.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { parsePeriod, spanOf } from '../../../src/domain/period.ts';
import { indicator, observation } from './observations.ts';

const of = (period: string, value: number, given: Partial<Observation> = {}): Observation => {
  const parsed = parsePeriod(period);
  return observation({ period, value, ...(parsed ? spanOf(parsed) : {}), ...given });
};
const computed = (rows: Observation[], given = {}) =>
  singlePeriods(indicator(given), rows).map(({ derived: { period, value } }) => [period, value]);

describe('a single period', () => {
  it.each([
    ['2024-Q1', '2024-H1', '2024-Q2'],
    ['2024-H1', '2024-9M', '2024-Q3'],
    ['2024-9M', '2024', '2024-Q4'],
    ['2024-M01', '2024-2M', '2024-M02'],
    ['2024-10M', '2024-11M', '2024-M11'],
    ['2024-H1', '2024', '2024-H2'],
  ])('follows from %s and %s: %s', (less, whole, period) => {
    expect(computed([of(less, 400), of(whole, 1000)])).toEqual([[period, 600]]);
  });

  it('is bounded by the rounding of both values, and leads to both statements', () => {
    const [single] = singlePeriods(indicator(), [of('2024-H1', 900), of('2024-9M', 1500)]);
    expect(single?.derived).toMatchObject({
      measure: 'single',
      low: 599,
      high: 601,
      fromPeriod: '2024-9M',
      less: { report: 'lang-son-2024-h1', period: '2024-H1' },
    });
  });

  it('has no more digits than the two values have, however close they are', () => {
    expect(computed([of('2024-H1', 26_062.53), of('2024-9M', 26_062.92)])).toEqual([['2024-Q3', 0.39]]);
  });

  it('is nothing where the greater number hides in the rounding of the less', () => {
    const rounded = [
      of('2024-H1', 900.04, { valueHalfUnit: 0.005 }),
      of('2024-9M', 900, { valueHalfUnit: 0.05 }),
    ];
    const [single] = singlePeriods(indicator(), rounded);
    expect(single?.derived).toMatchObject({ value: 0, low: 0, high: 0.015 });
  });

  it.each<[string, Observation[]]>([
    ['spans that leave no named period', [of('2024-Q1', 4), of('2024-9M', 9)]],
    ['different years', [of('2023-H1', 4), of('2024-9M', 9)]],
    ['different areas', [of('2024-H1', 4), of('2024-9M', 9, { area: 'cao-loc' })]],
    ['days that are no whole period', [of('2024-H1', 4), of('2024-9M', 9, { end: '2024-09-26' })]],
    ['a target', [of('2024-H1', 4), of('2024-9M', 9, { role: 'target' })]],
    ['values that fall', [of('2024-H1', 9), of('2024-9M', 4)]],
    ['quarters by themselves', [of('2024-Q2', 4), of('2024-Q3', 9)]],
  ])('does not follow from %s', (_what, rows) => {
    expect(computed(rows)).toEqual([]);
  });

  it('does not follow across a new definition, nor for levels', () => {
    const rows = [of('2024-H1', 400), of('2024-9M', 1000)];
    expect(computed(rows, { breaks: [{ from: '2024-9M', note: '' }] })).toEqual([]);
    expect(computed(rows, { kind: 'stock' })).toEqual([]);
  });

  it('follows from the value first reported where a later report restates it', () => {
    const restated = of('2024-H1', 500, { report: 'lang-son-2024-9m' });
    expect(computed([restated, of('2024-H1', 400), of('2024-9M', 1000)])).toEqual([['2024-Q3', 600]]);
  });
});
