import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { derive, type Derived } from '../../../src/domain/derivation.ts';
import { formatNumber } from '../../../src/domain/number.ts';
import { readStatement } from '../../../src/domain/statement.ts';
import { MEASURED } from './measured.ts';
import { indicator, observation } from './observations.ts';

const find = (rows: readonly Derived[], measure: Derived['measure']) =>
  rows.find((row) => row.measure === measure);

describe('what follows from a stated figure', () => {
  const stated = observation({
    value: 2045.7,
    valueHalfUnit: 0.05,
    planPct: 27.3,
    planPctHalfUnit: 0.05,
    yoyPct: 21.6,
    yoyPctHalfUnit: 0.05,
    planBy: 'tinh',
  });

  it('is the same period a year before, from the change', () => {
    const previous = find(derive(stated, indicator()), 'previous');
    expect(previous).toMatchObject({
      period: '2023-Q1',
      unit: 'tỷ đồng',
      fromPeriod: '2024-Q1',
      anchor: stated.anchor,
    });
    expect(previous?.value).toBeCloseTo(1682.3191, 3);
    expect(previous?.low).toBeLessThan(previous?.value ?? 0);
    expect(previous?.high).toBeGreaterThan(previous?.value ?? 0);
  });

  it('is the year’s plan, from the share', () => {
    const plan = find(derive(stated, indicator()), 'plan');
    expect(plan).toMatchObject({ period: '2024', planBy: 'tinh' });
    expect(plan?.value).toBeCloseTo(7493.4066, 3);
  });

  it('is of the plan’s own year where that is named', () => {
    const plan = find(derive({ ...stated, planYear: 2022 }, indicator()), 'plan');
    expect(plan?.period).toBe('2022');
  });
});

test('nothing below nought follows from none', () => {
  const none = observation({
    value: 0,
    valueHalfUnit: 0.5,
    unit: 'con',
    planPct: 10,
    planPctHalfUnit: 0.5,
    yoyPct: 5,
    yoyPctHalfUnit: 0.5,
  });
  for (const row of derive(none, indicator())) {
    expect(row.low).toBe(0);
    expect(row.roundLow).toBe(0);
    expect(row.high).toBeGreaterThan(0);
  }
  expect(derive(none, indicator())).toHaveLength(2);
});

test.each([
  ['a change told in words alone', { yoyPct: 0 }],
  ['a fall of all there was', { yoyPct: -100, yoyPctHalfUnit: 0.5 }],
  ['a fall that rounding may hide', { yoyPct: -99.7, yoyPctHalfUnit: 0.5 }],
  ['a share of nothing', { planPct: 0, planPctHalfUnit: 0.05 }],
  ['a share that may be of nothing', { planPct: 0.4, planPctHalfUnit: 0.5 }],
  ['a change in points', { yoyPoints: 3 }],
  ['a change on the year’s start', { ytdPct: 0.8 }],
  ['a change as a count', { changeAbs: 62 }],
  ['no value', { value: undefined, yoyPct: 5, yoyPctHalfUnit: 0.5 }],
])('nothing follows from %s', (_what, given) => {
  expect(derive(observation(given), indicator())).toEqual([]);
});

test.each(['growth', 'share'] as const)('nothing follows from a figure of %s', (kind) => {
  expect(derive(observation({ planPct: 50, planPctHalfUnit: 0.5 }), indicator({ kind }))).toEqual([]);
});

test.each([{ role: 'target' as const }, { role: 'reference' as const }, { primary: false }])(
  'nothing follows from a statement that is %j',
  (given) => {
    expect(
      derive(observation({ ...given, planPct: 50, planPctHalfUnit: 0.5 }), indicator({ kind: 'stock' })),
    ).toEqual([]);
  },
);

describe('the bounds', () => {
  const decimals = fc.integer({ min: 0, max: 2 });
  const truth = fc.record({
    value: fc.double({ min: 1, max: 1e6, noNaN: true }),
    previous: fc.double({ min: 1, max: 1e6, noNaN: true }),
    plan: fc.double({ min: 1, max: 1e6, noNaN: true }),
    decimals: fc.tuple(decimals, decimals, decimals),
  });

  it('hold the true numbers, however the report has rounded what it prints', () => {
    fc.assert(
      fc.property(truth, ({ value, previous, plan, decimals: [v, c, s] }) => {
        const change = (value / previous - 1) * 100;
        const verb = change < 0 ? 'giảm' : 'tăng';
        const share = formatNumber((value / plan) * 100, s);
        const passage =
          `${formatNumber(value, v)} tỷ đồng, đạt ${share}% dự toán, ` +
          `${verb} ${formatNumber(Math.abs(change), c)}% so với cùng kỳ`;
        const { statement } = readStatement(passage, MEASURED.thu);
        for (const row of derive(observation(statement), indicator())) {
          const truly = row.measure === 'plan' ? plan : previous;
          const slack = truly * 1e-9;
          expect(row.low, passage).toBeLessThanOrEqual(truly + slack);
          expect(row.high, passage).toBeGreaterThanOrEqual(truly - slack);
          expect(row.low).toBeLessThanOrEqual(row.value + slack);
          expect(row.high).toBeGreaterThanOrEqual(row.value - slack);
        }
      }),
      { numRuns: 300 },
    );
  });
});
