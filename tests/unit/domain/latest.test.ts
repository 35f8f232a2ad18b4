import { expect, test } from 'vitest';
import { latestOf } from '../../../src/domain/history.ts';
import { indicator, observation } from './observations.ts';

const latest = (rows: ReturnType<typeof observation>[], area?: string) => latestOf(indicator(), rows, area);

test('the latest value is the one whose period ends last', () => {
  const rows = [observation({ period: '2024-Q1' }), observation({ period: '2023' })];
  expect(latest(rows)?.period).toBe('2024-Q1');
});

test('of two that end on one day it is the longer period’s', () => {
  const rows = [observation({ period: '2024' }), observation({ period: '2024-Q4' })];
  expect(latest(rows)?.period).toBe('2024');
  expect(latest([...rows].reverse())?.period).toBe('2024');
});

test('targets, repeats, and statements without a value are no latest values', () => {
  const known = observation({ period: '2023' });
  const rows = [
    known,
    observation({ period: '2025', role: 'target' }),
    observation({ period: '2024', primary: false }),
    observation({ period: '2024-9M', value: undefined }),
    observation({ period: '2024-H1', indicator: 'chi' }),
  ];
  expect(latest(rows)).toBe(known);
  expect(latest(rows.slice(1))).toBeUndefined();
});

test('asked for one area, another area’s newer value does not stand in', () => {
  const own = observation({ period: '2023', area: 'cao-bang' });
  expect(latest([own, observation({ period: '2024' })], 'cao-bang')).toBe(own);
  expect(latest([own], 'lang-son')).toBeUndefined();
});
