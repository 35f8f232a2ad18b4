import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/domain/figure-agreement.ts';
import type { Finding, Uncompared } from '../../../src/domain/finding.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { parsePeriod, spanOf } from '../../../src/domain/period.ts';
import { indicator, observation } from './observations.ts';

const of = (period: string, value: number, given: Partial<Observation> = {}): Observation => {
  const parsed = parsePeriod(period);
  return observation({ period, value, ...(parsed ? spanOf(parsed) : {}), ...given });
};
const change = (yoyPct: number) => ({ yoyPct, yoyPctHalfUnit: 0.05 });
const results = (rows: Observation[], given = {}, reported: string[] = []) =>
  figuresOf(indicator(given), rows, new Set(reported));
const finding = (...rows: Observation[]) =>
  results(rows).find((result): result is Finding => 'comparison' in result);
const reasons = (found: (Finding | Uncompared)[]) =>
  found.flatMap((result) => ('reason' in result ? [result.reason] : []));

describe('a figure as reported then', () => {
  it('is compared with what a later change implies', () => {
    const found = finding(of('2023-Q1', 530), of('2024-Q1', 645, change(21.6)));
    expect(found).toMatchObject({ period: '2023-Q1', comparison: { verdict: 'within-rounding' } });
    expect(found?.sides.map(({ origin }) => origin)).toEqual(['stated', 'from-change']);
    expect(finding(of('2023-Q1', 550), of('2024-Q1', 645, change(21.6)))?.comparison.verdict).toBe('differs');
  });

  it('is compared with what a later change as a count implies, to the unit', () => {
    const cases = { unit: 'vụ' };
    const now = of('2024-Q1', 118, { ...cases, changeAbs: 62 });
    expect(finding(of('2023-Q1', 56, cases), now)?.comparison.verdict).toBe('agrees');
    expect(finding(of('2023-Q1', 57, cases), now)?.comparison.verdict).toBe('differs');
  });

  it('of money or thousands is rounded, also where its number is whole', () => {
    const then = (value: number, unit: string) => of('2023-Q1', value, { unit, valueHalfUnit: 0.05 });
    const money = of('2024-Q1', 2045, { changeAbs: 300 });
    expect(finding(then(1744.6, 'tỷ đồng'), money)?.comparison.verdict).toBe('within-rounding');
    const thousands = of('2024-Q1', 1521, { unit: 'nghìn lượt', changeAbs: 62 });
    expect(finding(then(1458.6, 'nghìn lượt'), thousands)?.comparison.verdict).toBe('within-rounding');
    // The change is printed more coarsely than the value.
    const coarse = of('2024-Q1', 2045.7, { valueHalfUnit: 0.05, changeAbs: 300 });
    expect(finding(then(1745.3, 'tỷ đồng'), coarse)?.comparison.verdict).toBe('within-rounding');
  });

  it('is compared with the value that a later report quotes or states anew', () => {
    const later = { report: 'lang-son-2024-q1' };
    const quoted = of('2023-Q1', 540, { ...later, role: 'reference' });
    expect(finding(of('2023-Q1', 530), quoted)?.sides.map(({ origin }) => origin)).toEqual([
      'stated',
      'quoted',
    ]);
    expect(finding(of('2023-Q1', 530), of('2023-Q1', 530, later))?.comparison.verdict).toBe('agrees');
  });

  it('is compared with the difference of two cumulative values', () => {
    const found = finding(of('2024-H1', 900), of('2024-9M', 1500), of('2024-Q3', 650));
    expect(found).toMatchObject({ period: '2024-Q3', comparison: { verdict: 'differs', difference: 50 } });
  });

  it('of a level is compared with what a change on the year’s start implies', () => {
    const level = { kind: 'stock' } as const;
    const rows = [
      of('2023', 43_720, { start: '2023-12-31' }),
      of('2024-Q1', 41_928, { start: '2024-03-31', ytdPct: -4.1, ytdPctHalfUnit: 0.05 }),
    ];
    expect(results(rows, level)).toMatchObject([
      { period: '2023', comparison: { verdict: 'within-rounding' } },
    ]);
  });
});

describe('what can’t be told', () => {
  const later = of('2024-Q1', 645, change(21.6));

  it('is a change on a period that the archive has no report of', () => {
    expect(reasons(results([later]))).toEqual(['no-report']);
  });

  it('is a change on a period whose report does not state the figure', () => {
    expect(reasons(results([later], {}, ['lang-son 2023-Q1']))).toEqual(['not-stated']);
  });

  it('is a change across a new definition', () => {
    const breaks = [{ from: '2024-Q1', note: 'Cách tính mới.' }];
    expect(reasons(results([of('2023-Q1', 100), later], { breaks }))).toEqual(['definition']);
  });

  it('is a change between figures that count other days', () => {
    const rows = [of('2023-Q1', 100), of('2024-Q1', 645, { ...change(21.6), end: '2024-03-26' })];
    expect(reasons(results(rows))).toEqual(['dates']);
  });

  it('is not the end of February, which leap years move', () => {
    expect(reasons(results([of('2023-2M', 530), of('2024-2M', 645, change(21.6))]))).toEqual([]);
  });
});

it('a computed quarter that no report states is nothing to compare', () => {
  expect(results([of('2024-H1', 900), of('2024-9M', 1500)])).toEqual([]);
});
