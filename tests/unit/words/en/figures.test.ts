import { expect, test } from 'vitest';
import { figures } from '../../../../src/words/en/figures.ts';
import { observation } from '../../domain/observations.ts';

test('numbers have English separators and the decimals that were stated', () => {
  expect(figures.statedNumber(2045.7, 0.05)).toBe('2,045.7');
  expect(figures.statedNumber(2000, 0.005)).toBe('2,000.00');
  expect(figures.signedNumber(21.6)).toBe('+21.6');
  expect(figures.signedNumber(-4.5)).toBe('−4.5');
});

test('changes and shares of the plan are said in English, with the units’ English names', () => {
  expect(figures.changeWords(observation({ yoyPct: 21.6 }))).toEqual([
    'up 21.6% on the same period of the year before',
  ]);
  expect(figures.changeCells(observation({ changeAbs: -62, unit: 'vụ' }))).toEqual([{ text: '−62 cases' }]);
  expect(figures.planWords(observation({ planPct: 27.3, planYear: 2024, planBy: 'tinh' }))).toBe(
    '27.3% of the plan for 2024 (set by the province)',
  );
  expect(figures.valueWords(observation({ value: -2.24, valueHalfUnit: 0.005, unit: '%' }), 'growth')).toBe(
    'down 2.24% on the same period of the year before',
  );
});

test('a unit without an English name stays as the reports write it', () => {
  expect(figures.valueWords(observation({ value: 5, unit: 'đơn vị lạ' }), 'stock')).toBe('5 đơn vị lạ');
});
