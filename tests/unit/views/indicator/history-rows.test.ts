import { expect, test } from 'vitest';
import { historyRows, ownDays } from '../../../../src/views/indicator/history-rows.ts';
import { historyOf } from '../../../../src/domain/history.ts';
import { indicator, observation } from '../../domain/observations.ts';

test('rows run from the newest period, a derived value in its own period’s place', () => {
  const measured = indicator();
  const rows = historyRows(
    historyOf(measured, [
      observation({ period: '2021-9M', value: 100 }),
      observation({ period: '2024-9M', value: 130, yoyPct: 30, yoyPctHalfUnit: 0.5 }),
    ])[0]!,
    measured,
  );
  expect(rows.map(({ type, period }) => `${type} ${period}`)).toEqual([
    'stated 2024-9M',
    'derived 2023-9M',
    'stated 2021-9M',
  ]);
});

test('a stated and a derived value of one period both stand, the stated one first', () => {
  const measured = indicator();
  const rows = historyRows(
    historyOf(measured, [
      observation({ period: '2023', value: 99 }),
      observation({ period: '2024', value: 130, yoyPct: 30, yoyPctHalfUnit: 0.5 }),
    ])[0]!,
    measured,
  );
  expect(rows.map(({ type, period }) => `${type} ${period}`)).toEqual([
    'stated 2024',
    'stated 2023',
    'derived 2023',
  ]);
});

test('a change of definition stands between the rows it divides', () => {
  const measured = indicator({ breaks: [{ from: '2023', note: 'Đổi.' }] });
  const series = historyOf(measured, [observation({ period: '2022' }), observation({ period: '2023' })])[0]!;
  expect(historyRows(series, measured).map(({ type }) => type)).toEqual(['stated', 'break', 'stated']);
});

test('a change of definition after all rows, or before them, divides nothing', () => {
  for (const from of ['2020', '2030']) {
    const measured = indicator({ breaks: [{ from, note: 'Đổi.' }] });
    const series = historyOf(measured, [
      observation({ period: '2022' }),
      observation({ period: '2023' }),
    ])[0]!;
    expect(historyRows(series, measured).map(({ type }) => type)).not.toContain('break');
  }
});

test.each([
  ['the whole period', { start: '2024-01-01', end: '2024-09-30' }, undefined],
  ['less than the period', { start: '2024-01-01', end: '2024-09-29' }, { end: '2024-09-29' }],
  [
    'from a day of their own',
    { start: '2023-12-15', end: '2024-09-14' },
    { start: '2023-12-15', end: '2024-09-14' },
  ],
])('figures that count %s name the days that are theirs', (_, days, named) => {
  expect(ownDays({ period: '2024-9M', ...days })).toEqual(named);
});
