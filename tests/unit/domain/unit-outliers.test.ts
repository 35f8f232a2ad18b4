import { describe, expect, it } from 'vitest';
import { unitFactor } from '../../../src/domain/comparison.ts';
import { unitOutliers } from '../../../src/domain/unit-outliers.ts';
import { observation } from './observations.ts';

const outliers = (kind: 'cumulative' | 'stock' | 'growth', values: Record<string, number>) =>
  unitOutliers(
    { kind },
    Object.entries(values).map(([period, value]) => observation({ period, value })),
  ).map(({ observation: { period }, factor }) => [period, factor]);

describe('a value whose unit was likely misread', () => {
  it('is a thousand times what the others lead to expect, per month of what it counts', () => {
    const visits = { '2023-M01': 250, '2024-Q1': 1521, '2024-9M': 3_660_000, '2021-9M': 1094 };
    expect(outliers('cumulative', visits)).toEqual([['2024-9M', 1000]]);
    expect(outliers('stock', { '2023': 4400, '2024-Q1': 4.5, '2024': 4600 })).toEqual([['2024-Q1', 0.001]]);
  });

  it.each<[string, Parameters<typeof outliers>[1]]>([
    [
      'a tenfold rise, which crises and seasons bring about too',
      { '2021-9M': 12, '2023-9M': 13, '2024-9M': 130 },
    ],
    ['a single other value, which leaves open which of them is wrong', { '2023-9M': 12, '2024-9M': 12_000 }],
    ['others that do not agree with each other', { '2021-9M': 1, '2022-9M': 90, '2024-9M': 9000 }],
  ])('is not seen in %s', (_what, values) => {
    expect(outliers('cumulative', values)).toEqual([]);
  });

  it('is not looked for among rates of growth', () => {
    expect(outliers('growth', { '2022': 5, '2023': 6, '2024': 600 })).toEqual([]);
  });
});

it.each([
  [7493, 749.3, 10],
  [4.06, 4062, 0.001],
  [500, 4.9, 100],
  [105, 10, undefined],
  [7493, 7488, undefined],
  [3, 2, undefined],
  [5, -5, undefined],
])('%d is to %d as %s', (a, b, factor) => {
  expect(unitFactor(a, b)).toBe(factor);
});
