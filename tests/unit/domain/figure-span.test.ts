import { describe, expect, it, test } from 'vitest';
import type { FigureKeys } from '../../../src/domain/figure-keys.ts';
import { figureSpan } from '../../../src/domain/figure-span.ts';
import type { IndicatorKind } from '../../../src/domain/indicator.ts';
import { parsePeriod } from '../../../src/domain/period.ts';

function span(kind: IndicatorKind, report: string, keys: FigureKeys = {}): string {
  const period = parsePeriod(report);
  if (!period) throw new Error(`${report} names no period`);
  const { period: code, start, end } = figureSpan(kind, period, keys);
  return `${code} ${start} ${end}`;
}

describe('a cumulative figure counts from 1 January to the end of the report’s period', () => {
  test.each([
    ['2023-M01', '2023-M01 2023-01-01 2023-01-31'],
    ['2024-M05', '2024-5M 2024-01-01 2024-05-31'],
    ['2024-Q1', '2024-Q1 2024-01-01 2024-03-31'],
    ['2024-Q2', '2024-H1 2024-01-01 2024-06-30'],
    ['2024-Q3', '2024-9M 2024-01-01 2024-09-30'],
    ['2024-Q4', '2024 2024-01-01 2024-12-31'],
    ['2024-H1', '2024-H1 2024-01-01 2024-06-30'],
    ['2021-9M', '2021-9M 2021-01-01 2021-09-30'],
    ['2023-M12', '2023 2023-01-01 2023-12-31'],
    ['2023', '2023 2023-01-01 2023-12-31'],
  ])('of the report on %s: %s', (report, expected) => {
    expect(span('cumulative', report)).toBe(expected);
    expect(span('growth', report)).toBe(expected);
  });

  it('unless the text counts the month alone', () => {
    expect(span('cumulative', '2024-M05', { period: '2024-M05' })).toBe('2024-M05 2024-05-01 2024-05-31');
  });

  it('or names its own dates', () => {
    const keys = { start: '2023-12-15', end: '2024-03-14' };
    expect(span('cumulative', '2024-Q1', keys)).toBe('2024-Q1 2023-12-15 2024-03-14');
  });

  it('or another year', () => {
    const keys = { period: '2022', end: '2023-01-31' };
    expect(span('cumulative', '2023-M01', keys)).toBe('2022 2022-01-01 2023-01-31');
  });
});

describe('a level has the report’s period and stands on one day', () => {
  test.each<[IndicatorKind, string, FigureKeys, string]>([
    ['stock', '2023-M01', {}, '2023-M01 2023-01-31 2023-01-31'],
    ['stock', '2024-Q2', {}, '2024-Q2 2024-06-30 2024-06-30'],
    ['stock', '2021-9M', { end: '2021-08-31' }, '2021-9M 2021-08-31 2021-08-31'],
    ['share', '2024-Q1', {}, '2024-Q1 2024-03-31 2024-03-31'],
    ['share', '2024-Q1', { period: '2023' }, '2023 2023-12-31 2023-12-31'],
  ])('%s in %s with %j: %s', (kind, report, keys, expected) => {
    expect(span(kind, report, keys)).toBe(expected);
  });
});
