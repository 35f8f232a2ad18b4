import { expect, test } from 'vitest';
import { numberText, periodName, seriesName, signedText } from '../../../src/words/english.ts';
import { parsePeriod, seriesOf } from '../../../src/domain/period.ts';

test.each([
  ['2023-M01', 'January 2023', 'Months'],
  ['2024-Q1', 'Q1 2024', 'Quarters'],
  ['2024-H1', 'first half of 2024', 'First half-years'],
  ['2021-9M', 'January–September 2021', 'January–September'],
  ['2023', '2023', 'Years'],
])('%s is said in English, and so is its series', (code, name, series) => {
  expect(periodName(code)).toBe(name);
  expect(seriesName(seriesOf(parsePeriod(code)!))).toBe(series);
});

test('numbers have English separators and the decimals that were stated', () => {
  expect(numberText(2045.7, 0.05)).toBe('2,045.7');
  expect(numberText(2000, 0.005)).toBe('2,000.00');
  expect(signedText(21.6)).toBe('+21.6');
  expect(signedText(-4.5)).toBe('-4.5');
});
