import { expect, test } from 'vitest';
import { packed, unpacked } from '../../../../src/views/instrument/packed-series.ts';
import type { SeriesPoint } from '../../../../src/views/instrument/series-data.ts';
import { series } from './sample-series.ts';

const STATED: SeriesPoint = {
  period: '2024',
  value: 12.5,
  half: 0.05,
  place: 'tinh-2024#f-1',
  start: '2024-12-31',
};
const COMPUTED: SeriesPoint = {
  period: '2023',
  value: 11.2,
  low: 11.1,
  high: 11.3,
  from: 'difference',
  place: 'tinh-2023-9m#f-2',
  less: 'tinh-2023-h1#f-3',
};
const PLANNED: SeriesPoint = {
  period: '2022',
  value: 0,
  place: 'tinh-2022#f-4',
  planPct: 101,
  plan: 9,
  isPlanImplied: true,
  dispute: { said: 'kế hoạch 9 hay 10', path: '/doi-chieu/2022/#dc_1' },
};

test('the file of an indicator has all that its instrument is given', () => {
  const data = {
    series: [series([STATED, COMPUTED, PLANNED]), series([STATED], { area: 'khac', areaName: 'Khác' })],
    elsewhere: { 'tinh-lon': 'tinh-lon' },
  };
  expect(unpacked(JSON.parse(JSON.stringify(packed(data))))).toEqual(data);
  expect(unpacked(packed({ series: [] }))).toEqual({ series: [] });
});

test('it says once what all its series share, and no fact that a point does not have', () => {
  const file = packed({ series: [series([STATED]), series([STATED], { area: 'khac' })] });
  expect(JSON.stringify(file).match(/"unit"/g)).toHaveLength(1);
  expect(file.series[0]?.rows[0]?.at(-1)).toBe('2024-12-31');
});
