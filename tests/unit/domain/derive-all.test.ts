import { expect, it } from 'vitest';
import { deriveAll } from '../../../src/domain/derive-all.ts';
import { indicator, observation } from './observations.ts';

const share = { planPct: 50, planPctHalfUnit: 0.5 };
const rows = (...observations: Parameters<typeof deriveAll>[1]) =>
  deriveAll([indicator()], observations).map(({ measure, period, planBy, value }) => [
    ...[measure, period, planBy, value],
  ]);

it('a figure’s share of another body’s plan implies that plan too, once', () => {
  const second = observation({ ...share, planPct: 25, planBy: 'tinh', primary: false });
  expect(rows(observation({ ...share, planBy: 'trung-uong' }), second, { ...second, anchor: 'f-3' })).toEqual(
    [
      ['plan', '2024', 'trung-uong', 1290],
      ['plan', '2024', 'tinh', 2580],
    ],
  );
});

it('a statement that repeats the primary one’s share implies nothing more', () => {
  const repeat = observation({ ...share, primary: false, statement: 'table' });
  expect(rows(observation(share), repeat)).toHaveLength(1);
});

it('a share that only a further statement gives implies the plan', () => {
  const inTable = observation({ ...share, primary: false, statement: 'table' });
  expect(rows(observation(), inTable)).toEqual([['plan', '2024', undefined, 1290]]);
});

it('single periods come from two reports’ values', () => {
  const half = observation({ period: '2024-H1', value: 900, end: '2024-06-30' });
  const nine = observation({ period: '2024-9M', value: 1500, end: '2024-09-30' });
  expect(rows(half, nine)).toEqual([['single', '2024-Q3', undefined, 600]]);
});

it('the bounds tell what a round number may hide, and never less than its digits do', () => {
  const [plan] = deriveAll([indicator()], [observation({ ...share, value: 2000, valuePrinted: '2.000' })]);
  expect(plan?.low).toBeCloseTo(1999.5 / 0.505, 6);
  expect(plan?.roundLow).toBeCloseTo(1500 / 0.505, 6);
  expect(plan?.roundHigh).toBeCloseTo(2500 / 0.495, 6);
  const [exact] = deriveAll([indicator()], [observation({ ...share, value: 2010, valuePrinted: '2.010' })]);
  expect([exact?.roundLow, exact?.roundHigh]).toEqual([exact?.low, exact?.high]);
});

it('a level’s change on the year’s start implies the level at the end of the year before', () => {
  const level = observation({ value: 41_928, ytdPct: -4.1, ytdPctHalfUnit: 0.05 });
  const [start] = deriveAll([indicator({ kind: 'stock' })], [level]);
  expect(start).toMatchObject({ measure: 'year-start', period: '2023' });
  expect(start?.value).toBeCloseTo(43_720.5, 0);
  expect(deriveAll([indicator()], [level])).toEqual([]);
});

it('a derived value counts the days that its statement does, a year or less before', () => {
  const change = { yoyPct: 25, yoyPctHalfUnit: 0.05 };
  const spans = (kind: 'cumulative' | 'stock', ...given: Parameters<typeof observation>) =>
    deriveAll([indicator({ kind })], [observation(...given)]).map(({ start, end }) => [start, end]);
  expect(spans('cumulative', { ...change, end: '2024-03-26' })).toEqual([['2023-01-01', '2023-03-26']]);
  const accidents = { ...change, period: '2021-9M', start: '2020-12-15', end: '2021-09-14' };
  expect(spans('cumulative', accidents)).toEqual([['2019-12-15', '2020-09-14']]);
  // Whole months end with the month, in leap years too.
  const leap = { ...change, period: '2025-2M', start: '2025-01-01', end: '2025-02-28' };
  expect(spans('cumulative', leap)).toEqual([['2024-01-01', '2024-02-29']]);
  const onDay = { ...change, ytdPct: 5, ytdPctHalfUnit: 0.5, start: '2024-02-29', end: '2024-02-29' };
  expect(spans('stock', onDay)).toEqual([
    ['2023-02-28', '2023-02-28'],
    ['2023-12-31', '2023-12-31'],
  ]);
  expect(spans('cumulative', { ...share, end: '2024-03-26' })).toEqual([['2024-01-01', '2024-12-31']]);
});

it('nothing follows for a time before a change of the definition', () => {
  const changed = observation({ yoyPct: 25, yoyPctHalfUnit: 0.05 });
  const broken = indicator({ breaks: [{ from: '2024-Q1', note: 'Cách tính khác.' }] });
  expect(deriveAll([indicator()], [changed])).toMatchObject([{ measure: 'previous', period: '2023-Q1' }]);
  expect(deriveAll([broken], [changed])).toEqual([]);
});

it('the share beside a single month is of all months so far, and implies no plan', () => {
  const may = observation({ ...share, period: '2024-M05', start: '2024-05-01', end: '2024-05-31' });
  expect(rows(may)).toEqual([]);
  const level = observation({ ...share, period: '2024-M05', start: '2024-05-31', end: '2024-05-31' });
  expect(deriveAll([indicator({ kind: 'stock' })], [level])).toMatchObject([{ measure: 'plan' }]);
});
