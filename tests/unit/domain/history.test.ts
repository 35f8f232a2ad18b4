import { describe, expect, it, test } from 'vitest';
import { compareCodes } from '../../../src/domain/chronology.ts';
import { historyOf } from '../../../src/domain/history.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { observation } from './observations.ts';

const flow = { id: 'thu', kind: 'cumulative' } as const;
const level = { id: 'thu', kind: 'stock' } as const;

const of = (period: string, given: Partial<Observation> = {}) => observation({ period, ...given });
const shape = (series: ReturnType<typeof historyOf>) =>
  series.map(({ series: kind, points, periods }) => [kind, points.map(({ period }) => period), periods]);

describe('a history of a flow', () => {
  it('never joins unlike spans', () => {
    const series = historyOf(
      flow,
      ['2024-Q1', '2023-M01', '2021-9M', '2024-9M', '2023'].map((code) => of(code)),
    );
    expect(shape(series)).toEqual([
      ['9M', ['2021-9M', '2024-9M'], ['2021-9M', '2022-9M', '2023-9M', '2024-9M']],
      ['month', ['2023-M01'], ['2023-M01']],
      ['quarter', ['2024-Q1'], ['2024-Q1']],
      ['year', ['2023'], ['2023']],
    ]);
  });

  it('shows a period without a figure as a gap', () => {
    const [months] = historyOf(flow, [of('2023-M11'), of('2024-M02')]);
    expect(months?.periods).toEqual(['2023-M11', '2023-M12', '2024-M01', '2024-M02']);
    expect(months?.points.map(({ period }) => period)).toEqual(['2023-M11', '2024-M02']);
    const [quarters] = historyOf(flow, [of('2024-Q1'), of('2023-Q3')]);
    expect(quarters?.periods).toEqual(['2023-Q3', '2023-Q4', '2024-Q1']);
  });

  it('keeps areas apart', () => {
    const series = historyOf(flow, [of('2024-Q1'), of('2024-Q1', { area: 'cao-loc' })]);
    expect(series.map(({ area }) => area)).toEqual(['cao-loc', 'lang-son']);
  });

  it('leaves out what is no primary, actual value of the indicator', () => {
    const others = [
      of('2024-Q1', { primary: false }),
      of('2024-Q1', { role: 'target' }),
      of('2024-Q1', { role: 'reference' }),
      of('2024-Q1', { value: undefined }),
      of('2024-Q1', { indicator: 'chi' }),
      of('quý I'),
    ];
    expect(historyOf(flow, others)).toEqual([]);
  });
});

describe('a figure that later reports state again', () => {
  it('has the first report’s value as its point and the later ones as restated, in the reports’ order', () => {
    // By their names alone, the report on nine months would come before the one on January.
    const statements = ['lang-son-2023-9m', 'lang-son-2024-q1', 'lang-son-2023-m01', 'lang-son-2023'].map(
      (report, index) => of('2023-M01', { report, value: 400 + index }),
    );
    const [month] = historyOf(flow, statements);
    expect(month?.points).toHaveLength(1);
    expect(month?.points[0]?.observation.report).toBe('lang-son-2023-m01');
    expect(month?.points[0]?.restated.map(({ report }) => report)).toEqual([
      ...['lang-son-2023-9m', 'lang-son-2023', 'lang-son-2024-q1'],
    ]);
  });

  it('is ordered by period also where a slug has a suffix', () => {
    const reports = ['lang-son-2024-q1-so-tai-chinh', 'lang-son-2023-m01-2'];
    const [month] = historyOf(
      flow,
      reports.map((report) => of('2023-M01', { report })),
    );
    expect(month?.points[0]?.observation.report).toBe('lang-son-2023-m01-2');
  });
});

test('levels of all dates are one series, and only dates with a figure are on its axis', () => {
  const series = historyOf(
    level,
    ['2024-Q1', '2023-M01', '2021-9M'].map((code) => of(code)),
  );
  expect(shape(series)).toEqual([
    ['level', ['2021-9M', '2023-M01', '2024-Q1'], ['2021-9M', '2023-M01', '2024-Q1']],
  ]);
});

test('codes that name no period go last', () => {
  expect(['zzz', '2024-Q1', 'aaa', '2023'].sort(compareCodes)).toEqual(['2023', '2024-Q1', 'aaa', 'zzz']);
});

describe('a quarter that no report states by itself', () => {
  const spans = [
    of('2024-Q1', { value: 400 }),
    of('2024-H1', { value: 900, end: '2024-06-30' }),
    of('2024-9M', { value: 1500, end: '2024-09-30' }),
  ];
  const quarters = (observations: Observation[], given: object = { breaks: [] }) =>
    historyOf({ ...flow, ...given }, observations).find(({ series }) => series === 'quarter');

  it('is computed from two cumulative values and kept apart from the stated points', () => {
    const series = quarters(spans);
    expect(series?.points.map(({ period }) => period)).toEqual(['2024-Q1']);
    expect(series?.computed.map(({ period, value, low, high }) => [period, value, low, high])).toEqual([
      ['2024-Q2', 500, 499, 501],
      ['2024-Q3', 600, 599, 601],
    ]);
  });

  it('gives way to a report that states it', () => {
    const stated = of('2024-Q3', { value: 610, start: '2024-07-01', end: '2024-09-30' });
    expect(quarters([...spans, stated])?.computed.map(({ period }) => period)).toEqual(['2024-Q2']);
  });

  it('is not computed where nothing is known of breaks', () => {
    expect(quarters(spans, {})?.computed).toEqual([]);
  });
});
