import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/domain/coverage.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { indicator, observation } from './observations.ts';

const reports = ['2024-9M', '2024-Q1', '2023-Q1'].map((period) => ({
  slug: `lang-son-${period.toLowerCase()}`,
  area: 'lang-son',
  period,
}));
const of = (period: string, given: Partial<Observation> = {}) => observation({ period, ...given });
const cells = (observations: Observation[], given = {}) =>
  coverageOf([indicator(given)], observations, reports)[0]?.cells ?? [];
const states = (...observations: Observation[]) => cells(observations).map(({ state }) => state);

describe('what a report has of an indicator', () => {
  it('is a value of its own, or nothing', () => {
    expect(states(of('2024-Q1'))).toEqual(['absent', 'stated', 'absent']);
    expect(cells([of('2024-Q1')])[1]?.source).toMatchObject({
      report: 'lang-son-2024-q1',
      anchor: 'f-thu-abcde',
    });
  });

  it('is a mention where it only names an aim or another period’s value for comparison', () => {
    expect(states(of('2024-Q1', { role: 'target' }))).toEqual(['absent', 'mentioned', 'absent']);
    expect(states(of('2023-Q1', { role: 'reference', report: 'lang-son-2024-9m' }))[0]).toBe('mentioned');
  });

  it('is derived where another report’s change implies it', () => {
    const later = of('2024-Q1', { yoyPct: 21.6, yoyPctHalfUnit: 0.05 });
    expect(states(later)).toEqual(['absent', 'stated', 'derived']);
    expect(cells([later])[2]?.source).toMatchObject({ report: 'lang-son-2024-q1' });
  });

  it('is not another area’s', () => {
    expect(states(of('2024-Q1', { area: 'cao-loc' }))).toEqual(['absent', 'absent', 'absent']);
  });

  it('is in another unit where the printed one is not the indicator’s', () => {
    const inMillions = of('2024-9M', { value: 3660, valueHalfUnit: 5, valuePrinted: '3,66' });
    const inThousands = of('2024-Q1', { value: 1521, valueHalfUnit: 0.5, valuePrinted: '1.521' });
    expect(cells([inMillions, inThousands]).map(({ printedUnit }) => printedUnit)).toEqual([
      ...[1000, undefined, undefined],
    ]);
  });
});

it('the first report under a new definition is marked, unless there is none before it', () => {
  const note = 'Cách tính mới.';
  const marked = (from: string) =>
    cells([], { breaks: [{ from, note }] }).map(({ newDefinition }) => newDefinition?.note);
  expect(marked('2024-Q1')).toEqual([undefined, note, undefined]);
  expect(marked('2024-H1')).toEqual([note, undefined, undefined]);
  expect(marked('2020')).toEqual([undefined, undefined, undefined]);
});
