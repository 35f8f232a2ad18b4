import { expect, test } from 'vitest';
import { alignCharts } from '../../../../src/views/charts/align-charts.ts';
import { chartData } from '../../../../src/views/charts/chart-data.ts';
import { historyOf } from '../../../../src/domain/history.ts';
import { indicator, observation } from '../../domain/observations.ts';

function yearly(values: Record<string, number>, breaks: string[] = []) {
  const measured = indicator({ breaks: breaks.map((from) => ({ from, note: '' })) });
  const rows = Object.entries(values).map(([period, value]) => observation({ period, value }));
  return chartData(historyOf(measured, rows)[0]!, measured, { name: 'Tỉnh Thử' });
}

test('two charts stand over the same periods, in order of time', () => {
  const [a, b] = alignCharts(yearly({ 2022: 1, 2023: 2 }), yearly({ 2023: 30, 2024: 40 }));
  expect(a.periods).toEqual(['2022', '2023', '2024']);
  expect(b.periods).toEqual(a.periods);
  expect(a.labels).toEqual([['2022'], ['2023'], ['2024']]);
  expect([a.stated, b.stated]).toEqual([
    [1, 2, null],
    [null, 30, 40],
  ]);
  expect(b.words[0]).toBe('');
  expect(b.places[0]).toBeNull();
});

test('a change of definition keeps the period it begins with', () => {
  const [, b] = alignCharts(yearly({ 2020: 1 }), yearly({ 2022: 1, 2023: 2, 2024: 3 }, ['2023']));
  expect(b.periods[b.breaks[0] ?? -1]).toBe('2023');
});
